import {expect, test} from 'vitest';
import {machineFor} from '../plugins/team-compass/src/checks/shared/flow';
import {compile} from '../plugins/team-compass/src/compass/compile';
import {coverageFor} from '../plugins/team-compass/src/compass/coverage';
import {type Machine, machineOf} from '../plugins/team-compass/src/engine/machine';
import {coverageOf, hasWalked} from '../plugins/team-compass/src/scenarios/coverage';
import {play} from '../plugins/team-compass/src/scenarios/play';
import {writeExample} from '../plugins/team-compass/src/scenarios/search';
import type {Coverage} from '../plugins/team-compass/src/types';
import {desk} from '../plugins/team-compass/testing/small-compass';

const handbook = compile('.');
const small = machineOf(desk);

test.each<[string, Machine, Coverage, string[]]>([
  ['our processes', machineFor(handbook), coverageFor(handbook), []],
  // Its time box runs out before the deadline.
  ['the small desk', small, coverageOf(small, []), ['answer/read: deadline']],
])('an example is written for all that can happen in %s', (_name, machine, {processes}, without) => {
  const missing: string[] = [];
  for (const item of processes.flatMap(({items}) => items)) {
    const {hands_over = [undefined]} = machine.processes[item.process] ?? {};
    const role = item.what === 'hand-over' ? (item.name ?? undefined) : hands_over[0];
    const example = writeExample(machine, {name: 'x', process: item.process, role, walks: item});
    const run = example && play(machine, example);
    const last = run?.acts.at(-1)?.after;
    if (!last) missing.push(`${item.process}/${item.step}: ${item.what}`);
    else expect([item, run.mistakes, hasWalked(machine, last, role, item)]).toEqual([item, [], true]);
  }
  expect(missing).toEqual(without);
});

test('an example is the shortest way, with names for those who have a part in it', () => {
  const wanted = {name: 'A letter', process: 'answer', role: undefined, walks: null};
  expect(writeExample(small, wanted)).toEqual({
    name: 'A letter',
    process: 'answer',
    given: {clerk: 'Ana', boss: 'Ben'},
    when: [{read: 'clear'}, 'reply'],
    then: {ended: 'all-done', sent: 'hello'},
  });
});
