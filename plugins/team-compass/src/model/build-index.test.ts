import {expect, test} from 'vitest';
import type {Config} from '../types';
import {buildIndex} from './build-index';
import {parsePage} from './parse-page';

const config: Config = {
  docs: 'docs',
  static: 'static',
  site: null,
  prefix: 'compass',
  repository: null,
  time_zone: 'UTC',
  default_owner: 'keeper',
  coverage: null,
  severity: {},
  login: [],
  services: {},
};

/** The index as it is printed: plain JSON. */
const indexOf = (files: Record<string, string>) => {
  const pages = Object.entries(files).map(([file, text]) => parsePage({file, text, fault: null}));
  return JSON.parse(JSON.stringify(buildIndex(pages, config)));
};

const page = (more: object) => ({
  labels: [],
  formerly: [],
  review_by: null,
  anchors: [],
  owner: 'keeper',
  ...more,
});

test('a term has its definition and all its names', () => {
  const text = `---
kind: term
title: Incident
plural: Incidents
aliases: [Major outage]
owner: steward
labels: [support:incident]
review_by: 2027-01-31
---

A *service* is down.

## More {#more}
`;
  const file = 'docs/terms/incident.md';
  const entry = {id: 'incident', file, title: 'Incident', owner: 'steward'};
  const name = (as: string, written: string) => ({name: written, as, kind: 'term', id: 'incident', file});
  const index = indexOf({[file]: text});
  expect(index).toEqual({
    format: 1,
    pages: {
      [file]: page({
        ...entry,
        kind: 'term',
        labels: ['support:incident'],
        review_by: '2027-01-31',
        anchors: ['more'],
      }),
    },
    terms: {
      incident: {
        ...entry,
        plural: 'Incidents',
        aliases: ['Major outage'],
        labels: ['support:incident'],
        review_by: '2027-01-31',
        definition: 'A service is down.',
      },
    },
    roles: {},
    processes: {},
    templates: {},
    channels: {},
    names: {
      incident: [name('title', 'Incident')],
      incidents: [name('plural', 'Incidents')],
      'major outage': [name('alias', 'Major outage')],
    },
    labels: {'support:incident': file},
  });
});

test('a term of another site has its summary for a definition', () => {
  const text =
    '---\nkind: term\ntitle: Hub\nsource: docs:Hub\nsummary: Where people work.\n---\n\nMore words.\n';
  expect(indexOf({'docs/hub.md': text}).terms.hub.definition).toBe('Where people work.');
});

test('a process has its steps in order, with the words of their headings', () => {
  const text = `---
kind: process
title: Respond
starts_when: Somebody calls.
steps:
  zeta: {owner: keeper, within: 30 minutes}
  alpha: {owner: keeper, end: done}
---

## Answer {#zeta}

## Elsewhere
`;
  expect(indexOf({'docs/respond.md': text}).processes.respond).toEqual({
    id: 'respond',
    file: 'docs/respond.md',
    title: 'Respond',
    owner: 'keeper',
    starts_when: 'Somebody calls.',
    steps: [
      {id: 'zeta', title: 'Answer', owner: 'keeper', within: '30 minutes'},
      {id: 'alpha', title: 'alpha', owner: 'keeper', end: 'done'},
    ],
  });
});

test('a template reaches somebody by its words, by a canned response or by an issue', () => {
  const head = 'kind: template\ntitle: T\ndescription: D\naudience: team\n';
  const {templates} = indexOf({
    'docs/a.md': `---\n${head}---\n\nHello,\n\nyou.\n`,
    'docs/b.md': `---\n${head}source: https://desk.example.org/1\ncopied_on: 2026-01-01\n---\n\nHello.\n`,
    'docs/c.md': `---\n${head}issue: {repository: a/b, form: c.yml}\n---\n`,
  });
  const ways = Object.values(templates as Record<string, {message: string; opens: string}>);
  expect(ways.map(({message, opens}) => [message, opens])).toEqual([
    ['Hello,\n\nyou.', null],
    ['Hello.', 'https://desk.example.org/1'],
    [null, 'https://github.com/a/b/issues/new?template=c.yml'],
  ]);
});

test('of two pages with one id, the first is indexed and both are pages', () => {
  const {pages, terms, names} = indexOf({
    'docs/a/x.md': '---\nkind: term\ntitle: One\n---\n',
    'docs/b/x.md': '---\nkind: term\ntitle: Two\n---\n',
  });
  expect(Object.keys(pages)).toEqual(['docs/a/x.md', 'docs/b/x.md']);
  expect(terms.x.title).toBe('One');
  expect(Object.keys(names)).toEqual(['one', 'two']);
});

test('a page with mistakes keeps what is right of it', () => {
  const text =
    '---\nkind: role\ntitle: Keeper\nheld: often\nplural: 3\naliases: [Guard, ""]\n---\n\nKeeps.\n';
  expect(indexOf({'docs/keeper.md': text}).roles.keeper).toEqual({
    id: 'keeper',
    file: 'docs/keeper.md',
    title: 'Keeper',
    owner: 'keeper',
    aliases: ['Guard'],
    definition: 'Keeps.',
  });
});

test('a page without a title is called by its file', () => {
  expect(indexOf({'docs/a-b.md': 'Words.'}).pages['docs/a-b.md']).toEqual(
    page({id: 'a-b', file: 'docs/a-b.md', title: 'a-b', kind: 'page'}),
  );
});

test('names that every object has are names', () => {
  const names = ['constructor', '__proto__', 'toString'];
  const index = indexOf(
    Object.fromEntries(
      names.map((name) => [`docs/${name}.md`, `---\nkind: term\ntitle: ${name}\n---\n\nX.\n`]),
    ),
  );
  expect(Object.keys(index.terms)).toEqual(names);
  expect(Object.keys(index.names)).toEqual(['constructor', '__proto__', 'tostring']);
});
