import {createHash} from 'node:crypto';
import {chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {buildSync} from 'esbuild';
import {expect, test} from 'vitest';
import {quote} from '../plugins/team-compass/src/checks/shared/unknown';
import {journalFile} from '../plugins/team-compass/src/compass/journal';
import {finishWriting, writeTogether} from '../plugins/team-compass/src/compass/write-together';
import type {FileChange} from '../plugins/team-compass/src/types';
import {bytesBelow} from './support/bytes-below';
import {type Files, writeFiles, writeHandbook} from './support/handbook';
import {killer} from './support/killer';

const before: Files = {
  'compass.yml': 'default_owner: keeper\n',
  'docs/keeper.md': '\ufeffOld.\r\n',
  'docs/index.md': 'Old, too.',
  'docs/other.md': 'Other.\n',
};
const after: Files = {
  'compass.yml': 'default_owner: guide\n',
  'docs/guide.md': '\ufeffNew.\r\n',
  'docs/index.md': 'New, too.',
  'docs/other.md': 'Other.\n',
};
const changes: FileChange[] = [
  {
    file: 'compass.yml',
    to: 'compass.yml',
    before: 'default_owner: keeper\n',
    after: 'default_owner: guide\n',
  },
  {file: 'docs/keeper.md', to: 'docs/guide.md', before: 'Old.\r\n', after: 'New.\r\n'},
  {file: 'docs/index.md', to: 'docs/index.md', before: 'Old, too.', after: 'New, too.'},
];

test('several files are written, their marks and modes kept', () => {
  const root = writeHandbook(before);
  chmodSync(join(root, 'docs/keeper.md'), 0o640);
  writeTogether(root, 'docs', changes);
  expect(bytesBelow(root)).toEqual(after);
  expect(statSync(join(root, 'docs/guide.md')).mode & 0o777).toBe(0o640);
  expect(finishWriting(root, 'docs')).toBeNull();
});

test('killed at any moment, all is as it was, or can be finished', () => {
  const script = join(writeHandbook({}), 'write.cjs');
  buildSync({
    stdin: {
      contents: `
        import {writeTogether} from './plugins/team-compass/src/compass/write-together';
        writeTogether(process.argv[2], 'docs', ${JSON.stringify(changes)});`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    platform: 'node',
    outfile: script,
  });
  const kill = killer();
  const ends: boolean[] = [];
  for (let call = 0; ; call++) {
    const root = writeHandbook(before);
    if (!kill([script, root], root, call)) break;
    const isBegun = readdirSync(root).includes(journalFile);
    expect(finishWriting(root, 'docs')).toBe(isBegun ? changes.length : null);
    expect(bytesBelow(root)).toEqual(isBegun ? after : before);
    ends.push(isBegun);
  }
  const begun = ends.indexOf(true);
  expect(begun).toBeGreaterThan(2);
  expect(ends.slice(begun)).toEqual(Array(ends.length - begun).fill(true));
  expect(ends.length - begun).toBeGreaterThan(3 * changes.length);
}, 180_000);

test('what was changed meanwhile is left alone, and nothing else is written', () => {
  const root = writeHandbook(before);
  writeFiles(root, {'docs/index.md': 'Of somebody else.'});
  const now = bytesBelow(root);
  expect(() => writeTogether(root, 'docs', changes)).toThrow(
    `Unexpected change of ${root}/docs/index.md meanwhile, expected none: nothing was written there.`,
  );
  expect(bytesBelow(root)).toEqual(now);
  writeFiles(root, {'docs/index.md': 'Old, too.', 'docs/guide.md': 'A new page.'});
  expect(() => writeTogether(root, 'docs', changes)).toThrow(
    'Unexpected file docs/guide.md meanwhile, expected none: nothing was written.',
  );
});

test('nobody begins where somebody was stopped', () => {
  const root = writeHandbook({...before, [journalFile]: '[]'});
  const going = `Unexpected rename that is going on or was stopped, expected none.
This finishes it: compass rename --continue`;
  expect(() => writeTogether(root, 'docs', changes)).toThrow(going);
  const other = writeHandbook({...before, '.compass-rename.tmp': ''});
  expect(() => writeTogether(other, 'docs', changes)).toThrow(going);
  expect(finishWriting(other, 'docs')).toBeNull();
  expect(bytesBelow(other)).toEqual(before);
});

const hash = createHash('sha256').update('Old, too.').digest('hex');
const entry = {file: 'docs/index.md', to: 'docs/index.md', before: hash, after: 'New, too.'};

/** Finishes a journal that a stranger has written, and tells what it said. */
function finished(journal: unknown, files: Files = {}): {root: string; told: string} {
  const text = typeof journal === 'string' ? journal : JSON.stringify(journal);
  const root = writeHandbook({...before, ...files, [journalFile]: text});
  try {
    return {root, told: `${finishWriting(root, 'docs')} files`};
  } catch (error) {
    return {root, told: (error as Error).message.split('\n')[0] ?? ''};
  }
}

test('a sound journal is finished', () => {
  const {root, told} = finished([entry]);
  expect(told).toBe('1 files');
  expect(bytesBelow(root)).toEqual({...before, 'docs/index.md': 'New, too.'});
});

const nothing = 'expected the pages of a rename that was stopped. Nothing was written.';
const elsewhere = [
  '../away.md',
  'docs/../away.md',
  '/etc/passwd.md',
  'package.json',
  'docs/a.js',
  'docs//a.md',
  'docs/./a.md',
  'docs\\..\\a.md',
  'docs/a\u0000.md',
  '.git/hooks/a.md',
  'docs/.md\n.md',
];

test.each(elsewhere)('a journal writes nothing to %j', (path) => {
  for (const paths of [{file: path, to: path}, {to: path}, {file: path}]) {
    const {root, told} = finished([entry, {...entry, ...paths}]);
    expect(told).toBe(`Unexpected ${quote(path)} in ${journalFile}, ${nothing}`);
    expect(bytesBelow(root)).toMatchObject(before);
  }
});

test.each([
  '',
  '{',
  'null',
  '{"__proto__": []}',
  '[null]',
  '[{}]',
  '[{"file": "docs/index.md", "to": "docs/index.md", "before": 1, "after": "x"}]',
])('a journal that is none is refused: %s', (journal) => {
  expect(finished(journal).told).toBe(`Unexpected text in ${journalFile}, ${nothing}`);
});

test('settings do not become pages, nor pages settings', () => {
  expect(finished([{...entry, to: 'compass.yml'}]).told).toContain('Unexpected `compass.yml` in');
  expect(finished([{...entry, file: 'waivers.yml'}]).told).toContain('Unexpected `waivers.yml` in');
});

test('links are not followed', () => {
  const away = writeHandbook({'secret.md': 'Old, too.'});
  const root = writeHandbook({
    ...before,
    [journalFile]: JSON.stringify([{...entry, file: 'docs/link/secret.md', to: 'docs/link/secret.md'}]),
  });
  symlinkSync(away, join(root, 'docs/link'));
  const refusal = `Unexpected link on the way to \`docs/link/secret.md\` in ${journalFile}, ${nothing}`;
  expect(() => finishWriting(root, 'docs')).toThrow(refusal);
  expect(readFileSync(join(away, 'secret.md'), 'utf8')).toBe('Old, too.');

  const other = writeHandbook(before);
  writeFileSync(join(away, 'journal.json'), JSON.stringify([entry]));
  symlinkSync(join(away, 'journal.json'), join(other, journalFile));
  expect(() => finishWriting(other, 'docs')).toThrow(`Unexpected link, folder or size in ${journalFile}`);
});

test('a page that was changed since then stops it, and nothing is written', () => {
  const other = {...entry, file: 'docs/other.md', to: 'docs/more.md'};
  const {root, told} = finished([entry, other]);
  expect(told).toBe(
    'Unexpected change of docs/other.md since the rename was stopped, expected none: nothing more was written.',
  );
  expect(bytesBelow(root)).toMatchObject(before);
});
