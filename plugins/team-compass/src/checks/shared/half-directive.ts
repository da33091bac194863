import type {Range} from '../../types';

/** Something that the parser took for text and that was meant to be a directive. */
export interface HalfDirective {
  range: Range;
  actual: string;
  what: string;
  expected: string | null;
  /** What is expected, where it cannot be quoted. */
  wanted?: string;
  /** Whether what is expected says all that was meant. */
  isSure?: boolean;
}
