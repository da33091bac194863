import {type Command, Option} from 'commander';
import type {FormsUpdate} from '../compass/update-forms';

interface FormsOptions {
  from?: string;
  api: string;
}

export function addForms(program: Command): void {
  const forms = program.command('forms').description('Keep what buttons fill in on other repositories.');
  forms
    .command('update')
    .description('Write the snapshot of a repository’s issue templates, forms and labels.')
    .argument('<repository>', 'the repository on GitHub, as owner/name')
    .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.')
    .option(
      '--from <folder>',
      'a checkout of the repository, instead of GitHub (GITHUB_TOKEN is used if it is set)',
    )
    .addOption(
      new Option('--api <url>', 'where GitHub is asked').default('https://api.github.com').hideHelp(),
    )
    .action(update);
}

async function update(repository: string, root: string, {from, api}: FormsOptions): Promise<void> {
  const {updateForms, visible} = await import('./pipeline');
  try {
    const done = await updateForms(root, repository, from ?? {api, ...tokenOf(process.env)});
    process.stdout.write(`${summaryOf(done).map(visible).join('\n')}\n`);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new Error(`${visible(words)}\nThe snapshot of ${visible(repository)} is as it was.`);
  }
}

/** The token that GitHub is shown, if there is one. What else stands there may be one too, and is not repeated. */
function tokenOf({GITHUB_TOKEN: token = ''}: NodeJS.ProcessEnv): {token?: string} {
  if (token === '') return {};
  if (/^[\x21-\x7e]+$/.test(token)) return {token};
  throw new Error(
    'Unexpected blank, line break or other character in GITHUB_TOKEN, expected a token of letters, digits and signs alone.',
  );
}

function summaryOf({file, forms, isWritten, added, removed}: FormsUpdate): string[] {
  const {templates, labels} = forms;
  const labelCount = labels === undefined ? 'labels unknown' : counted(labels.length, 'label');
  const count = `${counted(templates.length, 'template')}, ${labelCount}`;
  if (!isWritten) return [`${file} is up to date: ${count}.`];
  const changes = [...added.map((name) => `+ ${name}`), ...removed.map((name) => `- ${name}`)];
  return [...changes, `${file}: ${count}; ${added.length} added, ${removed.length} removed.`];
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
