import type {Directive, Page} from '../../types';
import {firstLine} from './first-line';
import {marksOf, ownNames} from './own-directives';

/** What stands behind a directive and was meant to be a part of it. */
export interface Leftover {
  /** Its length in the source. */
  length: number;
  text: string;
  reason: string;
  /** The directive as it should be. */
  expected: string | null;
  /** What is expected, where it cannot be quoted. */
  wanted?: string;
}

/** Pieces that the parser left behind as text: a bracket that is not closed, a space before one, a round one. */
export function leftoverOf(page: Page, directive: Directive): Leftover | null {
  const {name, range, label, written} = directive;
  if (!ownNames.includes(name)) return null;
  const after = firstLine(page.source.slice(range.end, range.end + 400));
  const own = page.source.slice(range.start, range.end);
  const marks = marksOf(directive);
  const found = (pattern: RegExp) => pattern.exec(after) ?? [];
  const leftover = (text: string, reason: string, expected: string | null, wanted?: string): Leftover => ({
    text,
    length: text.length,
    reason,
    expected,
    ...(wanted && {wanted}),
  });

  if (label === null && written.length === 0) {
    const [spaced, words] = found(/^[ \t]+\[([^\]]{0,200})\](?!\()/);
    if (spaced) return leftover(spaced, 'space before the bracket', `${marks}[${words}]`);
    const [round, inner] = found(/^\(([^()]{1,200})\)/);
    if (round) return leftover(round, 'round brackets', `${marks}[${inner}]`);
    const [code, inCode] = found(/^`([^`]{1,200})`/);
    if (code) return leftover(code, 'code marks', `${marks}[${inCode}]`);
    if (after.startsWith('['))
      return leftover(after, 'bracket that is not closed', null, '`]` after the words');
  }
  if (name === 'button' && label !== null && written.length === 0) {
    const [round, id] = found(/^\(([a-z0-9-]{1,100})\)/);
    if (round) return leftover(round, 'round brackets', `${own}{template=${id}}`);
  }
  if (after.startsWith('{')) {
    const [attributes = after] = found(/^\{[^{}]{0,300}\}/);
    const straight = attributes.replace(/[“”„‟‘’‚‛]/g, '"');
    if (straight !== attributes) return leftover(attributes, 'curly quotes', `${own}${straight}`);
    return leftover(
      attributes,
      'attributes that cannot be read',
      null,
      '`{name="value"}` with both quotes and both braces',
    );
  }
  const [apart, attributes] = found(/^[ \t]+(\{[\w-]+\s*=[^{}]{0,300}\})/);
  if (apart) return leftover(apart, 'space before the brace', `${own}${attributes}`);
  const [address] =
    label === null ? [] : found(/^\((?:[a-z][a-z0-9-]*:\S|\.{0,2}\/|#|[^()\s]{1,200}\.md)[^()]{0,300}\)/);
  return address ? leftover(address, 'address behind a directive', own) : null;
}
