import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {mend} from './mend';

function handbook(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'compass-mend-'));
  onTestFinished(() => rmSync(root, {recursive: true, force: true}));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), {recursive: true});
    writeFileSync(join(root, file), text);
  }
  return root;
}

const incident = '---\nkind: term\ntitle: Incident\nplural: Incidents\n---\n\nSomething is down.\n';

/** What a page becomes, beside a term and whatever else is there. */
function mended(text: string, others: Record<string, string> = {}): string {
  const root = handbook({'docs/terms/incident.md': incident, 'docs/page.md': text, ...others});
  const {changes} = mend(root);
  return changes.find(({file}) => file === 'docs/page.md')?.after ?? text;
}

test.each([
  ['a misspelt name', 'An :term[Incidnet].', 'An :term[Incident].'],
  ['a name in other words', 'An :term[outage]{ref="incidnet"}.', 'An :term[outage]{ref="incident"}.'],
  ['a space before the bracket', 'An :term [Incident].', 'An :term[Incident].'],
  [
    'swapped words and address',
    'See [./terms/incident.md](the term).',
    'See [the term](./terms/incident.md).',
  ],
  ['another case of a path', 'See [it](terms/Incident.md).', 'See [it](terms/incident.md).'],
  ['a role of Sphinx', 'An {term}`Incident`.', 'An :term[Incident].'],
])('%s', (_what, before, after) => {
  expect(mended(`---\r\ntitle: "Page" # kept\r\n---\r\n\r\n${before}\r\n`)).toBe(
    `---\r\ntitle: "Page" # kept\r\n---\r\n\r\n${after}\r\n`,
  );
});

test.each([
  [
    'a name that may be two',
    'An :term[Incidant].',
    {'docs/terms/incidend.md': incident.replaceAll('Incident', 'Incidend')},
  ],
  ['a name that is another word', 'An :term[Accident].', {}],
  [
    'a name that differs by a figure',
    'An :term[Level 1].',
    {'docs/terms/level-2.md': incident.replaceAll('Incident', 'Level 2')},
  ],
])('%s is left to people', (_what, text, others) => {
  const page = `---\ntitle: Page\n---\n\n${text}\n`;
  expect(mended(page, others)).toBe(page);
});
