import {renameSync, rmSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, onTestFinished, test, vi} from 'vitest';
import {saveFile, smallHandbook, writeFiles, writeHandbook} from '../../../../tests/support/handbook';
import {type Look, watchHandbook} from './watch-handbook';

const broken = {'docs/index.md': '---\ntitle: Welcome\n---\n\nRead what an :term[incidnet] is.\n'};
const misspelt = 'term-resolves at docs/index.md';

describe('a change is seen', () => {
  test('of a page that is written over, and of one that is put in its place', async () => {
    const {root, next} = watching();
    writeFiles(root, broken);
    expect(await next((found) => found.length > 0)).toEqual([misspelt]);
    saveFile(root, 'docs/index.md', String(smallHandbook['docs/index.md']));
    expect(await next((found) => found.length === 0)).toEqual([]);
  });

  test('of a page that comes, in a folder that comes with it, and that goes', async () => {
    const {root, next} = watching();
    writeFiles(root, {'docs/new/deep/page.md': ':term[incidnet]\n'});
    const added = await next((found) => found.includes('term-resolves at docs/new/deep/page.md'));
    writeFiles(root, {'docs/new/deep/page.md': ':term[incident]\n'});
    expect(await next((found) => !found.includes('term-resolves at docs/new/deep/page.md'))).toEqual(
      added.filter((found) => !found.startsWith('term-resolves')),
    );
    rmSync(join(root, 'docs/new'), {recursive: true});
    expect(await next((found) => found.length === 0)).toEqual([]);
  });

  test.each([
    ['settings', {'compass.yml': 'default_owner: keper\n'}, ['configuration-is-valid at compass.yml']],
    ['waivers', {'waivers.yml': 'waiver: []\n'}, ['waiver-is-valid at waivers.yml']],
    ['waivers by another name', {'waivers.yaml': ''}, ['waiver-is-valid at waivers.yaml']],
    [
      'names that were given out',
      {'inventories/published.json': '{'},
      ['published-name-is-kept at inventories/published.json'],
    ],
    [
      'issue forms',
      {'inventories/forms/example/handbook.json': '{'},
      ['configuration-is-valid at inventories/forms/example/handbook.json'],
    ],
  ])('of %s', async (_what, files, expected) => {
    const {root, next} = watching();
    writeFiles(root, files);
    expect(await next((found) => found.length > 0)).toEqual(expect.arrayContaining(expected));
  });

  test('of a picture, by its name', async () => {
    const {root, next} = watching({'docs/index.md': '![A map](/map.png)\n'});
    writeFiles(root, {'static/map.png': ''});
    expect(await next((found) => !found.includes('image-resolves at docs/index.md'))).not.toContain(
      'image-resolves at docs/index.md',
    );
    rmSync(join(root, 'static'), {recursive: true});
    expect(await next((found) => found.includes('image-resolves at docs/index.md'))).toContain(
      'image-resolves at docs/index.md',
    );
  });

  test('of pages in the folder to which the settings lead', async () => {
    const {root, next} = watching();
    renameSync(join(root, 'docs'), join(root, 'pages'));
    expect(await next((found) => found[0]?.startsWith('There is no folder') === true)).toHaveLength(1);
    writeFiles(root, {'compass.yml': 'docs: pages\ndefault_owner: keeper\n'});
    expect(await next((found) => found.length === 0)).toEqual([]);
    writeFiles(root, {'pages/index.md': broken['docs/index.md']});
    expect(await next((found) => found.length > 0)).toEqual(['term-resolves at pages/index.md']);
  });

  test('in a folder that is put in the place of another', async () => {
    const {root, next} = watching();
    const other = writeHandbook({...smallHandbook, ...broken});
    renameSync(join(root, 'docs'), join(root, 'old'));
    renameSync(join(other, 'docs'), join(root, 'docs'));
    expect(await next((found) => found.includes(misspelt))).toEqual([misspelt]);
    writeFiles(root, {'docs/index.md': smallHandbook['docs/index.md'] ?? ''});
    expect(await next((found) => found.length === 0)).toEqual([]);
  });

  test.each([
    ['gone', (root: string) => rmSync(root, {recursive: true})],
    ['moved away', (root: string) => renameSync(root, join(writeHandbook({}), 'moved'))],
  ])('of a handbook that is %s, and comes back', async (_how, away) => {
    const {root, next} = watching();
    away(root);
    expect(await next((found) => found[0]?.startsWith('There is no folder') === true)).toEqual([
      expect.stringMatching(`^There is no folder \`docs\` in ${root}.`),
    ]);
    writeFiles(root, smallHandbook);
    expect(await next((found) => found.length === 0)).toEqual([]);
    writeFiles(root, broken);
    expect(await next((found) => found.length > 0)).toEqual([misspelt]);
  });
});

test('a link in the place of a page is told of, not followed, and its end is seen', async () => {
  const {root, next} = watching();
  symlinkSync('/etc/passwd', join(root, 'docs/secret.md'));
  expect(await next((found) => found.length > 0)).toEqual(['docs-hold-markdown at docs/secret.md']);
  rmSync(join(root, 'docs/secret.md'));
  expect(await next((found) => found.length === 0)).toEqual([]);
});

test('nothing is looked at for files that the handbook is not read from', async () => {
  const {root, looks, next} = watching();
  writeFiles(root, {'notes.txt': 'Words.', 'node_modules/a/index.js': '', 'docs.md': ''});
  await new Promise((resolve) => setTimeout(resolve, 100));
  saveFile(root, 'docs/index.md', broken['docs/index.md']);
  await next((found) => found.length > 0);
  expect(looks.map(foundIn).filter((found) => found.length === 0)).toHaveLength(1);
});

describe('the day', () => {
  beforeEach(() => {
    vi.useFakeTimers({now: new Date('2026-11-25T23:59:50Z')});
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('changes at midnight in the zone of the team', () => {
    const {looks} = watching();
    expect(daysOf(looks)).toEqual(['2026-11-25']);
    vi.advanceTimersByTime(60_000);
    expect(daysOf(looks)).toEqual(['2026-11-25', '2026-11-26']);
  });

  test('that was asked for stays', () => {
    const {looks} = watching({}, '2026-01-01');
    vi.advanceTimersByTime(60_000);
    expect(daysOf(looks)).toEqual(['2026-01-01']);
  });
});

/** Watches a small handbook; `next` waits for a look that shows what is waited for, and says what it shows. */
function watching(files = {}, today?: string) {
  const root = writeHandbook({...smallHandbook, ...files});
  const looks: Look[] = [];
  let taken = 1;
  onTestFinished(watchHandbook(root, {...(today !== undefined && {today})}, (look) => looks.push(look)));
  const next = async (isIt: (found: string[]) => boolean): Promise<string[]> =>
    vi.waitFor(
      () => {
        const at = looks.findIndex((look, index) => index >= taken && isIt(foundIn(look)));
        if (at < 0)
          throw new Error(`Not seen; last: ${looks.slice(-1).map((look) => foundIn(look).join(', '))}`);
        taken = at + 1;
        return foundIn(looks[at] as Look);
      },
      {timeout: 15_000, interval: 10},
    );
  return {root, looks, next};
}

const foundIn = ({seen}: Look): string[] =>
  seen instanceof Error
    ? [seen.message]
    : seen.diagnostics
        .filter(({severity}) => severity !== 'hint')
        .map(({ruleId, file}) => `${ruleId} at ${file}`);

const daysOf = (looks: Look[]) => looks.map(({seen}) => (seen instanceof Error ? null : seen.today));
