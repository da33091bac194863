import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {writeHandbook} from '../../../../tests/support/handbook';
import {filesIn} from '../../testing/fixtures';
import {writeNew} from './write-new';

test('what is there already is never overwritten, and what was written before it is gone again', () => {
  const root = writeHandbook({'c.md': 'Mine.'});
  mkdirSync(join(root, 'old'));
  const files = {'a/b/new.md': 'A', 'old/new.md': 'B', 'c.md': 'C', 'd.md': 'D'};
  expect(() => writeNew(root, files)).toThrow('EEXIST');
  expect(filesIn(root)).toEqual(['c.md']);
  expect(readFileSync(join(root, 'c.md'), 'utf8')).toBe('Mine.');
  expect([existsSync(join(root, 'a')), existsSync(join(root, 'old'))]).toEqual([false, true]);
});
