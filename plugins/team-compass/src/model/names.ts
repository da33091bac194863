import {editDistance} from './edit-distance';

/** The form in which names are compared: any case, any width of white space. */
export function fold(name: string): string {
  // Most names are plain: there may be some 100,000 of them.
  if (/^[!-~]+(?: [!-~]+)*$/.test(name)) return name.toLowerCase();
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * The known names nearest to one that is not known: at most three, best first, none when nothing is near.
 *
 * Near means at most a third of its letters differ, or that one is a part of the other.
 */
export function nearest(name: string, known: Iterable<string>, most = 3): string[] {
  const wanted = fold(name).slice(0, 200);
  const rated = [...new Set(known)].map((candidate) => ({candidate, cost: cost(wanted, fold(candidate))}));
  const near = rated
    .filter(({cost}) => cost <= 1)
    .sort((a, b) => a.cost - b.cost || (a.candidate < b.candidate ? -1 : 1));
  // Beside one that is very near, what is only somewhat near is noise.
  const farthest = Math.max(2 * (near[0]?.cost ?? 0), (near[0]?.cost ?? 0) + 0.25);
  return near
    .filter(({cost}) => cost <= farthest)
    .slice(0, most)
    .map(({candidate}) => candidate);
}

/** Whether two texts have enough letters in common: by far the most have not, and this is soon seen. */
function mayBeNear(one: string, other: string, allowed: number): boolean {
  letters.fill(0);
  for (let at = 0; at < one.length; at += 1) count(one.charCodeAt(at), 1);
  for (let at = 0; at < other.length; at += 1) count(other.charCodeAt(at), -1);
  // One edit puts at most one letter in the place of another.
  let tooMany = 0;
  let tooFew = 0;
  for (const amount of letters) {
    if (amount > 0) tooMany += amount;
    else tooFew -= amount;
  }
  return Math.max(tooMany, tooFew) <= allowed;
}

const letters = new Int16Array(64);
const count = (code: number, by: number) => {
  letters[code & 63] = (letters[code & 63] ?? 0) + by;
};

/** At most 1 for a name that is near, 0 for the same letters. */
function cost(wanted: string, candidate: string): number {
  const allowed = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
  if (Math.abs(wanted.length - candidate.length) <= allowed) {
    const edits = mayBeNear(wanted, candidate, allowed)
      ? editDistance(wanted, candidate, allowed)
      : allowed + 1;
    if (edits <= allowed) return edits / (allowed + 1);
  }
  const [short, long] = wanted.length < candidate.length ? [wanted, candidate] : [candidate, wanted];
  return short.length >= 4 && long.split(/[\s:/_-]+/).includes(short) ? 1 : Number.POSITIVE_INFINITY;
}

/** Names for a message: `a`, `b` or `c`. */
export function quoteList(
  names: string[],
  joint = 'or',
  quote: (name: string) => string = (name) => `\`${name}\``,
): string {
  const quoted = names.map(quote);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${joint} ${quoted.at(-1)}`;
}
