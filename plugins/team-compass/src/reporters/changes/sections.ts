import type {Changes, EntryFate, ProcessFate, StepFate, ToldOfTemplate} from '../../changes';
import {holdingOf, stepsOf} from '../../facts';
import type {Compass, Process, Template} from '../../types';
import {deadlineOf} from '../explain/deadline';
import {holdingRows} from '../explain/role';
import {stepRows} from '../explain/step';
import {gather} from './gather';
import {entryItem, type Item, rowWords} from './items';
import {messageDiff} from './message-diff';
import {pageWords} from './page-words';
import {orderWords, processWords} from './process-words';
import {roleWords} from './role-words';
import {quoted} from './say';
import {stepWords} from './step-words';
import type {Telling} from './telling';
import {wordWords} from './term-words';
import {channelWords, templateWords} from './tool-words';

/** Changes that belong together. */
export interface Section {
  heading: string;
  /** What all of it is about, where that is one thing. */
  about: {title: string; file: string | null} | null;
  items: Item[];
}

/** All changes, by what they are about; parts without any are left out. */
export function sectionsOf(changes: Changes, tell: Telling): Section[] {
  const {after, roles, terms, templates, channels, pages} = changes;
  const ofWord = ({definition}: {definition: string}) => (definition ? [quoted(definition)] : []);
  const sections: Section[] = [
    ...changes.processes.map((fate) => processSection(fate, after, tell)),
    {
      heading: 'Roles',
      about: null,
      items: roles.map((fate) =>
        entryItem(fate, roleWords, tell, (role) => [
          ...ofWord(role),
          ...rowWords(holdingRows(holdingOf(after, role), tell)),
        ]),
      ),
    },
    {heading: 'Terms', about: null, items: terms.map((fate) => entryItem(fate, wordWords, tell, ofWord))},
    {heading: 'Templates', about: null, items: templates.map((fate) => templateItem(fate, tell))},
    {heading: 'Channels', about: null, items: channels.map((fate) => entryItem(fate, channelWords, tell))},
    {heading: 'Pages', about: null, items: pages.map((fate) => entryItem(fate, pageWords, tell))},
  ];
  return sections
    .filter(({items}) => items.length > 0)
    .map((section) => ({...section, items: gather(section.items)}));
}

function processSection(fate: ProcessFate, after: Compass, tell: Telling): Section {
  const whole = entryItem(fate, processWords, tell, (process) => newProcess(process, after, tell));
  const said = whole.fate === 'changed' ? [...whole.said, ...orderWords(fate, tell)] : whole.said;
  const isTold = whole.fate !== 'changed' || said.length > 0;
  const file = fate.after?.file ?? null;
  return {
    heading: 'Process',
    about: {title: whole.title ?? '', file},
    items: [
      ...(isTold ? [{...whole, title: whole.fate === 'changed' ? null : whole.title, said}] : []),
      ...fate.steps.map((step) => stepItem(step, file, tell)),
    ],
  };
}

/** A process that was not there before, in short. */
const newProcess = (process: Process, compass: Compass, tell: Telling): string[] => [
  ...(process.starts_when ? [`Starts when: ${process.starts_when}`] : []),
  ...stepsOf(compass, process).map((step) => {
    const place = step.number === null ? 'Alongside' : `Step ${step.number}`;
    const deadline = deadlineOf(step, tell);
    return `${place}, “${step.title}”: ${tell.role(step.owner)}${deadline ? `, ${deadline}` : ''}`;
  }),
];

function stepItem(fate: StepFate, file: string | null, tell: Telling): Item {
  const {before, after} = fate;
  const step = after ?? before;
  return {
    title: step?.title ?? '',
    file: after ? file : null,
    anchor: after?.id ?? null,
    fate: before ? (after ? 'changed' : 'gone') : 'new',
    said:
      after && !before
        ? [placeOf(after.number), ...rowWords(stepRows(after, tell))]
        : after
          ? stepWords(fate, tell)
          : [goneWords(before, tell)],
    code: [],
    of: [],
  };
}

const goneWords = (step: StepFate['before'], tell: Telling) =>
  step
    ? `${step.number === null ? 'it went on beside other steps' : `it was step ${step.number}`}, and ${tell.the(step.owner)} owned it`
    : '';

const placeOf = (number: number | null) =>
  number === null ? 'It goes on beside other steps' : `It is step ${number}`;

function templateItem(fate: EntryFate<Template, ToldOfTemplate>, tell: Telling): Item {
  const {before, after} = fate;
  const isNewMessage = before?.message !== after?.message && typeof after?.message === 'string';
  const diff = isNewMessage && before ? messageDiff(before.message ?? '', after.message ?? '') : [];
  return {
    ...entryItem(fate, templateWords, tell, ({description}) => (description ? [quoted(description)] : [])),
    code: diff,
  };
}
