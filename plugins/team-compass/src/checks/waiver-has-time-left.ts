import {daysAfter} from '../model/days';
import type {Check} from '../types';
import {judgeWaivers} from './shared/judge-waivers';
import {quote} from './shared/unknown';
import {waivedBy} from './shared/waived-by';

/** So many days before its end somebody is reminded of a waiver. */
const soon = 14;

/** Whoever waived something hears of it before the end. */
export const waiverHasTimeLeft: Check = {
  id: 'waiver-has-time-left',
  severity: 'hint',
  onRequest: true,
  summary: `No waiver ends within ${soon} days.`,
  why: 'To mend what is waived takes time, and afterwards the scheduled run is red.',
  mend: 'Mend what it waives and delete it, or agree on a new day and say why it has to stay.',
  isLast: true,
  *find(context) {
    const foundBy = waivedBy(context.found);
    for (const waiver of judgeWaivers(context).holding) {
      const [first] = foundBy(waiver);
      const isSoon = waiver.until >= context.today && waiver.until <= daysAfter(context.today, soon);
      if (!isSoon || !first) continue;
      yield {
        file: waiver.home,
        place: waiver.placeOf('until'),
        actual: waiver.until,
        reason: `Unexpected end ${quote(waiver.until)} of a waiver within ${soon} days, expected it to be needed no more`,
        ...(waiver.who !== null && {note: `It is a matter of ${quote(waiver.who)}.`}),
        cause: {file: first.file, place: first.place, message: `Still there: ${first.reason}`},
      };
    }
  },
};
