import {mkdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {filesIn} from '../../plugins/team-compass/testing/fixtures';
import {compass} from '../support/compass';
import {type Files, smallHandbook, writeHandbook} from '../support/handbook';

/** All files of a handbook with what is in them. */
const contentsOf = (root: string) =>
  Object.fromEntries(filesIn(root).map((file) => [file, readFileSync(join(root, file), 'utf8')]));

function handbook(files: Files = {}) {
  const root = writeHandbook({...smallHandbook, ...files});
  return {
    root,
    begin: (...args: string[]) => compass(['new', ...args], {cwd: root}),
    before: contentsOf(root),
  };
}

describe('a new page', () => {
  test.each<{args: string[]; file: string; text: string; next: string[]}>([
    {
      args: ['term', 'Change freeze', '--definition', 'Nothing is deployed.', '--plural', 'Change freezes'],
      file: 'docs/change-freeze.md',
      text: `---
kind: term
title: Change freeze
plural: Change freezes
---

Nothing is deployed.
`,
      next: ['Link to it where other pages use the word: :term[Change freeze]'],
    },
    {
      args: ['role', 'Night watch', '--definition', 'Is awake.', '--backup', 'second', '--channel', 'Chat'],
      file: 'docs/night-watch.md',
      text: `---
kind: role
title: Night watch
held: standing
holders:
  min: 1
  max: 1
backup: second
channel: chat
---

Is awake.
`,
      next: [
        'Name it where it acts, in a step of a process: owner: night-watch',
        'Link to it where pages speak of it: :term[Night watch]',
      ],
    },
    {
      args: [
        'channel',
        'Board',
        '--medium',
        'issue',
        '--address',
        'https://example.org/board',
        '--if-down',
        'chat',
      ],
      file: 'docs/board.md',
      text: `---
kind: channel
title: Board
medium: issue
url: https://example.org/board
audience: team
if_down: chat
---
`,
      next: ['Name it on the page of each role that is reached there: channel: board'],
    },
    {
      args: [
        ...['template', 'Bye: thanks', '--id', 'bye', '--description', 'The last answer.'],
        ...['--audience', 'communities', '--message', 'Bye {{ first_name }}, and bye {{ first_name }}.'],
      ],
      file: 'docs/bye.md',
      text: `---
kind: template
title: "Bye: thanks"
description: The last answer.
audience: communities
variables:
  - first_name
unused: It is new, and no step sends it yet.
---

Bye {{ first_name }}, and bye {{ first_name }}.
`,
      next: [
        'Send it in a step, with send: {to: …, template: bye}, or put a button on a page: ::button{template=bye}',
        'Then take the line `unused` out of it: the check asks for that.',
      ],
    },
    {
      args: [
        ...['process', 'Closing time', '--starts-when', 'The sun sets.', '--folder', 'docs/evening'],
        ...['--step', 'keeper: Look around', '--step', 'Second: Lock the door'],
      ],
      file: 'docs/evening/closing-time.md',
      text: `---
kind: process
title: Closing time
starts_when: The sun sets.
steps:
  look-around:
    owner: keeper
  lock-the-door:
    owner: second
---

## Look around {#look-around}

## Lock the door {#lock-the-door}

## How it can go {#examples}

\`\`\`scenario
name: Closing time, as planned
process: closing-time
given: {keeper: Ana, second: Ben}
when:
  - look-around
  - lock-the-door
then:
  ended: done
\`\`\`
`,
      next: [
        'Say below the heading of each step how it is done, and in front of them by when: within: 2 hours',
        'See how it goes: compass diagram closing-time > closing-time.svg',
      ],
    },
  ])('$args.0: passes the check, and it is said what comes next', async ({args, file, text, next}) => {
    // The second role owns a step here, and needs somebody who steps in.
    const {root, begin, before} = handbook({
      'docs/second.md':
        smallHandbook['docs/second.md']?.toString().replace('channel:', 'backup: keeper\nchannel:') ?? '',
    });
    const dry = await begin(...args, '--dry-run');
    expect([dry.code, dry.err]).toEqual([0, '']);
    expect(dry.out).toContain(`--- /dev/null\n+++ b/${file}\n`);
    expect(contentsOf(root)).toEqual(before);

    expect(await begin(...args)).toEqual({code: 0, out: `Written: ${file}\n${next.join('\n')}\n`, err: ''});
    expect(contentsOf(root)).toEqual({...before, [file]: text});
    const checked = await compass(['check', root, '--hints', '--max-warnings', '0']);
    expect([checked.code, checked.err]).toEqual([0, '']);
  });

  test('stands where the others of its kind are', async () => {
    const {root, begin} = handbook({
      'docs/words/ship.md': '---\nkind: term\ntitle: Ship\n---\n\nIt floats.\n',
      'docs/words/pier.md': '---\nkind: term\ntitle: Pier\n---\n\nShips lie at it.\n',
    });
    expect((await begin('term', 'Berth', '--definition', 'A place for a ship.')).code).toBe(0);
    expect(filesIn(root)).toContain('docs/words/berth.md');
  });

  test('is written beside mistakes that are there already', async () => {
    const {root, begin} = handbook({'docs/index.md': '---\ntitle: Welcome\n---\n\nA :term[incidnet].\n'});
    expect((await begin('term', 'Berth', '--definition', 'A place for a ship.')).code).toBe(0);
    expect((await compass(['check', root])).out).toContain('1 error, 0 warnings in 10 pages');
  });
});

describe('a new worked example', () => {
  test('stands below the others of its process, and changes nothing else of the page', async () => {
    const page = `${smallHandbook['docs/respond.md']}\n## How it can go {#examples}\n\n### Notes\n\n## After it\n\nSleep.\n`;
    const {root, begin, before} = handbook({
      'compass.yml': 'default_owner: keeper\ncoverage: 100\n',
      'docs/respond.md': `\ufeff${page.replaceAll('\n', '\r\n')}`,
    });
    const late = `\`\`\`scenario
name: "Answer the report: it is late"
process: respond
given: {keeper: Ana, second: Ben}
when:
  - nothing_for: 30 minutes
  - answer
  - report
then:
  ended: done
  sent: [hello, report]
  told: second
\`\`\`
`;
    const plain = `\`\`\`scenario
name: All is well
process: respond
given: {keeper: Ana, second: Ben}
when:
  - answer
  - report
then:
  ended: done
  sent: [hello, report]
\`\`\`
`;
    expect((await compass(['check', root])).code).toBe(1);
    expect(await begin('scenario', '--process', 'respond')).toEqual({
      code: 0,
      out: `Changed: docs/respond.md
Say in front of it what it shows, and change the names and times as you like: the check runs it.
See what is walked now, and what is not: compass coverage
`,
      err: '',
    });
    expect((await compass(['check', root])).code).toBe(0);
    expect((await begin('scenario', 'All is well', '--process', 'Respond')).err).toBe('');
    const after = page.replace('### Notes\n', `### Notes\n\n${late}\n${plain}`).replaceAll('\n', '\r\n');
    expect(contentsOf(root)).toEqual({...before, 'docs/respond.md': `\ufeff${after}`});
  });

  test('of a hand-over, on another page', async () => {
    const {begin} = handbook({
      'docs/pass-on.md': `---
kind: process
title: Pass on
starts_when: The keeper must stop.
hands_over: [keeper]
steps:
  ask: {owner: outgoing, designates: {role: incoming, tries: 1, tie_break: second}}
---

## Ask somebody {#ask}
`,
    });
    const dry = await begin(
      'scenario',
      '--process',
      'pass-on',
      '--role',
      'keeper',
      '--page',
      'docs/index.md',
      '--dry-run',
    );
    expect(dry).toEqual({
      code: 0,
      out: `--- a/docs/index.md
+++ b/docs/index.md
@@ -5,2 +5,16 @@
 
 Read what an :term[incident] is, or the [process](respond.md).
+
+## How it can go {#examples}
+
+\`\`\`scenario
+name: "Ask somebody: somebody agrees"
+process: pass-on
+role: keeper
+given: {keeper: Ana, second: Ben}
+when:
+  - ask: {agreed: Eli}
+then:
+  ended: done
+  holds: {incoming: Eli}
+\`\`\`
`,
      err: '',
    });
  });
});

describe('nothing is written, and it is said why', () => {
  test.each<[string, string[], string]>([
    ['no kind', [], 'Usage: compass new [options] [command]'],
    [
      'a misspelt kind',
      ['tern'],
      'compass: Unexpected unknown command `tern`, expected `term`\n(compass new --help shows the commands.)\n',
    ],
    [
      'no title',
      ['term', '--definition', 'Words.'],
      'compass: Unexpected command without a title, expected what the page is called, in quotation marks\n',
    ],
    ['a step without a role', ['process', 'P', '--step', 'Do it'], 'expected a role and what is done'],
    [
      'an id with a terminal escape',
      ['term', 'Out', '--definition', 'Words.', '--id', 'a\u001b[2J'],
      'compass: Unexpected id `a\\u{1b}[2J`, expected small letters and digits, joined by hyphens\n',
    ],
    [
      'a page with a mistake',
      ['term', 'Event', '--definition', 'An :term[incidnet].'],
      `compass: Nothing was written, because the check would not pass:

docs/event.md:6:4
   6:4  error  Unexpected unknown term \`incidnet\`, expected \`Incident\` or \`Incidents\`  term-resolves

        5 │
        6 │ An :term[incidnet].
          │    ^^^^^^^^^^^^^^^
        7 │

        https://compass.2i2c.org/checks/term-resolves
`,
    ],
    [
      'an example on no page',
      ['scenario', '--process', 'respond', '--page', '../respond.md'],
      'Unexpected page `../respond.md`, expected `docs/respond.md`',
    ],
  ])('%s', async (_what, args, words) => {
    const {root, begin, before} = handbook();
    const {code, out, err} = await begin(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(contentsOf(root)).toEqual(before);
  });

  test('a folder that is a link', async () => {
    const {root, begin} = handbook();
    const elsewhere = writeHandbook({});
    mkdirSync(join(root, 'docs/below'));
    symlinkSync(elsewhere, join(root, 'docs/words'));
    const {code, err} = await begin('term', 'Berth', '--definition', 'A place.', '--folder', 'docs/words');
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('Unexpected link on the way to `docs/words/berth.md`'),
    ]);
    expect(filesIn(elsewhere)).toEqual([]);
  });

  test('a page that leads to another one', async () => {
    const {root, begin} = handbook();
    symlinkSync(join(root, 'nowhere.md'), join(root, 'docs/berth.md'));
    const {code, err} = await begin('term', 'Berth', '--definition', 'A place.');
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('Unexpected link on the way to `docs/berth.md`'),
    ]);
    expect(filesIn(root)).not.toContain('nowhere.md');
  });
});
