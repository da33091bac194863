import {scenariosOf} from '../model/parse-scenarios';
import type {Page} from '../types';

const heading = '## How it can go {#examples}';

/** The text of a page with one more worked example of a process: below the others of it, else at the end. */
export function insertExample(page: Page, process: string, example: string): string {
  const {facts, source} = page;
  const others = scenariosOf(page).filter(({data}) => data.process === process);
  const last = others.at(-1);
  if (last) return inserted(source, last.range.end, `\n\n${example.trimEnd()}`);
  const index = facts.headings.findIndex(({id}) => id === 'examples');
  const section = facts.headings[index];
  if (!section)
    return inserted(source, source.trimEnd().length, `\n\n${heading}\n\n${example}`, source.length);
  const next = facts.headings.slice(index + 1).find(({depth}) => depth <= section.depth);
  const end = next?.range.start ?? source.length;
  return inserted(source, source.slice(0, end).trimEnd().length, `\n\n${example}${next ? '\n' : ''}`, end);
}

/** A page keeps the ends of its lines. */
function inserted(source: string, from: number, text: string, to = from): string {
  const lines = source.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  return source.slice(0, from) + lines + source.slice(to);
}

/** Where an example of a process goes: its own page, or the one on which there are most, where its own has none. */
export function pageForExample(pages: Page[], {id, file}: {id: string; file: string}): string {
  const count = (page: Page) => scenariosOf(page).filter(({data}) => data.process === id).length;
  const own = pages.find((page) => page.file === file);
  const [most] = [...pages].sort((one, other) => count(other) - count(one));
  return own && most && count(own) === 0 && count(most) > 0 ? most.file : file;
}
