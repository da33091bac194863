import type {EntryFate} from '../../changes';
import {own} from '../../model/own';
import type {Entry} from '../../types';
import type {Row} from '../explain/sheet';
import {type FactWords, factWords, listOf, type Telling} from './telling';

/** One thing that changed, with all that is said of it, in plain words. */
export interface Item {
  /** None where the heading names it. */
  title: string | null;
  /** The page that it stands on; `null` where there is none any more. */
  file: string | null;
  anchor: string | null;
  fate: 'new' | 'gone' | 'changed';
  /** Sentences; of something new, what there is to know. */
  said: string[];
  /** A block of code below it. */
  code: string[];
  /** Those of whom it is said, where they are many. */
  of: Pick<Item, 'title' | 'file' | 'anchor'>[];
}

/** What became of something that has a page of its own. */
export function entryItem<Subject extends Entry, Facts>(
  {before, after, changes, others}: EntryFate<Subject, Facts>,
  words: FactWords<Facts>,
  tell: Telling,
  ofNew: (subject: Subject) => string[] = () => [],
): Item {
  const fate = before ? (after ? 'changed' : 'gone') : 'new';
  const also =
    others.length > 0 ? [`also changed: ${listOf(others.map((name) => own(fieldWords, name) ?? name))}`] : [];
  return {
    title: (after ?? before)?.title ?? '',
    file: after?.file ?? null,
    anchor: null,
    fate,
    said: after && !before ? ofNew(after) : [...factWords(words, changes, tell), ...also],
    code: [],
    of: [],
  };
}

const fieldWords: Record<string, string> = {
  ask: 'who can look behind the login',
  checked_on: 'when its address was looked at',
  copied_on: 'when its words were copied',
  description: 'its description',
  figures: 'whether it may carry numbers',
  review_by: 'by when it is to be read again',
  sidebar_label: 'its name in the sidebar',
  sidebar_position: 'its place in the sidebar',
  unused: 'why it is kept',
};

/** The rows of a sheet as sentences. */
export const rowWords = (rows: Row[]): string[] =>
  rows.flatMap(([label, ...lines]) => (lines.length > 0 ? [`${label}: ${lines.join('; ')}`] : []));
