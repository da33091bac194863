import {expect, test} from 'vitest';
import {answerFor, type Heard} from './judge-answer';

const asked = 'https://example.org/a';
const heard = (parts: Partial<Heard>): Heard => ({
  status: null,
  url: asked,
  redirects: [],
  failure: null,
  ...parts,
});
const other = 'https://example.org/b';

test.each<[string, Partial<Heard>, string, string | null]>([
  ['an answer', {status: 200}, 'fine', null],
  ['no contents', {status: 204}, 'fine', null],
  ['moved for good', {status: 200, url: other, redirects: [301, 308]}, 'moved', null],
  ['moved for now', {status: 200, url: other, redirects: [302]}, 'fine', null],
  ['moved for good, then for now', {status: 200, url: other, redirects: [301, 307]}, 'fine', null],
  ['moved for good and back', {status: 200, redirects: [301, 301]}, 'fine', null],
  ['moved to nowhere', {status: 404, url: other, redirects: [301]}, 'gone', 'the answer is 404'],
  ['gone', {status: 410}, 'gone', 'the answer is 410'],
  ['a lock', {status: 403}, 'unsure', 'the answer is 403: a login is needed, or programs are not let in'],
  ['no time', {status: 503}, 'unsure', 'the answer is 503: the site asks to be left alone for now'],
  ['a failure', {status: 500}, 'unsure', 'the answer is 500'],
  ['no more to follow', {status: 304}, 'unsure', 'the answer is 304'],
  ['no host', {failure: {code: 'ENOTFOUND', words: ''}}, 'gone', 'there is no such host'],
  ['no name server', {failure: {code: 'EAI_AGAIN', words: 'x'}}, 'unsure', 'the connection failed: x'],
  [
    'no end',
    {failure: {code: 'ERR_TOO_MANY_REDIRECTS', words: ''}},
    'gone',
    'it leads from address to address without end',
  ],
  ['silence', {failure: {code: 'ETIMEDOUT', words: ''}}, 'unsure', 'no answer in time'],
  ['nobody there', {failure: {code: 'ECONNREFUSED', words: ''}}, 'unsure', 'nobody answers there'],
  [
    'a wrong certificate',
    {failure: {code: 'CERT_HAS_EXPIRED', words: 'expired'}},
    'unsure',
    'the connection failed: expired',
  ],
])('%s', (_what, parts, state, why) => {
  const {status = null} = parts;
  expect(answerFor(asked, heard(parts))).toEqual({state, status, to: state === 'moved' ? other : null, why});
});
