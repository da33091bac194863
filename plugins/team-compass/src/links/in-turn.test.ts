import {beforeEach, expect, test} from 'vitest';
import {inTurn, type Reply} from './in-turn';

const happened: string[] = [];
const sleep = async (milliseconds: number) => void happened.push(`pause ${milliseconds}`);
beforeEach(() => void happened.splice(0));

const fine: Reply = {status: 200, location: null, failure: null};
const silent: Reply = {status: null, location: null, failure: {code: 'ETIMEDOUT', words: ''}};

/** Puts a question to each address, all at once. */
function ask(urls: string[], reply: Reply = fine, within = 60_000) {
  const put = inTurn({pause: 500, within, sleep});
  return Promise.all(
    urls.map((url) =>
      put(new URL(url), async () => {
        happened.push(`ask ${url}`);
        await new Promise((resolve) => setImmediate(resolve));
        happened.push(`heard ${url}`);
        return reply;
      }),
    ),
  );
}

test('a host hears one question at a time, whoever puts it, with a pause before the next', async () => {
  const urls = ['https://a.org/1', 'http://a.org/2', 'https://a.org./3'];
  expect(await ask(urls)).toEqual([fine, fine, fine]);
  expect(happened).toEqual([
    'ask https://a.org/1',
    'heard https://a.org/1',
    'pause 500',
    'ask http://a.org/2',
    'heard http://a.org/2',
    'pause 500',
    'ask https://a.org./3',
    'heard https://a.org./3',
  ]);
});

test('hosts do not wait for each other; another port is another host', async () => {
  await ask(['https://a.org/', 'https://b.org/', 'https://a.org:8443/']);
  expect(happened.map((event) => event.split(' ')[0])).toEqual([
    'ask',
    'ask',
    'ask',
    'heard',
    'heard',
    'heard',
  ]);
});

test.each([
  ['that is silent after three questions', silent, 3],
  ['that is tired at once', {...fine, status: 429}, 1],
  ['that answers never', {...fine, status: 500}, 5],
  ['whose names are not found never', {...silent, failure: {code: 'ENOTFOUND', words: ''}}, 5],
])('a host is left alone %s', async (_what, reply, questions) => {
  const replies = await ask(Array(5).fill('https://a.org/'), reply);
  expect(replies).toEqual([...Array(questions).fill(reply), ...Array(5 - questions).fill(null)]);
});

test('nobody is asked once the time is over', async () => {
  expect(await ask(['https://a.org/', 'https://b.org/'], fine, 0)).toEqual([null, null]);
  expect(happened).toEqual([]);
});

test('a question that fails in an unforeseen way does not hold up the others', async () => {
  const put = inTurn({pause: 0, within: 60_000, sleep});
  const url = new URL('https://a.org/');
  const broken = put(url, () => Promise.reject(new Error('broken')));
  const next = put(url, async () => fine);
  await expect(broken).rejects.toThrow('broken');
  expect(await next).toEqual(fine);
});
