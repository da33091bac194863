import {expect, test} from 'vitest';
import {parseLabels} from './parse-labels';

test.each([
  ['labels.json', '[{"name": "support"}, {"name": "type: Incident"}]'],
  ['labels.yml', '- name: support\n  color: ff0000\n- name: "type: Incident"\n'],
  ['labels.yml', '---\n# Our labels\n\n- name: support\n- name: "type: Incident"\n'],
  ['labels.yml', '# Our labels\n---\n  - name: support\n  -\n    name: "type: Incident"\n'],
  ['labels.yml', `${' \n'.repeat(4000)}- support\r\n- "type: Incident"\r\n`],
  ['labels.yml', 'labels:\n  - name: support\n  - name: "type: Incident"\n'],
  ['labels.yaml', '- support\n- "type: Incident"\n'],
])('%s: %j', (file, text) => {
  expect(parseLabels(file, text)).toEqual(['support', 'type: Incident']);
});

test.each([
  ['labels.json', '{"labels": 1}', 'expected a list of labels'],
  ['labels.json', '[{"title": "support"}]', 'expected a list of labels'],
  ['labels.json', '[', 'expected JSON'],
  ['labels.json', '[]', 'expected a list of labels'],
  ['labels.yml', `${'\n'.repeat(4000)}support: red`, 'expected a list of labels'],
  ['labels.yml', ` ${'\t'.repeat(10_000)}x`, 'labels.yml:1: '],
  ['labels.yml', 'support: red', 'expected a list of labels'],
  ['labels.yml', '- name: [', 'labels.yml:1: '],
  ['labels.yml', '- name: a\n- name: &x b\n', 'labels.yml:2: '],
  ['labels.yml', '---\n\n# Ours\n- name: a\n- name: &x b\n', 'labels.yml:5: '],
])('%s: %j is refused', (file, text, words) => {
  expect(() => parseLabels(file, text)).toThrow(words);
});
