import type {Compass} from './compass';
import type {Config, Inventory} from './config';
import type {Diagnostic, Finding, Severity} from './diagnostic';
import type {GivenName} from './given';
import type {Page, SourceFile} from './page';
import type {FormsFile, PublishedName} from './schemas';
import type {Waiver} from './waiver';

/** All that a check may look at. Nothing in it reaches the disk or the network. */
export interface CheckContext {
  config: Config;
  /** What is wrong with the configuration itself. */
  configFindings: Finding[];
  /** Where a setting stands in the configuration. */
  configPlace: Page['placeOf'];
  compass: Compass;
  pages: Page[];
  /** Every file below the docs folder, also those that are no pages. */
  files: SourceFile[];
  /** The files that are served as they are, as paths that begin with `/`. */
  assets: string[];
  inventories: Record<string, Inventory>;
  /** The names by which other sites can link here. */
  given: GivenName[];
  /** Those that were once given to others. */
  published: Published;
  /** What repositories offer to those who open an issue, by their names in small letters. */
  forms: Record<string, FormsFile>;
  /** The day on which it is checked, in the team's zone, as `2026-11-25`. */
  today: string;
  /** Whether a day that is past is an error. */
  deadlines: boolean;
  /** Whether somebody wants to hear of what could be better. */
  hints: boolean;
  /** The waivers in `waivers.yml`; those in pages are read from the pages. */
  waivers: Waiver[];
  /** What is wrong with `waivers.yml` itself. */
  waiverFindings: Finding[];
  /** What the other checks found, for those that judge it; none for all others. */
  found: Diagnostic[];
  /** The ids of all rules. */
  ruleIds: string[];
}

/** The list of names that were once given to others, as it is committed. */
export interface Published {
  file: string;
  text: string;
  names: PublishedName[];
  /** What keeps the list from being read; it is empty then. */
  findings: Finding[];
  placeOf: Page['placeOf'];
}

/** A rule and how it is checked. The id says what must hold. */
export type Check = RuleDefinition & (PageCheck | HandbookCheck);

export interface RuleDefinition {
  id: string;
  severity: Severity;
  /** What must hold, in one sentence. */
  summary: string;
  /** Why it matters, in one sentence. */
  why: string;
  /** How an editor mends it, in one to three sentences, with code between backticks. */
  mend: string;
  /** Whether it judges what the others found rather than the pages: it runs after them. */
  isLast?: true;
  /** Whether a hint of it is looked for only where hints are asked for: it says what could be better. */
  onRequest?: true;
  /** How bad it is in a run that minds deadlines, where that is another severity. */
  atDeadline?: Severity;
}

/** Finds what is wrong with a page in itself, whatever stands elsewhere: a page that is as it was is not asked again. */
export interface PageCheck {
  findOn(page: Page): Iterable<Finding>;
}

/** Finds what is wrong in a handbook as a whole; never reads files, never decides how bad a finding is. */
export interface HandbookCheck {
  find(context: CheckContext): Iterable<Finding>;
}
