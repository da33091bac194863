import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {compile, type Diagnostic, reportText} from 'team-compass';
import {describe, expect, test} from 'vitest';
import {viewContext} from '../plugins/docusaurus-plugin-team-compass/src/views/context';
import {findingViews} from '../plugins/docusaurus-plugin-team-compass/src/views/findings';
import {checks} from '../plugins/team-compass/src/checks';
import {longest, neverWaived} from '../plugins/team-compass/src/checks/shared/judge-waivers';
import {daysAfter, isDay} from '../plugins/team-compass/src/model/days';
import {checkFiles} from '../plugins/team-compass/testing/fixtures';
import {runs} from '../plugins/team-compass/testing/runs';
import {smallHandbook, writeHandbook} from './support/handbook';

const numRuns = runs;
const today = '2026-11-25';
const page = (text: string) => `---\ntitle: Lists\n---\n\n${text}\n`;
const listed = (fields: Record<string, string>) =>
  `waivers:\n  - ${Object.entries({
    rule: 'page-resolves',
    file: 'docs/lists.md',
    reason: 'It is being written.',
    until: '2027-01-31',
    who: 'Ana',
    ...fields,
  })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('    ')}`;

const isAbout = ({ruleId}: Diagnostic) => ruleId.startsWith('waiver-');

describe('what comes of a finding', () => {
  const handbook = {'docs/lists.md': page('See [lamps](lamps.md).')};
  const outcome = (files: Record<string, string>, circumstances: {today?: string; deadlines?: boolean}) =>
    compile(writeHandbook({...handbook, ...files}), {}, {today, ...circumstances}).diagnostics.map(
      ({ruleId, severity, waived}) => [ruleId, severity, waived?.isPast ?? null],
    );

  test.each([
    ['its waiver holds', '2026-11-26', {}, [['page-resolves', 'notice', false]]],
    ['its waiver ends today', '2026-11-25', {}, [['page-resolves', 'notice', false]]],
    [
      'its waiver is past',
      '2026-11-24',
      {},
      [
        ['page-resolves', 'warning', true],
        ['waiver-is-current', 'warning', null],
      ],
    ],
    [
      'its waiver is past, and deadlines are minded',
      '2026-11-24',
      {deadlines: true},
      [
        ['page-resolves', 'error', true],
        ['waiver-is-current', 'error', null],
      ],
    ],
    [
      'deadlines are minded before the end',
      '2026-11-25',
      {deadlines: true},
      [['page-resolves', 'notice', false]],
    ],
  ])('when %s', (_case, until, circumstances, expected) => {
    expect(outcome({'waivers.yml': listed({until})}, circumstances)).toEqual(expected);
  });

  test('when the rule is a warning or a hint in this handbook: never more than that', () => {
    const of = (severity: string, deadlines: boolean) =>
      outcome(
        {
          'waivers.yml': listed({until: '2026-11-24'}),
          'compass.yml': `severity: {page-resolves: ${severity}}\n`,
        },
        {deadlines},
      )[0]?.[1];
    const severities = ['error', 'warning', 'notice', 'hint'];
    expect(severities.map((severity) => of(severity, false))).toEqual([
      'warning',
      'warning',
      'notice',
      'hint',
    ]);
    expect(severities.map((severity) => of(severity, true))).toEqual(severities);
  });

  test('with all that is known of the waiver', () => {
    const {diagnostics, sources} = checkFiles({...handbook, 'waivers.yml': listed({found: 'lamps.md'})});
    expect(diagnostics.map(({waived}) => waived)).toEqual([
      {
        reason: 'It is being written.',
        until: '2027-01-31',
        who: 'Ana',
        file: 'waivers.yml',
        place: {start: {line: 2, column: 5}, end: {line: 2, column: 9}},
        isPast: false,
      },
    ]);
    expect(sources['waivers.yml']).toBe(listed({found: 'lamps.md'}));
  });

  test('in the overlay of the live site: what is to be mended, and nothing else', () => {
    const shown = (waivers: string) => {
      const context = viewContext(checkFiles({...handbook, 'waivers.yml': waivers}), {});
      return ['docs/lists.md', 'waivers.yml'].map((file) =>
        findingViews(context, file).map(({severity}) => severity),
      );
    };
    expect(shown('waivers: []\n')).toEqual([['error'], []]);
    expect(shown(listed({}))).toEqual([[], []]);
    expect(shown(listed({until: '2026-11-01'}))).toEqual([['warning'], ['warning']]);
    expect(shown(listed({rule: 'term-resolves'}))).toEqual([['error'], []]);
    expect(shown(listed({until: '2029-11-01'}))).toEqual([['error'], ['error']]);
  });
});

