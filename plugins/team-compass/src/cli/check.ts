import {type Command, Option} from 'commander';
import type {Report} from '../reporters/report';
import {day, wholeNumber} from './arguments';
import {colorWanted} from './color';

interface CheckOptions {
  format: 'text' | 'json';
  maxWarnings?: number;
  hints?: boolean;
  today?: string;
  deadlines?: boolean;
}

export function addCheck(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('check')
    .description('Check the handbook below ROOT.')
    .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.')
    .addOption(
      new Option('--format <format>', 'how findings are written').choices(['text', 'json']).default('text'),
    )
    .option('--max-warnings <number>', 'exit 1 when there are more warnings', wholeNumber)
    .option('--hints', 'show hints too')
    .option('--today <date>', 'check as if it were this day, as in 2026-11-25', day)
    .option('--deadlines', 'count a waiver that is past as an error, and what it waived as before')
    .action(async (root: string, options: CheckOptions) => setExitCode(await check(root, options)));
}

async function check(
  root: string,
  {format, maxWarnings = Number.POSITIVE_INFINITY, hints = false, today, deadlines = false}: CheckOptions,
): Promise<number> {
  const {compile, countOf, reportJson, reportText} = await import('./pipeline');
  const compiled = compile(root, {}, {deadlines, ...(today !== undefined && {today})});
  const diagnostics = compiled.diagnostics.filter(({severity}) => hints || severity !== 'hint');
  const report: Report = {diagnostics, sources: compiled.sources, pages: compiled.pages.length};
  process.stdout.write(format === 'json' ? reportJson(report) : reportText(report, {color: colorWanted()}));
  const {errors, warnings} = countOf(diagnostics);
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}
