import type {Definition, Nodes, Parents} from 'mdast';
import type {SourcePiece} from '../types';
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
  const start = node.position?.start.offset ?? 0;
  const range = {start, end: node.position?.end.offset ?? start};
  const written = source.slice(start, range.end);
  if (node.type === 'html') return {source: withoutQuotes(withoutTags(written)), range};
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return null;

  const pieces: string[] = [];
  let at = start;
  const put = (child: Nodes, fill: (own: string) => string): void => {
    const from = child.position?.start.offset ?? at;
    const to = child.position?.end.offset ?? from;
    pieces.push(blank(source.slice(at, from)), fill(source.slice(from, to)));
    at = to;
  };
  const walk = (parent: Parents): void => {
    for (const child of parent.children) {
      if (child.type === 'text') put(child, (own) => own);
      else if (child.type === 'textDirective' && isPlainColon(child)) put(child, (own) => own);
      else if (child.type === 'break') put(child, blank);
      else if ('children' in child && !speaksForOthers(child, definitions)) walk(child);
      else put(child, foreign);
    }
  };
  walk(node);
  pieces.push(blank(source.slice(at, range.end)));
  return {source: withoutQuotes(withoutId(pieces.join(''))), range};
}

/** Line ends stay, so that a phrase over two lines is still one. */
const blank = (text: string) => text.replace(/[^\r\n]/g, ' ');
const foreign = (text: string) => notOurs.repeat(text.length);

const withoutId = (text: string) => text.replace(/\{#[^{}]{1,200}\}\s*$/, foreign);
const withoutTags = (html: string) =>
  html.replace(/<!--[\s\S]*?(?:-->|$)/g, foreign).replace(/<[^<>]*>/g, foreign);

const quotations =
  /“[^“”]{1,300}”|«[^«»]{1,300}»|„[^„“”]{1,300}[“”]|(?<![\p{L}\p{N}])(?:‘[^‘’]{1,300}’|"[^"]{1,300}"(?![\p{L}\p{N}])|'(?=\S)[^']{1,300}(?<=\S)'(?![\p{L}\p{N}]))/gu;

/** What stands in quotation marks was said by somebody else, or is talked about. */
const withoutQuotes = (text: string) => text.replace(quotations, foreign);
