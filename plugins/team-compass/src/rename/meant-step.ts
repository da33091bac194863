import {machineFor} from '../checks/shared/flow';
import type {Compiled} from '../compass/compile';
import {keyOf} from '../engine/graph';
import {placeOf} from '../engine/travel';
import {stepMeant, stepsCalled} from '../scenarios/names';
import {play} from '../scenarios/play';
import {readScenario} from '../scenarios/read';
import type {Play} from '../scenarios/scenario';
import {aheadOf} from '../scenarios/verdicts';
import type {ScenarioBlock} from '../types';
import type {Subject} from './types';
import type {PageUse} from './uses-of';

/** Whether a step that a worked example names by its id alone is the one that is renamed. */
export type MeantStep = (use: PageUse) => boolean;

/** Steps of several processes may have one id: which of them is meant is said by how the example goes. */
export function meantStep(compiled: Compiled, {page, names}: Subject): MeantStep {
  const machine = machineFor(compiled);
  const key = keyOf(page, names);
  const plays = new Map<ScenarioBlock, Play | null>();
  const played = (block: ScenarioBlock): Play | null => {
    const {scenario} = readScenario(machine, block);
    const found = plays.has(block) ? (plays.get(block) ?? null) : scenario && play(machine, scenario);
    plays.set(block, found);
    return found;
  };
  return ({name, path, block}) => {
    if (block === null) return false;
    const start = String(block.data.process);
    const called = stepsCalled(machine, start, name);
    if (called.length < 2) return called.includes(key) || (called.length === 0 && start === page.id);
    const {acts = []} = played(block) ?? {};
    const last = acts.at(-1)?.after;
    if (path[0] === 'when') {
      const act = acts.find(({type, beat}) => type === 'beat' && beat?.path[1] === path[1]);
      return act?.before ? stepMeant(machine, start, act.before.situation, name) === key : start === page.id;
    }
    if (path[1] === 'at' && last) return placeOf(last.situation) === key;
    if (path[1] === 'later' && last) return aheadOf(machine, last).has(key);
    return start === page.id;
  };
}
