import type {Changes} from '../../changes';
import {code, escaped} from '../markdown';
import type {Item} from './items';
import {type ChangesLook, linked} from './linked';
import {shortened} from './say';
import {sectionsOf} from './sections';
import {tellingOf} from './telling';

export type {ChangesLook} from './linked';

/** So many changes are told at most, and in so many characters: GitHub shows a megabyte. */
const most = 300;
const longest = 300_000;
/** So many lines are shown of one change, and so many names of those that share one. */
const mostLines = 30;

/** What changed for readers, in their words, as Markdown. All words of pages are inert in it. */
export function reportChanges(changes: Changes, look: ChangesLook): string {
  const sections = sectionsOf(changes, tellingOf(changes));
  const rewritten = changes.rewritten ?? [];
  const count = sections.flatMap(({items}) => items).reduce((sum, item) => sum + countOf(item), 0);
  const lines: string[] = [];
  let told = 0;
  let size = 0;
  const isFull = () => told >= most || size >= longest;
  for (const {heading, about, items} of sections) {
    if (isFull()) break;
    const subject = about ? `: ${linked({...about, anchor: null}, look)}` : '';
    lines.push(`### ${heading}${subject}`, '');
    for (const item of items) {
      if (isFull()) break;
      const written = itemLines(item, look);
      lines.push(...written);
      size += written.reduce((sum, line) => sum + line.length, 0);
      told += countOf(item);
    }
    lines.push('');
  }
  if (told < count) lines.push(`… and ${counted(count - told, 'more change')}.`, '');
  const total = count + rewritten.length;
  return [
    total === 0 ? 'Nothing changed for readers.' : `## What changed for readers: ${counted(total, 'change')}`,
    '',
    ...lines,
    ...rewrittenLines(rewritten, look),
    ...notes(changes, look),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n+$/, '\n');
}

/** What is new or gone is one change; of what is changed, each sentence is one. */
const countOf = ({fate, said}: Item) => (fate === 'changed' ? Math.max(1, said.length) : 1);

function itemLines(item: Item, look: ChangesLook): string[] {
  const {fate, said, code: block, of} = item;
  const name = linked(item, look);
  const head = {new: `New: ${name}`, gone: `Gone: ${name}`, changed: name}[fate];
  const sentences = cut(
    said.map((sentence) => escaped(ended(shortened(sentence, 1_000)))),
    (more) => `… and ${more} more.`,
  );
  const [only] = sentences;
  const isShort = fate === 'changed' && only !== undefined && sentences.length === 1;
  const below = sentences.map((sentence) => `- ${begun(sentence)}`);
  const body =
    item.title === null
      ? below
      : isShort
        ? [`- ${head}: ${only}`]
        : [`- ${head}${sentences.length > 0 ? ':' : ''}`, ...below.map((line) => `  ${line}`)];
  const names = cut(
    of.map((one) => linked(one, look)),
    (more) => `and ${more} more`,
  );
  return [
    ...body,
    ...(names.length > 0 ? [`  - ${names.join(', ')}`] : []),
    ...(block.length > 0 ? ['', ...block.map((line) => `  ${line}`.trimEnd()), ''] : []),
  ];
}

const ended = (sentence: string) => (/[.!?…]”?$/.test(sentence) ? sentence : `${sentence}.`);

/** With a capital: names of other kinds stand in quotes, so it is a word of ours, or a title. */
const begun = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

function cut(lines: string[], rest: (more: number) => string): string[] {
  const more = lines.length - mostLines;
  return more > 0 ? [...lines.slice(0, mostLines), rest(more)] : lines;
}

function rewrittenLines(rewritten: NonNullable<Changes['rewritten']>, look: ChangesLook): string[] {
  if (rewritten.length === 0) return [];
  const shown = rewritten.slice(0, most);
  const more = rewritten.length - shown.length;
  return [
    '### Pages whose words changed',
    '',
    ...shown.map(({title, file}) => `- ${linked({title, file, anchor: null}, look)} ${code(file)}`),
    ...(more > 0 ? [`- … and ${counted(more, 'more page')}.`] : []),
    '',
  ];
}

const notes = ({rewritten}: Changes, {isPartial}: ChangesLook): string[] => [
  ...(rewritten === null
    ? ['What it is compared with holds no prose: whether the words of pages changed is not told.', '']
    : []),
  ...(isPartial
    ? [
        'Something on the pages, now or before, could not be understood, so this may be incomplete: see `compass check`.',
        '',
      ]
    : []),
];

const counted = (count: number, noun: string) =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
