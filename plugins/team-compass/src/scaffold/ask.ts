import type {Choice} from './question';

/** Tells what is wrong with an answer; nothing where it is right. */
export type Judge = (answer: string) => string | null;

/** Somebody who can be asked. */
export interface Ask {
  /** In one’s own words. */
  words: (question: string, preset: string | undefined, judge: Judge) => Promise<string>;
  /** One of several. */
  choice: (question: string, choices: Choice[], preset: string | undefined, judge: Judge) => Promise<string>;
}
