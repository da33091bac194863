import type {Command} from 'commander';
import {colorWanted} from './color';

/** The width of what is not a terminal. */
const usualWidth = 80;

export function addExplain(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('explain')
    .description('Tell what is known of a step, a role or a term.')
    .argument('<name>', 'a title, short form or id, in any case; a step also as process/step')
    .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.')
    .action(async (name: string, root: string) => setExitCode(await explainName(name, root)));
}

async function explainName(name: string, root: string): Promise<number> {
  const {compile, countOf, explain, lookUp, quoteList, subjectName, visible} = await import('./pipeline');
  const compiled = compile(root);
  const found = lookUp(compiled.compass, name);
  if (found.type === 'unknown') {
    const expected =
      found.nearest.length > 0 ? quoteList(found.nearest.map(visible)) : 'a step, a role or a term';
    throw new Error(`Unexpected unknown name \`${name}\`, expected ${expected}`);
  }
  if (found.type === 'ambiguous') {
    const candidates = quoteList(found.candidates.map(subjectName).map(visible));
    throw new Error(`Unexpected ambiguous name \`${name}\`, expected one of ${candidates}`);
  }
  const width = process.stdout.columns || usualWidth;
  process.stdout.write(explain(compiled, found.subject, {width, color: colorWanted()}));
  if (countOf(compiled.diagnostics).errors === 0) return 0;
  process.stderr.write('\ncompass: The handbook has errors, so this may be incomplete: see compass check.\n');
  return 1;
}
