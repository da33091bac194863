import type {StepFacts} from '../facts';
import type {Channel, Compass, PageEntry, Process, Role, Template, Term} from '../types';

/** One of the two handbooks that are compared. */
export interface Side {
  compass: Compass;
  /** The folder of its pages. */
  docs: string;
  /** The text of each page below its front matter, by file; `null` where only the compiled compass is known, which holds no prose. */
  texts: Record<string, string> | null;
}

/** A fact that is not as it was. */
export type FactChange<Facts> = {
  [Name in keyof Facts]: {fact: Name; before: Facts[Name]; after: Facts[Name]};
}[keyof Facts];

/** What became of one thing: it is new without `before`, and gone without `after`. */
export interface Fate<Item, Change> {
  before: Item | null;
  after: Item | null;
  changes: Change[];
}

/** The same of what has a page of its own. */
export interface EntryFate<Item, Facts> extends Fate<Item, FactChange<Facts>> {
  /** Fields that changed too, and of which there is no more to tell. */
  others: string[];
}

/** A way out of a step: new, gone, or not as it was. */
export type ExitChange = FactChange<{exit: StepFacts['exits'][number] | null}>;

/** What is told of a step beside where it leads. */
export interface ToldOfStep extends Omit<StepFacts, 'key' | 'id' | 'number' | 'exits'> {
  /** Whether it is a duty beside other steps. */
  isAlongside: boolean;
}
/** Something else changed, of which there is no more to tell. */
export type OtherChange = FactChange<{other: null}>;
export type StepChange = FactChange<ToldOfStep> | ExitChange | OtherChange;
export type StepFate = Fate<StepFacts, StepChange>;

export interface ToldOfProcess {
  title: string;
  owner: string | null;
  startsWhen: string;
  needs: string[];
  clock: 'elapsed' | 'working';
  promise: {within: string; from: string; keptBy: string[]; states: string | null} | null;
  handsOver: string[];
}

export interface ProcessFate extends EntryFate<Process, ToldOfProcess> {
  steps: StepFate[];
  /** Steps that stand behind another one than before, with that one; `null` for the first. */
  moved: {step: string; behind: string | null}[];
}

export interface ToldOfWord {
  title: string;
  owner: string | null;
  plural: string | null;
  abbreviation: string | null;
  aliases: string[];
  avoid: string[];
  definition: string;
  status: 'current' | 'provisional' | 'deprecated';
  replacedBy: string | null;
  source: string | null;
}

export interface ToldOfRole extends ToldOfWord {
  held: Role['held'];
  holders: {min: number | null; max: number | null} | null;
  claimed: boolean;
  default: string | null;
  mayDecline: boolean;
  tieBreak: string | null;
  candidates: string | null;
  backup: string | null;
  channel: string | null;
  rota: string | null;
}

export interface ToldOfTemplate {
  title: string;
  owner: string | null;
  audience: Template['audience'];
  variables: string[];
  message: string | null;
  opens: string | null;
}

export interface ToldOfChannel {
  title: string;
  owner: string | null;
  medium: Channel['medium'];
  address: string | null;
  url: string | null;
  audience: Channel['audience'];
  ifDown: string | null;
}

export interface ToldOfPage {
  kind: PageEntry['kind'];
  /** Told here for prose only. */
  title: string;
  owner: string | null;
  file: string;
  labels: string[];
  formerly: string[];
  anchors: string[];
}

/** All that became different between two handbooks. */
export interface Changes {
  /** The older one, in the ids of the newer one where something was given another id. */
  before: Compass;
  after: Compass;
  processes: ProcessFate[];
  roles: EntryFate<Role, ToldOfRole>[];
  terms: EntryFate<Term, ToldOfWord>[];
  templates: EntryFate<Template, ToldOfTemplate>[];
  channels: EntryFate<Channel, ToldOfChannel>[];
  pages: EntryFate<PageEntry, ToldOfPage>[];
  /** Pages whose text changed and of which nothing else is told; `null` where that cannot be known. */
  rewritten: PageEntry[] | null;
}
