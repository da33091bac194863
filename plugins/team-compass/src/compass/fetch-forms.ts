import pMap from 'p-map';
import {RefusedForms} from '../forms/refused';
import {fetchLimits, fetchWhole} from '../network/fetch-whole';
import {NotFetched} from '../network/not-fetched';
import type {FormsFile} from '../types';
import {
  formsIn,
  isTemplateFile,
  mostTemplates,
  type ReadFile,
  templateFolder,
  whereElse,
} from './forms-source';

export interface GitHub {
  /** Where its API is asked: GitHub itself, or this machine in tests. */
  api: string;
  /** Shown to GitHub alone. */
  token?: string;
}

const home = 'api.github.com';

/** Pages of labels, of a hundred each. */
const mostPages = 10;

/** How many questions GitHub is asked at a time. */
const atOnce = 4;

type Ask = (path: string, accept?: string) => Promise<Uint8Array>;

/**
 * What a repository on GitHub offers to those who open an issue, with its labels; all of it within the time of one question.
 *
 * @throws {NotFetched} where something does not come
 * @throws {RefusedForms} where what came cannot be read
 */
export async function fetchForms(repository: string, github: GitHub): Promise<FormsFile> {
  const signal = AbortSignal.timeout(fetchLimits.milliseconds);
  const ask: Ask = (path, accept = 'application/vnd.github+json') => {
    const address = `${github.api}/repos/${repository}/${path}`;
    return fetchWhole(address, {hosts: [home], headers: headersFor(address, accept, github.token), signal});
  };
  const came = {files: 0, of: 0};
  try {
    const names = await fetchNames(ask);
    came.of = names.length;
    const files = await pMap(
      names,
      async (name): Promise<ReadFile> => {
        const path = `contents/${templateFolder}/${encodeURIComponent(name)}`;
        const bytes = await ask(path, 'application/vnd.github.raw+json');
        came.files += 1;
        return {name, bytes};
      },
      {concurrency: atOnce},
    );
    const labels = await fetchLabels((page) => ask(`labels?per_page=100&page=${page}`));
    return {repository, source: 'github', ...formsIn(repository, files), labels};
  } catch (error) {
    if (!(error instanceof NotFetched)) throw error;
    throw new NotFetched(`${error.message}${adviceFor(error, {repository, github, came, signal})}`, {
      cause: error,
    });
  }
}

async function fetchNames(ask: Ask): Promise<string[]> {
  const names = namesIn(await ask(`contents/${templateFolder}`)).filter(isTemplateFile);
  if (names.length <= mostTemplates) return names;
  throw new RefusedForms(
    `Unexpected ${names.length} files in \`${templateFolder}\`, expected at most ${mostTemplates}`,
  );
}

interface Asking {
  repository: string;
  github: GitHub;
  came: {files: number; of: number};
  signal: AbortSignal;
}

/** What to do about an answer that did not come, where that is known. */
function adviceFor({status}: NotFetched, {repository, github, came, signal}: Asking): string {
  if (signal.aborted)
    return `. ${came.files} of ${came.of} files have come by then. A checkout takes no time: say --from with its folder.`;
  if (status === 404)
    return `. Is there such a repository, with issue templates in \`${templateFolder}\`? ${whereElse(repository)}`;
  if ((status === 403 || status === 429) && !github.token)
    return '. GitHub lets those without a token ask 60 times an hour: put one into GITHUB_TOKEN, or say --from with the folder of a checkout.';
  return '';
}

async function fetchLabels(askPage: (page: number) => Promise<Uint8Array>): Promise<string[]> {
  const labels: string[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const names = namesIn(await askPage(page));
    labels.push(...names);
    if (names.length < 100) return labels;
  }
  throw new RefusedForms(`Unexpected ${labels.length} labels and more, expected fewer`);
}

/** The names in an answer of GitHub: a list of things that have one. */
function namesIn(bytes: Uint8Array): string[] {
  let answer: unknown;
  try {
    answer = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    throw new RefusedForms('Unexpected answer of GitHub, expected JSON');
  }
  const names = Array.isArray(answer)
    ? answer.map((item) => (item as {name?: unknown} | null)?.name)
    : [undefined];
  if (names.every((name) => typeof name === 'string')) return names;
  throw new RefusedForms('Unexpected answer of GitHub, expected a list of things with names');
}

/** What goes with a question; the token goes to GitHub and to nobody else. */
export function headersFor(address: string, accept: string, token?: string): Record<string, string> {
  const isGitHub = new URL(address).origin === `https://${home}`;
  return {
    accept,
    'user-agent': 'team-compass',
    'x-github-api-version': '2022-11-28',
    ...(token && isGitHub && {authorization: `Bearer ${token}`}),
  };
}
