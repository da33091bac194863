import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {compass} from '../support/compass';
import {smallHandbook, writeHandbook} from '../support/handbook';
import {myst, run, testFolder} from './support';

const root = join(import.meta.dirname, '../..');

describe('the two real inventories', () => {
  const names = ['docs', 'infra'].flatMap((site) => {
    const lock = JSON.parse(readFileSync(join(root, `inventories/${site}.json`), 'utf8')) as {
      names: {type: string; name: string}[];
    };
    return lock.names.map(({type, name}) => ({kind: type.replace('std:', ''), name, site}));
  });
  const link = (address: string) => `- [words](${encodeURI(address)})\n`;
  const handbook = (page: string) => {
    const folder = writeHandbook({...smallHandbook, 'docs/names.md': `---\ntitle: Names\n---\n\n${page}`});
    for (const site of ['docs', 'infra'])
      cpSync(join(root, `inventories/${site}.json`), join(folder, `inventories/${site}.json`));
    const config = readFileSync(join(root, 'compass.yml'), 'utf8');
    writeFileSync(join(folder, 'compass.yml'), config.slice(config.indexOf('services:')));
    return folder;
  };

  test('every name of theirs leads somewhere, by its kind', async () => {
    expect(names.length).toBeGreaterThan(180);
    const links = names.map(({site, kind, name}) => link(`${site}:${kind}:${name}`));
    const terms = names.filter(({kind}) => kind === 'term');
    const words = terms.map(({site, name}) => `- :term[]{ref="${site}:${name.toUpperCase()}"}\n`);
    expect(await compass(['check', handbook([...links, ...words].join(''))])).toMatchObject({code: 0});
  });

  test('a wrong one does not', async () => {
    const {code, out} = await compass(['check', handbook(link('docs:objectives:suport'))]);
    expect(code).toBe(1);
    expect(out).toContain('expected `docs:objectives:support`');
  });
});

test.each(['myst.xref.json', 'objects.inv'])('what mystmd writes is read: %s', async (file) => {
  const site = testFolder();
  cpSync(join(root, 'tests/sites/mystmd'), site, {recursive: true});
  // Nothing but its own names: it need not reach anybody then.
  const page = readFileSync(join(site, 'index.md'), 'utf8');
  writeFileSync(join(site, 'index.md'), page.replace(/^- .*\n/gm, ''));
  const config = readFileSync(join(site, 'myst.yml'), 'utf8');
  writeFileSync(join(site, 'myst.yml'), config.replace(/ {2}references:[\s\S]*?(?=^site:)/m, ''));
  const built = await run(process.execPath, [myst, 'build', '--site', '--strict'], {cwd: site});
  expect(built).toMatchObject({code: 0});
  const handbook = writeHandbook({
    ...smallHandbook,
    'compass.yml':
      'services:\n  sea:\n    title: Sea\n    url: https://sea.example/\n    inventory: sea.json\n',
    'docs/index.md': `---\ntitle: Welcome\n---\n\n[](sea:mooring) ${file === 'objects.inv' ? '[x](sea:term-harbour%20master)' : ':term[x]{ref="sea:Harbour Master"}'}\n`,
  });
  const from = join(site, '_build/site', file);
  const update = await compass(['inventory', 'update', 'sea', handbook, '--from', from]);
  expect(update).toMatchObject({code: 0, err: ''});
  expect(await compass(['check', handbook])).toMatchObject({code: 0});
});
