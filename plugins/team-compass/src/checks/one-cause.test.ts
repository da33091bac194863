import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {checkFiles} from '../../testing/fixtures';
import {compile} from '../compass/compile';

/** Pages that all name each other: when one of them breaks, it alone is told of. */
const pages: Record<string, string> = {
  'incident.md': `---
kind: term
title: Incident
plural: Incidents
abbreviation: INC
aliases: [interruption]
owner: keeper
---

A service is down, see the [hub](hub.md).
`,
  'hub.md': `---
kind: term
title: Hub
plural: Hubs
status: current
---

Where people work until an :term[incident] comes.
`,
  'keeper.md': `---
kind: role
title: Page Keeper
abbreviation: PK
held: standing
backup: second
channel: chat
---

Keeps :term[hubs].
`,
  'second.md': `---
kind: role
title: Second Keeper
held: standing
channel: chat
---

Steps in for the page keeper.
`,
  'chat.md': `---
kind: channel
title: Chat
medium: chat
address: "#help"
audience: team
if_down: phone
---
`,
  'phone.md': `---
kind: channel
title: Phone
medium: phone
address: "112"
audience: team
if_down: chat
---
`,
  'hello.md': `---
kind: template
title: Hello
description: The first answer.
audience: team
---

Hello.
`,
  'report.md': `---
kind: template
title: Report
description: What happened.
audience: team
issue: {repository: example/handbook, form: report.yml}
---
`,
  'respond.md': `---
kind: process
title: Respond
starts_when: Somebody asks.
steps:
  answer:
    owner: keeper
    send: {to: second, template: hello}
  report:
    owner: keeper
    open: report
---

## Answer {#answer}

An :term[INC], an :term[interruption], a :term[PK].

::button{template=hello}

## Report {#report}

::roles{process=respond}
`,
  'index.md': `---
title: Start
---

See [answering](respond.md#answer), :term[Incidents], the :term[page keeper].

::glossary{terms="hub, INC"}

::roles{process=respond}

\`\`\`scenario
name: Answered at once
process: respond
given: {keeper: Ana}
when: [answer, report]
then: {ended: done, sent: [hello, report], holds: {keeper: Ana}}
\`\`\`
`,
};

/** Their names were all given to other sites, which would be told of any that is lost. */
const {given} = checkFiles(
  Object.fromEntries(Object.entries(pages).map(([name, text]) => [`docs/${name}`, text])),
);
const published = {names: given.map(({type, name, file: page, anchor}) => ({type, name, page, anchor}))};

const ways: [string, (page: string) => string | Uint8Array][] = [
  ['a second key', (page) => page.replace('title:', 'title: Another\ntitle:')],
  ['a colon in a title', (page) => page.replace(/title: (.*)/, 'title: The: $1')],
  ['an open quotation mark', (page) => page.replace('title: ', 'title: "')],
  ['a tab', (page) => page.replace('title:', '\ttitle:')],
  ['a script', (page) => page.replace('---', '---js')],
  ['front matter without an end', (page) => page.replace('\n---\n', '\n')],
  // The other names of a word are lost with its page.
  [
    'bytes that are no text',
    (page) => (/aliases|abbrev/.test(page) ? page : Buffer.from(`\xff${page}`, 'latin1')),
  ],
  ['a kind that is none', (page) => page.replace(/kind: .*/, 'kind: qqq')],
  ['a misspelt kind', (page) => page.replace(/kind: (.)(.)/, 'kind: $2$1')],
  ['a key that is not known', (page) => page.replace('title:', 'elephant: 1\ntitle:')],
  ['a title that is no text', (page) => page.replace(/title: .*/, 'title: [x]')],
];

describe.each(ways)('%s', (_way, breaks) => {
  test.each(Object.keys(pages).filter((name) => breaks(pages[name] ?? '') !== pages[name]))(
    'in %s',
    (name) => {
      const {diagnostics} = compile(handbook({...pages, [name]: breaks(pages[name] ?? '')}));
      expect(diagnostics.map(({file, ruleId}) => [file, ruleId])).toEqual([
        [`docs/${name}`, expect.any(String)],
      ]);
    },
  );
});

test('nothing is wrong before', () => {
  expect(compile(handbook(pages)).diagnostics).toEqual([]);
});

const forms = JSON.stringify({
  repository: 'example/handbook',
  source: 'by hand',
  templates: [{file: 'report.yml', kind: 'form'}],
});

function handbook(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'compass-cause-'));
  onTestFinished(() => rmSync(root, {recursive: true, force: true}));
  mkdirSync(join(root, 'docs'));
  mkdirSync(join(root, 'inventories/forms/example'), {recursive: true});
  writeFileSync(join(root, 'inventories/forms/example/handbook.json'), forms);
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(root, 'docs', name), contents);
  writeFileSync(join(root, 'inventories/published.json'), JSON.stringify(published));
  return root;
}
