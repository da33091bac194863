import type {AtHand, Decision, Holding, Kind, News, Rule, Severity, WorkPart} from 'team-compass';

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

/** A way out of a step. */
export interface ExitView {
  words: string | null;
  wait: string | null;
  leads: Ref;
}

export interface SendView {
  to: Ref[];
  template: Ref | null;
  introduces: Ref[];
}

export interface StepView {
  id: string;
  title: string;
  /** Its number in the order of the process; duties beside it have none. */
  number: number | null;
  owner: Ref;
  responsible: Ref[];
  consulted: Ref[];
  informed: Ref[];
  within: string | null;
  ifLate: Ref | null;
  every: string | null;
  until: Ref | null;
  timebox: {after: string; next: Ref} | null;
  waitFor: {from: Ref; atMost: string} | null;
  runs: Ref | null;
  opens: Ref | null;
  send: SendView | null;
  designates: {role: Ref; tries: number | null; tieBreak: Ref | null; passTo: Ref | null} | null;
  claims: Ref | null;
  alongside: Ref[];
  exits: ExitView[];
}

/** A process in short, and its steps. */
export interface ProcessView {
  startsWhen: string;
  /** What is known when it starts, in words. */
  needs: Ref[];
  promises: {within: string; from: Ref; keptBy: Ref[]; states: Ref | null}[];
  roles: Ref[];
  /** Its outcomes, with the steps that lead to each. */
  ends: {words: string; at: Ref[]}[];
  goesOnAs: {processes: Ref[]; at: Ref[]}[];
  steps: StepView[];
}

/** Steps of one process, each with its deadline and what is said of it. */
export interface RoleStepsView<Part> {
  process: Ref;
  steps: RoleStepView<Part>[];
}

export interface RoleStepView<Part> extends Ref, DeadlineView {
  number: number | null;
  parts: Part[];
}

export interface DeadlineView {
  within: string | null;
  every: string | null;
  until: Ref | null;
  ifLate: Ref | null;
  /** When to stop trying. */
  stopsAfter: string | null;
}

/** What the page of a role answers: what it does, decides and hears, what it works with, who stands in. */
export interface RoleView {
  holding: Holding<Ref>;
  atHand: AtHand<Ref>;
  work: RoleStepsView<WorkPart<Ref>>[];
  decisions: RoleStepsView<Decision<Ref>>[];
  news: RoleStepsView<News<Ref>>[];
}

/** A responsibility matrix: who has which letters in which step. */
export interface RaciView {
  columns: Ref[];
  processes: (Ref & {steps: (Ref & {number: number | null; cells: string[]})[]})[];
}

/** A process as a picture, and the same step by step in words. */
export interface DiagramView {
  title: string;
  /** SVG, safe to be put on a page as it is; `null` where a process is too large to be drawn. */
  svg: string | null;
  /** The same for a small screen. */
  narrow: string | null;
  told: (Ref & {details: string})[];
}

/** Facts that a page of some kind shows below its prose. */
export interface AboutView {
  kind: Kind;
  facts: {label: string; refs: Ref[]}[];
  /** The steps that send or open a template. */
  steps: RoleStepsView<never>[];
  usedOn: Ref[];
  owner: Ref | null;
  reviewBy: string | null;
}

export interface FindingView {
  severity: Severity;
  text: string;
}

/** All that one page shows of the compass: nothing of it is fetched, nothing else is shipped. */
export interface PageView {
  links: Record<string, LinkView>;
  cards: CardView[];
  buttons: Record<string, ButtonView>;
  glossaries: Record<string, GlossaryEntry[]>;
  roleLists: Record<string, RoleEntry[]>;
  /** Responsibility matrices by process; that of all processes has no name. */
  matrices: Record<string, RaciView>;
  diagrams: Record<string, DiagramView>;
  process: ProcessView | null;
  /** The picture of the process whose page it is. */
  diagram: DiagramView | null;
  role: RoleView | null;
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
