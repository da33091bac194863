import {own} from '../../model/own';
import type {StepKey} from '../graph';
import {setByStep, variablesOf} from '../known';
import {type Machine, stepAt} from '../machine';
import {holderOf, take} from '../persons';
import type {Person} from '../situation';
import {recipientsOf, speak} from '../speech';
import {keepByDefault} from './designate';
import {progressOf, type Run, tell, withProgress} from './run';

/** Does what is left of a step, in the order in which its parts stand: claims, open, sets, designates, send. */
export function doParts(machine: Machine, run: Run, key: StepKey): Run {
  const opened = open(machine, claim(machine, run, key), key);
  const step = stepAt(machine, key);
  const designated = keepByDefault(machine, note(opened, Object.keys(variablesOf(step))), key);
  return send(machine, note(designated, setByStep(step)), key);
}

/** Whoever does a step takes the role that it claims; without a name whoever was said to claim it. */
export function claim(machine: Machine, run: Run, key: StepKey, by?: Person): Run {
  const role = stepAt(machine, key).claims;
  if (role === undefined || progressOf(run, key).claimed) return run;
  const person = by ?? own(run.people, role) ?? role;
  const claimed = {...run, situation: take(run.situation, role, person)};
  return withProgress(tell(claimed, {type: 'claimed', step: key, role, by: person}), key, {claimed: true});
}

/** The issue of a step is opened, once. */
function open(machine: Machine, run: Run, key: StepKey): Run {
  const template = stepAt(machine, key).open;
  if (template === undefined || progressOf(run, key).opened) return run;
  return withProgress(tell(run, {type: 'opened', step: key, template}), key, {opened: true});
}

/** Something is known from now on. */
export function note(run: Run, variables: string[]): Run {
  const news = variables.filter((name) => !run.known.includes(name));
  if (news.length === 0) return run;
  return tell({...run, known: [...run.known, ...news].sort()}, {type: 'noted', variables: news});
}

/** The message of a step goes out, once. */
export function send(machine: Machine, run: Run, key: StepKey): Run {
  const step = stepAt(machine, key);
  if (!step.send || progressOf(run, key).sent) return run;
  const told = tell(run, {
    type: 'sent',
    step: key,
    by: holderOf(machine, run.situation, step.owner),
    to: recipientsOf(step),
    template: step.send.template ?? null,
  });
  return withProgress({...told, situation: speak(machine, run.situation, step)}, key, {sent: true});
}
