import type {Fault, Kind, Page, PageFacts, SourceFile} from '../types';
import {collectFacts} from './collect-facts';
import {linesOf} from './lines';
import {mergeConflict} from './merge-conflict';
import {nearest} from './names';
import {parseFrontMatter} from './parse-front-matter';
import {parseMarkdown} from './parse-markdown';
import {kinds} from './schemas';

/** Parses one file. Whatever is wrong with it becomes a fault of the page: nothing is thrown, nothing is judged. */
export function parsePage({file, text, fault}: SourceFile): Page {
  const lines = linesOf(text);
  const frontMatter = parseFrontMatter(text, lines);
  const read = fault ? {facts: noFacts(), faults: [fault]} : parseBody(text, frontMatter.bodyStart);
  const conflict = mergeConflict(
    text,
    read.facts.codeBlocks.map(({range}) => range),
    lines,
  );
  // Two versions of a text are no text: whatever else they seem to have wrong comes of it.
  const body = conflict ? {facts: noFacts(), faults: [conflict]} : read;
  return {
    file,
    kind: kindOf(frontMatter.data.kind),
    id: file.split('/').at(-1)?.replace(/\.md$/, '') ?? file,
    source: text,
    frontMatter: frontMatter.data,
    faults: conflict ? body.faults : [...body.faults, ...frontMatter.faults],
    facts: body.facts,
    placeOf: frontMatter.placeOf,
    place: ({start, end}) => lines.place(start, end),
    range: ({start, end}) => ({start: lines.offset(start), end: lines.offset(end)}),
  };
}

function parseBody(text: string, bodyStart: number): {facts: PageFacts; faults: Fault[]} {
  try {
    return {facts: collectFacts(parseMarkdown(text), text, bodyStart), faults: []};
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reason = 'Unexpected nesting beyond what can be read, expected a few levels';
    return {facts: noFacts(), faults: [{type: 'text', place: null, reason}]};
  }
}

const noFacts = () => collectFacts({type: 'root', children: []}, '', 0);

/** A misspelt kind counts as the one that is meant, so that the page keeps its name. */
function kindOf(written: unknown): Kind {
  const known = kinds.find((kind) => kind === written);
  const meant = typeof written === 'string' ? nearest(written, kinds, 1)[0] : undefined;
  return known ?? (meant as Kind | undefined) ?? 'page';
}
