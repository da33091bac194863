import {channels, definition, plural, rolesWhere} from '../common-questions';
import {linkTo} from '../link-to';
import {type Answers, type PagePlan, type Question, said, written} from '../question';

const isHeld =
  (...how: string[]) =>
  (answers: Answers) =>
    how.includes(said(answers, 'held') ?? '');

const held: Question = {
  name: 'held',
  asks: 'How is it held?',
  explains: 'how it is held: standing, per_run, group or external',
  isNeeded: true,
  standsAt: ['held'],
  choices: () => [
    {value: 'standing', title: 'by one person, all the time'},
    {value: 'per_run', title: 'by somebody else in each run of a process'},
    {value: 'group', title: 'by a group together'},
    {value: 'external', title: 'by somebody outside the team'},
  ],
  preset: () => 'standing',
};

const backup: Question = {
  name: 'backup',
  asks: 'Who steps in when nobody who holds it can be reached?',
  explains: 'the role that steps in when nobody can be reached',
  isNeeded: false,
  standsAt: ['backup'],
  choices: rolesWhere((role) => role.held === 'standing' || role.held === 'group'),
  preset: () => '',
  applies: isHeld('standing'),
};

const byDefault: Question = {
  name: 'default',
  asks: 'Who has it until somebody is asked?',
  explains: 'the role whose holder has it until somebody is asked',
  isNeeded: false,
  standsAt: ['default'],
  choices: rolesWhere((role) => role.held === 'standing' || role.held === 'per_run'),
  preset: () => '',
  applies: isHeld('per_run'),
};

const channel: Question = {
  name: 'channel',
  asks: 'Where is whoever holds it reached?',
  explains: 'the channel on which whoever holds it is reached',
  isNeeded: false,
  standsAt: ['channel'],
  choices: channels,
  preset: () => '',
};

export const role: PagePlan = {
  kind: 'role',
  explains: 'Somebody who acts: a term that can own steps.',
  folder: 'roles',
  questions: [definition, held, backup, byDefault, channel, plural],
  frontMatter: (answers) => ({
    ...written(answers, 'plural', 'held'),
    ...(isHeld('standing')(answers) && {holders: {min: 1, max: 1}}),
    ...written(answers, 'default', 'backup', 'channel'),
  }),
  body: (answers) => said(answers, 'definition') ?? '',
  next: (id, title) => [
    `Name it where it acts, in a step of a process: owner: ${id}`,
    `Link to it where pages speak of it: ${linkTo(id, title)}`,
  ],
};
