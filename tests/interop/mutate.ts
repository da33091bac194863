import {readFileSync} from 'node:fs';
import {deflateSync} from 'node:zlib';
import type {InventoryFile} from 'team-compass';

/** Random numbers from a seed: the same seed, the same files. https://github.com/bryc/code/blob/master/jshash/PRNGs.md */
export function randomFrom(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {below, pick: <Item>(items: Item[]): Item => items[below(items.length)] as Item};
}

type Random = ReturnType<typeof randomFrom>;

const header = (version: number) =>
  `# Sphinx inventory version ${version}\n# Project: Service Guide\n# Version: 0.1\n${
    version === 2 ? '# The remainder of this file is compressed using zlib.\n' : ''
  }`;

/** The lines of the real inventories of our two neighbours. */
const real = ['docs', 'infra'].map((site) => {
  const file = JSON.parse(readFileSync(`inventories/${site}.json`, 'utf8')) as InventoryFile;
  return file.names.map(({type, name, location, title = '-'}) => `${name} ${type} -1 ${location} ${title}`);
});
const old = ['tide mod tide.html', 'tide.rise function tide.html', 'tide.Sea class sea.html'];

const words = [
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
  '\u0085',
  '\u001c',
  '\ufeff',
  '٣',
];
const moreWords = [
  ...words,
  'py:module',
  'x y',
  '\r',
  '\u2028',
  '',
  '#',
  '$',
  'std:',
  ':x',
  '--1',
  '-',
  '1.5',
];
const evil = [
  '//evil.example/x',
  'javascript:alert(1)',
  'https://evil.example/',
  '/x',
  '../../x',
  'data:,x',
  '\\\\evil',
];

const packed = (lines: string[], end = '\n') =>
  Buffer.concat([Buffer.from(header(2)), deflateSync(lines.join('\n') + end)]);

function changed(bytes: Buffer, random: Random, from = 0): Buffer {
  const copy = Buffer.from(bytes);
  for (let times = 1 + random.below(3); times > 0; times -= 1)
    copy[from + random.below(copy.length - from)] = random.below(256);
  return copy;
}

/** Ways to spoil an inventory, or to make one that is nearly none. */
const ways: ((lines: string[], random: Random) => Buffer)[] = [
  // Cut off, anywhere.
  (lines, random) => packed(lines).subarray(0, random.below(packed(lines).length)),
  // A byte or three that fell over: in the header, in what is packed, in both.
  (lines, random) => changed(packed(lines), random),
  (lines, random) => changed(packed(lines).subarray(0, header(2).length), random),
  (lines, random) => Buffer.concat([changed(Buffer.from(header(2)), random), deflateSync(lines.join('\n'))]),
  // Sound packing around text that is no longer UTF-8, or has other letters.
  (lines, random) =>
    Buffer.concat([
      Buffer.from(header(2)),
      deflateSync(changed(Buffer.from(`${lines.join('\n')}\n`), random)),
    ]),
  // A line that ends too early, a last one without an end, lines twice, words in another order.
  (lines, random) => {
    const at = random.below(lines.length);
    return packed(
      lines.map((line, index) => (index === at ? line.slice(0, random.below(line.length + 1)) : line)),
    );
  },
  (lines, random) => packed(lines.slice(0, 3), random.pick(['', ' ', '\r', '\n\n'])),
  (lines, random) => packed([...lines, random.pick(lines), random.pick(lines).replace('.html', '.htm')]),
  (lines, random) => {
    const at = random.below(lines.length);
    const mixed = (line: string) =>
      line
        .split(' ')
        .map((word) => ({word, by: random.below(1000)}))
        .sort((one, other) => one.by - other.by)
        .map(({word}) => word)
        .join(' ');
    return packed(lines.map((line, index) => (index === at ? mixed(line) : line)));
  },
  // Lines of words by chance.
  (_lines, random) =>
    packed(
      Array.from({length: 6}, () =>
        Array.from({length: random.below(8)}, () => random.pick(random.below(2) ? words : moreWords)).join(
          ' ',
        ),
      ),
    ),
  // A location that leads away.
  (lines, random) => packed([...lines, `Evil std:term -1 ${random.pick(evil)} -`]),
  // Version 1.
  (_lines, random) => changed(Buffer.from(`${header(1)}${old.join('\n')}\n`), random),
  (_lines, random) => Buffer.from(`${header(1)}${random.pick([old[0] ?? '', ...old, 'tide mod', ''])}\n`),
];

/** An inventory that was spoilt in some way. */
export function mutated(random: Random): Buffer {
  return random.pick(ways)(random.pick(real), random);
}
