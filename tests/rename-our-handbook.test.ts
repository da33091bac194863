import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Compiled, compile} from '../plugins/team-compass/src/compass/compile';
import type {Request} from '../plugins/team-compass/src/rename';
import {newFindings} from '../plugins/team-compass/src/rename/new-findings';
import {draftsOf, type Plan, planOf} from '../plugins/team-compass/src/rename/plan';
import {stepsOf} from '../plugins/team-compass/src/rename/steps-of';
import {runs} from '../plugins/team-compass/testing/runs';

const root = process.cwd();

interface Journey {
  there: Request;
  back: Request;
}

/** Every page and every step of our own handbook, with another name. */
function journeys({pages}: Compiled): Journey[] {
  const steps = pages.filter(({kind}) => kind === 'process').flatMap(stepsOf);
  return [
    ...pages.map(({kind, file, frontMatter: {title, plural}}) => ({
      there: {kind, old: file, new: `Other ${title}`, plural: plural && `Other ${plural}`} as Request,
      back: {kind, old: `Other ${title}`, new: title, plural} as Request,
    })),
    ...steps.map(({page, names: {id}}): Journey => {
      const reason = 'The step has another name now.';
      return {
        there: {kind: 'step', old: `${page.id}/${id}`, new: `other-${id}`, reason},
        back: {kind: 'step', old: `${page.id}/other-${id}`, new: id},
      };
    }),
  ];
}

/** The texts of a handbook after a plan, without the files that are gone. */
const textsAfter = (plan: Plan, texts: Record<string, string>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({...texts, ...draftsOf(plan)}).filter(([, text]) => text !== null && text !== ''),
  );

// A check of it takes more than a second: a few are tried at once, all of them with `RUNS=1500`.
test('whatever is renamed in our own handbook brings no finding, and back again it is as it was', () => {
  const before = compile(root);
  const texts = textsAfter({changes: []} as unknown as Plan, before.sources);
  const all = journeys(before);
  const count = Math.min(all.length, Math.ceil(runs / 10));
  fc.assert(
    fc.property(fc.shuffledSubarray(all, {minLength: count, maxLength: count}), (some) => {
      for (const {there, back} of some) {
        const plan = planOf(before, there);
        const after = compile(root, {}, {drafts: draftsOf(plan)});
        expect(newFindings(before.diagnostics, after.diagnostics, plan.renaming)).toEqual([]);
        expect(textsAfter(planOf(after, back), after.sources)).toEqual(texts);
      }
    }),
    {numRuns: 1, endOnFailure: true},
  );
}, 900_000);
