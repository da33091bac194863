import type {Attribute, Directive} from '../types';
import type {DirectiveSpec} from './spec';

/** The attribute whose value goes on in a word after a space, since no quotes are around it; `null` for another word. */
export function cutBefore(
  {written}: Directive,
  {attributes}: DirectiveSpec,
  {name, value, range}: Attribute,
): Attribute | null {
  if (value !== '' || Object.hasOwn(attributes, name)) return null;
  const before = written.findLast((other) => other.range.end < range.start);
  return before && Object.hasOwn(attributes, before.name) ? before : null;
}
