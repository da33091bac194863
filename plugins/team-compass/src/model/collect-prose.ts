import type {Definition, Heading, Nodes, Paragraph, Parents, TableCell} from 'mdast';
import type {Range, SourcePiece} from '../types';
import {isPlainColon} from './plain-text';

type Definitions = Map<string, Definition>;

/** Stands for whatever is in the text without being our words. */
const notOurs = '\uFFFC';

/** A quotation, and the title of something of another site, are not our words. */
export function speaksForOthers(node: Parents, definitions: Definitions): boolean {
  const isElsewhere = (url: string) => /^[a-z][a-z0-9+.-]*:/i.test(url);
  if (node.type === 'blockquote') return true;
  if (node.type === 'link') return isElsewhere(node.url);
  if (node.type === 'linkReference') return isElsewhere(definitions.get(node.identifier)?.url ?? '');
  return node.type === 'textDirective' && /^[a-z][a-z0-9-]*:/.test(node.attributes?.ref ?? '');
}

/**
 * The words of a paragraph, heading, cell or piece of HTML, as long as its source: a phrase is found across
 * markup and line breaks, and where it is found is where it stands.
 */
export function proseOf(node: Nodes, source: string, definitions: Definitions): SourcePiece | null {
  if (node.type === 'html') {
    const range = rangeOf(node);
    return {source: withoutQuotes(withoutTags(source.slice(range.start, range.end))), range};
  }
  const isOurs = (child: Parents) => !speaksForOthers(child, definitions);
  const words = isBlock(node) ? wordsOf(node, source, {markup: blank, isOurs}) : null;
  return words && {...words, source: withoutQuotes(withoutId(words.source))};
}

/**
 * What a paragraph, heading or cell holds beside markup that was read, as long as its source: here stands what was
 * meant to be markup and was taken for text.
 */
export function looseOf(node: Nodes, source: string): SourcePiece | null {
  return isBlock(node) ? wordsOf(node, source, {markup: foreign, isOurs: () => true}) : null;
}

const isBlock = (node: Nodes): node is Paragraph | Heading | TableCell =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';

interface Manner {
  /** What stands in place of markup. */
  markup(text: string): string;
  /** Whether the words in something are to be read. */
  isOurs(node: Parents): boolean;
}

function wordsOf(node: Parents, source: string, {markup, isOurs}: Manner): SourcePiece {
  const range = rangeOf(node);
  const pieces: string[] = [];
  let at = range.start;
  const put = (child: Nodes, fill: (own: string) => string): void => {
    const {start, end} = child.position ? rangeOf(child) : {start: at, end: at};
    pieces.push(markup(source.slice(at, start)), fill(source.slice(start, end)));
    at = end;
  };
  const walk = (parent: Parents): void => {
    for (const child of parent.children) {
      if (child.type === 'text') put(child, asTyped);
      else if (child.type === 'textDirective' && isPlainColon(child)) put(child, asTyped);
      else if (child.type === 'break') put(child, blank);
      else if (!('children' in child) || !isOurs(child)) put(child, foreign);
      else walk(child);
    }
  };
  walk(node);
  pieces.push(markup(source.slice(at, range.end)));
  return {source: pieces.join(''), range};
}

function rangeOf({position}: Nodes): Range {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0};
}

/** Line ends stay, so that a phrase over two lines is still one. */
const blank = (text: string) => text.replace(/[^\r\n]/g, ' ');
const foreign = (text: string) => notOurs.repeat(text.length);
const asTyped = (text: string) => text;

const withoutId = (text: string) => text.replace(/\{#[^{}]{1,200}\}\s*$/, foreign);
const withoutTags = (html: string) =>
  html.replace(/<!--[\s\S]*?(?:-->|$)/g, foreign).replace(/<[^<>]*>/g, foreign);

const quotations =
  /“[^“”]{1,300}”|«[^«»]{1,300}»|„[^„“”]{1,300}[“”]|(?<![\p{L}\p{N}])(?:‘[^‘’]{1,300}’|"[^"]{1,300}"(?![\p{L}\p{N}])|'(?=\S)[^']{1,300}(?<=\S)'(?![\p{L}\p{N}]))/gu;

/** What is left of a plain text without code and quotations, as long as it was. */
export const ownWords = (text: string) => withoutQuotes(text.replace(/`[^`]*`/g, foreign));

/** What stands in quotation marks was said by somebody else, or is talked about. */
const withoutQuotes = (text: string) => text.replace(quotations, foreign);
