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
  const {GITHUB_TOKEN: token} = process.env;
  try {
    const done = await updateForms(root, repository, from ?? {api, ...(token && {token})});
    process.stdout.write(`${summaryOf(done).map(visible).join('\n')}\n`);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new Error(`${visible(words)}\nThe snapshot of ${visible(repository)} is as it was.`);
  }
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
