import type {Compass, Role} from '../types';
import {stepsWith} from './parts';
import {workOf} from './work';

/** What it works with: templates and channels. */
export interface AtHand<Name = string> {
  sends: Name[];
  opens: Name[];
  /** Where those are reached whom it writes to. */
  writesTo: Name[];
}

export function atHandOf(compass: Compass, role: Role): AtHand {
  const owned = stepsWith(compass, (process, step) => {
    const isOwner = workOf(compass, process, step, role.id)?.parts.some(({kind}) => kind === 'owner');
    return isOwner ? step : null;
  }).flatMap(({steps}) => steps);
  const sent = owned.flatMap(({send}) => send ?? []);
  const unique = (names: (string | null | undefined)[]) => [
    ...new Set(names.filter((name): name is string => typeof name === 'string')),
  ];
  return {
    sends: unique(sent.map(({template}) => template)),
    opens: unique(owned.map(({opens}) => opens)),
    writesTo: unique(sent.flatMap(({to}) => to.map((id) => compass.roles[id]?.channel))),
  };
}
