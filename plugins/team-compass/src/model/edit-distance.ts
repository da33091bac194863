/**
 * How many letters must be put in, taken out, changed or swapped with their neighbour to make one text of another.
 *
 * A swap counts once, because it is what fingers do most.
 *
 * @param most above this it is not counted to the end: what comes back then is only some number above it
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let beforeLast = new Array<number>(b.length + 1).fill(0);
  let last = Array.from({length: b.length + 1}, (_none, column) => column);
  let current = new Array<number>(b.length + 1).fill(0);
  for (let row = 1; row <= a.length; row++) {
    const letter = a.charCodeAt(row - 1);
    const before = a.charCodeAt(row - 2);
    let least = row;
    current[0] = row;
    for (let column = 1; column <= b.length; column++) {
      const other = b.charCodeAt(column - 1);
      const changed = at(last, column - 1) + (letter === other ? 0 : 1);
      let best = Math.min(at(last, column) + 1, at(current, column - 1) + 1, changed);
      const isSwapped = row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && before === other;
      if (isSwapped) best = Math.min(best, at(beforeLast, column - 2) + 1);
      current[column] = best;
      if (best < least) least = best;
    }
    // A swap reaches back over one row.
    if (least > most + 1) return least;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return at(last, b.length);
}

const at = (row: number[], column: number): number => row[column] ?? 0;
