import {expect, test} from 'vitest';
import type {Compass, Process, Role, Step} from '../types';
import {inOneLane, pictureOf} from './picture';
import {tellingOf} from './telling';

const compass = {
  roles: {
    keeper: {id: 'keeper', title: 'Keeper'} as Role,
    writer: {id: 'writer', title: 'Writer'} as Role,
  },
  processes: {},
} as unknown as Compass;

const steps: Step[] = [
  {id: 'try', title: 'Try to mend it', owner: 'keeper', timebox: {after: '1 hour', next: 'tell'}},
  {
    id: 'look',
    title: 'Look again',
    owner: 'keeper',
    within: '2 hours',
    alongside: ['write'],
    choose: {
      broken: {when: 'Still broken', wait: '30 minutes', next: 'look'},
      other: {when: 'It is something else', continue_as: 'repair'},
      unknown: {when: 'Nobody knows', continue_as: 'nowhere'},
      back: {when: 'It came back', wait: '1 day', next: 'try'},
      mended: {when: 'It is mended', next: 'tell'},
      gone: {otherwise: 'It went away', next: 'tell'},
    },
  },
  {id: 'write', title: 'Write the news', owner: 'writer', every: '3 hours', until: 'tell'},
  {
    id: 'tell',
    title: 'Tell everybody',
    owner: 'writer',
    run: 'repair',
    wait_for: {reply_from: 'guest', at_most: '2 days'},
    end: 'all-well',
  },
];

const process = (id: string, steps: Step[]) =>
  ({id, file: `docs/${id}.md`, title: `To ${id}`, starts_when: 'It breaks', steps}) as Process;
const respond = process('respond', steps);
const repair = process('repair', [{id: 'mend', title: 'Mend it', owner: 'keeper'}]);
const handbook = {...compass, processes: {respond, repair}};
const picture = pictureOf(handbook, respond, (file) => `/${file.slice(5, -3)}`);

const words = (text: string) => ({text, sign: null});
const time = (text: string) => ({text, sign: 'clock'});

test('a lane for each owner, in the order in which they first act', () => {
  expect(picture).toMatchObject({
    process: 'respond',
    title: 'To respond',
    lanes: [
      {id: 'keeper', title: 'Keeper'},
      {id: 'writer', title: 'Writer'},
    ],
  });
});

test('a node for the start, for each step, and for each end', () => {
  const none = {number: null, actor: null, facts: [], url: null};
  const keeper = {lane: 'keeper', ...none};
  expect(picture.nodes).toEqual([
    {id: 'start:', type: 'start', title: 'It breaks', ...keeper},
    {
      id: 'try',
      type: 'step',
      lane: 'keeper',
      number: 1,
      title: 'Try to mend it',
      actor: null,
      facts: [time('try for 1 hour')],
      url: '/respond#try',
    },
    {
      id: 'look',
      type: 'step',
      lane: 'keeper',
      number: 2,
      title: 'Look again',
      actor: null,
      facts: [time('within 2 hours'), {text: 'Still broken: again', sign: 'again'}, time('wait 30 minutes')],
      url: '/respond#look',
    },
    {
      id: 'write',
      type: 'duty',
      lane: 'writer',
      number: null,
      title: 'Write the news',
      actor: 'Writer',
      facts: [time('every 3 hours'), words('until “Tell everybody”')],
      url: '/respond#write',
    },
    {
      id: 'tell',
      type: 'step',
      lane: 'writer',
      number: 3,
      title: 'Tell everybody',
      actor: 'Writer',
      facts: [time('wait for guest, at most 2 days'), words('runs “To repair”')],
      url: '/respond#tell',
    },
    {id: 'process:look:repair', type: 'process', title: 'To repair', ...keeper, url: '/repair'},
    {id: 'process:look:nowhere', type: 'process', title: 'nowhere', ...keeper},
    {id: 'end:tell:all-well', type: 'end', title: 'all well', ...none, lane: 'writer'},
  ]);
});

test('an edge for each way, with its words; ways between the same two are one edge', () => {
  expect(picture.edges).toEqual([
    {from: 'start:', to: 'try', beside: false, ways: []},
    {from: 'try', to: 'look', beside: false, ways: [[]]},
    {from: 'try', to: 'tell', beside: false, ways: [[time('after 1 hour')]]},
    {from: 'look', to: 'process:look:repair', beside: false, ways: [[words('It is something else')]]},
    {from: 'look', to: 'process:look:nowhere', beside: false, ways: [[words('Nobody knows')]]},
    {from: 'look', to: 'try', beside: false, ways: [[words('It came back'), time('wait 1 day')]]},
    {from: 'look', to: 'tell', beside: false, ways: [[words('It is mended')], [words('It went away')]]},
    {from: 'tell', to: 'end:tell:all-well', beside: false, ways: [[]]},
    {from: 'look', to: 'write', beside: true, ways: []},
  ]);
});

test('in one lane, each step that somebody takes over names who, the first one too', () => {
  const narrow = inOneLane(picture);
  expect(narrow.lanes).toEqual([{id: 'all', title: 'To respond'}]);
  expect(narrow.edges).toEqual(picture.edges);
  expect(narrow.nodes.map(({id, lane, actor}) => [id, lane, actor])).toEqual([
    ['start:', 'all', null],
    ['try', 'all', 'Keeper'],
    ['look', 'all', null],
    ['write', 'all', 'Writer'],
    ['tell', 'all', 'Writer'],
    ['process:look:repair', 'all', null],
    ['process:look:nowhere', 'all', null],
    ['end:tell:all-well', 'all', null],
  ]);
});

test('the same in words', () => {
  expect(tellingOf(picture)).toEqual([
    {title: 'Starts when', url: null, details: 'It breaks.'},
    {
      title: '1. Try to mend it',
      url: '/respond#try',
      details: 'Keeper. Try for 1 hour. Then: 2. Look again. After 1 hour: 3. Tell everybody.',
    },
    {
      title: '2. Look again',
      url: '/respond#look',
      details:
        'Keeper. Within 2 hours. Still broken: again. Wait 30 minutes. It is something else: on as “To repair”. ' +
        'Nobody knows: on as “nowhere”. It came back, wait 1 day: 1. Try to mend it. It is mended: 3. Tell everybody. ' +
        'It went away: 3. Tell everybody.',
    },
    {
      title: 'Write the news',
      url: '/respond#write',
      details: 'Writer alongside “2. Look again”. Every 3 hours. Until “Tell everybody”.',
    },
    {
      title: '3. Tell everybody',
      url: '/respond#tell',
      details: 'Writer. Wait for guest, at most 2 days. Runs “To repair”. Then: the end, all well.',
    },
  ]);
});

test('of a process without steps there is nothing to draw', () => {
  const empty = process('empty', []);
  const nothing = {process: 'empty', title: 'To empty', lanes: [], nodes: [], edges: []};
  expect(pictureOf(compass, empty, () => null)).toEqual(nothing);
  expect(inOneLane(nothing)).toEqual(nothing);
});

test('what no worked example walks is marked at its step, and told', () => {
  const gaps = {look: ['→ back', 'the deadline is missed']};
  const picture = pictureOf({...compass, processes: {respond, repair}}, respond, () => null, gaps);
  const marks = picture.nodes.flatMap(({id, facts}) =>
    facts.filter(({sign}) => sign === 'gap').map(({text}) => `${id} ${text}`),
  );
  expect(marks).toEqual(['look no example: → back', 'look no example: the deadline is missed']);
  expect(tellingOf(picture).find(({title}) => title.includes('Look again'))?.details).toContain(
    'No example: → back. No example: the deadline is missed.',
  );
});
