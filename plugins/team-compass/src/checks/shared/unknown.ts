import {quoteList} from '../../model/names';
import {shown} from '../../model/schema-words';
import {surelyMeant} from '../../model/slip';
import type {Finding} from '../../types';

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

/** A piece of a page as a message shows it: on one line, and not too long. */
export function quote(text: string): string {
  const line = shown(onOneLine(text));
  // As Markdown quotes code that has its marks in it.
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}

export const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
