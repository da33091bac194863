import {tidyName} from '../model/tidy-name';
import type {Role} from '../types';
import {type Answers, type Choice, type Handbook, type Question, said} from './question';

/** So long is a file name that is suggested. */
const longestId = 60;

/** What every page is asked about, before all else. */
export const title: Question = {
  name: 'title',
  asks: 'What is it called?',
  explains: 'what the page is called, in quotation marks',
  isNeeded: true,
  standsAt: ['title'],
};

export const id: Question = {
  name: 'id',
  asks: 'What is its id, the name of its file without .md?',
  explains: 'the name of its file without .md, by which other pages name it',
  isNeeded: true,
  standsAt: null,
  preset: (_handbook, answers) => suggestedId(said(answers, 'title') ?? ''),
};

/** Who keeps the page true; asked only where `compass.yml` does not say it for all pages. */
export const owner: Question = {
  name: 'owner',
  asks: 'Which role keeps this page true?',
  explains: 'the role that keeps the page true',
  isNeeded: false,
  standsAt: ['owner'],
  choices: ({compass}) => Object.values(compass.roles).map(roleChoice),
  preset: () => '',
  applies: (_answers, {config}) => config.default_owner === null,
};

export const plural: Question = {
  name: 'plural',
  asks: 'Its plural, if pages will use it:',
  explains: 'its plural, by which pages may link to it, too',
  isNeeded: false,
  standsAt: ['plural'],
};

export const definition: Question = {
  name: 'definition',
  asks: 'What does it mean, in one or two sentences?',
  explains: 'what it means, in one or two sentences',
  isNeeded: true,
  standsAt: 'body',
};

export const audience: Question = {
  name: 'audience',
  asks: 'Who reads it?',
  explains: 'who reads it: team or communities',
  isNeeded: true,
  standsAt: ['audience'],
  choices: () => [
    {value: 'team', title: 'the team', about: 'nobody outside sees it'},
    {value: 'communities', title: 'communities', about: 'people outside the team, too'},
  ],
  preset: () => 'team',
};

/** A title as a name of a file: not longer than it can be typed, cut between words. */
export function suggestedId(words: string): string | undefined {
  const name = tidyName(words);
  if (name === null || name.length <= longestId) return name ?? undefined;
  return (
    tidyName(
      name
        .slice(0, longestId + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longestId),
    ) ?? undefined
  );
}

/** Roles to choose from, by their titles. */
export const rolesWhere =
  (fits: (role: Role, answers: Answers) => boolean) =>
  ({compass}: Handbook, answers: Answers): Choice[] =>
    Object.values(compass.roles)
      .filter((role) => fits(role, answers))
      .map(roleChoice);

/** Channels to choose from, by their titles. */
export const channels = ({compass}: Handbook): Choice[] =>
  Object.values(compass.channels).map(({id: value, title: name, medium}) => ({
    value,
    title: name,
    about: medium,
  }));

const roleChoice = ({id: value, title: name, held}: Role): Choice => ({
  value,
  title: name,
  about: held.replace('_', ' '),
});
