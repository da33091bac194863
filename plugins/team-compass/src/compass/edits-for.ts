import {scenarioLanguage} from '../model/parse-scenarios';
import {yamlScalar} from '../model/yaml-scalar';
import type {Edit, Finding, Page, Replacement} from '../types';
import {speltName} from './spelt-name';

/** The edits that replace what a finding says may be replaced; nothing where that does not stand in its place. */
export function editsFor(pages: Page[], {file, place, replace}: Finding): Edit[] | null {
  if (!replace || !place) return null;
  const page = pages.find((candidate) => candidate.file === file);
  if (!page) return null;
  const {start, end} = page.range(place);
  const found = located(page.source.slice(start, end), replace);
  if (!found) return null;
  const range = {start: start + found.at, end: start + found.at + found.length};
  const text = replace.isWritten ? found.text : written(page, range.start, found);
  return text === null ? null : [{place: page.place(range), text}];
}

interface Located {
  at: number;
  length: number;
  /** What is to stand there. */
  text: string;
  /** The marks around it in its place, such as quotes. */
  isBare: boolean;
}

function located(piece: string, {from, to}: Replacement): Located | null {
  if (piece === from) return {at: 0, length: from.length, text: to, isBare: true};
  const spelt = speltName(piece, from);
  return spelt && {at: spelt.at, length: spelt.length, text: spelt.spellings(to)[0] ?? to, isBare: false};
}

/** As it can be written there: a value of YAML that would be read as something else stands in quotes. */
function written(page: Page, start: number, {text, isBare}: Located): string | null {
  if (!isBare) return text;
  if (isYaml(page, start)) return yamlScalar(text);
  if (page.source[start - 1] !== '=' || /^[\w./-]+$/.test(text)) return text;
  return text.includes('"') ? null : `"${text}"`;
}

function isYaml({facts}: Page, start: number): boolean {
  const isExample = facts.codeBlocks.some(
    ({language, range}) => language === scenarioLanguage && range.start <= start && start < range.end,
  );
  return isExample || start < facts.body.range.start;
}
