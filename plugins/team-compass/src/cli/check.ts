import {relative, resolve, sep} from 'node:path';
import {type Command, Option} from 'commander';
import {version} from '../../package.json';
import type {Report, Surroundings} from '../reporters/report';
import {day, wholeNumber} from './arguments';
import {colorWanted} from './color';
import {mendPages} from './mend-pages';
import {type Format, formats, type Output, output, writeOutputs} from './outputs';

interface CheckOptions {
  format: Format;
  output?: Output[];
  maxWarnings?: number;
  hints?: boolean;
  today?: string;
  deadlines?: boolean;
  fix?: boolean;
  dryRun?: boolean;
}

export function addCheck(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('check')
    .description('Check the handbook below ROOT.')
    .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.')
    .addOption(
      new Option('--format <format>', 'how findings are printed').choices([...formats]).default('text'),
    )
    .option('--output <format=file>', 'write them into a file, too; may be said several times', output)
    .option('--max-warnings <number>', 'exit 1 when there are more warnings', wholeNumber)
    .option('--hints', 'show hints too')
    .option('--today <date>', 'check as if it were this day, as in 2026-11-25', day)
    .option('--deadlines', 'count a waiver that is past as an error, and what it waived as before')
    .option('--fix', 'mend what needs no thought, such as a slip of the finger, and check again')
    .addOption(
      new Option('--dry-run', 'show what --fix would change, and change nothing')
        .implies({fix: true})
        .conflicts(['format', 'output']),
    )
    .action(async (root: string, options: CheckOptions) => setExitCode(await check(root, options)));
}

async function check(
  root: string,
  {
    format,
    output: outputs = [],
    maxWarnings = Number.POSITIVE_INFINITY,
    hints = false,
    today,
    deadlines = false,
    fix = false,
    dryRun = false,
  }: CheckOptions,
): Promise<number> {
  const {compile, countOf, reportAs, rules} = await import('./pipeline');
  const circumstances = {deadlines, hints, ...(today !== undefined && {today})};
  const compiled = fix ? await mendPages(root, circumstances, dryRun) : compile(root, {}, circumstances);
  const diagnostics = compiled.diagnostics.filter(({severity}) => hints || severity !== 'hint');
  const {errors, warnings} = countOf(diagnostics);
  if (!dryRun) {
    const report: Report = {diagnostics, sources: compiled.sources, pages: compiled.pages.length};
    const surroundings: Surroundings = {color: false, folder: folderOf(root), rules, version};
    await writeOutputs(outputs, (one) => reportAs[one](report, surroundings));
    process.stdout.write(reportAs[format](report, {...surroundings, color: colorWanted()}));
  }
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}

/** Where the handbook is in the repository: what reads annotations counts from its first folder. */
function folderOf(root: string): string {
  const folder = relative(process.env.GITHUB_WORKSPACE || '.', resolve(root)).split(sep);
  return folder[0] === '..' ? '' : folder.join('/');
}
