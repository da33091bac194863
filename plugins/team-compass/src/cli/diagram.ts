import type {Command} from 'commander';
import type {Config} from '../types';

export function addDiagram(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('diagram')
    .description('Draw a process as SVG.')
    .argument('<process>', 'the id of a process')
    .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.')
    .action(async (id: string, root: string) => setExitCode(await diagram(id, root)));
}

async function diagram(id: string, root: string): Promise<number> {
  const {compile, drawProcess, gapsOf} = await import('./pipeline');
  const compiled = compile(root);
  const {compass, config, diagnostics} = compiled;
  const process = Object.hasOwn(compass.processes, id) ? compass.processes[id] : undefined;
  if (!process) throw new Error(await noProcess(id, Object.keys(compass.processes)));
  const gaps = gapsOf(compiled, id);
  const {svg, told} = await drawProcess(compass, process, addressIn(config), {standalone: true, gaps});
  if (svg === null)
    throw new Error(`\`${id}\` has ${told.length > 0 ? 'too many steps' : 'no steps'} for a picture.`);
  globalThis.process.stdout.write(`${svg}\n`);
  return diagnostics.some(({severity}) => severity === 'error') ? 1 : 0;
}

async function noProcess(id: string, known: string[]): Promise<string> {
  const {nearest, quoteList} = await import('./pipeline');
  const near = nearest(id, known);
  const names = near.length > 0 ? near : known;
  const expected = names.length > 0 ? `expected ${quoteList(names)}` : 'and the handbook has none';
  return `There is no process \`${id}\`, ${expected}.`;
}

/** Where a page is published, if the handbook says on which site. */
const addressIn =
  ({site, docs}: Config) =>
  (file: string): string | null => {
    const path = file.slice(docs.length + 1).replace(/(^|\/)index\.md$|\.md$/, '');
    return site === null ? null : `${site.replace(/\/+$/, '')}/${path}`;
  };
