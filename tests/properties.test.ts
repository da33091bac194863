import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {compile, type Diagnostic, type Point, reportText} from 'team-compass';
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest';
import {runs} from '../plugins/team-compass/testing/runs';
import {smallHandbook, writeFiles} from './support/handbook';

/** What strangers write, whole or in pieces. */
const numRuns = runs;

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'compass-any-'));
});

beforeEach(() => {
  rmSync(join(root, 'docs'), {recursive: true, force: true});
  mkdirSync(join(root, 'docs'));
  writeFiles(root, smallHandbook);
});

afterAll(() => rmSync(root, {recursive: true}));

const keys = [
  'kind',
  'title',
  'owner',
  'steps',
  'next',
  'choose',
  'otherwise',
  'held',
  'labels',
  'avoid',
  'source',
  'issue',
  'review_by',
  'send',
  'sets',
  'within',
  'every',
  'alongside',
  'until',
  'run',
  'continue_as',
  'variables',
  '__proto__',
  'constructor',
];
const values = [
  'term',
  'role',
  'process',
  'template',
  'channel',
  'page',
  'keeper',
  'respond',
  'respond/answer',
  'hello',
  'chat',
  '30 minutes',
  '1 working day',
  '2024-02-30',
  'docs:X',
  'true',
  '3',
  'null',
  '""',
  '[]',
  '{}',
  '[keeper]',
  '{to: keeper, template: hello}',
  '&a x',
  '*a',
  '!!str x',
  '!!js x',
  '|',
  '>-',
  "'",
  '"',
  '- ',
  '__proto__',
  '{{ first_name }}',
];
const yaml = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '  ', '    ', '\t', '- '),
      fc.constantFrom(...keys),
      fc.constantFrom(...values),
    ),
    {maxLength: 14},
  )
  .map((lines) => lines.map(([indent, key, value]) => `${indent}${key}: ${value}\n`).join(''));

const pieces = [
  'word',
  ' ',
  '\n',
  '\n\n',
  '# ',
  '## A {#answer}',
  '- ',
  '1. ',
  '> ',
  '*',
  '**',
  '_',
  '~~',
  '`',
  '```\n',
  '~~~',
  '[',
  ']',
  '](a.md)',
  '](index.md#x)',
  '](docs:x)',
  '](javascript:1)',
  '(',
  ')',
  '![',
  '[^1]',
  '[^1]: ',
  ':term[',
  ':term[incident]',
  ':button',
  '::button{template=report}',
  '::roles{process=respond}',
  '::raci',
  '::raci{process=respond}',
  '::glossary{terms="incident, x"}',
  ':',
  '::',
  ':::note\n',
  ':::\n',
  '{',
  '}',
  '{ref="',
  '{ref=incident}',
  '"',
  '<b>',
  '</b>',
  '<br>',
  '<!--',
  '-->',
  '<a href="x">',
  '|',
  '|-|-|\n',
  '---\n',
  '===\n',
  '\\',
  '&amp;',
  '&#x202e;',
  'https://x.org',
  'www.a.org',
  'a@b.org',
  'outage',
  'step 3',
  '{{ name }}',
  '🧭',
  '日本',
  '\t',
  '\r',
  '\r\n',
  '\u200b',
  '\u202e',
  '\u2028',
  '\0',
  '\ufeff',
  '    ',
  '  \n',
];
const body = fc.array(fc.constantFrom(...pieces), {maxLength: 60}).map((parts) => parts.join(''));

const page = fc.oneof(
  fc.tuple(yaml, body).map(([front, text]) => `---\n${front}---\n${text}`),
  fc
    .tuple(fc.constantFrom(...Object.values(smallHandbook).map(String)), body, fc.nat())
    .map(([text, more, at]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + more + text.slice(cut);
    }),
  body,
  fc.string({unit: 'binary'}),
);

test('any text as a page gives diagnostics that lie in it', () => {
  fc.assert(
    fc.property(page, (text) => expectDiagnosticsWithin('docs/any.md', text)),
    {numRuns},
  );
});

test('any bytes as a page give diagnostics that lie in it', () => {
  const bytes = fc.oneof(
    fc.uint8Array({maxLength: 400}),
    page.map((text) => new TextEncoder().encode(text)),
  );
  fc.assert(
    fc.property(bytes, fc.uint8Array({maxLength: 3}), (some, more) =>
      expectDiagnosticsWithin('docs/any.md', Uint8Array.from([...some, ...more])),
    ),
    {numRuns},
  );
});

test('any text in place of a page that others name, or of the settings', () => {
  const file = fc.constantFrom(...Object.keys(smallHandbook));
  fc.assert(
    fc.property(file, page, yaml, (name, text, settings) => {
      const original = smallHandbook[name] ?? '';
      try {
        expectDiagnosticsWithin(name, name === 'compass.yml' ? settings : text);
      } finally {
        writeFileSync(join(root, name), original);
      }
    }),
    {numRuns},
  );
});

test('any data as the front matter of any kind gives diagnostics that lie in it', () => {
  const kind = fc.constantFrom('term', 'role', 'process', 'template', 'channel', 'page');
  const key = fc.constantFrom(
    'title',
    'steps',
    'aliases',
    'avoid',
    'issue',
    'promise',
    'send',
    'choose',
    'owner',
    'sets',
    '__proto__',
  );
  const {value} = fc.letrec((tie) => ({
    value: fc.oneof(
      {maxDepth: 4},
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.boolean(),
      fc.array(tie('value'), {maxLength: 3}),
      fc.dictionary(key, tie('value'), {maxKeys: 3}),
    ),
  }));
  fc.assert(
    fc.property(kind, fc.dictionary(key, value), (kind, data) =>
      expectDiagnosticsWithin('docs/any.md', `---\n${JSON.stringify({...data, kind})}\n---\n\nText.\n`),
    ),
    {numRuns},
  );
});

