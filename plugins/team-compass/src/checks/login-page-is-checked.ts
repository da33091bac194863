import {daysBetween} from '../model/days';
import {type LoginPage, loginPages} from '../model/login-pages';
import type {Check} from '../types';
import {keyPlace} from './shared/page-at';
import {quote} from './shared/unknown';

/** How long a look behind the login counts, in days. */
const most = 180;

/** Somebody looks now and then at what is behind a login. */
export const loginPageIsChecked: Check = {
  id: 'login-page-is-checked',
  severity: 'hint',
  summary: 'What is behind a login was looked at in the last 180 days, and `checked_on` says when.',
  why: 'A program that follows links is stopped by the login, and never sees that the page behind it is gone.',
  mend: 'Ask the person whom the message names to open the page, and write the day into `checked_on`. If somebody else can look, name their role in `ask`.',
  *find(context) {
    for (const page of loginPages(context.compass, context.config)) {
      const reason = reasonFor(page, context.today);
      if (reason === null) continue;
      yield {
        ...keyPlace(context, page.file, [page.seen?.key ?? page.key]),
        reason,
        ...(page.seen && {actual: page.seen.day}),
        note: `Ask ${page.ask === null ? 'somebody with a login' : `the ${page.ask}`} whether ${quote(page.url)} is still what is meant, and write the day into \`checked_on\`.`,
      };
    }
  },
};

function reasonFor({seen}: LoginPage, today: string): string | null {
  if (seen === null)
    return 'Unexpected page behind a login without `checked_on`, expected the day on which somebody looked';
  const age = daysBetween(seen.day, today);
  if (age < 0) return `Unexpected day \`${seen.day}\` to come, expected the day on which somebody looked`;
  if (age <= most) return null;
  return `Unexpected page behind a login that was last seen on \`${seen.day}\`, expected a look in the last ${most} days`;
}
