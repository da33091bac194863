import {mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';
import {filesIn} from '../../plugins/team-compass/testing/fixtures';

/** Files by their path below the root; bytes are written as they are. */
export type Files = Record<string, string | Uint8Array>;

/** Writes a handbook into a folder of its own, and says where. It is gone when the test is over. */
export function writeHandbook(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'compass-'));
  onTestFinished(() => rmSync(root, {recursive: true, force: true}));
  writeFiles(root, files);
  return root;
}

export function writeFiles(root: string, files: Files): void {
  for (const [file, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), {recursive: true});
    writeFileSync(join(root, file), contents);
  }
}

/** Puts a file in the place of another at once, as most editors save. */
export function saveFile(root: string, file: string, contents: string): void {
  const aside = writeHandbook({new: contents});
  renameSync(join(aside, 'new'), join(root, file));
}

/** A handbook with one page of every kind, and nothing wrong in it. */
export const smallHandbook: Files = {
  'compass.yml': 'default_owner: keeper\n',
  'docs/index.md': `---
title: Welcome
labels: [start]
---

Read what an :term[incident] is, or the [process](respond.md).
`,
  'docs/incident.md': `---
kind: term
title: Incident
plural: Incidents
abbreviation: INC
avoid: [outage]
---

The service is down or badly degraded.
`,
  'docs/keeper.md': `---
kind: role
title: Keeper
held: standing
holders: {min: 1, max: 1}
backup: second
channel: chat
---

Keeps these pages true.
`,
  'docs/second.md': `---
kind: role
title: Second
held: standing
channel: chat
---

Steps in for the keeper.
`,
  'docs/chat.md': `---
kind: channel
title: Chat
medium: chat
address: "#help"
audience: team
if_down: phone
---
`,
  'docs/phone.md': `---
kind: channel
title: Phone
medium: phone
url: https://example.org/phone
audience: team
if_down: chat
---
`,
  'docs/hello.md': `---
kind: template
title: Hello
description: The first answer.
audience: team
variables: [first_name]
---

Hello {{ first_name }}, we are looking into it.
`,
  'docs/report.md': `---
kind: template
title: Report
description: The issue that tells what happened.
audience: team
issue: {repository: example/handbook, form: report.yml, title: "What happened", labels: [incident]}
---
`,
  'inventories/forms/example/handbook.json':
    '{"repository": "example/handbook", "source": "by hand", "templates": [{"file": "report.yml", "kind": "form"}]}',
  'docs/respond.md': `---
kind: process
title: Respond
starts_when: Somebody reports an incident.
steps:
  answer:
    owner: keeper
    within: 30 minutes
    if_late: {notify: second}
    send: {to: second, template: hello}
    sets: [first_name]
  report:
    owner: keeper
    open: report
    end: done
---

## Answer the report {#answer}

Say hello.

## Write the report {#report}

Use the :button[form]{template=report}.
`,
};

/** The handbook that the examples of rules are laid over: small, with nothing wrong in it. */
export function soundHandbook(): Record<string, string> {
  const home = 'plugins/team-compass/testing/handbook';
  return Object.fromEntries(filesIn(home).map((file) => [file, readFileSync(join(home, file), 'utf8')]));
}
