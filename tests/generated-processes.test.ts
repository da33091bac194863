import fc from 'fast-check';
import {afterAll, describe, expect, test} from 'vitest';
import {runs} from '../plugins/team-compass/testing/runs';
import {checkPages} from './support/check-pages';
import {faults} from './support/generate/faults';
import {writePlan} from './support/generate/plan';
import {randomFrom} from './support/generate/random';
import {SoundPlan} from './support/generate/sound';

/** Handbooks built by chance: the sound ones have no finding, and those with one planted fault have that. */
const seeds = fc.integer({min: 0, max: 2 ** 31 - 1});
const long = 900_000;

test(
  'sound processes have nothing wrong in them',
  () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const pages = writePlan(new SoundPlan(randomFrom(seed)).plan);
        const found = checkPages(pages).map(
          ({file, ruleId, reason, note}) => `${file} ${ruleId}: ${reason} ${note}`,
        );
        expect(found).toEqual([]);
      }),
      {numRuns: runs},
    );
  },
  long,
);

describe('a planted fault is found', () => {
  const caught: Record<string, number> = {};
  const each = Math.max(1, Math.ceil(runs / faults.length));

  test.each(faults)(
    '$rule: $what',
    ({rule, what, plant}) => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const random = randomFrom(seed);
          const {plan} = new SoundPlan(random);
          fc.pre(plant(plan, random));
          const found = checkPages(writePlan(plan)).filter(({ruleId}) => ruleId === rule);
          expect(found.map(({reason}) => reason)).not.toEqual([]);
          caught[`${rule}: ${what}`] = (caught[`${rule}: ${what}`] ?? 0) + 1;
        }),
        {numRuns: each, maxSkipsPerRun: 1_000},
      );
    },
    long,
  );

  afterAll(() => {
    if (process.env.RUNS) console.table(caught);
  });
});
