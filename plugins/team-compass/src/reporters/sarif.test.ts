import {readFileSync} from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {runs} from '../../testing/runs';
import {plainError, reportOf, sampleFindings, surroundings} from '../../testing/sample-report';
import type {Diagnostic} from '../types';
import {reportSarif} from './sarif';

/** The schema of OASIS, as Microsoft hands it out with its multitool. */
const schema = JSON.parse(readFileSync(new URL('../../testing/sarif-2.1.0.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({strict: false});
addFormats(ajv);
const fits = ajv.compile(schema);

// biome-ignore lint/suspicious/noExplicitAny: a tree that the schema describes
function sarif(diagnostics: Diagnostic[], folder = ''): any {
  const log = JSON.parse(reportSarif(reportOf(diagnostics), {...surroundings, folder}));
  expect(fits(log) ? [] : fits.errors).toEqual([]);
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

test('nothing found: no results, and no rules', () => {
  const {results, tool} = sarif([]);
  expect([results, tool.driver.rules]).toEqual([[], []]);
});

test('the whole of it', () => {
  expect(JSON.parse(reportSarif(reportOf(sampleFindings.slice(0, 2)), surroundings))).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'compass',
            fullName: 'compass 1.2.3',
            version: '1.2.3',
            semanticVersion: '1.2.3',
            informationUri: 'https://compass.2i2c.org/checks',
            rules: [
              {
                id: 'term-resolves',
                name: 'TermResolves',
                shortDescription: {
                  text: 'Every term exists.',
                },
                fullDescription: {
                  text: 'Every term exists. A reader must arrive.',
                },
                helpUri: 'https://compass.2i2c.org/checks/term-resolves',
                help: {
                  text: 'Every term exists. A reader must arrive.\n\nHow to mend it: Take the name that the message suggests.\n\nhttps://compass.2i2c.org/checks/term-resolves',
                  markdown:
                    'Every term exists. A reader must arrive.\n\n**How to mend it.** Take the name that the message suggests.\n\n[The page of the rule](https://compass.2i2c.org/checks/term-resolves)',
                },
                defaultConfiguration: {
                  level: 'error',
                },
                properties: {
                  tags: ['References'],
                },
              },
            ],
          },
        },
        automationDetails: {
          id: 'compass/',
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          SRCROOT: {
            description: {
              text: 'The first folder of the repository.',
            },
          },
        },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [],
          },
        ],
        results: [
          {
            ruleId: 'name-is-unique',
            level: 'error',
            message: {
              text: 'Unexpected second `100 %`, expected one. Write @somebody of <b>#12</b>.',
            },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {
                    uri: 'docs/a%2C%20b.md',
                    uriBaseId: 'SRCROOT',
                  },
                  region: {
                    startLine: 3,
                    startColumn: 4,
                    endLine: 4,
                    endColumn: 2,
                  },
                },
              },
            ],
            relatedLocations: [
              {
                physicalLocation: {
                  artifactLocation: {
                    uri: 'docs/c.md',
                    uriBaseId: 'SRCROOT',
                  },
                  region: {
                    startLine: 7,
                    startColumn: 1,
                    endLine: 7,
                    endColumn: 2,
                  },
                },
                message: {
                  text: 'The first one.',
                },
              },
            ],
            partialFingerprints: {
              'compassFinding/v1': '420bfbce4ac115d8b91aef3e614e9d341dffdf2d17511fd665641bd70e53612f',
            },
            suppressions: [],
          },
          {
            ruleId: 'term-resolves',
            ruleIndex: 0,
            level: 'note',
            message: {
              text: 'Unexpected unknown term `Incidnet`, expected `Incident`.',
            },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {
                    uri: 'docs/a%2C%20b.md',
                    uriBaseId: 'SRCROOT',
                  },
                  region: {
                    startLine: 3,
                    startColumn: 4,
                    endLine: 3,
                    endColumn: 19,
                  },
                },
              },
            ],
            partialFingerprints: {
              'compassFinding/v1': '1b947692c4f378c8ba4b6b3c7040a01020f6b105e1a51ef5033bee13e2aaf480',
            },
            suppressions: [
              {
                kind: 'external',
                status: 'accepted',
                justification: 'We vote on the name. Until 2027-01-31, keeper.',
                location: {
                  physicalLocation: {
                    artifactLocation: {
                      uri: 'waivers.yml',
                      uriBaseId: 'SRCROOT',
                    },
                    region: {
                      startLine: 3,
                      startColumn: 5,
                      endLine: 3,
                      endColumn: 9,
                    },
                  },
                },
              },
            ],
          },
        ],
      },
    ],
  });
});

