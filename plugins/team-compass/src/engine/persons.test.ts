import {describe, expect, test} from 'vitest';
import {cast, machineFrom} from '../../../../tests/support/replay';
import type {Role} from '../types';
import {holderOf, keeperOf, rulesOf, settle} from './persons';
import type {Situation} from './situation';

const machine = machineFrom({example: {steps: {a: {owner: 'keeper'}}}});
const blank: Situation = {frames: [], holders: {}, freed: [], introduced: {}, handedOver: null};
const withRoles = (roles: Record<string, Partial<Role>>) => ({
  ...machine,
  roles: {...cast, ...(roles as Record<string, Role>)},
});

describe('who holds a role', () => {
  test('is whoever took it, then the holder of its default, however far', () => {
    const chain = withRoles({
      far: {held: 'per_run', default: 'deputy'},
      circle: {held: 'per_run', default: 'circle'},
    });
    const holds = (role: string, holders: Record<string, string> = {}) =>
      holderOf(chain, {...blank, holders}, role);
    expect(holds('deputy', {deputy: 'Ben', steward: 'Ana'})).toBe('Ben');
    expect(holds('far', {steward: 'Ana'})).toBe('Ana');
    expect(holds('far')).toBeNull();
    expect(holds('keeper')).toBe('keeper');
    expect(holds('helper')).toBeNull();
    expect(holds('circle')).toBeNull();
    expect(holds('constructor')).toBeNull();
  });

  test('keeps it when nobody else takes it, but not who hands over', () => {
    const holders = {deputy: 'Ben', incoming: 'Cleo'};
    expect(keeperOf(machine, {...blank, holders}, 'deputy')).toBe('Ben');
    expect(keeperOf(machine, {...blank, holders}, 'incoming')).toBeNull();
  });
});

test('the rules of a role are its own; of the two persons of a hand-over, those of the role handed over', () => {
  const rules = (handedOver: string | null, role: string) =>
    rulesOf(machine, {...blank, handedOver}, role)?.id;
  expect(['helper', 'incoming', 'outgoing'].map((role) => rules('deputy', role))).toEqual([
    'helper',
    'deputy',
    'deputy',
  ]);
  expect(['helper', 'incoming', 'outgoing'].map((role) => rules(null, role))).toEqual([
    'helper',
    undefined,
    undefined,
  ]);
});

test.each([
  [{held: 'standing', claimed: true}, ['base']],
  [{held: 'standing', claimed: false}, []],
  [{held: 'standing'}, []],
  [{held: 'per_run', claimed: true}, []],
  [{held: 'group', claimed: true}, []],
] as [Partial<Role>, string[]][])('a default that is %j: freed is %j', (base, freed) => {
  const roles = withRoles({base, asked: {held: 'per_run', default: 'base'}});
  expect(settle(roles, {...blank, holders: {base: 'Ana'}}, 'asked', 'Ben')).toEqual({
    ...blank,
    holders: {base: 'Ana', asked: 'Ben'},
    freed,
  });
});
