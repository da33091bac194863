import {parsePage} from '../model/parse-page';
import type {Names} from './types';

/**
 * The page of a process with the heading of a step as it is called now. Its id is written behind it where it is not what
 * the words make.
 *
 * @throws Error where the heading cannot be told from what is around it
 */
export function withHeading(source: string, names: Names, becomes: Names): string {
  const page = parsePage({file: 'page.md', text: source, fault: null});
  // A written id was replaced with the other names.
  const heading = page.facts.headings.find(({id, explicit}) => id === (explicit ? becomes.id : names.id));
  const piece = heading && source.slice(heading.range.start, heading.range.end);
  const [whole, marks = '', words = '', rest = ''] =
    /^(#{1,6}[ \t]+)(.*?)((?:[ \t]*\{#[^{}]*\})?(?:[ \t]+#+)?[ \t]*)$/.exec(piece ?? '') ?? [];
  if (!heading || whole === undefined)
    throw new Error(`There is no heading \`## ${names.title} {#${names.id}}\`, expected one.`);
  const text = becomes.title === names.title ? words : becomes.title;
  const isKnown = heading.explicit || slugIs(marks + text + rest, becomes.id);
  const line = marks + text + (isKnown ? '' : ` {#${becomes.id}}`) + rest;
  return source.slice(0, heading.range.start) + line + source.slice(heading.range.end);
}

/** Whether the words of a heading make an id by themselves. */
const slugIs = (line: string, id: string): boolean =>
  parsePage({file: 'page.md', text: line, fault: null}).facts.headings[0]?.id === id;
