import {existsSync} from 'node:fs';
import type {Command} from 'commander';
import {version} from '../../package.json';
import type {Look} from '../compass/watch-handbook';
import {day} from './arguments';
import {colorWanted} from './color';
import {failureWords} from './failure';
import {screenOn} from './screen';
import {untilLeft} from './until-left';

interface WatchOptions {
  hints?: boolean;
  today?: string;
}

export function addWatch(program: Command): void {
  program
    .command('watch')
    .description('Check the handbook, and again whenever one of its files is saved.')
    .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.')
    .option('--hints', 'show hints too')
    .option('--today <date>', 'check as if it were this day, as in 2026-11-25', day)
    .action(watch);
}

async function watch(root: string, {hints = false, today}: WatchOptions): Promise<void> {
  const {reportAs, rules, watchHandbook} = await import('./pipeline');
  const {stdout} = process;
  // What is not there at all is more likely a slip than a handbook that is about to be.
  if (!existsSync(root)) throw new Error(`Unexpected folder \`${root}\`, expected one that exists.`);
  const draw = screenOn(stdout);
  const look = {color: colorWanted(), folder: '', rules, version};
  const report = ({seen}: Look): string => {
    if (seen instanceof Error) return failureWords(seen);
    const {sources, pages} = seen;
    const diagnostics = seen.diagnostics.filter(({severity}) => hints || severity !== 'hint');
    return reportAs.text({diagnostics, sources, pages: pages.length}, look);
  };
  // Whoever leaves at once, too, leaves the terminal as it was.
  const left = untilLeft();
  const end = watchHandbook(root, {...(today !== undefined && {today})}, (seen) => {
    const when = `${timeOf(new Date())}, ${Math.round(seen.took)} ms`;
    const unheard = seen.unheard.map((why) => `Not every change will be noticed: ${why}\n`).join('');
    draw(report(seen) + unheard, when);
  });
  await left;
  end();
}

/** The time of this machine's day, as `14:05:09`. */
const timeOf = (now: Date) => now.toTimeString().slice(0, 8);
