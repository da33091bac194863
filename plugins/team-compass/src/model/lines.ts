import type {Place, Point} from '../types';

/** Maps offsets of a text to lines and columns. */
export interface Lines {
  point(offset: number): Point;
  place(start: number, end: number): Place;
}

/** Maps lines and columns back, too. */
export interface LinesBothWays extends Lines {
  offset(point: Point): number;
}

export function linesOf(text: string): LinesBothWays {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isCarriageReturn = code === 13 && text.charCodeAt(at + 1) !== 10;
    if (code === 10 || isCarriageReturn) starts.push(at + 1);
  }
  const point = (offset: number): Point => {
    const bounded = Math.max(0, Math.min(offset, text.length));
    const line = lastAtMost(starts, bounded);
    return {line: line + 1, column: bounded - (starts[line] ?? 0) + 1};
  };
  return {
    point,
    place: (start, end) => ({start: point(start), end: point(end)}),
    offset: ({line, column}) => (starts[line - 1] ?? 0) + column - 1,
  };
}

/** The index of the last number that is not above `limit`, in a sorted list that begins with 0. */
export function lastAtMost(sorted: number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
