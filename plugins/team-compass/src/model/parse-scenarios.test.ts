import {expect, test} from 'vitest';
import type {Place} from '../types';
import {parsePage} from './parse-page';
import {scenariosOf} from './parse-scenarios';

const scenariosIn = (text: string) => scenariosOf(parsePage({file: 'docs/page.md', text, fault: null}));
const written = ({start, end}: Place) => `${start.line}:${start.column}-${end.line}:${end.column}`;

test('a code block `scenario` is read as data, with the place of every key', () => {
  const [block, ...others] = scenariosIn(
    '---\ntitle: Page\n---\n\nText.\n\n```scenario wide\nname: Lit\nwhen:\n  - {try: lit, after: 1 hour}\n```\n\n```yaml\na: 1\n```\n',
  );
  expect(others).toEqual([]);
  expect(block?.file).toBe('docs/page.md');
  expect(block?.data).toEqual({name: 'Lit', when: [{try: 'lit', after: '1 hour'}]});
  expect(block?.faults).toEqual([]);
  const places = [
    [[], 'value'],
    [['name'], 'key'],
    [['name'], 'value'],
    [['when', 0], 'value'],
    [['when', 0, 'try'], 'key'],
    [['when', 0, 'try'], 'value'],
    [['nowhere'], 'value'],
  ] as const;
  expect(places.map(([path, part]) => written(block?.placeOf([...path], part) as Place))).toEqual([
    '7:1-7:17',
    '8:1-8:5',
    '8:7-8:10',
    '10:5-10:30',
    '10:6-10:9',
    '10:11-10:14',
    '8:1-8:1',
  ]);
});

test.each([
  ['in a list', '- Like this:\n\n  ```scenario\n  name: Lit\n  process: relight\n  ```\n', '5:12-5:19'],
  ['in a quotation', '> ```scenario\n> name: Lit\n> process: relight\n> ```\n', '3:12-3:19'],
  ['in a box', ':::note\n\n```scenario\nname: Lit\nprocess: relight\n```\n\n:::\n', '5:10-5:17'],
  ['indented more than its fence', ' ```scenario\n name: Lit\n process: relight\n ```\n', '3:11-3:18'],
  ['indented less than its fence', '  ```scenario\nname: Lit\nprocess: relight\n```\n', '3:10-3:17'],
  ['with Windows line ends', '```scenario\r\nname: Lit\r\nprocess: relight\r\n```\r\n', '3:10-3:17'],
  ['without an end', '```scenario\nname: Lit\nprocess: relight', '3:10-3:17'],
  ['with waves', '~~~scenario\nname: Lit\nprocess: relight\n~~~', '3:10-3:17'],
])('%s', (_where, text, place) => {
  const [block] = scenariosIn(text);
  expect(block?.data).toEqual({name: 'Lit', process: 'relight'});
  expect(written(block?.placeOf(['process']) as Place)).toBe(place);
});

test('what cannot be read is a fault with its place', () => {
  const [open, twice, text, empty] = scenariosIn(
    '```scenario\nwhen: [tell\n```\n\n```scenario\na: 1\na: 2\n```\n\n```scenario\nwords\n```\n\n```scenario\n```\n',
  );
  expect(open?.faults).toEqual([
    {
      type: 'front-matter',
      place: {start: {line: 2, column: 7}, end: {line: 2, column: 12}},
      reason: 'Unexpected `[tell` without its end, expected `]` behind it',
    },
  ]);
  expect(twice?.faults.map(({place, reason}) => [written(place as Place), reason])).toEqual([
    ['7:1-7:2', 'Unexpected second key `a`, expected each key once'],
  ]);
  expect(text?.faults.map(({place, reason}) => [written(place as Place), reason])).toEqual([
    ['11:1-11:6', 'Unexpected text, expected keys with values'],
  ]);
  expect([empty?.data, empty?.faults, written(empty?.placeOf([]) as Place)]).toEqual([{}, [], '14:1-14:12']);
});
