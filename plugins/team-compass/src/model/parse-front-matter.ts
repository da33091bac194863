import type {Fault} from '../types';
import {unbegun, unended} from './front-matter-fences';
import {type Lines, linesOf} from './lines';
import {type ParsedYaml, parseYaml} from './parse-yaml';

export interface ParsedFrontMatter extends ParsedYaml {
  /** The offset at which the body begins. */
  bodyStart: number;
}

/** Reads the front matter of a page as plain data. What cannot be read is a fault, never a throw. */
export function parseFrontMatter(source: string, lines: Lines = linesOf(source)): ParsedFrontMatter {
  const opening = /^---([^\r\n]*)(\r\n|\n|\r|$)/.exec(source);
  const nowhere = lines.place(0, 0);
  const nothing = (faults: Fault[], bodyStart = 0): ParsedFrontMatter => ({
    data: {},
    faults,
    bodyStart,
    placeOf: () => nowhere,
  });
  if (!opening || opening[1]?.startsWith('-')) return nothing(unbegun(source, lines));
  const [fence, language = ''] = opening;
  if (language.trim()) {
    const place = lines.place(0, fence.trimEnd().length);
    return nothing([
      {
        type: 'front-matter',
        place,
        reason: `Unexpected \`---${clip(language.trim())}\`, expected \`---\` alone`,
        note: 'Front matter is YAML data; nothing in it is run.',
      },
    ]);
  }
  const closing = /(?:\r\n|\n|\r|^)---[ \t]*(?=\r\n|\n|\r|$)/.exec(source.slice(fence.length));
  if (!closing) return nothing([unended(source, lines)]);
  const yaml = source.slice(fence.length, fence.length + closing.index);
  const parsed = parseYaml(yaml, fence.length, lines);
  return {...parsed, bodyStart: fence.length + closing.index + closing[0].length};
}

const clip = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
