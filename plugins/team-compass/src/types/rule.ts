import type {Check, RuleDefinition} from './check';
import type {Range} from './page';

/** A rule as its page tells it. */
export interface Rule extends RuleDefinition {
  family: Pick<Family, 'title' | 'summary'>;
  /** The page of the rule. */
  url: string;
  example: RuleExample;
}

/** Rules about one thing. */
export interface Family {
  title: string;
  /** What they see to, in a few words. */
  summary: string;
  checks: Check[];
}

/** A handbook with one mistake, as far as it matters. */
export interface RuleExample {
  broken: ExamplePage[];
  /** What `compass check` says of it. */
  output: string;
  /** What was changed, as it should be. */
  mended: ExamplePage[];
}

export interface ExamplePage {
  file: string;
  text: string;
  /** What is at fault, or what is new. */
  marks: Range[];
}
