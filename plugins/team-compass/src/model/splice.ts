import type {Range} from '../types';

/** A stretch of a text, and what is to stand there. */
export interface Splice extends Range {
  text: string;
}

/** A text with other words in some places, which do not overlap. */
export const splice = (text: string, splices: Splice[]): string =>
  // From the end to the beginning: what is still to be replaced stays where it is.
  [...splices]
    .sort((one, other) => other.start - one.start)
    .reduce((done, {start, end, text: put}) => done.slice(0, start) + put + done.slice(end), text);
