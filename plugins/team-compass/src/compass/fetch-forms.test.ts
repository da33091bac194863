import {expect, test} from 'vitest';
import {headersFor} from './fetch-forms';

test.each([
  ['https://api.github.com/repos/a/b/labels', true],
  ['http://127.0.0.1:1234/repos/a/b/labels', false],
  ['https://api.github.com.example.org/repos/a/b/labels', false],
  ['http://api.github.com/repos/a/b/labels', false],
])('to %s the token is shown: %s', (address, isShown) => {
  expect('authorization' in headersFor(address, 'text/plain', 'secret')).toBe(isShown);
  expect('authorization' in headersFor(address, 'text/plain')).toBe(false);
});
