import type {Command} from 'commander';
import type {Config} from '../types';
import {processNamed} from './process-named';

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
  const process = await processNamed(compass, id);
  const gaps = gapsOf(compiled, id);
  const {svg, told} = await drawProcess(compass, process, addressIn(config), {standalone: true, gaps});
  if (svg === null)
    throw new Error(`\`${id}\` has ${told.length > 0 ? 'too many steps' : 'no steps'} for a picture.`);
  globalThis.process.stdout.write(`${svg}\n`);
  return diagnostics.some(({severity}) => severity === 'error') ? 1 : 0;
}

/** Where a page is published, if the handbook says on which site. */
const addressIn =
  ({site, docs}: Config) =>
  (file: string): string | null => {
    const path = file.slice(docs.length + 1).replace(/(^|\/)index\.md$|\.md$/, '');
    return site === null ? null : `${site.replace(/\/+$/, '')}/${path}`;
  };
