import {describe, expect, test} from 'vitest';
import {cast, machineFrom} from '../../../../tests/support/replay';
import type {Role} from '../types';
import {designated, type Move, movesFrom} from './moves';
import {settle} from './persons';
import type {Situation} from './situation';
import {speak, speechesOf} from './speech';
import {newcomer, reduced, whoHolds} from './stand-ins';
import {startsOf} from './starts';

const blank: Situation = {frames: [], holders: {}, freed: [], introduced: {}, handedOver: null};
const machine = machineFrom({example: {steps: {a: {owner: 'keeper'}}}});

test('a newcomer is somebody who holds no other role, though perhaps this one', () => {
  const asked = (holders: Record<string, string>) => newcomer({...blank, holders}, 'helper');
  expect(asked({})).toBe('*helper');
  expect(asked({helper: '*helper'})).toBe('*helper');
  expect(asked({deputy: '*helper'})).toBe('*helper 2');
  expect(asked({deputy: '*helper', lead: '*helper 2', helper: '*helper 3'})).toBe('*helper 3');
});

test('a situation is reduced to who still acts, in order', () => {
  const situation = {
    ...blank,
    holders: {keeper: 'Kim', steward: 'steward', helper: '*helper'},
    introduced: {guest: ['*deputy', '*helper', 'lead'], press: [], board: ['*deputy']},
  };
  expect(JSON.stringify(reduced(situation))).toBe(
    JSON.stringify({
      ...blank,
      holders: {helper: '*helper', keeper: 'Kim', steward: 'steward'},
      introduced: {board: [], guest: ['*helper', 'lead'], press: []},
    }),
  );
});

test('who holds roles, in words', () => {
  const situation = {...blank, holders: {steward: 'steward', helper: '*deputy 12', 'stand-in': '*stand-in'}};
  const said = (...roles: string[]) => whoHolds(machine, situation, roles);
  expect(said('keeper')).toBe('`keeper` is the person who holds `keeper`');
  expect(said('deputy', 'steward', 'deputy')).toBe('`deputy` and `steward` are one person');
  expect(said('helper', 'stand-in')).toBe(
    '`helper` is whoever was asked to be `deputy`, `stand-in` is somebody who was asked',
  );
  expect(whoHolds(machine, blank, ['steward', 'helper'])).toBe('nobody holds `steward` and `helper`');
});

describe('a designation can end', () => {
  const role = (facts: Partial<Role>): Role => ({...(cast.helper as Role), ...facts});
  const roles: Record<string, Role> = {
    ...cast,
    crew: role({id: 'crew', held: 'group'}),
    pair: role({id: 'pair', held: 'standing', holders: {min: 2, max: 2}}),
    rest: role({id: 'rest', held: 'standing'}),
    'from-anyone': role({delegate_to: 'anyone'}),
    'from-nobody': role({delegate_to: undefined}),
    'from-unknown': role({delegate_to: 'nobody-at-all'}),
    'from-crew': role({delegate_to: 'crew'}),
    'from-lead': role({delegate_to: 'lead'}),
    'from-pair': role({delegate_to: 'pair'}),
    'from-rest': role({delegate_to: 'rest'}),
    'from-deputy': role({delegate_to: 'deputy'}),
  };
  const within = {...machine, roles};
  const ends = (asked: string, holders: Record<string, string> = {}) =>
    designated(
      within,
      {...blank, holders},
      {
        id: 'a',
        title: 'A',
        owner: 'keeper',
        designates: {role: asked},
      },
    ).map(({outcome, to}) => `${outcome}: ${to.holders[asked]}`);

  test('with somebody new, of a group or of everybody', () => {
    expect(ends('from-anyone')).toEqual(['agreed: *from-anyone']);
    expect(ends('from-nobody')).toEqual(['agreed: *from-nobody']);
    expect(ends('from-unknown')).toEqual(['agreed: *from-unknown']);
    expect(ends('from-crew')).toEqual(['agreed: *from-crew']);
  });

  test('with the one who holds the role that is asked', () => {
    expect(ends('from-lead')).toEqual(['agreed: lead']);
    expect(ends('from-lead', {lead: 'Lea'})).toEqual(['agreed: Lea']);
    expect(ends('from-deputy', {deputy: '*deputy'})).toEqual(['agreed: *deputy']);
  });

  test('with any of several who hold it', () => {
    expect(ends('from-pair')).toEqual(['agreed: pair', 'agreed: *from-pair']);
    expect(ends('from-rest')).toEqual(['agreed: rest', 'agreed: *from-rest']);
  });

  test('with whoever has it already', () => {
    expect(ends('from-lead', {'from-lead': 'Ben'})).toEqual(['agreed: lead', 'kept: Ben']);
    expect(ends('deputy', {steward: 'steward'})).toEqual(['agreed: *deputy', 'kept: steward']);
  });
});

