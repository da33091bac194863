import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {runs} from '../../testing/runs';
import {parseBlankIssues, parseTemplate} from './parse-template';
import {RefusedForms} from './refused';

const form = `name: Request
description: Somebody asks for something.
title: "[Request] "
labels: [support, "type: Request"]
body:
  - type: markdown
    attributes:
      value: Thank you.
  - type: textarea
    id: context
    attributes:
      label: What is it about?
    validations:
      required: true
  - type: dropdown
    id: urgency
    attributes:
      label: How urgent is it?
      multiple: true
      options: [Today, 2, true]
  - type: checkboxes
    id: promises
    attributes:
      options:
        - label: I have asked the team
          required: true
`;

describe('a form', () => {
  test('has its fields in order, without those that have no id', () => {
    expect(parseTemplate('request.yml', form)).toEqual({
      file: 'request.yml',
      kind: 'form',
      name: 'Request',
      title: '[Request] ',
      labels: ['support', 'type: Request'],
      fields: [
        {id: 'context', type: 'textarea', label: 'What is it about?', required: true},
        {
          id: 'urgency',
          type: 'dropdown',
          label: 'How urgent is it?',
          required: false,
          multiple: true,
          options: ['Today', '2', 'true'],
        },
        {id: 'promises', type: 'checkboxes', label: '', required: false, options: ['I have asked the team']},
      ],
    });
  });

  test.each([
    ['is cut off', 'name: "Request', 'request.yml:1: '],
    ['has a key twice', 'body: []\nbody: []', 'request.yml:2: '],
    ['has an anchor', 'name: &a x\nbody: []', 'request.yml:1: '],
    ['has a tag', 'name: !!js/function x\nbody: []', 'request.yml:1: '],
    ['is a list', '- 1', 'request.yml:1: '],
    ['is nested without end', `body: ${'['.repeat(20_000)}`, 'request.yml:1: '],
    ['has no fields', 'name: Request', 'Unexpected `request.yml` without a list `body`'],
    ['has one field only', 'body: {type: input}', 'Unexpected `request.yml` without a list `body`'],
  ])('that %s is refused', (_what, text, words) => {
    expect(() => parseTemplate('request.yml', text)).toThrow(RefusedForms);
    expect(() => parseTemplate('request.yml', text)).toThrow(words);
  });

  test('of odd parts is read as far as they go', () => {
    const odd = 'body: [1, null, text, [], {id: {}}, {id: __proto__, attributes: 1, validations: []}]';
    const {fields} = parseTemplate('odd.yml', odd);
    expect(fields).toEqual([{id: '__proto__', type: '', label: '', required: false}]);
  });
});

describe('a Markdown template', () => {
  test.each([
    ['a list', 'labels: ["type: Incident", support]', ['type: Incident', 'support']],
    ['a text with commas', "labels: 'type: Incident, support'", ['type: Incident', 'support']],
    ['an empty text', "labels: ''", []],
    ['nothing', 'about: x', []],
  ])('has its labels from %s', (_what, line, labels) => {
    const text = `---\nname: Incident\ntitle: "[Incident] {{ TITLE }}"\n${line}\n---\n\nWhat happened?\n`;
    expect(parseTemplate('incident.md', text)).toEqual({
      file: 'incident.md',
      kind: 'markdown',
      name: 'Incident',
      title: '[Incident] {{ TITLE }}',
      labels,
    });
  });

  test('may have no head', () => {
    const bare = {file: 'bare.md', kind: 'markdown', name: '', title: '', labels: []};
    expect(parseTemplate('bare.md', 'What happened?\n')).toEqual(bare);
  });

  test('whose head would run is refused', () => {
    expect(() => parseTemplate('evil.md', '---js\n{}\n---\n')).toThrow('evil.md:1: Unexpected `---js`');
  });
});

test.each([
  ['blank_issues_enabled: false', false],
  ['blank_issues_enabled: true', true],
  ['contact_links: []', true],
])('%s: blank issues %s', (text, expected) => {
  expect(parseBlankIssues('config.yml', text)).toBe(expected);
});

test('whatever text comes, it is read or refused', () => {
  const words = fc.constantFrom(
    'body:',
    '- ',
    '  ',
    '\n',
    'id: ',
    'options: ',
    '{',
    '}',
    '[',
    ']',
    '&a',
    '*a',
    '!!',
    '"',
    'x',
    '---',
    '\t',
    '\r',
  );
  const texts = fc.array(fc.oneof(words, fc.string()), {maxLength: 60}).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.constantFrom('a.yml', 'a.md'), (text, file) => {
      try {
        expect(parseTemplate(file, text).file).toBe(file);
      } catch (error) {
        expect(error).toBeInstanceOf(RefusedForms);
      }
    }),
    {numRuns: runs * 5},
  );
});
