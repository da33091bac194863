import {structuredPatch} from 'diff';
import {prepare, type Request} from '../../plugins/team-compass/src/rename';
import type {FileChange} from '../../plugins/team-compass/src/types';
import {type Files, smallHandbook, writeHandbook} from './handbook';

/** A handbook in which everything is named in each of the ways there are. */
export const named: Files = {
  ...smallHandbook,
  'docs/index.md': `---
title: Welcome
labels: [start]
---

An :term[incident], all :term[Incidents], an :term[INC], and :term[what we mean]{ref="Incident"}. An incident is bad.

::glossary{terms="incident, Keeper"}

Who is the :term[keeper], what does :term[who keeps]{ref=keeper} do?

The [process](respond.md), [how it begins](./respond.md#answer), [the word][1], [words](<incident.md>), [here](index.md).

:button[Say hello]{template='hello'}, within :duration[within]{step=respond/answer}, in the [chat](chat.md).

::roles{process=respond}

[1]: ./incident.md?from=here "What it means"

\`\`\`scenario
name: It goes well
process: respond
given: {keeper: Ana, second: Ben}
when:
  - answer: done
  - {respond/report: done, after: 1 hour}
then: {ended: done, holds: {keeper: Ana}, sent: [hello, report]}
\`\`\`
`,
  'docs/hello.md': `---
kind: template
title: Hello
description: The first answer.
audience: team
variables: [first_name, keeper]
---

Hello {{ first_name }}, says {{ keeper }}.
`,
};

/** What a rename comes to: of each file where it goes, the lines that go and those that come, and what is wrong then. */
export function renamed(request: Request, files: Files = named): string {
  const {renamed, findings} = prepare(writeHandbook(files), request);
  const wrong = findings.map(({file, place, reason}) => `! ${file}:${place?.start.line ?? 0} ${reason}\n`);
  return [...renamed.changes.map(shown), ...wrong].join('');
}

function shown({file, to, before, after}: FileChange): string {
  const {hunks} = structuredPatch(file, to, before ?? '', after, '', '', {context: 0});
  const lines = hunks.flatMap((hunk) => hunk.lines.map((line) => `${line[0]} ${line.slice(1)}`));
  return [file === to ? file : `${file} → ${to}`, ...lines].map((line) => `${line}\n`).join('');
}
