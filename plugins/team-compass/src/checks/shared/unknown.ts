import {quoteList} from '../../model/names';
import {quote, shown} from '../../model/quote';
import {surelyMeant} from '../../model/slip';
import type {Finding} from '../../types';

export {onOneLine, quote} from '../../model/quote';

type Words = Pick<Finding, 'reason' | 'actual' | 'expected' | 'replace'>;

/** What is said of a name that leads nowhere. */
export function unknown(what: string, name: string, near: string[], otherwise: string): Words {
  const expected = near.slice(0, 3);
  const meant = surelyMeant(name, near);
  return {
    actual: shown(name),
    expected,
    ...(meant !== null && {replace: {from: name, to: meant}}),
    reason: `Unexpected unknown ${what} ${quote(name)}, expected ${expected.length > 0 ? quoteList(expected) : otherwise}`,
  };
}

/** What is said of a name that leads to several things. */
export function ambiguous(what: string, name: string, candidates: string[]): Words {
  return {
    actual: shown(name),
    expected: candidates,
    reason: `Unexpected ambiguous ${what} ${quote(name)}, expected one of ${quoteList(candidates)}`,
  };
}
