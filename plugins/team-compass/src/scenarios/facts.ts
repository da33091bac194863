import {type Machine, stepAt} from '../engine/machine';
import {holderOf, rulesOf} from '../engine/persons';
import type {Entry} from '../engine/run/events';
import type {Run} from '../engine/run/run';
import type {TimelineFact} from '../types';

/** What readers see of some entries of a journal, in their order. */
export const factsOf = (machine: Machine, before: Run, entries: Entry[]): TimelineFact[] =>
  entries.flatMap((entry, index) => {
    const next = entries[index + 1];
    const isAnswered = next !== undefined && 'person' in next && /^(agreed|declined)$/.test(next.type);
    return entry.type === 'asked' && isAnswered ? [] : factOf(machine, before, entry);
  });

function factOf(machine: Machine, before: Run, entry: Entry): TimelineFact[] {
  switch (entry.type) {
    case 'opened':
      return [{type: 'opened', template: entry.template}];
    case 'sent':
      return [{type: 'sent', to: entry.to, template: entry.template}];
    case 'asked':
    case 'declined':
    case 'agreed':
    case 'kept':
      return [{type: entry.type, person: entry.person, role: entry.role}];
    case 'appointed':
      return [
        {type: 'appointed', person: entry.person, role: entry.role, by: tieBreaker(machine, before, entry)},
      ];
    case 'claimed':
    case 'freed':
      return [{type: entry.type, role: entry.role}];
    case 'completed': {
      const branch = entry.branch === null ? undefined : stepAt(machine, entry.step).choose?.[entry.branch];
      const words = branch?.when ?? branch?.otherwise;
      return words === undefined ? [] : [{type: 'decided', words}];
    }
    case 'waiting':
      return [{type: 'waits', wait: entry.wait}];
    case 'continued':
      return [{type: 'continued', process: entry.as}];
    case 'ended':
      return [{type: 'ended', outcome: entry.outcome}];
    default:
      return [];
  }
}

/** Who appoints: a name, or the role where nobody is named. */
function tieBreaker(
  machine: Machine,
  {situation}: Run,
  {step, role}: Extract<Entry, {person: string}>,
): string | null {
  const tieBreak =
    stepAt(machine, step).designates?.tie_break ?? rulesOf(machine, situation, role)?.tie_break;
  return tieBreak === undefined ? null : holderOf(machine, situation, tieBreak);
}
