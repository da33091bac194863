import {scenariosOf} from '../model/parse-scenarios';
import type {CoverageItem, Page, Process} from '../types';
import type {Choice} from './question';

type Item = Omit<CoverageItem, 'by'>;
type Titles = Map<string, string>;

/** A name may have 120 characters, and a number behind it. */
const longest = 110;

/** The plainest example. */
export const toTheEnd: Choice = {value: 'end', title: 'the shortest way to the end'};

/** What an example of a process can show: each thing that can happen in it, by the titles of its steps. */
export function walkChoices(process: Process, items: CoverageItem[], titles: Titles): Choice[] {
  return [
    toTheEnd,
    ...items.map((item) => ({
      value: walkName(item),
      title: inWords(process, item, titles),
      about:
        item.by.length === 0
          ? 'no example shows it yet'
          : `shown in ${item.by.length === 1 ? 'one example' : `${item.by.length} examples`}`,
    })),
  ];
}

/** How the command line names what happens: `first-try:fixed`, `first-try:time-box`, `hand-over:incident-commander`. */
export function walkName({step, what, name}: Item): string {
  if (step === null) return `${what}:${name}`;
  return `${step}:${what === 'branch' ? name : what.replace(' ', '-')}`;
}

/** A name for an example that no other has. */
export function exampleName(
  process: Process,
  item: Item | undefined,
  titles: Titles,
  taken: Set<string>,
): string {
  const name = item ? inWords(process, item, titles) : `${process.title}, as planned`;
  for (let count = 1; ; count += 1) {
    const next = count === 1 ? name.slice(0, longest) : `${name.slice(0, longest)} (${count})`;
    if (!taken.has(next.trim().toLowerCase())) return next;
  }
}

/** What no other example may be called. */
export const namesTaken = (pages: Page[]): Set<string> =>
  new Set(
    pages
      .flatMap(scenariosOf)
      .flatMap(({data}) => (typeof data.name === 'string' ? data.name.trim().toLowerCase() : [])),
  );

/** The titles of the steps of a process, by their ids. */
export const titlesOf = (pages: Page[], {file}: Process): Titles =>
  new Map(pages.find((page) => page.file === file)?.facts.headings.map(({id, text}) => [id, text]));

const inWords = (process: Process, item: Item, titles: Titles): string =>
  `${titles.get(item.step ?? '') ?? process.title}: ${whatHappens(process, item)}`;

/** What happens in a step, as the name of an example has it. */
function whatHappens({steps}: Process, {name, step, what}: Item): string {
  const branch = steps.find(({id}) => id === step)?.choose?.[name ?? ''];
  const words = branch?.when ?? branch?.otherwise;
  if (what === 'branch' && words !== undefined) return words.charAt(0).toLowerCase() + words.slice(1);
  return happenings[what];
}

const happenings: Record<CoverageItem['what'], string> = {
  branch: 'one of its ways',
  'time box': 'time runs out',
  silence: 'nobody answers',
  deadline: 'it is late',
  cadence: 'it is overdue',
  agreed: 'somebody agrees',
  declined: 'somebody says no',
  appointed: 'somebody is appointed',
  kept: 'it stays with whoever has it',
  'hand-over': 'somebody else takes over',
};
