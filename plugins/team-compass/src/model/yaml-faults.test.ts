import {expect, test} from 'vitest';
import {parseFrontMatter} from './parse-front-matter';

const steps = (text: string) => `steps:\n${text}`;

/** What an editor typed between the lines `---`, and what is said of it, with what is marked. */
test.each([
  [
    'a space of indent is lost',
    steps('  read:\n    owner: keeper\n   within: 1 hour\n    every: 1 day\n'),
    'within',
    'Unexpected 3 spaces in front of `within`, expected 4, as in front of `owner`',
  ],
  [
    'a space too many',
    steps('  read:\n    owner: keeper\n     within: 1 hour\n'),
    'within',
    'Unexpected 5 spaces in front of `within`, expected 4, as in front of `owner`',
  ],
  [
    'a space in front of a first key',
    'kind: term\n title: Incident\n',
    'title',
    'Unexpected 1 space in front of `title`, expected none, as in front of `kind`',
  ],
  [
    'a step that is not indented',
    steps('read:\n    owner: keeper\n  reply:\n    owner: keeper\n'),
    'read',
    'Unexpected `read` without spaces in front, expected 2, since it belongs to `steps`',
  ],
  [
    'the first line of a step that is not indented',
    steps('  read:\n  owner: keeper\n    within: 1 hour\n'),
    'owner',
    'Unexpected 2 spaces in front of `owner`, expected 4, since it belongs to `read`',
  ],
  [
    'a line of a step that is not indented',
    steps('  read:\n    owner: keeper\nwithin: 1 hour\n  reply:\n    owner: keeper\n'),
    'within',
    'Unexpected `within` without spaces in front, expected 4, as in front of `owner`',
  ],
  [
    'a colon in a value',
    'title: Incident: an update\n',
    'title: Incident: an update',
    'Unexpected second `:` on one line, expected quotes around a value that contains a colon: `title: "Incident: an update"`',
  ],
  [
    'two keys on one line of a list',
    'when:\n  - open-issue: done, after: 5 minutes\n',
    '- open-issue: done, after: 5 minutes',
    'Unexpected second `:` on one line, expected braces around what belongs together: `- {open-issue: done, after: 5 minutes}`',
  ],
  [
    'a colon and quotes in a value',
    'title: Our "hub": what\'s that\n',
    'title: Our "hub": what\'s that',
    "Unexpected second `:` on one line, expected quotes around a value that contains a colon: `title: 'Our \"hub\": what''s that'`",
  ],
  [
    'no space behind a colon',
    'title:Incident\nkind: term\n',
    'title:Incident',
    'Unexpected `title:Incident` without a space behind the colon, expected `title: Incident`',
  ],
  [
    'no space behind a colon, at the end',
    'kind: term\ntitle:Incident\n',
    'title:Incident',
    'Unexpected `title:Incident` without a space behind the colon, expected `title: Incident`',
  ],
  [
    'a list whose first item stands too deep',
    'aliases:\n    - one\n  - two\n  - three\n',
    '- one',
    'Unexpected 4 spaces in front of `- one`, expected 2, as in front of `- two`',
  ],
  [
    'an item that stands too deep',
    'aliases:\n  - one\n    - two\n  - three\nkind: term\n',
    '- two',
    'Unexpected 4 spaces in front of `- two`, expected 2, as in front of `- one`',
  ],
  [
    'an item that does not stand deep enough',
    'aliases:\n  - one\n  - two\n- three\nkind: term\n',
    '- three',
    'Unexpected no space in front of `- three`, expected 2, as in front of `- one`',
  ],
  [
    'no space behind a dash',
    'aliases:\n  - one\n  -two\n  - three\n',
    '-two',
    'Unexpected `-two` without a space behind the dash, expected `- two`',
  ],
  [
    'no space behind the first dash',
    'aliases:\n  -one\n  - two\nkind: term\n',
    '-one',
    'Unexpected `-one` without a space behind the dash, expected `- one`',
  ],
  [
    'no dash',
    'aliases:\n  - one\n  two words\n  - three\n',
    'two words',
    'Unexpected `two words` without a dash, expected `- two words`',
  ],
  [
    'no first dash',
    'aliases:\n  one\n  - two\nkind: term\n',
    'one',
    'Unexpected `one` without a dash, expected `- one`',
  ],
  [
    'a dash in front of a step',
    'steps:\n  read:\n    owner: keeper\n  - reply:\n    owner: keeper\n',
    '- reply:',
    'Unexpected dash in front of `reply:`, expected `reply:` alone',
  ],
  [
    'a semicolon within braces',
    'send: { to: keeper; template: hello }\n',
    'send: { to: keeper; template: hello }',
    'Unexpected `;` within braces, expected `,`: `send: { to: keeper, template: hello }`',
  ],
  [
    'braces left out within braces',
    'then: {holds: commander: Ben, at: close}\n',
    'then: {holds: commander: Ben, at: close}',
    'Unexpected second `:` in `holds: commander: Ben`, expected braces around what belongs to `holds`: `then: {holds: {commander: Ben}, at: close}`',
  ],
  [
    'a colon left out within braces',
    'when:\n  - {reply: done, after 5 minutes}\n',
    'after 5 minutes',
    'Unexpected `after 5 minutes` without a colon, expected `after: 5 minutes`',
  ],
  [
    'no colon',
    'kind: term\ntitle Incident\n',
    'title Incident',
    'Unexpected line without a colon, expected `key: value`, such as `title: Incident`',
  ],
  [
    'words without any key',
    'kind: term\nWhat this is.\nplural: x\n',
    'What this is.',
    'Unexpected line without a colon, expected `key: value`',
  ],
  [
    'an open quotation mark',
    'title: "Incident\nkind: term\n',
    '"Incident',
    'Unexpected `"Incident` without its end, expected `"` behind it',
  ],
  [
    'one that is closed by a curly one',
    'title: "Incident”\nkind: term\n',
    '"Incident”',
    'Unexpected `"Incident”` without its end, expected `"` behind it',
  ],
  [
    'an open bracket',
    'aliases: [one, two\nkind: term\n',
    '[one, two',
    'Unexpected `[one, two` without its end, expected `]` behind it',
  ],
  [
    'an open brace',
    steps('  read:\n    send: {to: guest\n    owner: keeper\n'),
    '{to: guest',
    'Unexpected `{to: guest` without its end, expected `}` behind it',
  ],
  [
    'curly quotes',
    'title: “Incident”\n',
    '“Incident”',
    'Unexpected curly quotes in `“Incident”`, expected straight ones: `"Incident"`',
  ],
  [
    'curly quotes in a list',
    'aliases: [‘outage’]\n',
    '‘outage’',
    'Unexpected curly quotes in `‘outage’`, expected straight ones: `"outage"`',
  ],
  [
    'a sign that begins something else',
    'address: @support\n',
    'address: @support',
    'Unexpected `@` at the beginning of a value, expected quotes around it: `address: "@support"`',
  ],
  [
    'a code mark',
    'title: `x`\n',
    'title: `x`',
    'Unexpected `` ` `` at the beginning of a value, expected quotes around it: `` title: "`x`" ``',
  ],
  [
    'a link',
    'title: [Incident](x.md)\n',
    'title: [Incident](x.md)',
    'Unexpected `[` at the beginning of a value, expected quotes around it: `title: "[Incident](x.md)"`',
  ],
  [
    'a variable',
    'title: {{ name }}\n',
    'title: {{ name }}',
    'Unexpected `{{` at the beginning of a value, expected quotes around it: `title: "{{ name }}"`',
  ],
  [
    'a step without its line',
    steps('  read:\n    owner: a\n    within: 1 day\n    owner: b\n    within: 1 hour\n'),
    'owner',
    'Unexpected second key `owner`, expected each key once',
  ],
  ['a key twice', 'title: A\ntitle: B\n', 'title', 'Unexpected second key `title`, expected each key once'],
])('%s', (_what, yaml, marked, reason) => {
  const source = `---\n${yaml}---\n`;
  const {faults} = parseFrontMatter(source);
  expect(faults.map((fault) => fault.reason)).toEqual([reason]);
  const [{place} = {place: null}] = faults;
  const line = source.split('\n')[(place?.start.line ?? 0) - 1] ?? '';
  expect(line.slice((place?.start.column ?? 0) - 1, (place?.end.column ?? 0) - 1)).toBe(marked);
});

test.each([
  ['a sentence with quotations', 'title: “One” and “two”\n'],
  ['curly quotes that are meant', 'title: "“Incident”"\n'],
  ['half of one', 'title: The other’s\n'],
])('%s is no mistake', (_what, yaml) => {
  expect(parseFrontMatter(`---\n${yaml}---\n`).faults).toEqual([]);
});

test('a value without an end says nothing of itself', () => {
  expect(parseFrontMatter("---\ntitle: Incident\nplural: 'Incidents\n---\n").data).toEqual({
    title: 'Incident',
  });
});
