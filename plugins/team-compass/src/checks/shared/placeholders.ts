import {nearest} from '../../model/names';

/** A place in a message that somebody fills in. */
export interface Placeholder {
  index: number;
  source: string;
  /** The variable that is meant: the one that is written, or the nearest that is declared. */
  variable: string;
  /** Whether it is written `{{ variable }}`. */
  isProper: boolean;
}

/** Every place to fill in, in whichever way it is written. */
export function placeholdersIn(text: string, declared: string[]): Placeholder[] {
  const found: Placeholder[] = [];
  const isTaken = new Uint8Array(text.length);
  for (const {pattern, isSure} of ways) {
    for (const {index, 0: source, 1: inner = ''} of text.matchAll(pattern)) {
      const end = index + source.length;
      if (isTaken[index] || isTaken[end - 1] || !(isSure || isMeant(inner, declared))) continue;
      isTaken.fill(1, index, end);
      const isProper = /^\{\{ [a-z][a-z0-9_]* \}\}$/.test(source);
      const variable = isProper ? inner.trim() : variableFor(inner, declared);
      if (variable) found.push({index, source, variable, isProper});
    }
  }
  return found;
}

/** How systems write what is to be filled in; the first is ours. Some ways are also used for other things. */
const ways: {pattern: RegExp; isSure: boolean}[] = [
  {pattern: /\{\{\{?([^{}\r\n]{1,120})\}?\}\}/g, isSure: true},
  {pattern: /\$\{([^{}\r\n]{1,80})\}/g, isSure: true},
  {pattern: /\{%-?\s*([\w. -]{1,80}?)\s*-?%\}/g, isSure: true},
  {pattern: /(?<![{\\\w])\{{1,2}[ \t]*([A-Za-z][\w .-]{0,60}?)[ \t]*\}(?!\})/g, isSure: true},
  {pattern: /%\(([A-Za-z]\w{0,60})\)s/g, isSure: true},
  {pattern: /%([A-Za-z][A-Za-z_]{1,60})%/g, isSure: true},
  {pattern: /\[\[([^[\]\r\n]{1,80})\]\]/g, isSure: true},
  {pattern: /<([A-Za-z][\w -]{0,60})>/g, isSure: false},
  {pattern: /(?<!!)\[([A-Z][A-Z0-9 _-]{1,60})\](?![([:])/g, isSure: false},
];

/** Whether angle or square brackets hold a place to fill in, rather than HTML or a remark. */
function isMeant(inner: string, declared: string[]): boolean {
  const name = snake(inner);
  return (
    inner.includes('_') ||
    /(?:^|_)(?:name|date|time|link|url|your|insert|todo)(?:_|$)/.test(name) ||
    nearest(name, declared).length > 0
  );
}

/** The variable that a place means: `ticket.requester.firstname` has most of its meaning at its end. */
function variableFor(inner: string, declared: string[]): string | null {
  const parts = inner.split('.').map(snake).filter(Boolean);
  const tails = parts.map((_part, index) => parts.slice(index).join('_'));
  const exact = tails.find((tail) => declared.includes(tail));
  const near = tails.map((tail) => nearest(tail, declared, 1)[0]).find(Boolean);
  const plain = parts
    .slice(-2)
    .join('_')
    .replace(/^[^a-z]+/, '');
  return exact ?? near ?? (plain || null);
}

const snake = (text: string) =>
  text
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
