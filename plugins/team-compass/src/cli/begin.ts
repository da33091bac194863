import {join} from 'node:path';
import type {Command} from 'commander';
import type {Ask} from '../scaffold/ask';
import type {Draft} from '../scaffold/draft-page';
import {colorWanted} from './color';

export interface WritingOptions {
  yes?: boolean;
  dryRun?: boolean;
}

/** What is written, and what to do next. */
interface Begun {
  draft: Draft;
  next: string[];
}

/** So many mistakes of a page that is not written yet are told. */
const mostShown = 5;

/** Whoever presses Ctrl+C expects the exit code of a program that was interrupted. */
const interrupted = 130;

export const writingOptions = (command: Command): Command =>
  command
    .option('-y, --yes', 'ask nothing: take what is said here, and else what is usual')
    .option('--dry-run', 'show what would be written, and write nothing');

/** Asks, writes what came of it unless it has mistakes, and says what to do next. */
export async function begun(
  {yes = false, dryRun = false}: WritingOptions,
  root: string,
  make: (ask: Ask | null) => Promise<Begun>,
): Promise<number> {
  const {replaceText, reportFileChanges, reportFinding, visible, writeNew} = await import('./pipeline');
  const ask = await askerFor(yes);
  try {
    const {draft, next} = await make(ask);
    const {change, mistakes, sources} = draft;
    if (mistakes.length > 0) {
      // What is wrong with the page itself comes first: the rest may well follow from it.
      const own = mistakes.filter(({file}) => file === change.file);
      const shown = (own.length > 0 ? own : mistakes).slice(0, mostShown);
      const told = shown.map((mistake) => reportFinding(mistake, sources[mistake.file]));
      throw new Error(`Nothing was written, because the check would not pass:\n\n${told.join('\n\n')}`);
    }
    if (dryRun) {
      process.stdout.write(reportFileChanges([change], {color: colorWanted()}));
      return 0;
    }
    if (change.before === null) writeNew(root, {[change.file]: change.after});
    else replaceText(join(root, change.file), change.before, change.after);
    const lines = [`${change.before === null ? 'Written' : 'Changed'}: ${join(root, change.file)}`, ...next];
    process.stdout.write(lines.map((line) => `${visible(line)}\n`).join(''));
    return 0;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
    process.stderr.write('Nothing was written.\n');
    return interrupted;
  }
}

/** Whoever sits at a terminal can be asked. */
async function askerFor(yes: boolean): Promise<Ask | null> {
  if (yes || process.stdin.isTTY !== true || process.stdout.isTTY !== true) return null;
  const {dialogue} = await import('./dialogue');
  return dialogue;
}
