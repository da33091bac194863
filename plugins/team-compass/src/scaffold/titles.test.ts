import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {smallHandbook, writeFiles} from '../../../../tests/support/handbook';
import {filesIn} from '../../testing/fixtures';
import {runs} from '../../testing/runs';
import {type Compiled, compile} from '../compass/compile';
import {collectAnswers} from './collect-answers';
import {draftPage} from './draft-page';
import {plans} from './kinds';
import type {PagePlan} from './question';
import {writeNew} from './write-new';

let root: string;
let handbook: Compiled;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'compass-titles-'));
  writeFiles(root, smallHandbook);
  handbook = compile(root);
});
afterAll(() => rmSync(root, {recursive: true, force: true}));

const awkward = fc.constantFrom(
  ...[
    'CON',
    'nul',
    '__proto__',
    'constructor',
    'toString',
    'index',
    'readme',
    '007',
    '1e3',
    '0x1F',
    '12:30',
    '~',
    'null',
  ],
  ...[
    'yes',
    'No',
    'true',
    '2026-11-25',
    '---',
    '...',
    '- a',
    '# b',
    'a #b',
    'a: b',
    '"',
    "'",
    '"a" b',
    "it's",
    '{{ x }}',
    '{a}',
    '[a]',
  ],
  ...[
    '*',
    '&a',
    '!x',
    '|',
    '>',
    '%',
    '@',
    '`',
    ':term[Incident]',
    '::button{template=hello}',
    '<b>',
    '&amp;',
    '\\',
    '\\n',
    'a\nb',
    '\t',
    '\u2028',
    '\u200b',
  ],
  ...[
    '\u202e',
    '\u001b[2J',
    '::error::x',
    '##[x]',
    'İ',
    'ﬁ',
    'é',
    'e\u0301',
    '北京',
    '🧭',
    '\ud83e',
    'Incident',
    'incidents',
    'INC',
    'outage',
    'Step 3',
    '../x',
    'a/b',
    'a\\b',
  ],
);
const title = fc.oneof(
  awkward,
  fc.string({unit: 'grapheme', maxLength: 30}),
  fc.string({unit: 'binary', maxLength: 10}),
  fc.tuple(awkward, fc.string({maxLength: 5}), awkward).map((parts) => parts.join(' ')),
  fc.string({minLength: 200, maxLength: 20_100}),
);

const rest: Record<string, Record<string, string>> = {
  term: {definition: 'Words.'},
  role: {definition: 'Words.'},
  channel: {address: '#x', if_down: 'chat'},
  template: {description: 'Words.', message: 'Words.'},
  process: {starts_when: 'Words.'},
};

const kinds = plans.map(({kind}) => kind);

test('whatever a page is called, it passes the check and is called just that, or nothing is written', async () => {
  const outcomes = {written: 0, refused: 0};
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...kinds), title, fc.boolean(), async (kind, name, hasId) => {
      const plan = plans.find((one) => one.kind === kind) as PagePlan;
      const file = await begin(plan, {title: name, ...rest[kind], ...(hasId && {id: 'new-page'})});
      outcomes[file === null ? 'refused' : 'written'] += 1;
      if (file === null) {
        expect(filesIn(root)).toEqual(Object.keys(smallHandbook).sort());
        return;
      }
      try {
        const {diagnostics, pages} = compile(root);
        expect(diagnostics).toEqual([]);
        expect(pages.find((page) => page.file === file)?.frontMatter.title).toBe(name.trim());
      } finally {
        rmSync(join(root, file));
      }
    }),
    {numRuns: Math.ceil(runs / 2)},
  );
  expect(Math.min(outcomes.written, outcomes.refused)).toBeGreaterThan(0);
}, 60_000);

/** The file that was written; nothing where it was said what is wrong. */
async function begin(plan: PagePlan, texts: Record<string, string>): Promise<string | null> {
  try {
    const steps = plan.hasSteps ? [{owner: 'keeper', words: 'Begin'}] : [];
    const answers = await collectAnswers(root, handbook, plan, {texts, steps}, null);
    const {change, mistakes} = draftPage(root, handbook, plan, answers);
    if (mistakes.length > 0) return null;
    writeNew(root, {[change.file]: change.after});
    return existsSync(join(root, change.file)) ? change.file : null;
  } catch (error) {
    expect((error as Error).message).toMatch(/^Unexpected .*, expected ./s);
    return null;
  }
}
