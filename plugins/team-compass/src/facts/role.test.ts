import {describe, expect, test} from 'vitest';
import {desk} from '../../testing/small-compass';
import type {ByProcess, DecisionStep, NewsStep, WorkStep} from './index';
import {roleFacts} from './role';

const factsOf = (id: string) => {
  const role = desk.roles[id];
  if (!role) throw new Error(`no role ${id}`);
  const {work, decisions, news, ...rest} = roleFacts(desk, role);
  return {
    work: flat<WorkStep>(work, ({parts}) => parts),
    decisions: flat<DecisionStep>(decisions, (step) => step.decisions),
    news: flat<NewsStep>(news, (step) => step.news),
    ...rest,
  };
};

/** The steps by their keys, in order. */
const flat = <Item extends {step: {key: string}}>(
  found: ByProcess<Item>[],
  partsOf: (item: Item) => unknown[],
) => found.flatMap(({steps}) => steps.map((item) => [item.step.key, ...partsOf(item)]));

describe('a role that is held per run', () => {
  const lead = factsOf('lead');

  test('does its own steps, may be asked to take it, and is both persons of its hand-over', () => {
    expect(lead.work).toEqual([
      ['answer/name-lead', {kind: 'asked', roles: ['lead'], owner: 'clerk'}],
      ['answer/look', {kind: 'owner', as: null, doneBy: ['crew']}],
      ['answer/watch', {kind: 'owner', as: null, doneBy: []}],
      ['answer/reply', {kind: 'owner', as: null, doneBy: []}],
      [
        'change/ask',
        {kind: 'owner', as: 'outgoing', doneBy: []},
        {kind: 'asked', roles: ['lead'], owner: 'outgoing'},
      ],
      ['change/tell', {kind: 'owner', as: 'incoming', doneBy: []}],
    ]);
  });

  test('decides in its own steps', () => {
    expect(lead.decisions).toEqual([
      ['answer/look', {kind: 'choice', options: ['It is hard', 'It is easy']}],
      ['change/ask', {kind: 'designation', role: null, tries: 1, mayKeep: false}],
    ]);
  });

  test('is told nothing', () => expect(lead.news).toEqual([]));

  test('has a default, candidates, a tie-break and a hand-over', () => {
    expect(lead.holding).toEqual({
      held: 'per_run',
      holders: null,
      claimed: false,
      defaults: ['clerk'],
      candidates: 'crew',
      mayDecline: true,
      tieBreak: 'boss',
      backup: null,
      handOver: ['change'],
      alsoIs: [],
      backs: [],
      reachedOn: 'chat',
      rota: null,
    });
  });

  test('has at hand what it sends, and where', () => {
    expect(lead.atHand).toEqual({sends: ['hello'], opens: [], writesTo: ['post', 'chat']});
  });
});

test('a standing role: it may keep what is its own until somebody agrees', () => {
  expect(factsOf('clerk')).toEqual({
    work: [
      ['answer/read', {kind: 'owner', as: null, doneBy: []}],
      ['answer/name-lead', {kind: 'owner', as: null, doneBy: []}],
      ['answer/look', {kind: 'consulted', as: null, owner: 'lead'}],
    ],
    decisions: [
      ['answer/read', {kind: 'choice', options: ['It is clear', 'It is not']}],
      ['answer/name-lead', {kind: 'designation', role: 'lead', tries: 2, mayKeep: true}],
    ],
    news: [],
    holding: {
      held: 'standing',
      holders: {min: 2, max: 3},
      claimed: true,
      defaults: [],
      candidates: null,
      mayDecline: false,
      tieBreak: null,
      backup: 'boss',
      handOver: [],
      alsoIs: ['lead'],
      backs: [],
      reachedOn: 'chat',
      rota: null,
    },
    atHand: {sends: [], opens: [], writesTo: []},
  });
});

test('a role that owns nothing: it hears, breaks ties and decides in place of others', () => {
  const {work, decisions, news, holding} = factsOf('boss');
  expect({work, decisions, news, backs: holding.backs}).toEqual({
    work: [],
    decisions: [
      [
        'answer/name-lead',
        {kind: 'tie-break', role: 'lead'},
        {kind: 'in-place', role: 'lead', owner: 'clerk'},
      ],
      ['change/ask', {kind: 'tie-break', role: null}],
    ],
    news: [
      ['answer/read', {kind: 'late', who: 'clerk', within: '1 hour', every: null}],
      ['answer/look', {kind: 'informed', from: 'lead'}],
      ['answer/watch', {kind: 'late', who: 'lead', within: null, every: '2 hours'}],
    ],
    backs: ['clerk'],
  });
});

test('a group: it does the work for others, and is asked', () => {
  const {work, decisions, news} = factsOf('crew');
  expect({work, decisions, news}).toEqual({
    work: [
      ['answer/name-lead', {kind: 'asked', roles: ['lead'], owner: 'clerk'}],
      ['answer/look', {kind: 'responsible', as: null, owner: 'lead'}],
      ['change/ask', {kind: 'asked', roles: ['lead'], owner: 'outgoing'}],
    ],
    decisions: [],
    news: [['answer/reply', {kind: 'message', from: 'lead', template: 'hello'}]],
  });
});

test('somebody outside: it gets messages, and is waited for', () => {
  const {work, decisions, news} = factsOf('guest');
  expect({work, decisions, news}).toEqual({
    work: [['answer/reply', {kind: 'answers', owner: 'lead', atMost: '2 days'}]],
    decisions: [],
    news: [
      ['answer/reply', {kind: 'message', from: 'lead', template: 'hello'}],
      ['change/tell', {kind: 'message', from: 'incoming', template: 'hello'}],
    ],
  });
});
