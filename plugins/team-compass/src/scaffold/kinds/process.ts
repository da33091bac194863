import {own} from '../../model/own';
import {suggestedId} from '../common-questions';
import {type Answers, type Handbook, type PagePlan, type Question, said, written} from '../question';

const startsWhen: Question = {
  name: 'starts_when',
  asks: 'What starts it?',
  explains: 'what starts it',
  isNeeded: true,
  standsAt: ['starts_when'],
};

const description: Question = {
  name: 'description',
  asks: 'What is it for, in one sentence?',
  explains: 'what it is for, in one sentence',
  isNeeded: false,
  standsAt: ['description'],
};

export const process: PagePlan = {
  kind: 'process',
  explains: 'Steps, each with who answers for it, and an example that walks them.',
  folder: 'processes',
  questions: [description, startsWhen],
  hasSteps: true,
  frontMatter: (answers, handbook) => ({
    ...written(answers, 'description', 'starts_when'),
    steps: Object.fromEntries(claimed(handbook, stepsOf(answers))),
  }),
  body: (answers) =>
    [said(answers, 'description') ?? '', ...stepsOf(answers).map(({id, words}) => `## ${words} {#${id}}`)]
      .filter((part) => part !== '')
      .join('\n\n'),
  next: (id) => [
    'Say below the heading of each step how it is done, and in front of them by when: within: 2 hours',
    `See how it goes: compass diagram ${id} > ${id}.svg`,
  ],
};

/** The steps with their ids: what is done, as a name. */
export const stepsOf = ({steps}: Answers) =>
  steps.map(({words, owner}, index) => ({id: suggestedId(words) ?? `step-${index + 1}`, words, owner}));

/** Of a role that several people hold, whoever does the first step of it claims it. */
function claimed(
  {compass}: Handbook,
  steps: {id: string; owner: string}[],
): [string, {owner: string; claims?: string}][] {
  return steps.map(({id, owner}, index) => {
    const isFirst = steps.findIndex((step) => step.owner === owner) === index;
    return [id, own(compass.roles, owner)?.claimed && isFirst ? {owner, claims: owner} : {owner}];
  });
}
