import type {CodeBlock, Page, Range, ScenarioBlock} from '../types';
import {type Lines, lastAtMost} from './lines';
import {onceFor} from './once';
import {parseYaml} from './parse-yaml';

/** The word after the fence of a worked example. */
export const scenarioLanguage = 'scenario';

/** So many of one page are read. A real page has a few. */
export const mostScenarios = 100;

/** The worked examples of a page, read as data. What cannot be read is a fault, never a throw. */
export const scenariosOf = onceFor((page: Page): ScenarioBlock[] =>
  page.facts.codeBlocks
    .filter(({language}) => language === scenarioLanguage)
    .slice(0, mostScenarios)
    .map((block) => parseScenario(page, block)),
);

function parseScenario(page: Page, {text, range}: CodeBlock): ScenarioBlock {
  const {data, faults, placeOf} = parseYaml(text, 0, linesWithin(page, text, range));
  const opening = {start: range.start, end: range.start + fenceOf(page.source, range).length};
  return {
    file: page.file,
    range,
    data,
    faults,
    // Without anything to point at, the fence stands for all of it.
    placeOf: (path, part) => (path.length === 0 ? page.place(opening) : placeOf(path, part)),
  };
}

/** Maps the offsets of a code block's own text to its page: a block may be indented, or stand in a list. */
function linesWithin(page: Page, text: string, range: Range): Lines {
  const inPage = linesOf(page.source.slice(range.start, range.end), range.start);
  const own = linesOf(text, 0).map((line, index) => {
    // The first line of the block is its fence.
    const written = inPage[index + 1] ?? {text: '', start: range.end};
    const indent = written.text.endsWith(line.text)
      ? written.text.length - line.text.length
      : written.text.length - written.text.trimStart().length;
    return {...line, from: written.start + indent, to: written.start + written.text.length};
  });
  const starts = own.map(({start}) => start);
  const toPage = (offset: number): number => {
    const line = own[lastAtMost(starts, offset)];
    return line ? Math.min(line.from + offset - line.start, line.to) : range.start;
  };
  const place: Lines['place'] = (start, end) => page.place({start: toPage(start), end: toPage(end)});
  return {place, point: (offset) => place(offset, offset).start};
}

/** The lines of a text with the offsets at which they begin. */
function linesOf(text: string, at: number): {text: string; start: number}[] {
  let start = at;
  return text.split(/(\r\n|\n|\r)/).flatMap((part, index) => {
    const line = {text: part, start};
    start += part.length;
    return index % 2 === 0 ? [line] : [];
  });
}

const fenceOf = (source: string, {start, end}: Range) =>
  /^[^\r\n]*/.exec(source.slice(start, end))?.[0].trimEnd() ?? '';
