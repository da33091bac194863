import {nearest, quoteList} from '../model/names';
import type {Check, CheckContext, Waiver} from '../types';
import {judgeWaivers} from './shared/judge-waivers';
import {quote} from './shared/unknown';
import {waivedBy} from './shared/waived-by';

/** A waiver goes when what it waived is gone. */
export const waiverIsUsed: Check = {
  id: 'waiver-is-used',
  severity: 'notice',
  summary: 'Something is found that each waiver is for.',
  why: 'A waiver that is left behind would hide the same mistake when somebody makes it again.',
  mend: 'Delete it. If it is meant for something that is still found, write the file, the line or `found` as the report has it.',
  isLast: true,
  *find(context) {
    const foundBy = waivedBy(context.found);
    const unread = unreadFiles(context);
    for (const waiver of judgeWaivers(context).holding) {
      if (foundBy(waiver).length > 0 || unread.has(waiver.file)) continue;
      const expected = meantOf(context, waiver);
      const which =
        expected.length > 0 ? `\`found\` to be ${quoteList(expected)}` : 'a finding that needs it';
      yield {
        file: waiver.home,
        place: expected.length > 0 ? waiver.placeOf('found') : waiver.place,
        actual: waiver.found ?? waiver.rule,
        expected,
        reason: `Unexpected waiver of ${quote(waiver.rule)} that waives nothing, expected ${which}`,
      };
    }
  },
};

/** Where a page cannot be read, what is waived in it cannot be found. */
function unreadFiles({found}: CheckContext): Set<string> {
  const isUnread = ({ruleId}: {ruleId: string}) =>
    ruleId === 'page-is-readable' || ruleId === 'front-matter-is-data';
  return new Set(found.filter(isUnread).map(({file}) => file));
}

/** What else the rule quotes in the file, and the waiver may mean. */
function meantOf({found}: CheckContext, {rule, file, found: wanted}: Waiver): string[] {
  if (wanted === null) return [];
  const others = found.filter(
    (diagnostic) => diagnostic.ruleId === rule && diagnostic.file === file && !diagnostic.waived,
  );
  return nearest(
    wanted,
    others.flatMap(({actual}) => actual ?? []),
  );
}
