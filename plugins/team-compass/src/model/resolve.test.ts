import {describe, expect, test} from 'vitest';
import {buildIndex} from './build-index';
import {parsePage} from './parse-page';
import {type Index, resolveLink, resolveTerm, splitService} from './resolve';

const page = (file: string, frontMatter: string) =>
  parsePage({file: `docs/${file}.md`, text: `---\n${frontMatter}\n---\n\nWords.\n`, fault: null});

const config = {
  docs: 'docs',
  static: 'static',
  site: null,
  prefix: 'compass',
  repository: null,
  time_zone: 'UTC',
  default_owner: null,
  coverage: null,
  severity: {},
  login: [],
  services: {},
};

const index: Index = {
  compass: buildIndex(
    [
      page(
        'incident',
        'kind: term\ntitle: Incident\nplural: Incidents\nabbreviation: INC\naliases: [Major outage]',
      ),
      page('commander', 'kind: role\ntitle: Incident Commander\nheld: per_run'),
      page('shift', 'kind: term\ntitle: Shift\naliases: [Watch]'),
      page('watch', 'kind: term\ntitle: Watch'),
    ],
    config,
  ),
  inventories: {
    docs: {
      service: 'docs',
      title: 'Docs',
      url: 'https://docs.example.org/en/',
      names: [
        {type: 'std:term', name: 'Support Team', location: 'glossary.html#term-Support-Team'},
        {type: 'std:term', name: 'Incident', location: 'glossary.html#term-Incident'},
        {
          type: 'std:label',
          name: 'objectives:support',
          location: 'objectives.html#support',
          title: 'Support',
        },
        {type: 'std:term', name: 'Pod', location: 'glossary.html#pod'},
        {type: 'std:term', name: 'POD', location: 'glossary.html#print'},
        {type: 'std:label', name: 'on two words', location: 'words.html'},
        {type: 'std:doc', name: 'objectives', location: 'objectives.html'},
        {type: 'std:doc', name: 'hub', location: 'hub.html'},
        {type: 'std:label', name: 'hub', location: 'about.html#hub'},
        {type: 'std:label', name: 'twice', location: 'a.html'},
        {type: 'std:doc', name: 'twice', location: 'a.html'},
      ],
    },
  },
};

const local = (name: string, as: string, kind: string, id: string) => ({
  type: 'local',
  entry: {name, as, kind, id, file: `docs/${id}.md`},
});

describe('a term', () => {
  test.each([
    ['its title, any case and width', ' incident ', local('Incident', 'title', 'term', 'incident')],
    ['its plural', 'incidents', local('Incidents', 'plural', 'term', 'incident')],
    ['its abbreviation', 'Inc', local('INC', 'abbreviation', 'term', 'incident')],
    ['an alias', 'major  outage', local('Major outage', 'alias', 'term', 'incident')],
    ['the id of a role', 'commander', local('Incident Commander', 'title', 'role', 'commander')],
    [
      'a name of two',
      'Watch',
      {type: 'ambiguous', candidates: ['Watch (docs/shift.md)', 'Watch (docs/watch.md)']},
    ],
    ['a name that is near', 'Incidnet', {type: 'unknown', nearest: ['Incident', 'Incidents']}],
    ['a name of another site alone', 'Support team', {type: 'unknown', nearest: ['docs:Support Team']}],
    ['a name that every object has', 'constructor', {type: 'unknown', nearest: []}],
    ['another one', '__proto__', {type: 'unknown', nearest: []}],
  ])('%s', (_case, written, expected) => {
    expect(resolveTerm(index, written)).toEqual(expected);
  });

  test('of another site, by the case of anybody', () => {
    expect(resolveTerm(index, 'docs:support team')).toEqual({
      type: 'external',
      service: 'docs',
      name: {type: 'std:term', name: 'Support Team', location: 'glossary.html#term-Support-Team'},
      href: 'https://docs.example.org/en/glossary.html#term-Support-Team',
    });
  });

  test.each([
    ['as it is written', 'docs:POD', 'https://docs.example.org/en/glossary.html#print'],
    ['as it is written, the other one', 'docs:term:Pod', 'https://docs.example.org/en/glossary.html#pod'],
  ])('of another site that has it in two cases: %s', (_case, written, href) => {
    expect(resolveTerm(index, written)).toMatchObject({type: 'external', href});
  });

  test.each([
    [
      'in neither of two cases',
      'docs:pod',
      {type: 'ambiguous', candidates: ['docs:term:Pod', 'docs:term:POD']},
    ],
    ['never falls back to our own', 'docs:Shift', {type: 'unknown', nearest: []}],
    ['near one of that site', 'docs:Suport Team', {type: 'unknown', nearest: ['docs:Support Team']}],
    ['never a label', 'docs:objectives:support', {type: 'unknown', nearest: []}],
    ['an unknown site', 'dcos:Incident', {type: 'unknown-service', service: 'dcos', nearest: ['docs']}],
    [
      'a site that every object has',
      'constructor:x',
      {type: 'unknown-service', service: 'constructor', nearest: []},
    ],
  ])('of another site: %s', (_case, written, expected) => {
    expect(resolveTerm(index, written)).toEqual(expected);
  });
});

describe('a link', () => {
  const found = (written: string) => {
    const resolution = resolveLink(index, written);
    return resolution?.type === 'external' ? resolution.href : resolution;
  };

  test.each([
    ['a label', 'docs:objectives:support', 'https://docs.example.org/en/objectives.html#support'],
    [
      'a label in another case',
      'docs:Objectives:Support',
      'https://docs.example.org/en/objectives.html#support',
    ],
    ['a label over two lines', 'docs:On  two\nwords', 'https://docs.example.org/en/words.html'],
    ['a page', 'docs:objectives', 'https://docs.example.org/en/objectives.html'],
    ['two names of one place', 'docs:twice', 'https://docs.example.org/en/a.html'],
    ['two places', 'docs:hub', {type: 'ambiguous', candidates: ['docs:label:hub', 'docs:doc:hub']}],
    ['one of two places, by its kind', 'docs:label:hub', 'https://docs.example.org/en/about.html#hub'],
    ['a page in another case', 'docs:Objectives', {type: 'unknown', nearest: ['docs:objectives']}],
    ['an address', 'https://example.org/', null],
    ['a page of ours', 'support/guide.md#part', null],
  ])('%s', (_case, written, expected) => {
    expect(found(written)).toEqual(expected);
  });
});

test.each([
  ['docs:Support Team', {service: 'docs', name: 'Support Team'}],
  ['docs:a:b', {service: 'docs', name: 'a:b'}],
  ['10:30', null],
  ['C:\\temp', null],
  ['docs: x', null],
  ['docs:', null],
  ['http://x', null],
  ['Docs:x', null],
])('%j as a name of another site', (written, expected) => {
  expect(splitService(written)).toEqual(expected);
});
