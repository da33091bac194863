import type {Command} from 'commander';
import {colorWanted} from './color';

/** The width of what is not a terminal. */
const usualWidth = 80;

export function addExplain(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('explain')
    .description('Tell what is known of a rule, a step, a role or a term.')
    .argument(
      '<name>',
      'the id of a rule; a title, short form or id, in any case; a step also as process/step',
    )
    .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.')
    .action(async (name: string, root: string) => setExitCode(await explainName(name, root)));
}

async function explainName(name: string, root: string): Promise<number> {
  const {compile, countOf, explain, lookUp, nearest, quoteList, reportRule, rules, subjectName, visible} =
    await import('./pipeline');
  const look = {width: process.stdout.columns || usualWidth, color: colorWanted()};
  const rule = rules.find(({id}) => id === name);
  if (rule) {
    process.stdout.write(reportRule(rule, look));
    return 0;
  }
  const compiled = compile(root);
  const found = lookUp(compiled.compass, name);
  if (found.type === 'unknown') {
    const near = nearest(name, [...found.nearest, ...rules.map(({id}) => id)]);
    const expected = near.length > 0 ? quoteList(near.map(visible)) : 'a rule, a step, a role or a term';
    throw new Error(`Unexpected unknown name \`${name}\`, expected ${expected}`);
  }
  if (found.type === 'ambiguous') {
    const candidates = quoteList(found.candidates.map(subjectName).map(visible));
    throw new Error(`Unexpected ambiguous name \`${name}\`, expected one of ${candidates}`);
  }
  process.stdout.write(explain(compiled, found.subject, look));
  if (countOf(compiled.diagnostics).errors === 0) return 0;
  process.stderr.write('\ncompass: The handbook has errors, so this may be incomplete: see compass check.\n');
  return 1;
}
