import {audience} from '../common-questions';
import {type PagePlan, type Question, said, written} from '../question';

const description: Question = {
  name: 'description',
  asks: 'What is it for, in one sentence?',
  explains: 'what it is for, in one sentence',
  isNeeded: true,
  standsAt: ['description'],
};

const message: Question = {
  name: 'message',
  asks: 'The message. What is filled in stands in double braces: Hello {{ first_name }}, …',
  explains: 'the message; what is filled in stands in double braces: {{ first_name }}',
  isNeeded: true,
  standsAt: 'body',
};

const unused: Question = {
  name: 'unused',
  asks: 'Nothing sends it yet. Why is it kept?',
  explains: 'why it is kept although nothing sends it yet',
  isNeeded: true,
  standsAt: ['unused'],
  preset: () => 'It is new, and no step sends it yet.',
};

export const template: PagePlan = {
  kind: 'template',
  explains: 'A message that goes out, word for word.',
  folder: 'templates',
  questions: [description, audience, message, unused],
  frontMatter: (answers) => {
    const variables = variablesIn(said(answers, 'message') ?? '');
    return {
      ...written(answers, 'description', 'audience'),
      ...(variables.length > 0 && {variables}),
      ...written(answers, 'unused'),
    };
  },
  body: (answers) => said(answers, 'message') ?? '',
  next: (id) => [
    `Send it in a step, with send: {to: …, template: ${id}}, or put a button on a page: ::button{template=${id}}`,
    'Then take the line `unused` out of it: the check asks for that.',
  ],
};

/** What is filled in, each once. */
const variablesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{\{ *([a-z][a-z0-9_]*) *\}\}/g)].map(([, name = '']) => name)),
];
