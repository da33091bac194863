import type {CheckContext, KeyPath} from '../types';

/** The kinds of pages that can be begun. */
export type NewKind = 'term' | 'role' | 'channel' | 'template' | 'process';

/** A step of a new process: what is done, and the role that answers for it. */
export interface NewStep {
  words: string;
  owner: string;
}

/** What somebody has said of a page that is to be. */
export interface Answers {
  texts: Record<string, string>;
  steps: NewStep[];
}

/** One of several answers, with the words by which people know it. */
export interface Choice {
  value: string;
  title: string;
  about?: string;
}

/** The handbook that the page is for. */
export type Handbook = Pick<CheckContext, 'compass' | 'config' | 'pages'>;

/** Something that is asked about a page. On the command line it is a flag of the same name. */
export interface Question {
  name: string;
  /** How it is asked. */
  asks: string;
  /** What help says of the flag. */
  explains: string;
  isNeeded: boolean;
  /** Where the answer stands in the page, or shows in other pages, too; `null` for the name of the file. */
  standsAt: KeyPath | 'body' | 'anywhere' | null;
  /** What can be answered; nothing where it is in one’s own words. */
  choices?: (handbook: Handbook, answers: Answers) => Choice[];
  /** What is taken where nothing else is said. */
  preset?: (handbook: Handbook, answers: Answers) => string | undefined;
  /** Whether it is a question at all, after what was said before. */
  applies?: (answers: Answers, handbook: Handbook) => boolean;
}

/** How a page of some kind is begun. */
export interface PagePlan {
  kind: NewKind;
  /** What help says of it. */
  explains: string;
  /** The folder where none of its kind is yet. */
  folder: string;
  /** What is asked besides the title and the name of the file. */
  questions: Question[];
  /** Whether the steps of a process are asked for. */
  hasSteps?: boolean;
  frontMatter: (answers: Answers, handbook: Handbook) => Record<string, unknown>;
  body: (answers: Answers) => string;
  /** What to do next with it. */
  next: (id: string, title: string) => string[];
}

/** The flag of a question, without its hyphens. */
export const flagOf = ({name}: Pick<Question, 'name'>): string => name.replaceAll('_', '-');

/** What was answered, if anything was. */
export const said = ({texts}: Answers, name: string): string | undefined => texts[name] || undefined;

/** The keys of those that were answered, as they stand in a page. */
export function written(answers: Answers, ...names: string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = said(answers, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
