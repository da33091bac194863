import fc from 'fast-check';
import {expect, test} from 'vitest';
import {machineFor} from '../plugins/team-compass/src/checks/shared/flow';
import {explore} from '../plugins/team-compass/src/engine/explore';
import type {Machine} from '../plugins/team-compass/src/engine/machine';
import {holderOf} from '../plugins/team-compass/src/engine/persons';
import {reduce} from '../plugins/team-compass/src/engine/run/reduce';
import type {Situation} from '../plugins/team-compass/src/engine/situation';
import {hasEnded} from '../plugins/team-compass/src/engine/travel';
import {runs} from '../plugins/team-compass/testing/runs';
import {contextOf} from './support/check-pages';
import {writePlan} from './support/generate/plan';
import {randomFrom} from './support/generate/random';
import {SoundPlan} from './support/generate/sound';
import {happen} from './support/second-opinion/happen';

const people = {keeper: 'Kim', lead: 'Lea', steward: 'Ana'};

/** Where a run stands, whatever people are called: where it is, who is one person, who is known outside. */
function shapeOf(machine: Machine, situation: Situation): string {
  const roles = Object.keys(machine.roles).sort();
  const groups = new Map<string, string[]>();
  for (const role of roles) {
    const person = holderOf(machine, situation, role) ?? 'nobody';
    groups.set(person, [...(groups.get(person) ?? []), role]);
  }
  const known = Object.entries(situation.introduced).map(([outside, persons]) => [
    outside,
    roles.filter((role) => persons.includes(holderOf(machine, situation, role) ?? '')),
  ]);
  const frames = situation.frames.map(({process, step, ran, caller}) => [process, step, ran, caller]);
  return JSON.stringify([frames, [...groups.values()].sort(), known, situation.freed]);
}

test('whatever comes about in a run was followed by the proofs', () => {
  let turns = 0;
  fc.assert(
    fc.property(fc.integer({min: 0, max: 2 ** 31 - 1}), (seed) => {
      const random = randomFrom(seed);
      const machine = machineFor(contextOf(writePlan(new SoundPlan(random).plan)));
      const followed = new Set(explore(machine).visited.map(({situation}) => shapeOf(machine, situation)));
      for (let script = 0; script < 3; script += 1) {
        let run = reduce(machine, null, {type: 'started', process: 'main', at: 0, people});
        for (let turn = 0; turn < 60 && !hasEnded(run.situation); turn += 1) {
          const shape = shapeOf(machine, run.situation);
          expect(followed, `${shape} in ${JSON.stringify(run.journal.at(-1))}`).toContain(shape);
          run = happen(machine, run, random).run;
          turns += 1;
        }
      }
    }),
    {numRuns: runs},
  );
  expect(turns).toBeGreaterThan(runs);
}, 600_000);
