import {type Command, Option} from 'commander';
import type {LinkReport} from '../types';
import {day, wholeNumber} from './arguments';
import {isPullRequest} from './pull-request';

interface LinksOptions {
  format: 'text' | 'json' | 'markdown';
  maxAge: number;
  fail?: boolean;
  today?: string;
  allowLoopback?: boolean;
  pause: number;
  wait: number;
}

export function addLinks(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('links')
    .description('Look whether the addresses outside the handbook are still there. Not for pull requests.')
    .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.')
    .addOption(
      new Option('--format <format>', 'how it is written')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .option('--max-age <days>', 'how many days a good answer counts', wholeNumber, 7)
    .option('--fail', 'exit 1 when an address is gone')
    .option('--today <date>', 'as if it were this day, as in 2026-11-25', day)
    .addOption(new Option('--allow-loopback', 'ask this machine too').hideHelp())
    .addOption(
      new Option('--pause <ms>', 'between two questions').argParser(wholeNumber).default(500).hideHelp(),
    )
    .addOption(new Option('--wait <ms>', 'for an answer').argParser(wholeNumber).default(15_000).hideHelp())
    .action(async (root: string, options: LinksOptions) => setExitCode(await links(root, options)));
}

/** What all questions together may take, in milliseconds. */
const within = 20 * 60_000;

async function links(root: string, options: LinksOptions): Promise<number> {
  if (isPullRequest(process.env))
    throw new Error(
      'Unexpected pull request, expected a run by itself: other sites do not decide whether a change of ours is good.',
    );
  const [{checkLinks, compile}, {askAll, nobodyAnswered}] = await Promise.all([
    import('./pipeline'),
    import('../links'),
  ]);
  const {format, maxAge, fail = false, today, allowLoopback = false, pause, wait} = options;
  const compiled = compile(root, {}, today === undefined ? {} : {today});
  const {login} = compiled.config;
  const report = await checkLinks(root, compiled, {
    async ask(urls, onAnswer) {
      const tell = progress(urls.length);
      const answers = await askAll(urls, {
        ...{pause, wait, within, login, allowLoopback},
        onAnswer(url, answer) {
          onAnswer(url, answer);
          tell();
        },
      });
      if (nobodyAnswered(answers))
        throw new Error('No address answered: there is no network here. Nothing was looked up.');
      return answers;
    },
    maxAge,
  });
  process.stdout.write(await written(report, format));
  return fail && report.addresses.some(({state}) => state === 'gone') ? 1 : 0;
}

async function written(report: LinkReport, format: LinksOptions['format']): Promise<string> {
  const {linksJson, linksMarkdown, linksText} = await import('./pipeline');
  return {json: linksJson, markdown: linksMarkdown, text: linksText}[format](report);
}

/** Tells on a terminal how far it is: many hosts are asked slowly, on purpose. */
function progress(all: number): () => void {
  let asked = 0;
  return () => {
    asked += 1;
    if (process.stderr.isTTY) process.stderr.write(`\r${asked} of ${all}${asked === all ? '\n' : ''}`);
  };
}
