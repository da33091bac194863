import {expect, test} from 'vitest';
import type {LinkAnswer} from '../types';
import {noEnd, noSuchHost} from './judge-answer';
import {judgeTogether} from './judge-together';

const answer = (state: LinkAnswer['state'], status: number | null, why: string | null): LinkAnswer => ({
  state,
  status,
  to: null,
  why,
});
const lost = answer('gone', null, noSuchHost);

test.each([
  ['answers', answer('gone', 404, 'the answer is 404')],
  ['leads round', answer('gone', null, noEnd)],
  ['leads to a login', answer('login', null, 'it leads to a page that needs a login')],
])('a host that is not found is gone where another %s', (_what, other) => {
  const answers = new Map([
    ['a', lost],
    ['b', other],
  ] as const);
  expect(judgeTogether(answers)).toEqual(answers);
});

test('where nobody answers, there may be no network', () => {
  const silent = answer('unsure', null, 'no answer in time');
  expect([
    ...judgeTogether(
      new Map([
        ['a', lost],
        ['b', silent],
      ] as const),
    ).values(),
  ]).toEqual([
    answer('unsure', null, 'there is no such host, and nobody else answered: is there a network?'),
    silent,
  ]);
});