test('keys that every object has are keys like others', () => {
  writeFiles(root, {
    'docs/constructor.md': '---\nkind: term\ntitle: toString\n---\n\nA word, like :term[valueOf].\n',
    'docs/page.md':
      '---\ntitle: Page\n---\n\nSee :term[toString] and :button[x]{template=__proto__}.\n\n::button{template=constructor}\n',
  });
  expect(compile(root).diagnostics.map(({ruleId}) => ruleId)).toEqual([
    'term-resolves',
    'template-resolves',
    'template-resolves',
  ]);
});

const scenarioKeys = [
  'name',
  'process',
  'role',
  'starts',
  'given',
  'when',
  'then',
  'at',
  'holds',
  'never',
  'later',
  'sent',
  'after',
  'nothing_for',
  'hands_over',
  'to',
  'reply_from',
  'declined',
  'agreed',
  'appointed',
  'choice',
  'keeper',
  'second',
  'answer',
  'respond/report',
  '__proto__',
  'constructor',
];
const scenarioWords = fc.oneof(
  fc.constantFrom(
    'respond',
    'answer',
    'report',
    'keeper',
    'second',
    'hello',
    'Ana',
    'done',
    'kept',
    '30 minutes',
    '9999999999999999999 working weeks',
    '51 weeks',
    '2027-02-30T09:00',
    '2026-11-27T16:00',
    '__proto__',
    'constructor',
    'incoming',
  ),
  fc.string(),
);

/** Data of any shape, and data that is nearly an example. */
const scenarioData = fc.letrec((tie) => ({
  value: fc.oneof(
    {maxDepth: 4, depthSize: 'small'},
    scenarioWords,
    fc.constant(null),
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), {maxLength: 3}),
    fc.dictionary(fc.constantFrom(...scenarioKeys), tie('value'), {maxKeys: 3}),
  ),
  line: fc.oneof(
    fc.constantFrom('answer', 'report', 'respond/answer'),
    fc.record(
      {
        answer: fc.constantFrom('done', 'kept', {agreed: 'Ana'}, {declined: ['Ana', 'Ben']}),
        nothing_for: fc.constantFrom('30 minutes', '50 weeks', '99999999999 working weeks'),
        after: fc.constantFrom('1 minute', '3 working days'),
        hands_over: fc.constantFrom('keeper', 'constructor'),
        to: fc.constant('Ben'),
        reply_from: fc.constant('second'),
        value: tie('value'),
      },
      {requiredKeys: []},
    ),
  ),
  scenario: fc.record(
    {
      name: fc.constant('Any'),
      process: fc.constantFrom('respond', 'respond', 'constructor', 'nothing'),
      starts: fc.constantFrom('2026-11-27T16:00', '2027-02-30T09:00'),
      given: fc.dictionary(fc.constantFrom('keeper', 'second', '__proto__'), fc.constant('Ana'), {
        minKeys: 1,
      }),
      when: fc.array(tie('line'), {minLength: 1, maxLength: 5}),
      then: fc.record(
        {
          at: scenarioWords,
          holds: tie('value'),
          never: scenarioWords,
          later: scenarioWords,
          sent: tie('value'),
        },
        {requiredKeys: ['at']},
      ),
      value: tie('value'),
    },
    {requiredKeys: ['name', 'process', 'when', 'then']},
  ),
}));

const scenarioText = fc.oneof(
  scenarioData.scenario.map((data) => JSON.stringify(data)),
  scenarioData.value.map((data) => JSON.stringify(data)),
  yaml,
  fc.string({unit: 'binary'}),
);
const fences = fc.constantFrom(
  ['```scenario\n', '```\n'],
  ['> ```scenario\n> ', '\n> ```\n'],
  ['- ~~~scenario\n  ', ''],
);

test('any text as a worked example gives diagnostics that lie in its page, and neither throws nor hangs', () => {
  fc.assert(
    fc.property(fences, scenarioText, ([open, close], text) =>
      expectDiagnosticsWithin('docs/any.md', `---\ntitle: Any\n---\n\n${open}${text}\n${close}\nText.\n`),
    ),
    {numRuns},
  );
});

function expectDiagnosticsWithin(file: string, contents: string | Uint8Array): void {
  writeFileSync(join(root, file), contents);
  const {diagnostics, sources, pages} = compile(root);
  for (const diagnostic of diagnostics) {
    expect(diagnostic.reason).not.toContain('failure of the check itself');
    expectWithin(diagnostic, sources[diagnostic.file]);
    expect(diagnostic.reason).toMatch(/^Unexpected /);
  }
  const report = reportText({diagnostics, sources, pages: pages.length});
  expect(report).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u);
}

function expectWithin({file, place, cause}: Diagnostic, source: string | undefined): void {
  if (cause?.place) expect(isBefore(cause.place.start, cause.place.end)).toBe(true);
  if (!place) return;
  if (source === undefined) throw new Error(`A finding points into ${file}, which has no text.`);
  const lines = source.split(/\r\n|\n|\r/);
  for (const {line, column} of [place.start, place.end]) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
  }
  expect(isBefore(place.start, place.end)).toBe(true);
}

const isBefore = (a: Point, b: Point) => a.line < b.line || (a.line === b.line && a.column <= b.column);
