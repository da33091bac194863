import type {Instant} from '../calendar';
import {exitsOf, type Machine, stepAt, timeboxOf} from '../machine';
import {backTo} from '../travel';
import {arrive} from './arrive';
import {complete, goOn} from './go';
import {progressOf, RefusedEvent, type Run, type Timer, tell} from './run';
import {timer as clock, nextTimer} from './timers';

/** So many clocks may run out before something happens. */
const clockLimit = 500;

/** Time passes up to a moment: every clock that runs out on the way does what it is for, the earliest first. */
export function passTime(machine: Machine, run: Run, to: Instant): Run {
  if (to < run.now) throw new RefusedEvent('Time does not go back.');
  let passed = run;
  let count = 0;
  for (let next = nextTimer(passed); next !== undefined && next.due <= to; next = nextTimer(passed)) {
    count += 1;
    if (count > clockLimit)
      throw new RefusedEvent(`More than ${clockLimit} clocks run out in that time: let less of it pass.`);
    const timers = passed.timers.filter((other) => other !== next);
    passed = runOut(machine, {...passed, timers, now: Math.max(next.due, passed.now)}, next);
  }
  return {...passed, now: to};
}

function runOut(machine: Machine, run: Run, timer: Timer): Run {
  const {kind, step, depth, words} = timer;
  const {choose = {}, if_late} = stepAt(machine, step);
  switch (kind) {
    case 'deadline':
      return tellLate(run, step, if_late?.notify, words);
    case 'cadence': {
      const again = clock(machine, 'cadence', step, depth, run.now, words);
      return tellLate({...run, timers: [...run.timers, ...again]}, step, if_late?.notify, words);
    }
    case 'time box': {
      const edge = timeboxOf(machine, step);
      const told = tell(run, {type: 'time box', step, after: words});
      return edge ? goOn(machine, giveUp(machine, told, timer), edge) : told;
    }
    case 'reply': {
      const exits = exitsOf(machine, step);
      const silent =
        exits.find(({branch}) => branch !== null && choose[branch]?.otherwise !== undefined) ?? exits[0];
      const told = tell(run, {type: 'silence', step, after: words});
      return silent ? complete(machine, giveUp(machine, told, timer), step, silent) : told;
    }
    case 'wait': {
      const {chosen} = progressOf(run, step);
      const edge = exitsOf(machine, step).find(({branch}) => branch === chosen);
      return edge ? goOn(machine, run, edge) : run;
    }
  }
}

/** A step that is left does not wait for a process that it has called: that is over. */
const giveUp = (machine: Machine, run: Run, {depth}: Timer): Run =>
  arrive(machine, run, backTo(run.situation, depth), false);

const tellLate = (run: Run, step: string, told: string | undefined, within: string): Run =>
  told === undefined ? run : tell(run, {type: 'late', step, told, within});
