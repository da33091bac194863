import type {LookupFunction} from 'node:net';
import {expect, test} from 'vitest';
import {isPublic, publicOnly} from './public-only';

test.each(['::7f00:1', '::', '100::1', '4000::1', 'fd00::1', 'fec0::1', '::ffff:10.1.2.3', 'fe80::1%eth0'])(
  '%s is no public address',
  (address) => {
    expect(isPublic(address)).toBe(false);
  },
);

test.each(['2606:4700::1111', '3fff:ffff::1', '192.0.2.1', 'example.org', ''])(
  '%s is left to the filter of the connection',
  (address) => {
    expect(isPublic(address)).toBe(true);
  },
);

/** What a look-up hands on that finds these addresses. */
function lookUp(addresses: string[], all: boolean): unknown {
  const found = addresses.map((address) => ({address, family: address.includes(':') ? 6 : 4}));
  const lookup: LookupFunction = (_host, _options, done) =>
    all ? done(null, found) : done(null, found[0]?.address ?? '', found[0]?.family);
  let outcome: unknown;
  publicOnly(lookup)('example.org', {all}, (error, address) => {
    outcome = error?.message ?? address;
  });
  return outcome;
}

test.each([true, false])('a name is public where all that it stands for is (all: %s)', (all) => {
  const one = ['2606:4700::1111', '192.0.2.1'];
  expect(lookUp(one, all)).toEqual(
    all
      ? [
          {address: '2606:4700::1111', family: 6},
          {address: '192.0.2.1', family: 4},
        ]
      : '2606:4700::1111',
  );
  expect(lookUp(['::7f00:1'], all)).toBe('example.org is no public address');
  expect(lookUp(['::7f00:1', '192.0.2.1'], all)).toBe('example.org is no public address');
});

test('what fails in the look-up fails as it did', () => {
  const lost = new Error('lost');
  publicOnly((_host, _options, done) => done(lost, []))('example.org', {}, (error) => {
    expect(error).toBe(lost);
  });
});
