import {expect, test} from 'vitest';
import {fetchWhole} from './fetch-whole';

test.each(['secret\nsecret', 'secret\u0000', 'secret\u20ac'])(
  'what goes with a question is never shown: %j',
  async (authorization) => {
    const asked = fetchWhole('http://127.0.0.1:1/', {hosts: [], headers: {authorization}});
    const error: Error = await asked.then(
      () => new Error('nothing was thrown'),
      (thrown) => thrown,
    );
    expect(error.message).toBe(
      'Unexpected character in what goes with the question to http://127.0.0.1:1/, expected text of one line',
    );
    expect(error.cause).toBeUndefined();
  },
);
