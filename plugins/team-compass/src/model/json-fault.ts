/** Where a text stops being JSON, and what is said of it. */
export interface JsonFault {
  start: number;
  end: number;
  /** What stands there. */
  found: string;
  /** What should, where that is sure. */
  expected: string | null;
}

/** Tells where a text stops being JSON; nothing where it is JSON. */
export function jsonFault(text: string): JsonFault | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const start = offsetIn(text, message);
    const found = tokenAt(text, start);
    return {
      start,
      end: start + found.length,
      found,
      expected: expectedBy(message, found, text.slice(0, start)),
    };
  }
}

/** The parser says a position, or quotes ten characters on each side; with neither, the text has ended. */
function offsetIn(text: string, message: string): number {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Math.min(Number(position), text.length);
  const [, token, before, rest = ''] =
    /^Unexpected token '(.)', (\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/su.exec(message) ?? [];
  if (token === undefined) return text.length;
  const around = text.indexOf(rest);
  return before ? around + 10 : Math.max(0, text.indexOf(token));
}

const tokenAt = (text: string, start: number): string =>
  /^(?:"(?:[^"\\\r\n]|\\.){0,200}"|[\w<>=-]{1,40}|[^\r\n])/u.exec(text.slice(start, start + 250))?.[0] ?? '';

function expectedBy(message: string, found: string, before: string): string | null {
  if (found === '') return 'the closing quote or bracket';
  // Of what is wanted after a value, a bracket is seldom what was forgotten before another value.
  if (/after (?:property value|array element)/.test(message) && /^["{[\w]/.test(found))
    return 'a comma before it';
  if (/^[\]}]$/.test(found) && before.trimEnd().endsWith(',')) return 'no comma before it';
  return null;
}
