import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {parse} from 'yaml';

const folder = join(import.meta.dirname, '../.github/workflows');
const workflows = readdirSync(folder).map(
  (name) => [name, readFileSync(join(folder, name), 'utf8')] as const,
);

/** What a workflow that strangers' pull requests start must never have. */
const forbidden: [what: string, pattern: RegExp][] = [
  ['a trigger with secrets', /pull_request_target|workflow_run/],
  ['a token that writes', /:\s*write\b|write-all/],
  ['a secret', /secrets\./],
  ['something of the event', /\$\{\{[^}]*github\.(?:event|head_ref)/],
  ['an action that is not pinned by its hash', /uses:\s*[^\s@]+@(?![0-9a-f]{40}\s)/],
];

test.each(workflows)('%s gives strangers nothing', (_name, text) => {
  expect(forbidden.filter(([, pattern]) => pattern.test(text)).map(([what]) => what)).toEqual([]);
  expect((parse(text) as {permissions: unknown}).permissions).toEqual({contents: 'read'});
});
