import {inflateSync} from 'node:zlib';
import type {InventoryFile, InventoryName} from '../types';
import {keyOf} from './key-of';
import {RefusedInventory} from './refused';
import {word} from './sphinx-text';

/** What an `objects.inv` may hold at most: the largest known ones stay far below. */
export const sphinxLimits = {
  /** Bytes once it is unpacked. */
  unpacked: 64 * 1024 * 1024,
  /** UTF-16 code units of one line. */
  line: 4_000,
};

/**
 * Reads the `objects.inv` of a Sphinx site, version 1 or 2, as Sphinx does.
 * Stricter on purpose: a file that is cut off is refused, where Sphinx takes what there is; a line with an empty
 * location is left out.
 *
 * @throws {RefusedInventory} where the header, the packing or the encoding is not that of an inventory
 */
export function parseSphinx(bytes: Uint8Array): Omit<InventoryFile, 'url'> {
  const {lines, rest} = headerOf(bytes);
  const [first = '', project = '', version = ''] = lines;
  const about = {project: project.slice(11), version: version.slice(11)};
  if (first === '# Sphinx inventory version 1') return {...about, names: namesOf(linesOf(rest(3)), readOld)};
  if (first !== '# Sphinx inventory version 2')
    throw new RefusedInventory(
      `Unexpected first line \`${first.slice(0, 60)}\`, expected \`# Sphinx inventory version 2\``,
    );
  if (!lines[3]?.includes('zlib'))
    throw new RefusedInventory('Unexpected fourth line of the header, expected one that says `zlib`');
  return {...about, names: namesOf(linesOf(unpack(rest(4))), readLine)};
}

/** The lines of the header, and what follows after so many of them. */
function headerOf(bytes: Uint8Array): {lines: string[]; rest: (count: number) => Uint8Array} {
  const ends: number[] = [];
  for (let at = bytes.indexOf(10); at >= 0 && ends.length < 4; at = bytes.indexOf(10, at + 1)) ends.push(at);
  const lines = ends.map((end, index) =>
    decode(bytes.subarray(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end)).trimEnd(),
  );
  return {lines, rest: (count) => bytes.subarray((ends[count - 1] ?? bytes.length - 1) + 1)};
}

function unpack(packed: Uint8Array): Uint8Array {
  try {
    return inflateSync(packed, {maxOutputLength: sphinxLimits.unpacked});
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new RefusedInventory(
      isLarge
        ? `Unexpected size, expected at most ${sphinxLimits.unpacked / 1024 / 1024} MiB of names`
        : 'Unexpected packing, expected names that are packed with zlib: the file is damaged or cut off',
    );
  }
}

/** One line after the other: a list of all would take far more room than the file. */
function* linesOf(bytes: Uint8Array): Iterable<string> {
  if (bytes.length > 0 && bytes.at(-1) !== 10)
    throw new RefusedInventory('Unexpected end within a line: the file is cut off');
  const text = decode(bytes);
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end - start > sphinxLimits.line)
      throw new RefusedInventory(
        `Unexpected length of a line, expected at most ${sphinxLimits.line} characters`,
      );
    yield text.slice(start, end);
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    throw new RefusedInventory('Unexpected encoding, expected UTF-8');
  }
}

/** Of two entries for one name the later one counts, but for Python modules, as in Sphinx. */
function namesOf(lines: Iterable<string>, read: (line: string) => InventoryName | null): InventoryName[] {
  const names = new Map<string, InventoryName>();
  for (const line of lines) {
    const name = line === '' ? null : read(withoutEnd(line));
    if (name && !(name.type === 'py:module' && names.has(keyOf(name)))) names.set(keyOf(name), name);
  }
  return [...names.values()];
}

/** `name type priority location title`: a name may hold spaces, so it ends where the rest can be read. */
function readLine(line: string): InventoryName | null {
  const parts = [...line.matchAll(word)];
  // The name is what comes before the type, be it white space alone.
  const first = (parts[0]?.index ?? 0) >= 2 ? 1 : 2;
  const at = parts.findIndex(
    ({0: found}, index) => index >= first && /^-?\p{Nd}+$/u.test(found) && parts.length > index + 2,
  );
  const [type, priority, location, title] = parts.slice(at - 1, at + 3);
  if (at < 0 || !type || !priority || !location || !title || !type[0].includes(':')) return null;
  // Sphinx reads an empty location after a second space: there is nothing to link to.
  if (location.index > priority.index + priority[0].length + 1) return null;
  const name = withoutEnd(line.slice(0, type.index)) || line.charAt(0);
  const words = line.slice(title.index);
  return {
    type: type[0],
    name,
    location: location[0].replace(/\$$/, () => name),
    ...(words !== '-' && {title: words}),
  };
}

/** A line without the white space at its end. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && line.charAt(end - 1).search(word) < 0) end -= 1;
  return line.slice(0, end);
}

/** `name type location`, of Python alone, without anchors. */
function readOld(line: string): InventoryName {
  const [first, second, third] = line.matchAll(word);
  const [name, kind] = [first?.[0], second?.[0]];
  const location = third && line.slice(third.index);
  if (name === undefined || kind === undefined || location === undefined)
    throw new RefusedInventory(
      `Unexpected line \`${line.slice(0, 60)}\`, expected a name, its type and its location`,
    );
  return kind === 'mod'
    ? {type: 'py:module', name, location: `${location}#module-${name}`}
    : {type: `py:${kind}`, name, location: `${location}#${name}`};
}
