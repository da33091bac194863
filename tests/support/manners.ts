import fc from 'fast-check';

/** How somebody writes a page: whoever changes something in it leaves the rest as it is. */
export interface Manner {
  quotes: '' | '"' | "'";
  lists: 'flow' | 'block' | 'deep';
  /** The key with which the front matter begins. */
  first: number;
  comments: boolean;
  eol: string;
  bom: boolean;
  /** Whether the last line ends. */
  ends: boolean;
}

export const anyManner: fc.Arbitrary<Manner> = fc.record({
  quotes: fc.constantFrom('', '', '"', "'"),
  lists: fc.constantFrom('flow', 'block', 'deep'),
  first: fc.nat({max: 20}),
  comments: fc.boolean(),
  eol: fc.constantFrom('\n', '\n', '\r\n', '\r'),
  bom: fc.boolean(),
  ends: fc.boolean(),
});

/** Front matter: texts and lists are written in somebody's manner, what is `raw` as it is. */
export type Head = Record<string, string | string[] | {raw: string} | null>;

export function written(manner: Manner, head: Head, body: string): string {
  const {first, comments, eol, bom, ends} = manner;
  const lines = Object.entries(head).flatMap(([key, value]) =>
    value === null ? [] : line(manner, key, value),
  );
  const at = first % lines.length;
  const text = [
    '---',
    ...(comments ? ['# Hello: [you] who read this.'] : []),
    ...[...lines.slice(at), ...lines.slice(0, at)].map((one) => one + (comments ? '  # so: it is' : '')),
    '---',
    '',
    body.trimEnd() + (ends ? '\n' : ''),
  ].join('\n');
  return (bom ? '\ufeff' : '') + text.replaceAll('\n', eol);
}

function line(manner: Manner, key: string, value: string | string[] | {raw: string}): string {
  if (typeof value === 'string') return `${key}: ${quoted(manner, value)}`;
  if (!Array.isArray(value)) return `${key}: ${value.raw}`;
  const items = value.map((item) => quoted(manner, item));
  if (manner.lists === 'flow') return `${key}: [${items.join(manner.comments ? ' ,  ' : ', ')}]`;
  const mark = manner.lists === 'deep' ? '   -   ' : '- ';
  return `${key}:${items.map((item) => `\n${mark}${item}`).join('')}`;
}

/** Whether YAML would read it as something else without quotes, in a list between brackets too. */
export const isOdd = (text: string) => /: |,|^\d+$/.test(text);

function quoted({quotes}: Manner, text: string): string {
  if (quotes === '"') return JSON.stringify(text);
  return quotes === "'" || isOdd(text) ? `'${text.replaceAll("'", "''")}'` : text;
}

/** A name in capitals, in small letters, and as one does at the beginning of a sentence. */
export const inAnyCase = (name: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    name,
    name.toLowerCase(),
    name.toUpperCase(),
    name.charAt(0).toUpperCase() + name.slice(1).toLowerCase(),
    name.charAt(0).toLowerCase() + name.slice(1),
    [...name].map((letter, at) => (at % 2 ? letter.toUpperCase() : letter.toLowerCase())).join(''),
  );
