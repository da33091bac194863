import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {stringify} from 'yaml';
import {parseFrontMatter} from './parse-front-matter';

/** Data, faults as `line:column-line:column reason`, and the body. */
function read(source: string) {
  const {data, faults, bodyStart} = parseFrontMatter(source);
  const at = ({line, column}: {line: number; column: number}) => `${line}:${column}`;
  return {
    data,
    faults: faults.map(
      ({place, reason}) => `${place ? `${at(place.start)}-${at(place.end)} ` : ''}${reason}`,
    ),
    body: source.slice(bodyStart),
  };
}

describe('data', () => {
  test.each([
    ['nothing', 'Words.', {}, 'Words.'],
    ['an empty one', '---\n---\nWords.', {}, '\nWords.'],
    ['Windows line ends', '---\r\na: 1\r\nb:\r\n  - x\r\n---\r\nWords.', {a: 1, b: ['x']}, '\r\nWords.'],
    ['old line ends', '---\ra: 1\rb: 2\r---\rWords.', {a: 1, b: 2}, '\rWords.'],
    ['spaces behind the lines', '--- \na: 1\n---\t\n', {a: 1}, '\n'],
    ['a line in a block of text', '---\na: |\n  x\n  ---\n  y\n---\n', {a: 'x\n---\ny\n'}, '\n'],
    ['a rule', '\n---\n\nWords.\n', {}, '\n---\n\nWords.\n'],
    ['a rule of four', '----\n\na: 1\n', {}, '----\n\na: 1\n'],
    ['a rule, and another', '\n---\nOur hub: it works.\n\n---\n', {}, '\n---\nOur hub: it works.\n\n---\n'],
    ['a word with a colon', 'note: words\n', {}, 'note: words\n'],
    ['dates stay text, also impossible ones', '---\na: 2024-02-30\n---', {a: '2024-02-30'}, ''],
    ['yes is a word', '---\na: yes\nb: on\nc: true\n---', {a: 'yes', b: 'on', c: true}, ''],
    ['keys are text', '---\n1: a\ntrue: b\n~: c\n---', {'1': 'a', true: 'b', '~': 'c'}, ''],
    ['astral characters', '---\n🧭: "𝒳"\n---', {'🧭': '𝒳'}, ''],
    ['a merge key merges nothing', '---\n<<: {a: 1}\n---', {'<<': {a: 1}}, ''],
    [
      'names that every object has',
      '---\nconstructor: a\ntoString: b\n---',
      {constructor: 'a', toString: 'b'},
      '',
    ],
  ])('%s', (_case, source, data, body) => {
    expect(read(source)).toEqual({data, faults: [], body});
  });

  test('a key that every object has is a key, and changes no object', () => {
    const {data} = parseFrontMatter('---\n__proto__: {polluted: true}\n---');
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Object.keys(data)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('faults', () => {
  const once = 'Unexpected second key `a`, expected each key once';
  test.each([
    ['code', '---js\nalert(1)\n---\n', ['1:1-1:6 Unexpected `---js`, expected `---` alone']],
    ['code, spaced', '--- json\n{}\n---\n', ['1:1-1:9 Unexpected `---json`, expected `---` alone']],
    [
      'no end',
      '---\na: 1\nb: 2\n\nWords.\n',
      ['3:1-3:5 Unexpected front matter without an end, expected a line `---` below this one'],
    ],
    ['an end that is too short', '---\na: 1\n--\n\nWords.\n', ['3:1-3:3 Unexpected `--`, expected `---`']],
    ['an end that was made pretty', '---\na: 1\n—\n', ['3:1-3:2 Unexpected `—`, expected `---`']],
    [
      'an empty line before it',
      '\n\n---\na: 1\n---\n',
      ['1:1-3:4 Unexpected empty line in front of `---`, expected `---` as the first line'],
    ],
    [
      'a space before it',
      ' ---\na: 1\n---\n',
      ['1:1-1:5 Unexpected space in front of `---`, expected `---` as the first line'],
    ],
    ['a beginning that is too long', '----\na: 1\n---\n', ['1:1-1:5 Unexpected `----`, expected `---`']],
    ['a beginning that was made pretty', '—\nkind: term\n---\n', ['1:1-1:2 Unexpected `—`, expected `---`']],
    [
      'no beginning',
      'kind: term\ntitle: A\n---\n\nWords.\n',
      ['1:1-1:11 Unexpected front matter without its beginning, expected a line `---` above it'],
    ],
    ['a list', '---\n- a\n---', ['2:1-2:4 Unexpected list, expected its key on a line of its own above it']],
    ['a sentence', '---\nhello\n---', ['2:1-2:6 Unexpected text, expected keys with values']],
    ['a key twice', '---\na: 1\nb: 2\na: 3\n---', [`4:1-4:2 ${once}`]],
    ['a key three times', '---\na: 1\na: 2\na: 3\n---', [`3:1-3:2 ${once}`]],
    ['a key twice in braces', '---\nx: {a: 1, "a": 2}\n---', [`2:11-2:14 ${once}`]],
    ['a key twice, deep', '---\nx:\n  - a: 1\n    a: 2\n---', [`4:5-4:6 ${once}`]],
    [
      'an anchor and its alias',
      '---\na: &x 1\nb: *x\n---',
      [
        '2:7-2:8 Unexpected anchor, expected the value itself',
        '3:4-3:6 Unexpected alias, expected the value itself',
      ],
    ],
    [
      'an anchor of a map',
      '---\na: &x {b: 1}\n---',
      ['2:7-2:13 Unexpected anchor, expected the value itself'],
    ],
    ['a known tag', '---\na: !!str 1\n---', ['2:10-2:11 Unexpected tag, expected the value itself']],
    ['an unknown tag', '---\na: !x 1\n---', ['2:4-2:6 Unexpected tag, expected plain data']],
    ['code in a tag', '---\na: !!js/function "x"\n---', ['2:4-2:17 Unexpected tag, expected plain data']],
    [
      'a tab',
      '---\na:\n\tb: 1\n---',
      ['3:1-3:2 Unexpected tab in front of `b`, expected 2 spaces, since it belongs to `a`'],
    ],
    [
      'two colons',
      '---\na: b: c\n---',
      [
        '2:1-2:8 Unexpected second `:` on one line, expected quotes around a value that contains a colon: `a: "b: c"`',
      ],
    ],
    ['an open quote', '---\na: "b\n---', ['2:4-2:6 Unexpected `"b` without its end, expected `"` behind it']],
    [
      'an open bracket',
      '---\na: [b, c\n---',
      ['2:4-2:9 Unexpected `[b, c` without its end, expected `]` behind it'],
    ],
    [
      'a key that is a list',
      '---\n? [a]\n: b\n---',
      ['2:3-2:4 Unexpected key that is no text, expected a name'],
    ],
  ])('%s', (_case, source, faults) => {
    expect(read(source).faults).toEqual(faults);
  });

  test('what is simple is still read', () => {
    expect(read('---\nkind: term\ntitle: A\ntitle: B\nlist: [x]\n---\n').data).toEqual({
      kind: 'term',
      title: 'B',
    });
  });

  test('brackets without an end are a fault, not a crash', () => {
    const {faults} = parseFrontMatter(`---\na: ${'['.repeat(20_000)}\n---\n`);
    expect(faults).toHaveLength(1);
  });
});

describe('places', () => {
  const source = `---
title: "Quoted"
steps:
  first:
    owner: someone
    send: {to: [a, "b c"], template: x}
  second:
list:
- one
- k: v
  l: w
-
  - deep
empty:
---
`;
  const {placeOf} = parseFrontMatter(source);
  const quote = (path: (string | number)[], part?: 'key' | 'value') => {
    const {start, end} = placeOf(path, part);
    expect(start.line).toBe(end.line);
    return source.split('\n')[start.line - 1]?.slice(start.column - 1, end.column - 1);
  };

  test.each([
    [['title'], '"Quoted"', 'title'],
    [['steps'], 'steps', 'steps'],
    [['steps', 'first'], 'first', 'first'],
    [['steps', 'first', 'owner'], 'someone', 'owner'],
    [['steps', 'first', 'send'], '{to: [a, "b c"], template: x}', 'send'],
    [['steps', 'first', 'send', 'to'], '[a, "b c"]', 'to'],
    [['steps', 'first', 'send', 'to', 1], '"b c"', '"b c"'],
    [['steps', 'first', 'send', 'template'], 'x', 'template'],
    [['steps', 'second'], 'second', 'second'],
    [['list', 0], 'one', 'one'],
    [['list', '1'], 'k', 'k'],
    [['list', 1, 'l'], 'w', 'l'],
    [['list', 2, 0], 'deep', 'deep'],
    [['empty'], 'empty', 'empty'],
    [['steps', 'first', 'nowhere'], 'first', 'first'],
    [['steps', 'first', 'owner', 'deeper'], 'someone', 'someone'],
    [['list', 9], 'list', 'list'],
  ])('%j', (path, value, key) => {
    expect([quote(path, 'value'), quote(path, 'key')]).toEqual([value, key]);
  });

  test('what is nowhere stands at the beginning', () => {
    expect(placeOf(['nowhere'])).toEqual({start: {line: 2, column: 1}, end: {line: 2, column: 1}});
  });
});

test('plain data is read as it was written', () => {
  const key = fc
    .string({unit: 'grapheme', minLength: 1, maxLength: 12})
    .filter((name) => name !== '__proto__');
  const leaf = fc.oneof(fc.string({unit: 'grapheme'}), fc.integer(), fc.boolean(), fc.constant(null));
  const data = fc.letrec((tie) => ({
    value: fc.oneof({depthSize: 'small'}, leaf, tie('list'), tie('map')),
    list: fc.array(tie('value'), {maxLength: 4}),
    map: fc.dictionary(key, tie('value'), {maxKeys: 4, noNullPrototype: true}),
  })).map;
  fc.assert(
    fc.property(data, fc.boolean(), (written, flow) => {
      const yaml = stringify(written, {aliasDuplicateObjects: false, ...(flow && {collectionStyle: 'flow'})});
      const {data: found, faults} = parseFrontMatter(`---\n${yaml}---\nWords.\n`);
      expect({found, faults}).toEqual({found: written, faults: []});
    }),
    {numRuns: Number(process.env.RUNS ?? 200)},
  );
});

test('a mistake at a Windows line end takes the whole line end', () => {
  const {faults} = parseFrontMatter(
    '---\nkind: channel\ntitle: Chat\nmedium: chat\n\r\n- address: "#help"\naudience: team\n---\n',
  );
  expect(faults.map(({place}) => place)).toEqual([{start: {line: 5, column: 1}, end: {line: 6, column: 1}}]);
});