test('only rules that exist are never waived', () => {
  const ids = checks.map(({id}) => id);
  expect(neverWaived.filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => id.startsWith('waiver-') && !neverWaived.includes(id))).toEqual([]);
});

test('what guards against strangers is found whatever a waiver says', () => {
  const files = {
    'docs/lists.md': page('<script>x</script> [x](javascript:1)'),
    'docs/run.mdx': 'x',
  };
  const each = neverWaived.flatMap((rule) =>
    Object.keys(files).map((file) => listed({rule, file}).replace('waivers:\n', '')),
  );
  const before = checkFiles(files).diagnostics;
  const after = checkFiles({...files, 'waivers.yml': `waivers:\n${each.join('')}`}).diagnostics;
  expect(after.filter((diagnostic) => !isAbout(diagnostic))).toEqual(before);
  expect(after.filter(isAbout)).toHaveLength(each.length);
});

describe('waivers.yml', () => {
  const handbook = {'docs/lists.md': page('See [lamps](lamps.md).')};
  const reasons = (waivers: string | Uint8Array) => {
    const {diagnostics} = checkFiles({...handbook, 'waivers.yml': waivers});
    expect(diagnostics.filter(({waived}) => waived)).toEqual([]);
    return diagnostics.filter(isAbout).map(({file, reason}) => `${file}: ${reason}`);
  };

  test.each([
    ['that is empty', '', []],
    ['with a comment alone', '# Nothing.\n', []],
    [
      'that is not UTF-8',
      Uint8Array.from([0xff]),
      ['waivers.yml: Unexpected bytes that are not UTF-8, expected UTF-8 text'],
    ],
    [
      'of 10,000 waivers',
      `waivers:\n${listed({}).replace('waivers:\n', '').repeat(10_000)}`,
      ['waivers.yml: Unexpected 1,160,009 bytes, expected at most 262,144'],
    ],
    [
      'of 10,000 waivers that are nearly nothing',
      `waivers:\n${'  - {}\n'.repeat(4_900)}`,
      ['waivers.yml: Unexpected `waivers` with 4900 entries, expected at most 500'],
    ],
    [
      'of 10,000 waivers on few lines',
      `waivers: [\n  ${`${'{}, '.repeat(400)}\n  `.repeat(24)}]\n`,
      ['waivers.yml: Unexpected `waivers` with 9600 entries, expected at most 500'],
    ],
    [
      'with the keys that every object has',
      'waivers:\n  - {__proto__: {rule: page-resolves}, constructor: x}\n__proto__: {waivers: []}\n',
      expect.arrayContaining(['waivers.yml: Unexpected key `constructor`, expected one that is known here']),
    ],
    [
      'with a second list, as text',
      'waivers: page-resolves\nwaivers: term-resolves\n',
      ['waivers.yml: Unexpected second key `waivers`, expected each key once'],
    ],
    [
      'with a waiver that is text',
      'waivers: [page-resolves]\n',
      ['waivers.yml: Unexpected `"page-resolves"`, expected keys below it: one waiver'],
    ],
  ])('%s', (_case, text, expected) => {
    expect(reasons(text)).toEqual(expected);
  });

  test('with aliases of aliases', () => {
    const aliases = Array.from({length: 30}, (_none, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`);
    expect(reasons(`a0: &a0 [x]\n${aliases.join('')}waivers: *a30\n`)).toContain(
      'waivers.yml: Unexpected alias, expected the value itself',
    );
  });

  test('that is a link or a folder is not read', () => {
    const link = writeHandbook({...handbook, 'secret.txt': 'password: hunter2\n'});
    symlinkSync(join(link, 'secret.txt'), join(link, 'waivers.yml'));
    const folder = writeHandbook(handbook);
    mkdirSync(join(folder, 'waivers.yml'));
    for (const root of [link, folder]) {
      const {diagnostics, sources} = compile(root);
      expect(JSON.stringify([diagnostics, sources])).not.toContain('hunter2');
      expect(diagnostics.filter(isAbout).map(({reason}) => reason)).toEqual([
        'Unexpected link or folder, expected a file',
      ]);
    }
  });

  test('of 500 waivers is read, in time, also where each is for a file that is not there', () => {
    const files = Array.from({length: 500}, (_none, at) => [
      `docs/lists-${at}.md`,
      page('See [x](none.md).'),
    ]);
    const each = (name: string) =>
      files.map((_file, at) => listed({file: `docs/${name}-${at}.md`}).replace('waivers:\n', '')).join('');
    const check = (name: string) =>
      checkFiles({...Object.fromEntries(files), 'waivers.yml': `waivers:\n${each(name)}`}).diagnostics;
    expect(check('lists').filter(({severity}) => severity !== 'notice')).toEqual([]);
    expect(check('lits').filter(isAbout)).toHaveLength(500);
  });
});

const pieces = fc.constantFrom(
  'compass-waive',
  'compass-waive ',
  'page-resolves',
  'term-resolves',
  'html-is-allowed',
  'waiver-is-used',
  'page-resolves: it is being written, until 2027-01-31',
  'page-resolves: it was being written, until 2026-01-31',
  ':',
  ': ',
  ', ',
  ',',
  'until',
  ' until ',
  '2027-01-31',
  '2026-11-25',
  '2027-02-30',
  '9999-99-99',
  '1-1-1',
  'why',
  ' ',
  '\t',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u0000',
  '\u001b[2J',
  '\n',
  '\r\n',
  '\n\n',
  '> ',
  '- ',
  '`',
  '```\n',
  '-->',
  '--!>',
  '<!--',
  '<!-- compass-waive page-resolves: it is being written, until 2027-01-31 -->\n',
  '-',
  '--',
  '<b>',
  '[x](none.md)',
  ':term[none]',
  '__proto__',
  'constructor',
);
const text = fc.oneof(
  fc.array(pieces, {maxLength: 20}).map((parts) => parts.join('')),
  fc.array(pieces, {maxLength: 12}).map((parts) => `compass-waive ${parts.join('')}`),
  fc
    .array(pieces, {maxLength: 3})
    .map((parts) => `compass-waive page-resolves: ${parts.join('')}, until 2027-01-31 `),
  fc.string({unit: 'binary'}).map((reason) => `compass-waive page-resolves: ${reason}, until 2027-01-31 `),
);

/** All that was found, without what a waiver makes of it. */
const bare = (diagnostics: Diagnostic[]) =>
  diagnostics
    .filter((diagnostic) => !isAbout(diagnostic))
    .map(({severity: _severity, waived: _waived, ...found}) => found);

test('any text in a comment waives its rule on the next line with words, or nothing', () => {
  const line = 'See [a](a.md) and :term[a].';
  fc.assert(
    fc.property(text, (words) => {
      const source = page(`${line}\n\n<!-- ${words}-->\n${line}\n${line}\n\n${line}`);
      const {diagnostics, sources, pages} = checkFiles({'docs/lists.md': source});
      expect(reportText({diagnostics, sources, pages: pages.length})).not.toMatch(
        /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u,
      );
      const lines = source.split(/\r\n|\n|\r/);
      for (const {ruleId, place, waived, reason} of diagnostics) {
        expect(reason).not.toContain('failure of the check itself');
        if (!waived) continue;
        const written = lines[waived.place.start.line - 1] ?? '';
        expect(written).toContain(`${ruleId}`);
        expect(neverWaived).not.toContain(ruleId);
        expect([isDay(waived.until), waived.until <= daysAfter(today, longest)]).toEqual([true, true]);
        expect(waived.reason).toMatch(/[\p{L}\p{N}]/u);
        const between = lines.slice(waived.place.start.line, (place?.start.line ?? 0) - 1);
        expect(place?.start.line).toBeGreaterThan(waived.place.start.line);
        expect(between.filter((other) => !/^[\s>]*(?:<!--\s*compass[-_ ]?waive.*)?$/i.test(other))).toEqual(
          [],
        );
      }
    }),
    {numRuns: numRuns * 2},
  );
});

test('a comment on one line that begins as a waiver is one, or is told of', () => {
  const inner = fc
    .oneof(
      fc.array(pieces, {maxLength: 12}).map((parts) => parts.join('')),
      fc.string({unit: 'binary'}),
    )
    .map((words) => words.replace(/[\r\n<>\0-]|\p{Cs}/gu, ''));
  fc.assert(
    fc.property(inner, (words) => {
      const {diagnostics} = checkFiles({
        'docs/lists.md': page(`<!-- compass-waive${words} -->\nSee [a](a.md) and :term[a].`),
      });
      const told = diagnostics.filter((diagnostic) => isAbout(diagnostic) || diagnostic.waived);
      expect(told.length).toBeGreaterThan(0);
    }),
    {numRuns},
  );
});

/** Lines that make a list of waivers, or nearly. */
const listLines = [
  'waivers:\n',
  'waivers: page-resolves\n',
  'waivers: [\n',
  ']\n',
  '- rule: page-resolves\n',
  '  - rule: page-resolves\n',
  '    file: docs/lists.md\n',
  '    reason: Why\n',
  '    reason: "Why\n',
  '    until: 2027-01-31\n',
  '    until: 2026-01-31\n',
  '    who: Ana\n',
  '    who: &a Ana\n',
  '    found: *a\n',
  '    found: !!js a.md\n',
  '\tx\n',
  '# words\n',
  '---\n',
  '\r',
];

test('whatever waivers there are, nothing more and nothing less is found', () => {
  const value = fc.oneof(
    fc.constantFrom(
      'page-resolves',
      'term-resolves',
      'docs/lists.md',
      'compass.yml',
      '2027-01-31',
      '2026-01-31',
    ),
    fc.constantFrom('a.md', 'a', 'Ana', 'keeper', '', '__proto__', 'constructor', '../x', '*', 'docs'),
    fc.string(),
    fc.constant(null),
    fc.integer(),
    fc.array(fc.string(), {maxLength: 2}),
  );
  const near = fc.record({
    rule: fc.constantFrom('page-resolves', 'term-resolves'),
    file: fc.constantFrom('docs/lists.md', 'docs/index.md'),
    reason: fc.constantFrom('Why', ''),
    until: fc.constantFrom('2027-01-31', '2026-01-31', '2028-01-31'),
    who: fc.constantFrom('Ana', 'keeper', 'nobody'),
  });
  const key = fc.constantFrom('rule', 'file', 'found', 'reason', 'until', 'who', '__proto__', 'other');
  const waiver = fc.oneof(
    near,
    fc.tuple(near, key, value).map(([fields, name, other]) => ({...fields, [name]: other})),
    fc.dictionary(key, value),
    value,
  );
  const file = fc.oneof(
    fc.array(waiver, {maxLength: 5}).map((waivers) => JSON.stringify({waivers})),
    fc.string({unit: 'binary'}),
    fc.array(fc.constantFrom(...listLines), {maxLength: 12}).map((some) => some.join('')),
    fc
      .dictionary(fc.constantFrom('waivers', 'waiver', '__proto__'), value)
      .map((data) => JSON.stringify(data)),
  );
  const files = {...smallHandbook, 'docs/lists.md': page('See [a](a.md) and :term[a].')};
  const before = bare(checkFiles(files).diagnostics);
  fc.assert(
    fc.property(file, (waivers) => {
      const {diagnostics} = checkFiles({...files, 'waivers.yml': waivers});
      expect(bare(diagnostics)).toEqual(before);
      for (const {file, place, reason} of diagnostics.filter(isAbout)) {
        expect(file).toBe('waivers.yml');
        expect(reason).toMatch(/^Unexpected /);
        const lines = waivers.split(/\r\n|\n|\r/);
        expect(place?.start.line ?? 1).toBeLessThanOrEqual(lines.length);
      }
    }),
    {numRuns},
  );
});

test('a waiver in a page changes nothing else of what is found', () => {
  const root = writeHandbook({'docs/lists.md': page('See [a](a.md).\n\nSee [b](b.md).')});
  const found = () =>
    compile(root, {}, {today}).diagnostics.map(({reason, waived}) => [reason, waived !== null]);
  const before = found();
  writeFileSync(
    join(root, 'docs/lists.md'),
    page('See [a](a.md).\n\n<!-- compass-waive page-resolves: why, until 2027-01-31 -->\nSee [b](b.md).'),
  );
  expect(found()).toEqual([before[0], [before[1]?.[0], true]]);
});
