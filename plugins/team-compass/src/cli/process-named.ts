import type {Compass, Process} from '../types';

/**
 * The process that somebody asks for.
 *
 * @throws Error with the nearest names, or all, when there is none
 */
export async function processNamed({processes}: Compass, id: string): Promise<Process> {
  const {nearest, own, quoteList} = await import('./pipeline');
  const found = own(processes, id);
  if (found) return found;
  const known = Object.keys(processes).sort();
  const near = nearest(id, known);
  const names = near.length > 0 ? near : known;
  const expected = names.length > 0 ? `expected ${quoteList(names)}` : 'and the handbook has none';
  throw new Error(`There is no process \`${id}\`, ${expected}.`);
}
