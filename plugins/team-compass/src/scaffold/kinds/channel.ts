import {audience, channels} from '../common-questions';
import {type PagePlan, type Question, said, written} from '../question';

const medium: Question = {
  name: 'medium',
  asks: 'What kind of place is it?',
  explains: 'what kind of place it is: chat, email, ticket, issue or phone',
  isNeeded: true,
  standsAt: ['medium'],
  choices: () => ['chat', 'email', 'ticket', 'issue', 'phone'].map((value) => ({value, title: value})),
  preset: () => 'chat',
};

const address: Question = {
  name: 'address',
  asks: 'How is it reached? Such as #support, or https://…',
  explains: 'how it is reached: a name such as #support, or an address that begins with https://',
  isNeeded: true,
  standsAt: ['address'],
};

const ifDown: Question = {
  name: 'if_down',
  asks: 'Which channel is used when this one does not work?',
  explains: 'the channel to use when this one does not work',
  isNeeded: true,
  standsAt: ['if_down'],
  choices: channels,
};

export const channel: PagePlan = {
  kind: 'channel',
  explains: 'A place where people are reached.',
  folder: 'channels',
  questions: [medium, address, audience, ifDown],
  frontMatter: (answers) => {
    const place = said(answers, 'address');
    return {
      ...written(answers, 'medium'),
      ...(place !== undefined && {[place.startsWith('https://') ? 'url' : 'address']: place}),
      ...written(answers, 'audience', 'if_down'),
    };
  },
  body: () => '',
  next: (id) => [`Name it on the page of each role that is reached there: channel: ${id}`],
};
