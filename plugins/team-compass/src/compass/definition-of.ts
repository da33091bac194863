import {parsePage} from '../model/parse-page';
import {decode} from './decode';

/** The first paragraph of a page in plain words; `null` where there is none, or where the page cannot be read. */
export function definitionOf(source: string): string | null {
  const {text, fault} = decode(Buffer.from(source));
  return fault ? null : parsePage({file: 'page.md', text, fault}).facts.definition;
}
