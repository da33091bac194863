import type {Compass, Process} from '../types';

/** All processes as the sidebar has them: by the place that a page gives itself, those without one last. */
export function processesInOrder({processes}: Compass): Process[] {
  const place = ({sidebar_position}: Process) => sidebar_position ?? Number.POSITIVE_INFINITY;
  const all = Object.values(processes);
  return all.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
