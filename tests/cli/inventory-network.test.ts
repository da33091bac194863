import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {badWays, inventoryOf, startBadServer} from '../support/bad-server';
import {compass, onTerminal} from '../support/compass';
import {smallHandbook, writeHandbook} from '../support/handbook';

const services =
  'services:\n  guide:\n    title: Guide\n    url: https://guide.example/en\n    inventory: names/guide.json\n';

let server: Awaited<ReturnType<typeof startBadServer>>;
beforeAll(async () => {
  server = await startBadServer();
});
afterAll(() => server.stop());

async function handbook() {
  const root = writeHandbook({...smallHandbook, 'compass.yml': services});
  const file = join(root, 'objects.inv');
  const lock = join(root, 'names/guide.json');
  writeFileSync(file, inventoryOf('Night std:term -1 t.html#term-Night -'));
  const update = (from: string) => compass(['inventory', 'update', 'guide', root, '--from', from]);
  expect(await update(file)).toMatchObject({code: 0, err: ''});
  return {root, lock, update};
}

test('the names come over the network, and the snapshot says from where', async () => {
  const {lock, update} = await handbook();
  const from = `${server.address}/moved/objects.inv`;
  expect(await update(from)).toEqual({
    code: 0,
    out: '+ std:term Day\n- std:term Night\nnames/guide.json: 1 name, 1 added, 1 removed, 0 moved.\n',
    err: '',
  });
  expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({
    project: 'Guide',
    version: '2',
    url: 'https://guide.example/en/',
    source: from,
  });
});

test('on a terminal it says how much has come, and takes that away again', async () => {
  const {root} = await handbook();
  const from = `${server.address}/good/objects.inv`;
  const out = await onTerminal(['inventory', 'update', 'guide', root, '--from', from]);
  expect(out.split('+ std:term Day')[0]).toMatch(/^\rguide: 0\.0(?: of 0\.0)? MiB \r\u001b\[K$/);
});

test('whatever a server does, it is told in time and the snapshot is as it was', async () => {
  const outcomes = Object.entries(badWays).map(async ([name, {says}], index) => {
    const {lock, update} = await handbook();
    const before = readFileSync(lock, 'utf8');
    const {code, out, err} = await update(`${server.address}/bad/${index}`);
    const told = err.includes(says) && err.endsWith('\nnames/guide.json is as it was.\n') ? says : err;
    const isSame = readFileSync(lock, 'utf8') === before && readdirSync(join(lock, '..')).length === 1;
    return [name, {code, out, told, isSame}];
  });
  expect(Object.fromEntries(await Promise.all(outcomes))).toEqual(
    Object.fromEntries(
      Object.entries(badWays).map(([name, {says}]) => [name, {code: 2, out: '', told: says, isSame: true}]),
    ),
  );
}, 60_000);

describe('nobody is asked who was not named', () => {
  test.each([
    [
      'https://elsewhere.example/objects.inv',
      'Unexpected host `elsewhere.example`, expected `guide.example`',
    ],
    [
      'http://guide.example/en/objects.inv',
      'Unexpected `http:` in `http://guide.example/en/objects.inv`, expected `https:`',
    ],
    ['https://guide.example:8443/x', 'Unexpected host `guide.example:8443`, expected `guide.example`'],
    ['https://me:secret@guide.example/x', 'Unexpected name or password in the address, expected none'],
    [
      'https://127.0.0.1.elsewhere.example/x',
      'Unexpected host `127.0.0.1.elsewhere.example`, expected `guide.example`',
    ],
    ['http://10.0.0.1/objects.inv', 'Unexpected `http:` in `http://10.0.0.1/objects.inv`, expected `https:`'],
    [
      'ftp://guide.example/objects.inv',
      'Unexpected `ftp:` in `ftp://guide.example/objects.inv`, expected `https:`',
    ],
  ])('%s', async (from, says) => {
    const {update} = await handbook();
    expect(await update(from)).toEqual({
      code: 2,
      out: '',
      err: `compass: ${says}\nnames/guide.json is as it was.\n`,
    });
  });
});

test('all sites: one that fails does not stop the others', async () => {
  const root = writeHandbook({
    ...smallHandbook,
    'compass.yml': `${services}  words:\n    title: Words\n    url: https://words.example/\n    inventory: names/words.json\n`,
  });
  mkdirSync(join(root, 'names'));
  const {code, err} = await compass(['inventory', 'update'], {cwd: root});
  expect(code).toBe(2);
  expect(err).toContain('names/guide.json was not written.\n');
  expect(err).toContain('names/words.json was not written.\n');
  expect(existsSync(join(root, 'names/guide.json'))).toBe(false);
  expect(await compass(['inventory', 'update', '--from', 'x'], {cwd: root})).toMatchObject({
    code: 2,
    err: 'compass: Unexpected `--from` without a site, expected the name of the site that it is from.\n',
  });
});