test('each result by its severity, and only what a waiver holds is suppressed', () => {
  const all: Diagnostic[] = [...sampleFindings, {...plainError, severity: 'error'}];
  const {results} = sarif(all);
  // biome-ignore lint/suspicious/noExplicitAny: as above
  expect(results.map(({level, suppressions}: any) => [level, suppressions.length])).toEqual([
    ['error', 0],
    ['note', 1],
    ['warning', 0],
    ['note', 0],
    ['note', 0],
    ['error', 0],
  ]);
});

test('a waiver in the page is one in the source', () => {
  const [, waived] = sampleFindings;
  if (!waived?.waived) throw new Error('Expected a waived finding.');
  const {results} = sarif([{...waived, waived: {...waived.waived, file: 'docs/a.md'}}]);
  expect(results[0].suppressions[0].kind).toBe('inSource');
});

describe('addresses', () => {
  const uri = (file: string, folder = '') =>
    sarif([{...plainError, file}], folder).results[0].locations[0].physicalLocation.artifactLocation.uri;

  test.each([
    ['docs/a b#c?.md', 'docs/a%20b%23c%3F.md'],
    ['docs/c:\\x%2e.md', 'docs/c%3A%5Cx%252e.md'],
    ['docs/é\ud800.md', 'docs/%C3%A9%EF%BF%BD.md'],
  ])('%s', (file, expected) => {
    expect(uri(file)).toBe(expected);
  });

  test('count from the first folder of the repository', () => {
    expect(uri('docs/a.md', 'team/handbook')).toBe('team/handbook/docs/a.md');
  });
});

describe('fingerprints', () => {
  const prints = (diagnostics: Diagnostic[]): string[] =>
    // biome-ignore lint/suspicious/noExplicitAny: as above
    sarif(diagnostics).results.map((result: any) => result.partialFingerprints['compassFinding/v1']);
  const moved: Diagnostic = {...plainError, place: {start: {line: 9, column: 1}, end: {line: 9, column: 5}}};

  test('stay when a finding moves, is waived, or is said in other words', () => {
    const [waived] = sampleFindings.slice(1);
    const all = [moved, {...plainError, reason: 'Anew.'}, {...plainError, waived: waived?.waived ?? null}];
    const [first] = prints([plainError]);
    expect(all.flatMap((finding) => prints([finding]))).toEqual([first, first, first]);
  });

  test('differ by rule, file and what is quoted, and count those that are alike', () => {
    const all = [
      plainError,
      moved,
      {...plainError, ruleId: 'role-resolves'},
      {...plainError, file: 'docs/b.md'},
      {...plainError, actual: 'Incidont'},
      {...plainError, actual: null},
      {...plainError, actual: null, reason: 'Other words.'},
    ];
    expect(new Set(prints(all)).size).toBe(all.length);
  });
});

test('at most 5,000 results, the worst, with a note that says how many more', () => {
  const many = Array.from({length: 7_001}, (_none, index) => ({
    ...plainError,
    severity: index % 7 === 0 ? ('error' as const) : ('hint' as const),
  }));
  const {results, invocations} = sarif(many);
  expect(results).toHaveLength(5_000);
  expect(results.filter(({level}: {level: string}) => level === 'error')).toHaveLength(1_001);
  expect(invocations[0].toolExecutionNotifications).toEqual([
    {
      level: 'note',
      message: {text: '2001 more findings: 0 errors, 0 warnings, 2001 hints. Here are the worst 5000.'},
    },
  ]);
});

test('whatever strangers write fits the schema, and is neither a link nor an argument', () => {
  const text = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.constantFrom(
      '[x](https://evil.example)',
      '{0}',
      '{{ name }}',
      '[x]\u200b(1)',
      '\ud800',
      '../../etc',
      '',
    ),
  );
  fc.assert(
    fc.property(text, text, text, (file, reason, note) => {
      const {results} = sarif([
        {...plainError, file, reason, note, cause: {file, place: null, message: note}},
      ]);
      const [{message, locations, relatedLocations}] = results;
      for (const {text: written} of [message, relatedLocations[0].message])
        expect(written).not.toMatch(/\]\(|\{\d+\}/);
      expect(locations[0].physicalLocation.artifactLocation.uri).not.toMatch(/^\/|[:?#\\]/);
    }),
    {numRuns: runs * 5},
  );
});
