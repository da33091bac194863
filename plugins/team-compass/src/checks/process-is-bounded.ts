import {situationLimit} from '../engine/explore';
import {frameOf} from '../engine/situation';
import {hasEnded} from '../engine/travel';
import {demand} from '../model/own';
import type {Check} from '../types';
import {keyPlace} from './shared/page-at';
import {exploredOf} from './shared/turns';

/** Processes are small enough to be proved. */
export const processIsBounded: Check = {
  id: 'process-is-bounded',
  severity: 'error',
  summary: 'All that can come about in the processes can be followed to its end.',
  why: 'What has not been followed has not been proved, and says nothing.',
  mend: 'Make two processes of one, the first going on as the second with `continue_as`. Fewer roles that are held per run, and fewer duties at once, help as well.',
  *find(context) {
    const {visited, exceeded} = exploredOf(context);
    if (!exceeded) return;
    const going = visited.filter(({situation}) => !hasEnded(situation));
    const most = busiest(going.map(({situation}) => frameOf(situation).process));
    const count = situationLimit.toLocaleString('en');
    yield {
      ...keyPlace(context, demand(context.compass.processes, most).file, ['steps']),
      actual: most,
      reason: `Unexpected process \`${most}\` with more situations than are followed, expected at most ${count} in all processes together`,
      note: 'A situation is a step with who holds what. Fewer roles that are held per run, fewer duties at once, or two processes in place of one make fewer.',
    };
  },
};

/** The name that stands most often in a list. */
function busiest(names: string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0])[0];
}
