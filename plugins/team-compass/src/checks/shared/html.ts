import type {Html} from '../../types';

/** The tags that pages may use: what Markdown cannot say, and nothing that runs, loads or hides. */
export const allowedTags = ['br', 'kbd', 'sub', 'sup', 'details', 'summary'];

/** A tag, a comment or anything else that a browser may take for markup. */
export interface Tag {
  type: 'comment' | 'open' | 'close' | 'void' | 'refused';
  name: string;
  /** Of a comment without an end, only its beginning. */
  source: string;
  start: number;
  /** Of what is refused: why. */
  why?: string;
}

const allowed = new RegExp(`^<(/?)(${allowedTags.join('|')})[ \\t]*(/?)>`, 'i');

/** Whatever a browser might read as markup in a piece of HTML, in order. */
export function* tagsIn({source, range}: Pick<Html, 'source' | 'range'>): Iterable<Tag> {
  let at = source.indexOf('<');
  while (at >= 0) {
    const isMarkup = /^<[A-Za-z/!?]/.test(source.slice(at, at + 2));
    const tag = isMarkup ? tagAt(source, at, range.start + at) : null;
    if (tag) yield tag;
    if (tag?.why === 'open comment') return;
    at = source.indexOf('<', at + (tag?.source.length ?? 1));
  }
}

function tagAt(source: string, at: number, start: number): Tag {
  if (source.startsWith('<!--', at)) return commentAt(source, at, start);
  const [whole, slash, written = '', end] = allowed.exec(source.slice(at, at + 40)) ?? [];
  const name = written.toLowerCase();
  const isVoid = name === 'br';
  if (whole && isVoid && !slash) return {type: 'void', name, source: whole, start};
  if (whole && !isVoid && !end) return {type: slash ? 'close' : 'open', name, source: whole, start};
  const [refused = '<'] = /^<[^<>]{0,300}>?/.exec(source.slice(at, at + 302)) ?? [];
  const element = /^<\/?([a-z][a-z0-9-]*)/i.exec(refused)?.[1]?.toLowerCase() ?? '';
  const why = whole || allowedTags.includes(element) ? 'tag' : 'HTML';
  return {type: 'refused', name: element, source: refused, start, why};
}

/** Browsers end a comment in more ways than Markdown does; one on which they differ is refused. */
function commentAt(source: string, at: number, start: number): Tag {
  const end = source.indexOf('-->', at + 4);
  if (end < 0) return {type: 'refused', name: '', source: '<!--', start, why: 'open comment'};
  const whole = source.slice(at, end + 3);
  const inner = whole.slice(4, -3);
  const isPlain = !/^-?>|<!--|--!>|-$/.test(inner);
  if (isPlain) return {type: 'comment', name: '', source: whole, start};
  return {type: 'refused', name: '', source: whole, start, why: 'comment'};
}

/** Whether all markup in a piece of HTML is such as pages may use. */
export const isAllowedHtml = (source: string) =>
  ![...tagsIn({source, range: {start: 0, end: source.length}})].some(({type}) => type === 'refused');
