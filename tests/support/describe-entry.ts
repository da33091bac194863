import {processOf, type StepKey} from '../../plugins/team-compass/src/engine/graph';
import type {Entry} from '../../plugins/team-compass/src/engine/run/events';

/** An entry of the journal in words, with its step by its id: `Ben agreed to be incident-commander`. */
export function describeEntry(entry: Entry): string {
  switch (entry.type) {
    case 'entered':
      return `entered ${idOf(entry.step)}${entry.alongside ? ', alongside' : ''}`;
    case 'called':
      return `${idOf(entry.step)} called ${entry.process}`;
    case 'came back':
      return `came back to ${idOf(entry.step)}`;
    case 'claimed':
      return `${entry.by} claimed ${entry.role}`;
    case 'opened':
      return `opened ${entry.template}`;
    case 'noted':
      return `noted ${entry.variables.join(', ')}`;
    case 'asked':
      return `${entry.person} was asked to be ${entry.role}`;
    case 'agreed':
      return `${entry.person} agreed to be ${entry.role}`;
    case 'declined':
      return `${entry.person} declined to be ${entry.role}`;
    case 'kept':
      return `${entry.person} keeps ${entry.role}`;
    case 'appointed':
      return `${entry.person} was appointed ${entry.role}`;
    case 'freed':
      return `${entry.role} is free`;
    case 'sent':
      return `${entry.by ?? 'nobody'} sent ${entry.template ?? 'a message'} to ${entry.to.join(', ')}`;
    case 'replied':
      return `${entry.from} replied`;
    case 'completed':
      return `completed ${idOf(entry.step)}${entry.branch === null ? '' : ` (${entry.branch})`}`;
    case 'late':
      return `${idOf(entry.step)} is late, ${entry.told} was told`;
    case 'time box':
      return `time box of ${idOf(entry.step)} ran out after ${entry.after}`;
    case 'silence':
      return `nobody replied to ${idOf(entry.step)} within ${entry.after}`;
    case 'waiting':
      return `${idOf(entry.step)} waits ${entry.wait}`;
    case 'handed over':
      return `${entry.from} handed ${entry.role} over to ${entry.to}`;
    case 'duty ended':
      return `${idOf(entry.step)} ended`;
    case 'continued':
      return `continued as ${entry.as}`;
    case 'ended':
      return `ended: ${entry.outcome}`;
  }
}

const idOf = (step: StepKey) => step.slice(processOf(step).length + 1);