test('only a claimed standing default is freed, once, by somebody else', () => {
  const freedBy = (role: string, person: string, situation: Partial<Situation>) =>
    settle(machine, {...blank, ...situation}, role, person).freed;
  expect(freedBy('deputy', 'Ben', {holders: {steward: 'Ana'}})).toEqual(['steward']);
  expect(freedBy('deputy', 'Ana', {holders: {steward: 'Ana'}})).toEqual([]);
  expect(freedBy('deputy', 'Ben', {holders: {steward: 'Ana'}, freed: ['steward']})).toEqual(['steward']);
  expect(freedBy('deputy', 'Ben', {holders: {steward: 'Ana'}, freed: ['zebra']})).toEqual([
    'steward',
    'zebra',
  ]);
  expect(freedBy('helper', 'Ben', {})).toEqual([]);
  const unclaimed = {...machine, roles: {...cast, deputy: {...cast.deputy, default: 'lead'} as Role}};
  expect(settle(unclaimed, blank, 'deputy', 'Ben').freed).toEqual([]);
});

describe('what is said to somebody outside', () => {
  const step = (facts: object) => ({id: 'a', title: 'A', owner: 'keeper', ...facts});
  const letter = step({send: {to: ['guest', 'lead']}});
  const introducing = step({send: {to: 'guest', introduces: ['keeper', 'helper']}});

  test('a first message introduces its writer, a later one needs an introduction', () => {
    expect(speechesOf(machine, blank, step({}))).toEqual([]);
    expect(speak(machine, blank, step({}))).toBe(blank);
    expect(speechesOf(machine, blank, letter)).toEqual([
      {recipient: 'guest', sender: 'keeper', isIntroduced: true},
    ]);
    expect(speak(machine, blank, letter).introduced).toEqual({guest: ['keeper']});
    const known = {...blank, introduced: {guest: ['lead']}};
    expect(speechesOf(machine, known, letter)).toEqual([
      {recipient: 'guest', sender: 'keeper', isIntroduced: false},
    ]);
    expect(speak(machine, known, letter).introduced).toEqual({guest: ['lead']});
    expect(speechesOf(machine, known, introducing)).toEqual([
      {recipient: 'guest', sender: 'keeper', isIntroduced: true},
    ]);
    expect(speak(machine, known, introducing).introduced).toEqual({guest: ['keeper', 'lead']});
  });

  test('nobody is not introduced', () => {
    const byNobody = step({owner: 'helper', send: {to: 'guest', introduces: 'keeper'}});
    expect(speechesOf(machine, {...blank, introduced: {guest: []}}, byNobody)).toEqual([
      {recipient: 'guest', sender: null, isIntroduced: false},
    ]);
    expect(speak(machine, blank, byNobody).introduced).toEqual({guest: ['keeper']});
  });
});

test('each move says where it happens, how, and what comes of it', () => {
  const calling = machineFrom({
    example: {steps: {call: {owner: 'keeper', claims: 'steward', run: 'inner', end: 'over'}}},
    inner: {steps: {find: {owner: 'keeper'}}},
  });
  const [start] = startsOf(calling);
  const [called] = start ? movesFrom(calling, start) : [];
  const outer = {process: 'example', step: 'call', ran: false, duties: [], caller: null};
  const inner = {process: 'inner', step: 'find', ran: false, duties: [], caller: 'example/call'};
  expect(called).toEqual({
    step: 'example/call',
    how: 'calls',
    edge: null,
    outcome: null,
    to: {...blank, holders: {steward: 'steward'}, frames: [outer, inner]},
  } satisfies Move);
  const [back] = called ? movesFrom(calling, called.to) : [];
  expect(back?.to.frames).toEqual([{...outer, ran: true}]);
});
