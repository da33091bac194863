import {deflateSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {runs} from '../../testing/runs';
import {parseSphinx, sphinxLimits} from './parse-sphinx';
import {RefusedInventory} from './refused';

const header = [
  '# Sphinx inventory version 2',
  '# Project: Harbour guide',
  '# Version: 1.2',
  '# The remainder of this file is compressed using zlib.',
];

const packed = (body: string | Uint8Array, head = header) =>
  Buffer.concat([Buffer.from(`${head.join('\n')}\n`), deflateSync(body)]);

const refusal = (bytes: Uint8Array) => {
  try {
    return parseSphinx(bytes);
  } catch (error) {
    if (!(error instanceof RefusedInventory)) throw error;
    return error.message;
  }
};

test('version 2: names with spaces, a `$` for the name, a title, and the project', () => {
  const lines = [
    'Night watch std:term -1 terms.html#term-$ -',
    'night:list std:label -1 night.html#$ What to do at night',
    'night std:doc -1 night.html The night',
    'say 3 times std:label 1 say.html#three -',
  ];
  expect(parseSphinx(packed(`${lines.join('\n')}\n`))).toEqual({
    project: 'Harbour guide',
    version: '1.2',
    names: [
      {type: 'std:term', name: 'Night watch', location: 'terms.html#term-Night watch'},
      {
        type: 'std:label',
        name: 'night:list',
        location: 'night.html#night:list',
        title: 'What to do at night',
      },
      {type: 'std:doc', name: 'night', location: 'night.html', title: 'The night'},
      {type: 'std:label', name: 'say 3 times', location: 'say.html#three'},
    ],
  });
});

test('of two entries for a name the later counts, and the first for a Python module', () => {
  const lines = [
    'a std:label -1 one.html -',
    'm py:module 0 one.html -',
    'a std:label -1 two.html -',
    'm py:module 0 two.html -',
  ];
  expect(parseSphinx(packed(`${lines.join('\n')}\n`)).names).toEqual([
    {type: 'std:label', name: 'a', location: 'two.html'},
    {type: 'py:module', name: 'm', location: 'one.html'},
  ]);
});

test('lines that are none, or have no domain, are left out as Sphinx leaves them out', () => {
  const lines = [
    '',
    'words',
    'a label -1 a.html -',
    'b std:label high b.html -',
    'c std:label -1 c.html',
    'd std:label -1  d.html -',
  ];
  expect(parseSphinx(packed(`${lines.join('\n')}\n`)).names).toEqual([]);
});

test('version 1: Python names, whose anchors are added', () => {
  const text =
    '# Sphinx inventory version 1\n# Project: Tide\n# Version: 0\ntide mod tide.html\ntide.high function tide.html\n';
  expect(parseSphinx(Buffer.from(text))).toEqual({
    project: 'Tide',
    version: '0',
    names: [
      {type: 'py:module', name: 'tide', location: 'tide.html#module-tide'},
      {type: 'py:function', name: 'tide.high', location: 'tide.html#tide.high'},
    ],
  });
});

describe('is refused', () => {
  const whole = packed('a std:label -1 a.html -\n');
  test.each([
    ['nothing', Buffer.alloc(0), 'Unexpected first line ``, expected `# Sphinx inventory version 2`'],
    [
      'a web page',
      Buffer.from('<!doctype html>\n<title>Not found</title>\n'),
      'Unexpected first line `<!doctype html>`, expected `# Sphinx inventory version 2`',
    ],
    [
      'another packing',
      packed('', [...header.slice(0, 3), '# packed otherwise']),
      'Unexpected fourth line of the header, expected one that says `zlib`',
    ],
    [
      'a file that is cut off',
      whole.subarray(0, -5),
      'Unexpected packing, expected names that are packed with zlib: the file is damaged or cut off',
    ],
    [
      'a last line without an end',
      packed('a std:label -1 a.html -\nb std:la'),
      'Unexpected end within a line: the file is cut off',
    ],
    ['another encoding', packed(Buffer.from([0xe9, 0x0a])), 'Unexpected encoding, expected UTF-8'],
    [
      'a line without an end in sight',
      packed(`${' '.repeat(sphinxLimits.line + 1)}\n`),
      'Unexpected length of a line, expected at most 4000 characters',
    ],
    [
      'a bomb',
      packed(Buffer.alloc(sphinxLimits.unpacked + 1, 10)),
      'Unexpected size, expected at most 64 MiB of names',
    ],
    [
      'a bad line of version 1',
      Buffer.from('# Sphinx inventory version 1\n# Project: T\n# Version: 0\ntide mod\n'),
      'Unexpected line `tide mod`, expected a name, its type and its location',
    ],
  ])('%s', (_what, bytes, reason) => {
    expect(refusal(bytes)).toBe(reason);
  });
});

test('whatever is in it: a list of names or a refusal', () => {
  const word = fc.constantFrom(
    'a',
    'std:term',
    '-1',
    '12',
    'a.html#$',
    '-',
    ' ',
    '  ',
    '\t',
    ':',
    'é',
    '\r',
    '\u0085',
  );
  const body = fc.array(
    fc.array(word, {maxLength: 8}).map((words) => words.join(' ')),
    {maxLength: 6},
  );
  fc.assert(
    fc.property(body, fc.nat(), fc.nat(255), (lines, at, byte) => {
      const bytes = packed(`${lines.join('\n')}\n`);
      for (const name of parseSphinx(bytes).names) expect(name.type).toContain(':');
      const broken = Uint8Array.from(bytes);
      broken[at % broken.length] = byte;
      refusal(broken);
      refusal(bytes.subarray(0, at % bytes.length));
    }),
    {numRuns: runs},
  );
});
