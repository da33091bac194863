import {join} from 'node:path';
import {compile} from 'team-compass';
import {expect, test} from 'vitest';

/** The names that the service docs and the infrastructure guide use of ours: without them their builds break. */
const used = [
  ['std:label', 'support:guide', 'docs/support/guide.md'],
  ['std:label', 'support:process', 'docs/support/overview.md'],
  ['std:doc', 'projects/managed-hubs/support', 'docs/support/prioritisation.md'],
  ['std:term', 'Fiscal Sponsor', 'docs/terms/fiscal-sponsor.md'],
  ['std:term', 'Hub Engineer', 'docs/roles/hub-engineer.md'],
  ['std:label', 'structure:fiscal-sponsor', 'docs/organisation/fiscal-sponsor.md'],
  ['std:label', 'structure:steerco', 'docs/organisation/steering-council.md'],
  ['std:doc', 'code-of-conduct', 'docs/code-of-conduct.md'],
  ['std:label', 'code-of-conduct', 'docs/code-of-conduct.md'],
  ['std:label', 'secrets:sops', 'docs/engineering/sops.md'],
  ['std:label', 'development:merge-policy', 'docs/engineering/merge-policy.md'],
];

const {given, published} = compile(join(import.meta.dirname, '..'));

test.each(used)('%s %s leads to %s', (type, name, file) => {
  const found = given.filter((candidate) => candidate.type === type && candidate.name === name);
  expect(found.map((candidate) => [candidate.file, candidate.anchor])).toEqual([[file, '']]);
});

test('each of them is in the list of names that are kept', () => {
  const kept = published.names.map(({type, name}) => `${type} ${name}`);
  expect(kept).toEqual(expect.arrayContaining(used.map(([type, name]) => `${type} ${name}`)));
});
