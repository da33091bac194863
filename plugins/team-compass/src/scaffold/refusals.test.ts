import {expect, test} from 'vitest';
import {smallHandbook, writeHandbook} from '../../../../tests/support/handbook';
import {compile} from '../compass/compile';
import {collectAnswers} from './collect-answers';
import {draftExample} from './draft-example';
import {draftPage} from './draft-page';
import {plans} from './kinds';
import type {NewStep} from './question';

/** What is said of a page that is begun on the command line; nothing where it would be written. */
async function refusal(
  kind: string,
  {folder, ...texts}: Record<string, string>,
  steps: NewStep[] = [],
  files = smallHandbook,
): Promise<string[]> {
  const root = writeHandbook(files);
  const handbook = compile(root);
  const plan = plans.find((one) => one.kind === kind);
  if (!plan) throw new Error(kind);
  const answers = await collectAnswers(root, handbook, plan, {texts, steps}, null);
  const draft = draftPage(root, handbook, plan, answers, folder === undefined ? {} : {folder});
  return draft.mistakes.map(({reason, cause}) => (cause ? `${reason} (${cause.file})` : reason));
}

const term = (texts: Record<string, string>) => refusal('term', {definition: 'Words.', ...texts});

test.each<[string, () => Promise<unknown>, string]>([
  [
    'an empty title',
    () => term({title: ' '}),
    'Unexpected command without a title, expected what the page is called, in quotation marks',
  ],
  [
    'no definition',
    () => refusal('term', {title: 'Berth'}),
    'Unexpected command without --definition, expected what it means, in one or two sentences',
  ],
  [
    'nothing at all',
    () => refusal('process', {}),
    'Unexpected command that leaves out what is needed, expected also\n' +
      '  a title        what the page is called, in quotation marks\n' +
      '  --starts-when  what starts it\n' +
      '  --step         each step: "ROLE: What is done"',
  ],
  [
    'a title without a letter for an id',
    () => term({title: '北'}),
    'Unexpected command without --id, expected the name of its file without .md, by which other pages name it',
  ],
  [
    'an id that leads out',
    () => term({title: 'Out', id: '../out'}),
    'Unexpected id `../out`, expected small letters and digits, joined by hyphens',
  ],
  [
    'a name that Windows keeps',
    () => term({title: 'Con'}),
    'Unexpected id `con`, which is no name of its own for a file, expected another one',
  ],
  [
    'the page of a folder',
    () => term({title: 'Index'}),
    'Unexpected id `index`, which is no name of its own for a file, expected another one',
  ],
  [
    'a name that is too long',
    () => term({title: 'Out', id: 'a'.repeat(101)}),
    'Unexpected id of 101 characters, expected at most 100',
  ],
  [
    'a folder outside',
    () => term({title: 'Out', folder: 'docs/../..'}),
    'Unexpected folder `docs/../..`, expected one below `docs`, such as docs/terms',
  ],
  [
    'a folder of the system',
    () => term({title: 'Out', folder: '/tmp'}),
    'Unexpected folder `/tmp`, expected one below `docs`, such as docs/terms',
  ],
  [
    'a page that is there',
    () => term({title: 'Incident'}),
    'Unexpected `docs/incident.md`, which is there already, expected another id',
  ],
  [
    'a role that is none',
    () => refusal('role', {title: 'Watch', definition: 'Wakes.', backup: 'keper'}),
    'Unexpected `keper` for --backup, expected `keeper`',
  ],
  [
    'a medium that is none',
    () => refusal('channel', {title: 'Post', medium: 'pigeon'}),
    'Unexpected `pigeon` for --medium, expected `chat`, `email`, `ticket`, `issue` or `phone`',
  ],
  [
    'a channel without another',
    () => refusal('channel', {title: 'Post', address: 'x'}),
    'Unexpected command without --if-down, expected the channel to use when this one does not work',
  ],
  [
    'a first channel',
    () =>
      refusal('channel', {title: 'Post', address: 'x'}, [], {'docs/index.md': '---\ntitle: Hello\n---\n'}),
    'Unexpected channel in a handbook that has nothing to name in it, expected the channel to use when this one does not work: make that page first',
  ],
  [
    'a process without a step',
    () => refusal('process', {title: 'P', starts_when: 'x'}),
    'Unexpected process without a step, expected one at least: --step "ROLE: What is done"',
  ],
  [
    'a step of nobody',
    () => refusal('process', {title: 'P', starts_when: 'x'}, [{owner: 'nobody', words: 'Do it'}]),
    'Unexpected `nobody` for the owner of a step, expected `keeper` or `second`',
  ],
  [
    'an example of no process',
    () => example({process: 'respnd'}),
    'Unexpected `respnd` for --process, expected `respond`',
  ],
  [
    'an example of what cannot happen',
    () => example({process: 'respond', walks: 'answer:silence'}),
    'Unexpected `answer:silence` for --walks, expected `end` or `answer:deadline`',
  ],
  [
    'an example with a name that is too long',
    () => example({process: 'respond', name: 'x'.repeat(121)}),
    'Unexpected name, expected 1 to 120 characters',
  ],
])('%s is refused', async (_what, begin, words) => {
  await expect(begin()).rejects.toThrow(new Error(words));
});

const example = async (given: Parameters<typeof draftExample>[2]) => {
  const root = writeHandbook(smallHandbook);
  return draftExample(root, compile(root), given, null);
};

test.each<[string, () => Promise<string[]>, string[]]>([
  [
    'a title that is taken',
    () => term({title: 'INCIDENT', id: 'other'}),
    [
      'Unexpected ambiguous term `incident`, expected one of `Incident (docs/incident.md)` or `INCIDENT (docs/other.md)`',
      'Unexpected title `INCIDENT`, which is also the title of another page, expected a name of its own (docs/incident.md)',
    ],
  ],
  [
    'a word to avoid',
    () => term({title: 'Event', definition: 'Like an outage.'}),
    ['Unexpected wording `outage`, expected `Incident` (docs/incident.md)'],
  ],
  [
    'a folder with a bad name',
    () => term({title: 'Event', folder: 'docs/My Words'}),
    ['Unexpected folder name `My Words`, expected `my-words`'],
  ],
  [
    'two steps of one name',
    () =>
      refusal('process', {title: 'P', starts_when: 'x'}, [
        {owner: 'keeper', words: 'Look'},
        {owner: 'keeper', words: 'look!'},
      ]),
    ['Unexpected second heading with the id `look`, expected an id of its own (docs/p.md)'],
  ],
  [
    'a sentence that counts steps',
    () => refusal('process', {title: 'P', starts_when: 'After step 3'}, [{owner: 'keeper', words: 'Look'}]),
    ['Unexpected counted step `step 3`, expected the step by its name'],
  ],
])('the check says no to %s', async (_what, begin, reasons) => {
  expect(await begin()).toEqual(reasons);
});
