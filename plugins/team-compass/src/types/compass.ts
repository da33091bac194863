import type {Kind} from './page';
import type {
  ChannelFrontMatter,
  ProcessFrontMatter,
  RoleFrontMatter,
  StepFrontMatter,
  TemplateFrontMatter,
  TermFrontMatter,
} from './schemas';

/** What every page has, whatever its kind. */
export interface Entry {
  id: string;
  file: string;
  title: string;
  /** The role that keeps the page true. */
  owner: string | null;
}

type Described<FrontMatter> = Entry & Omit<FrontMatter, 'kind' | 'title' | 'owner'>;

export interface Term extends Described<TermFrontMatter> {
  /** The short definition, in plain words: the first paragraph, or the summary of another site's term. */
  definition: string;
}

export interface Role extends Described<RoleFrontMatter> {
  definition: string;
}

export interface Step extends StepFrontMatter {
  id: string;
  /** The words of its heading. */
  title: string;
}

/** A process with its steps in order. */
export interface Process extends Omit<Described<ProcessFrontMatter>, 'steps'> {
  steps: Step[];
}

export interface Template extends Described<TemplateFrontMatter> {
  /** The message, word for word; `null` where an issue is opened instead. */
  message: string | null;
  /** The address that its button opens: the canned response, or the prefilled issue. */
  opens: string | null;
}

export type Channel = Described<ChannelFrontMatter>;

export interface PageEntry extends Entry {
  kind: Kind;
  labels: string[];
  formerly: string[];
  review_by: string | null;
  /** The anchors of the page, in order. */
  anchors: string[];
}

/** One name of a term or role, as it is written there. */
export interface NameEntry {
  name: string;
  as: 'title' | 'plural' | 'abbreviation' | 'alias';
  kind: 'term' | 'role';
  id: string;
  file: string;
}

/** The compiled compass: plain JSON, the one index behind checks and pages. */
export interface Compass {
  format: 1;
  pages: Record<string, PageEntry>;
  terms: Record<string, Term>;
  roles: Record<string, Role>;
  processes: Record<string, Process>;
  templates: Record<string, Template>;
  channels: Record<string, Channel>;
  /** All names, by their folded form. */
  names: Record<string, NameEntry[]>;
  /** What other sites link to, by label: the file. */
  labels: Record<string, string>;
}
