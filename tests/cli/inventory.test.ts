import {existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
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

  test('writes nothing through a link to another folder', async () => {
    const {root, update} = handbook();
    const elsewhere = writeHandbook({});
    symlinkSync(elsewhere, join(root, 'names'));
    const {code, err} = await update(inventory('Night std:term -1 t.html#$ -'));
    expect([code, err]).toEqual([
      2,
      'compass: Unexpected `names/guide.json`, expected a plain file below this folder\nnames/guide.json was not written.\n',
    ]);
    expect(readdirSync(elsewhere)).toEqual([]);
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

describe('inventory publish', () => {
  const list = 'inventories/published.json';
  const lamp = '---\nkind: term\ntitle: Lamp\n---\n\nA light.\n\n## Oil\n\nWhale oil.\n';
  const publish = (root: string) => compass(['inventory', 'publish', root]);
  const read = (root: string) => readFileSync(join(root, list), 'utf8');

  test('adds what is new, one name a line, and writes nothing where nothing is', async () => {
    const root = writeHandbook({'docs/lamp.md': lamp});
    expect(await publish(root)).toEqual({
      code: 0,
      out: `+ std:term Lamp\n+ std:doc lamp\n+ std:label lamp:oil\n${list}: 3 names, 3 added, 0 moved.\n`,
      err: '',
    });
    expect(read(root)).toBe(`{
  "sha256": "14d2435f733dec3ec39524ed94a47792ae5a0dbba52238229bf4230eef1a6a21",
  "names": [
    {"type": "std:doc", "name": "lamp", "page": "docs/lamp.md", "anchor": ""},
    {"type": "std:label", "name": "lamp:oil", "page": "docs/lamp.md", "anchor": "oil"},
    {"type": "std:term", "name": "Lamp", "page": "docs/lamp.md", "anchor": ""}
  ]
}
`);
    expect((await publish(root)).out).toBe(`${list} is up to date: 3 names.\n`);
    expect(readdirSync(join(root, 'inventories'))).toEqual(['published.json']);
  });

  test('takes nothing out, keeps reasons, and makes the moves that are allowed', async () => {
    const root = writeHandbook({
      'docs/lights/lamp.md': lamp.replace('title: Lamp', 'title: Lamp\naliases: [Light]\nformerly: [lamp]'),
      [list]: `{"names": [
        {"type": "std:term", "name": "Lamp", "page": "docs/lamp.md", "anchor": ""},
        {"type": "std:term", "name": "Beacon", "page": "docs/lamp.md", "anchor": "", "dropped": "It was pulled down."},
        {"type": "std:term", "name": "light", "page": "docs/light.md", "anchor": "", "moved": "It is a lamp, after all."}
      ]}`,
    });
    const {code, out} = await publish(root);
    expect([code, out.split('\n').filter((line) => line.startsWith('~'))]).toEqual([
      0,
      ['~ std:term Lamp leads to docs/lights/lamp.md', '~ std:term light leads to docs/lights/lamp.md'],
    ]);
    expect(read(root)).toContain('"dropped": "It was pulled down."}');
    expect(read(root)).toContain(
      '{"type": "std:term", "name": "light", "page": "docs/lights/lamp.md", "anchor": ""}',
    );
    expect((await compass(['check', root])).code).toBe(0);
  });

  test('writes nothing while a name is lost, nor through a link', async () => {
    const root = writeHandbook({'docs/lamp.md': lamp});
    await publish(root);
    const before = read(root);
    writeFileSync(join(root, 'docs/lamp.md'), lamp.replace('## Oil', '## What burns in it'));
    const check = await compass(['check', root]);
    expect([check.code, check.out]).toEqual([
      1,
      expect.stringContaining('expected `## What burns in it {#oil}`'),
    ]);
    expect(await publish(root)).toEqual({
      code: 2,
      out: '',
      err: 'compass: The handbook has errors, which `compass check` shows. Nothing was written.\n',
    });
    expect(read(root)).toBe(before);
    rmSync(join(root, list));
    writeFileSync(join(root, 'docs/lamp.md'), lamp);
    rmSync(join(root, 'inventories'), {recursive: true});
    symlinkSync(writeHandbook({}), join(root, 'inventories'));
    expect((await publish(root)).err).toBe(
      'compass: Unexpected `inventories/published.json`, expected a plain file below this folder\n',
    );
    expect(existsSync(join(root, list))).toBe(false);
  });

  test('of two pages that became one, makes no names that there never were', async () => {
    const root = writeHandbook({
      'docs/lamp.md': lamp,
      'docs/wick.md': '---\ntitle: Wick\n---\n\nA string.\n\n## Length\n\nLong.\n',
    });
    await publish(root);
    rmSync(join(root, 'docs/wick.md'));
    writeFileSync(
      join(root, 'docs/lamp.md'),
      `${lamp.replace('title: Lamp', 'title: Lamp\nformerly: [wick]')}\n## Length\n\nLong.\n`,
    );
    const {code, out} = await publish(root);
    expect([code, out.split('\n').slice(0, -2)]).toEqual([
      0,
      [
        '+ std:label lamp:length',
        '~ std:doc wick leads to docs/lamp.md',
        '~ std:label wick:length leads to docs/lamp.md',
      ],
    ]);
  });

  test('a line that is taken out by hand is noticed, a reason on a line is not', async () => {
    const root = writeHandbook({'docs/lamp.md': lamp});
    await publish(root);
    const whole = read(root);
    writeFileSync(join(root, 'docs/lamp.md'), lamp.replace('Lamp', 'Lantern'));
    writeFileSync(
      join(root, list),
      whole.replace('"anchor": ""}\n', '"anchor": "", "dropped": "It is no lamp."}\n'),
    );
    expect((await compass(['check', root])).code).toBe(0);
    writeFileSync(join(root, list), whole.replace(/,\n.*"Lamp".*/, ''));
    const check = await compass(['check', root]);
    expect([check.code, check.out]).toEqual([
      1,
      expect.stringContaining('Unexpected change by hand of what was given out'),
    ]);
    expect((await publish(root)).code).toBe(2);
  });

  test('a list from before there was a hash gets one', async () => {
    const root = writeHandbook({'docs/lamp.md': lamp});
    await publish(root);
    const whole = read(root);
    writeFileSync(join(root, list), whole.replace(/ *"sha256".*\n/, ''));
    expect((await compass(['check', root])).code).toBe(0);
    expect((await publish(root)).out).toBe(`${list}: 3 names, 0 added, 0 moved.\n`);
    expect(read(root)).toBe(whole);
  });

  test('writes nothing over what it cannot read', async () => {
    const root = writeHandbook({'docs/lamp.md': lamp, [list]: '{'});
    expect((await publish(root)).code).toBe(2);
    expect(read(root)).toBe('{');
  });
});

describe('inventory update takes nothing on trust', () => {
  const of = (project: string) =>
    Buffer.concat([
      Buffer.from(`# Sphinx inventory version 2\n# Project: ${project}\n# Version: 1\n# packed with zlib\n`),
      deflateSync('Night std:term -1 t.html#$ -\n'),
    ]);

  test('names of another project only where it is said', async () => {
    const {root, lock, update} = handbook();
    await update(of('Guide'));
    expect(await update(of('Charts'))).toMatchObject({
      code: 2,
      err: 'compass: Unexpected names of the project `Charts`, expected those of `Guide`: if it is called so now, say `--force`\nnames/guide.json is as it was.\n',
    });
    const from = join(root, 'objects.inv');
    const forced = await compass(['inventory', 'update', 'guide', root, '--from', from, '--force']);
    expect(forced).toMatchObject({code: 0, err: ''});
    expect(readFileSync(lock, 'utf8')).toContain('"project": "Charts"');
  });

  test('a file that is something else is not written over', async () => {
    const {lock, update} = handbook();
    await update(of('Guide'));
    writeFileSync(lock, '{"name": "a-package"}');
    expect(await update(of('Guide'))).toMatchObject({
      code: 2,
      err: 'compass: Unexpected `names/guide.json`, which is something else, expected a snapshot\nnames/guide.json is as it was.\n',
    });
    writeFileSync(lock, '\ufeff{\r\n  "project": "Guide", "names": [');
    expect(await update(of('Guide'))).toMatchObject({code: 0});
  });

  test('what it quotes is shown to the terminal, not obeyed', async () => {
    const {update} = handbook();
    const {err} = await update(Buffer.from('\u001b[2J\u001b]0;hello\u0007\nmore\n'));
    expect(err).toContain('Unexpected first line `\\u{1b}[2J\\u{1b}]0;hello\\u{7}`');
  });
});
