import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {deflateSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {compass} from '../support/compass';
import {smallHandbook, writeHandbook} from '../support/handbook';

const header = '# Sphinx inventory version 2\n# Project: Guide\n# Version: 1\n# packed with zlib\n';
const inventory = (...lines: string[]) =>
  Buffer.concat([Buffer.from(header), deflateSync(`${lines.join('\n')}\n`)]);

const services =
  'services:\n  guide:\n    title: Guide\n    url: https://guide.example/en/\n    inventory: names/guide.json\n';

function handbook() {
  const root = writeHandbook({
    ...smallHandbook,
    'compass.yml': services,
    'docs/index.md': '---\ntitle: Welcome\n---\n\nSee :term[the night]{ref="guide:Night"}.\n',
  });
  const from = join(root, 'objects.inv');
  const lock = join(root, 'names/guide.json');
  const update = (bytes: Buffer, service = 'guide') => {
    writeFileSync(from, bytes);
    return compass(['inventory', 'update', service, root, '--from', from]);
  };
  return {root, lock, update};
}

describe('inventory update', () => {
  test('writes the names, says what changed, and the check goes by it', async () => {
    const {root, lock, update} = handbook();
    expect(await update(inventory('Night std:term -1 t.html#$ -', 'Day std:term -1 t.html#$ -'))).toEqual({
      code: 0,
      out: '+ std:term Day\n+ std:term Night\nnames/guide.json: 2 names, 2 added, 0 removed, 0 moved.\n',
      err: '',
    });
    expect((await compass(['check', root])).code).toBe(0);
    const {out} = await update(inventory('Nights std:term -1 t.html#$ -', 'Day std:term -1 d.html#$ -'));
    expect(out).toBe(
      '+ std:term Nights\n- std:term Night\n~ std:term Day is now at d.html#Day\nnames/guide.json: 2 names, 1 added, 1 removed, 1 moved.\n',
    );
    const check = await compass(['check', root]);
    expect([check.code, check.out]).toEqual([1, expect.stringContaining('expected `guide:Nights`')]);
    expect(readdirSync(join(lock, '..'))).toEqual(['guide.json']);
  });

  test('writes nothing where nothing changed', async () => {
    const {lock, update} = handbook();
    const names = inventory('Night std:term -1 t.html#$ -');
    await update(names);
    const before = readFileSync(lock, 'utf8');
    expect((await update(names)).out).toBe('names/guide.json is up to date: 1 name.\n');
    expect(readFileSync(lock, 'utf8')).toBe(before);
  });

  test('keeps the old names where the new ones cannot be read or trusted, and says why', async () => {
    const {lock, update} = handbook();
    await update(inventory('Night std:term -1 t.html#$ -'));
    const before = readFileSync(lock, 'utf8');
    const evil = await update(inventory('Night std:term -1 //evil.example/x -'));
    expect([evil.code, evil.err]).toEqual([
      2,
      'compass: Unexpected location `//evil.example/x` of `Night`, expected a page below https://guide.example/en/\nnames/guide.json is as it was.\n',
    ]);
    expect((await update(Buffer.from('<!doctype html>'))).code).toBe(2);
    expect(readFileSync(lock, 'utf8')).toBe(before);
  });

  test('of a site that is not named: the nearest', async () => {
    const {lock, update} = handbook();
    const {code, err} = await update(inventory(), 'guid');
    expect([code, err]).toEqual([2, 'compass: Unexpected unknown site `guid`, expected `guide`\n']);
    expect(existsSync(lock)).toBe(false);
  });
});
