import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Diagnostic, type Rule, reportFinding, rules} from 'team-compass';
import {beforeAll, describe, expect, test} from 'vitest';
import {casesIn, runCase, sourcesOf} from '../plugins/team-compass/testing/fixtures';
import {shapeOf} from './support/message-shape';

/**
 * All messages of the checker on one sheet, to be read in one sitting: one of each shape, from the fixtures.
 * `BLESS=1` writes it anew.
 */
const sheet = join(import.meta.dirname, 'messages.md');
const fixtures = join(import.meta.dirname, '../plugins/team-compass/fixtures');

interface Message {
  diagnostic: Diagnostic;
  /** The text of its file. */
  source: string | undefined;
  /** Whether the fixture is one of its own rule. */
  isOwn: boolean;
}

let messages: Message[] = [];

beforeAll(() => {
  messages = casesIn(fixtures).flatMap((fixture) => {
    const sources = sourcesOf(fixture);
    return runCase(fixture).diagnostics.map((diagnostic) => ({
      diagnostic: {...diagnostic, waived: null},
      source: sources[diagnostic.file],
      isOwn: diagnostic.ruleId === fixture.rule,
    }));
  });
}, 120_000);

test('the sheet has one of each', () => {
  const text = `${[intro, ...rules.map(section)].join('\n\n')}\n`;
  if (process.env.BLESS) writeFileSync(sheet, text);
  else expect(readFileSync(sheet, 'utf8')).toBe(text);
});

describe('each message', () => {
  const breaking = (holds: (diagnostic: Diagnostic) => boolean) =>
    messages.flatMap(({diagnostic}) => (holds(diagnostic) ? [] : [diagnostic.reason]));

  test('says what was found and what was expected', () => {
    expect(breaking(({reason}) => /^Unexpected .+, expected .+/s.test(reason))).toEqual([]);
  });

  test('about a name that is not known has three at most in its place, each once', () => {
    const isFew = ({reason, expected}: Diagnostic) =>
      !reason.startsWith('Unexpected unknown ') ||
      (expected.length <= 3 && new Set(expected).size === expected.length);
    expect(breaking(isFew)).toEqual([]);
  });

  test('about a second of something shows the first', () => {
    const hasFirst = ({reason, cause}: Diagnostic) =>
      !/^Unexpected second (?!`:`|time|`otherwise`)|which is also|another page has/.test(reason) ||
      cause !== null;
    expect(breaking(hasFirst)).toEqual([]);
  });

  test('is one that its rule tells, which says why on its page', () => {
    const whys = new Map(rules.map(({url, why}) => [url, why]));
    expect(breaking(({url}) => whys.has(url))).toEqual([]);
  });
});

const intro = `# Messages

<!-- Generated: BLESS=1 npx vitest run --project unit tests/messages.test.ts. Do not edit. -->

One of each that \`compass check\` has to say, by rule. Below each stands the address of the rule's page, which is left out here.`;

function section({id, severity, why}: Rule): string {
  const own = messages
    .filter(({diagnostic}) => diagnostic.ruleId === id)
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
  const shown = new Map(own.map((message) => [shapeOf(message.diagnostic), message] as const).reverse());
  const blocks = [...shown.values()].reverse().map(blockOf);
  return [`## ${id}`, `${severity}: ${why}`, ...blocks].join('\n\n');
}

function blockOf({diagnostic, source}: Message): string {
  const text = reportFinding(diagnostic, source).replace(`\n        ${diagnostic.url}`, '');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
