import {join, relative, resolve} from 'node:path';
import type {Command} from 'commander';
import type {Starter} from '../scaffold/draft-starter';
import {colorWanted} from './color';

interface InitOptions {
  docs: string;
  dryRun?: boolean;
}

export function addInit(program: Command): void {
  program
    .command('init')
    .description(
      'Begin a handbook: an example of each kind of page, compass.yml, and the workflow that checks it.',
    )
    .argument('[folder]', 'the folder that is to hold it', '.')
    .option('--docs <folder>', 'the folder for its pages', 'docs')
    .option('--dry-run', 'show what would be written, and write nothing')
    .action(init);
}

async function init(folder: string, {docs, dryRun = false}: InitOptions): Promise<void> {
  const {compile, countWords, draftStarter, reportFileChanges, reportFinding, visible, writeNew} =
    await import('./pipeline');
  const starter = draftStarter(folder, docs.replace(/\/+$/, ''));
  const {files, mistakes, sources} = starter;
  if (mistakes.length > 0) {
    const told = mistakes.map((mistake) => reportFinding(mistake, sources[mistake.file]));
    throw new Error(
      `Nothing was written, because it does not go with the pages that are there:\n\n${told.join('\n\n')}`,
    );
  }
  if (dryRun) {
    const changes = Object.entries(files).map(([file, after]) => ({file, to: file, before: null, after}));
    process.stdout.write(reportFileChanges(changes, {color: colorWanted()}));
    return;
  }
  writeNew(folder, files);
  const {diagnostics, pages} = compile(folder);
  const isSound = diagnostics.every(({severity}) => severity !== 'error');
  const lines = [
    ...Object.keys(files).map((file) => `Written: ${join(folder, file)}`),
    '',
    isSound
      ? `The check passes. The ${pages.length} pages are examples: put your own words, roles and steps in their place.`
      : `What is written is sound. Pages that were there before are not: ${countWords(diagnostics)}. \`compass check${asArgument(folder)}\` shows them.`,
    `Look again after each change: compass check${asArgument(folder)}`,
    `More pages: compass new term, or role, channel, template, process, scenario`,
    ...workflowLines(folder, starter),
    ...siteLines(starter, docs),
  ];
  process.stdout.write(lines.map((line) => `${visible(line)}\n`).join(''));
}

const asArgument = (folder: string) => (folder === '.' ? '' : ` ${folder}`);

/** GitHub reads workflows in the first folder of a repository alone. */
function workflowLines(folder: string, {repository}: Starter): string[] {
  if (repository === null)
    return [
      'Pull requests on GitHub are checked by .github/workflows/check.yml, without installing anything.',
    ];
  const below = relative(repository, resolve(folder));
  return [
    `GitHub reads workflows in the first folder of a repository alone: move ${join(folder, '.github/workflows/check.yml')} to ${join(repository, '.github/workflows')}, and add below its last line:`,
    '        with:',
    `          root: ${below}`,
  ];
}

/** What has to stand in the configuration of a site; it is somebody’s program, so nobody else changes it. */
function siteLines({siteConfig}: Starter, docs: string): string[] {
  if (siteConfig === null) return [];
  const path = docs === 'docs' ? '' : `path: '${docs}', `;
  return [
    '',
    `${siteConfig} is as it was. For links, cards and timelines on the pages, it needs these lines:`,
    '',
    "  import {compassRemark, parseFrontMatter} from 'docusaurus-plugin-team-compass';",
    '',
    '  future: {v4: true, faster: true},',
    "  markdown: {format: 'md', parseFrontMatter},",
    `  presets: [['classic', {docs: {${path}beforeDefaultRemarkPlugins: [compassRemark]}}]],`,
    "  plugins: ['docusaurus-plugin-team-compass'],",
    '',
    'The packages are not on npm yet: in a checkout of https://github.com/2i2c-org/team-compass, `npm ci && npm pack --workspaces` makes two files to `npm install` here.',
  ];
}
