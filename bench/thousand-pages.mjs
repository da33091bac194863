// Writes a handbook of 1,000 pages of prose and 100 terms, which name each other; prints its folder.
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export function writeThousandPages() {
  const root = mkdtempSync(join(tmpdir(), 'compass-bench-'));
  mkdirSync(join(root, 'docs'));
  const write = (file, text) => writeFileSync(join(root, 'docs', file), text);
  for (let index = 0; index < 100; index++) write(`term-${index}.md`, term(index));
  for (let index = 0; index < 1_000; index++) write(`page-${index}.md`, page(index));
  return root;
}

const term = (index) => `---
kind: term
title: Notion ${index}
plural: Notions ${index}
avoid: [misnomer ${index}]
---

What notion ${index} means, in one sentence, beside :term[Notion ${(index + 1) % 100}].
`;

/** As long as the longer pages of a handbook: 12 parts, 5 kB. */
const page = (index) => `---
title: Page ${index}
---

${Array.from({length: 12}, (_none, part) => paragraph(index, part)).join('\n')}`;

const paragraph = (index, part) => `## Part ${part}

We answer within the hour, as :term[notion ${(index + part) % 100}] says, and **tell everybody** who waits for it: see
[the next page](page-${(index + part + 1) % 1_000}.md#part-${part}). Whoever is on duty writes down what was tried, what was found, and what is
to be done next; nobody has to remember it at night.

- one thing after the other, each with somebody's name
- \`code\` where it helps
`;
