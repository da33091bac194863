import {quoteList} from '../model/names';
import type {Check} from '../types';
import {judgeWaivers, longest} from './shared/judge-waivers';
import {waivedBy} from './shared/waived-by';

/** What is waived is mended before the waiver ends. */
export const waiverIsCurrent: Check = {
  id: 'waiver-is-current',
  severity: 'warning',
  summary: 'What is waived is mended before the end of its waiver.',
  why: 'An end that nobody hears of is none; with `--deadlines`, as in the scheduled run, it is an error.',
  mend: `Mend what it waives and delete it. If it has to stay, agree on a new day, at most ${longest} days ahead, and say in \`reason\` why.`,
  isLast: true,
  atDeadline: 'error',
  *find(context) {
    const foundBy = waivedBy(context.found);
    for (const waiver of judgeWaivers(context).holding) {
      const found = foundBy(waiver);
      const [first] = found;
      if (waiver.until >= context.today || !first) continue;
      const what = found.length === 1 ? 'what it waives' : `the ${found.length} findings that it waives`;
      yield {
        file: waiver.home,
        place: waiver.placeOf('until'),
        actual: waiver.until,
        reason: `Unexpected end ${quoteList([waiver.until])} of a waiver, which is past, expected ${what} to be mended by then`,
        cause: {file: first.file, place: first.place, message: `Still there: ${first.reason}`},
      };
    }
  },
};
