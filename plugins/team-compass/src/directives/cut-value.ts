import type {Attribute, Directive} from '../types';
import type {DirectiveSpec} from './spec';

/** An attribute whose value goes on after a space, since no quotes are around it. */
export interface CutValue {
  attribute: Attribute;
  /** The words behind it, which were read as attributes. */
  rest: Attribute[];
}

/** The first attribute that is cut off at a space; `null` where none is. */
export function cutValue({written}: Directive, {attributes}: DirectiveSpec): CutValue | null {
  const isWord = ({name, value}: Attribute) => value === '' && !Object.hasOwn(attributes, name);
  const first = written.findIndex((one, index) => index > 0 && isWord(one));
  const attribute = written[first - 1];
  if (!attribute || !Object.hasOwn(attributes, attribute.name)) return null;
  const behind = written.slice(first);
  const end = behind.findIndex((one) => !isWord(one));
  return {attribute, rest: end < 0 ? behind : behind.slice(0, end)};
}
