import type {CheckedAddress, LinkPlace, LinkReport} from '../../types';

/** An address that somebody has to look at, at one of its places. */
export interface LinkNote extends LinkPlace {
  address: CheckedAddress;
}

/** What is to be looked at, page by page, from top to bottom. */
export function notesByPage({addresses}: LinkReport): [file: string, notes: LinkNote[]][] {
  const notes = addresses
    .filter(({state}) => state === 'gone' || state === 'moved' || state === 'unsure')
    .flatMap((address) => address.places.map((place) => ({...place, address})));
  const pages = new Map<string, LinkNote[]>();
  for (const note of notes) pages.set(note.file, [...(pages.get(note.file) ?? []), note]);
  return [...pages]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, ofPage]) => [file, ofPage.sort((a, b) => a.line - b.line || a.column - b.column)]);
}

/** How many addresses there are of each kind, in one line. */
export function countsOf({addresses, logins}: LinkReport): string {
  const count = (state: CheckedAddress['state']) =>
    addresses.filter((address) => address.state === state).length;
  const cached = addresses.filter(({asked}) => asked !== null).length;
  const behind = new Set(logins.map(({url}) => url)).size;
  const parts = [
    `${count('fine')} fine`,
    `${count('moved')} moved`,
    `${count('gone')} gone`,
    `${count('unsure')} unsure`,
    ...(count('left') > 0 ? [`${count('left')} left for next time`] : []),
    ...(behind > 0 ? [`${behind} behind a login`] : []),
  ];
  const all = addresses.length + behind;
  return `${all} ${all === 1 ? 'address' : 'addresses'}: ${parts.join(', ')}${cached > 0 ? ` (${cached} known from earlier days)` : ''}.`;
}

/** What is said of an address: that it is gone and why, or where it has moved. */
export function saying({state, to, why}: CheckedAddress): string {
  return state === 'moved' ? `moved to ${to}` : `${state}: ${why}`;
}
