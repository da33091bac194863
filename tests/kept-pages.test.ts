import {renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Circumstances, type Compiled, compile} from '../plugins/team-compass/src/compass/compile';
import {keepPages} from '../plugins/team-compass/src/compass/parse-pages';
import {broken} from './support/compass';
import {type Files, smallHandbook, writeFiles, writeHandbook} from './support/handbook';

const example = `
\`\`\`scenario
process: respond
given: {keeper: Ada, second: Ben}
when: []
then:
  - {at: report}
\`\`\`
`;
const process = String(smallHandbook['docs/respond.md']);

/** What may come to stand in a file, by its name: sound, with a mistake, unreadable, and such as changes others. */
const texts: Record<string, (string | Uint8Array)[]> = {
  'docs/index.md': [
    ...[smallHandbook['docs/index.md'], broken['docs/index.md']].map(String),
    '---\ntitle: Welcome\n---\n\n<!-- compass-waive term-resolves: soon, until 2027-01-01 -->\n:term[incidnet]\n',
    'An :term[Outage], a :term[disaster] and an [anchor](respond.md#answer). ![Map](/map.png)\n',
  ],
  'docs/incident.md': [
    String(smallHandbook['docs/incident.md']),
    '---\nkind: term\ntitle: Disaster\naliases: [Incident]\navoid: [service]\n---\n\nThe service is down.\n',
    '---\nkind: term\n title: [\n---\n',
  ],
  'docs/other.md': [
    '---\nkind: term\ntitle: Outage\nplural: Incidents\n---\n\nAn :term[incident].\n',
    new Uint8Array([0xff, 0xfe, 0x41]),
    '',
    `---\nkind: role\ntitle: Keeper\nheld: standing\n---\n\nAnother one.\n${example}`,
  ],
  'docs/keeper.md': [
    String(smallHandbook['docs/keeper.md']),
    String(smallHandbook['docs/keeper.md']).replace('held: standing', 'held: per_run'),
    '---\nkind: role\ntitle: 3\n---\n',
  ],
  'docs/respond.md': [
    process,
    process + example,
    process.replace('{notify: second}', '{notify: keeper}'),
    process.replace('    end: done\n', '    next: answer\n'),
    process.replace('owner: keeper', 'owner: keper'),
  ],
  'docs/deep/picture.png': [new Uint8Array([1])],
  'compass.yml': [
    'default_owner: keeper\n',
    'default_owner: keeper\nseverity: {term-resolves: warning}\ncoverage: 100\ntime_zone: Europe/Madrid\n',
    'docs: pages\n',
    'defualt_owner: keeper\n',
  ],
  'waivers.yml': [
    'waivers:\n  - {rule: term-resolves, file: docs/index.md, reason: Soon., until: 2026-12-31, who: keeper}\n',
    'waivers: 3\n',
  ],
  'inventories/published.json': [
    '{"names": [{"type": "std:term", "name": "Incident", "file": "docs/incident.md", "anchor": ""}]}',
    '{',
  ],
  'inventories/forms/example/handbook.json': [
    String(smallHandbook['inventories/forms/example/handbook.json']),
    '{"repository": "example/handbook", "source": "by hand", "templates": []}',
  ],
  'static/map.png': [''],
};

type Edit = (root: string) => void;

const files = fc.constantFrom(...Object.keys(texts));
const written = fc
  .constantFrom(...Object.entries(texts).flatMap(([file, all]) => all.map((text): Files => ({[file]: text}))))
  .map(
    (file): Edit =>
      (root) =>
        writeFiles(root, file),
  );
const gone = files.map(
  (file): Edit =>
    (root) =>
      rmSync(join(root, file), {force: true}),
);
const renamed = fc.tuple(files, files).map(
  ([from, to]): Edit =>
    (root) => {
      try {
        renameSync(join(root, from), join(root, to));
      } catch {
        // it is not there, or its new folder is not
      }
    },
);
const edits = fc.array(fc.oneof({weight: 6, arbitrary: written}, gone, renamed), {
  minLength: 4,
  maxLength: 12,
});

test('a handbook whose pages are kept is the handbook as it would be read anew, after each edit', () => {
  fc.assert(
    fc.property(edits, (all) => {
      const root = writeHandbook(smallHandbook);
      const parse = keepPages();
      for (const edit of all) {
        edit(root);
        expect(outcome(root, {parse})).toBe(outcome(root, {}));
      }
    }),
    {numRuns: Number(globalThis.process.env.RUNS ?? 12)},
  );
});

test('a page that is as it was is not parsed again', () => {
  const root = writeHandbook(smallHandbook);
  const parse = keepPages();
  const before = compile(root, {}, {parse}).pages;
  writeFiles(root, {'docs/index.md': 'Other words.\n'});
  const after = compile(root, {}, {parse}).pages;
  const same = after.filter((page) => before.includes(page)).map(({file}) => file);
  expect(same).toEqual(after.map(({file}) => file).filter((file) => file !== 'docs/index.md'));
});

/** All that comes out, as data: places that are asked for are asked for. */
function outcome(root: string, how: Circumstances): string {
  try {
    const compiled = compile(root, {}, {...how, today: '2026-11-25'});
    return JSON.stringify({...compiled, at: placesIn(compiled)}, null, 1);
  } catch (error) {
    return String(error);
  }
}

const placesIn = ({pages}: Compiled) =>
  pages.map((page) => [page.placeOf(['title']), ...page.facts.headings.map(({range}) => page.place(range))]);
