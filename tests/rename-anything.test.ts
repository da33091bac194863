import fc from 'fast-check';
import {expect, test} from 'vitest';
import {compile} from '../plugins/team-compass/src/compass/compile';
import type {Request} from '../plugins/team-compass/src/rename';
import {renamedKinds} from '../plugins/team-compass/src/rename';
import {draftsOf, planOf} from '../plugins/team-compass/src/rename/plan';
import {runs} from '../plugins/team-compass/testing/runs';
import {writeHandbook} from './support/handbook';
import {named} from './support/renaming';

const anyName = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string(),
  fc.constantFrom(
    '',
    ' ',
    '../x',
    '__proto__',
    'constructor',
    'toString',
    '$&',
    '{#x}',
    '](y.md)',
    '"',
    "'",
    '[a]',
    ':term[Keeper]',
    '<script>',
    '\u202e',
    '\ud800',
    'null',
    '*a*',
    '# x',
    '---',
    'a: b # c',
  ),
);
/** What there is, and sometimes what there is not. */
const anyOld: fc.Arbitrary<Pick<Request, 'kind' | 'old'>> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom<Pick<Request, 'kind' | 'old'>>(
      {kind: 'term', old: 'Incident'},
      {kind: 'term', old: 'incident'},
      {kind: 'role', old: 'keeper'},
      {kind: 'process', old: 'Respond'},
      {kind: 'template', old: 'hello'},
      {kind: 'channel', old: 'Chat'},
      {kind: 'page', old: 'docs/index.md'},
      {kind: 'step', old: 'respond/answer'},
    ),
  },
  {weight: 1, arbitrary: fc.record({kind: fc.constantFrom(...renamedKinds), old: anyName})},
);

test('whatever is typed is refused in words, or every page still says what it should', () => {
  const root = writeHandbook(named);
  const compiled = compile(root);
  const seldom = <Value>(arbitrary: fc.Arbitrary<Value>) =>
    fc.oneof({weight: 6, arbitrary: fc.constant(undefined)}, {weight: 1, arbitrary});
  const request: fc.Arbitrary<Request> = fc
    .record({
      what: anyOld,
      new: anyName,
      id: seldom(anyName),
      plural: seldom(anyName),
      reason: seldom(anyName),
      keepId: seldom(fc.boolean()),
      alias: seldom(fc.boolean()),
    })
    .map(({what, ...rest}) => ({...what, ...rest}));
  let done = 0;
  fc.assert(
    fc.property(request, (request) => {
      try {
        const plan = planOf(compiled, request);
        const {pages, compass} = compile(root, {}, {drafts: draftsOf(plan)});
        const {kind, to, becomes} = plan.renaming;
        done += 1;
        expect(pages).toHaveLength(compiled.pages.length);
        expect(pages.flatMap(({faults}) => faults)).toEqual([]);
        if (kind !== 'step') expect(compass.pages[to]?.title).toBe(becomes.title);
      } catch (error) {
        expect(String(error)).toMatch(/^Error: Unexpected .+ expected/s);
      }
    }),
    {numRuns: runs * 2},
  );
  expect(done).toBeGreaterThan(runs / 4);
}, 600_000);
