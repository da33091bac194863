import type {Kind, Rule, Severity} from 'team-compass';
import type {DiagramView, ProcessView, RaciView, RoleStepsView, RoleView} from './process-types';
import type {ScenarioView} from './scenario-types';

export type * from './process-types';
export type * from './scenario-types';

/** Something that a page names: its words, and where they lead. `to` is an address on this site, or none. */
export interface Ref {
  title: string;
  to: string | null;
}

/** Where a written name leads. */
export interface LinkView {
  /** A relative file path for pages of this site, else an address. */
  url: string;
  /** The card to show, by its id. */
  card: string | null;
  title: string;
  /** Whether it leads to another site. */
  outside: boolean;
}

/** A definition that is shown beside the word. */
export interface CardView {
  id: string;
  title: string;
  definition: string;
  to: string;
  /** The other site that owns the term. */
  site: string | null;
}

export interface ButtonView {
  template: string;
  title: string;
  description: string;
  /** The page of the template. */
  to: string | null;
  /** What it opens in a new tab, and whose site that is. */
  opens: {url: string; host: string} | null;
  message: string | null;
  variables: string[];
  copiedOn: string | null;
}

export interface GlossaryEntry extends Ref {
  id: string;
  definition: string;
  /** Other words for it. */
  also: string[];
  provisional: boolean;
  site: string | null;
}

export interface RoleEntry extends GlossaryEntry {
  held: string;
  /** What it does in the process or processes meant. */
  steps: Ref[];
}

/** How to link to a place, for each tool that does. */
export type HereView = {tool: 'handbook' | 'myst' | 'mystmd' | 'sphinx'; code: string}[];

/** Facts that a page of some kind shows below its prose. */
export interface AboutView {
  kind: Kind;
  facts: {label: string; refs: Ref[]}[];
  /** The steps that send or open a template. */
  steps: RoleStepsView<never>[];
  usedOn: Ref[];
  owner: Ref | null;
  reviewBy: string | null;
  here: HereView | null;
}

export interface FindingView {
  severity: Severity;
  text: string;
}

/** All that one page shows of the compass: nothing of it is fetched, nothing else is shipped. */
export interface PageView {
  /** Where the terms of the page lead, by their folded names. */
  links: Record<string, LinkView>;
  /** The addresses of names of other sites, by what a link says. */
  addresses: Record<string, string>;
  /** What links without words lead to, by their addresses. */
  titles: Record<string, string>;
  /** The addresses that lead nowhere, which somebody has waived for now. */
  unresolved: string[];
  cards: CardView[];
  buttons: Record<string, ButtonView>;
  glossaries: Record<string, GlossaryEntry[]>;
  roleLists: Record<string, RoleEntry[]>;
  /** Responsibility matrices by process; that of all processes has no name. */
  matrices: Record<string, RaciView>;
  /** Durations in words, by what they are of a step: `within process/step`. */
  durations: Record<string, string>;
  diagrams: Record<string, DiagramView>;
  process: ProcessView | null;
  /** The picture of the process whose page it is. */
  diagram: DiagramView | null;
  role: RoleView | null;
  /** The worked examples of the page, in its order; `null` for one that cannot be run. */
  scenarios: (ScenarioView | null)[];
  /** On the page of a template. */
  template: ButtonView | null;
  /** The summary of a term that another site owns. */
  elsewhere: {summary: string; url: string; site: string} | null;
  about: AboutView;
  findings: FindingView[];
}

/** Rules about one thing, for the list of all. */
export interface FamilyView {
  id: string;
  title: string;
  summary: string;
  rules: (Pick<Rule, 'id' | 'severity' | 'summary'> & {to: string})[];
}

/** All that the page of a rule shows. */
export interface RuleView extends Pick<Rule, 'id' | 'severity' | 'summary' | 'why' | 'mend' | 'example'> {
  /** Its family in the list. */
  family: {title: string; to: string};
}
