import {expect, test} from 'vitest';
import {checkFiles} from '../../testing/fixtures';

const page = (front: string, body = 'Words.') => `---\n${front}\n---\n\n${body}\n`;

function givenBy(files: Record<string, string>): string[] {
  const {given} = checkFiles(files);
  return given.map(({type, name, file, anchor, title}) => `${type} ${name} → ${file}#${anchor} (${title})`);
}

test('every name of a term or role, and the page by its path', () => {
  const term = page(
    'kind: term\ntitle: Lamp\nplural: Lamps\nabbreviation: L\naliases: [Lantern, Big  light]',
  );
  expect(givenBy({'docs/terms/lamp.md': term})).toEqual([
    'std:term Lamp → docs/terms/lamp.md# (Lamp)',
    'std:term Lamps → docs/terms/lamp.md# (Lamp)',
    'std:term L → docs/terms/lamp.md# (Lamp)',
    'std:term Lantern → docs/terms/lamp.md# (Lamp)',
    'std:term Big light → docs/terms/lamp.md# (Lamp)',
    'std:doc terms/lamp → docs/terms/lamp.md# (Lamp)',
  ]);
});

test('labels, headings and old paths, with the headings that were once given out below those', () => {
  const text = page(
    'title: The watch\nlabels: ["night:watch"]\nformerly: [old/watch, relief]',
    '## At Six {#Six}\n\nX.\n\n## At seven {#seven}\n\nX.\n\n## At eight {#eight}\n\nX.',
  );
  const once = (name: string, anchor: string, more = {}) => ({
    ...{type: 'std:label', name, page: 'docs/old/watch.md', anchor},
    ...more,
  });
  const names = [
    once('old/watch:six', 'Six'),
    once('old/watch:nine', 'nine', {dropped: 'Nobody is awake.'}),
    once('relief:seven', 'seven', {dropped: 'It was given out by mistake.'}),
    // A label of a page, that is called like one of a heading.
    once('relief:eight', ''),
  ];
  const list = {'inventories/published.json': JSON.stringify({names})};
  expect(givenBy({'docs/watch.md': text, ...list})).toEqual([
    'std:label night:watch → docs/watch.md# (The watch)',
    'std:doc watch → docs/watch.md# (The watch)',
    'std:doc old/watch → docs/watch.md# (The watch)',
    'std:doc relief → docs/watch.md# (The watch)',
    'std:label watch:six → docs/watch.md#Six (At Six)',
    'std:label watch:seven → docs/watch.md#seven (At seven)',
    'std:label watch:eight → docs/watch.md#eight (At eight)',
    'std:label old/watch:six → docs/watch.md#Six (At Six)',
  ]);
});

test('the page of a folder has the name of the folder, that of the root its own', () => {
  expect(
    givenBy({'docs/terms/index.md': page('title: Words'), 'docs/index.md': page('title: Start')}),
  ).toEqual(['std:doc index → docs/index.md# (Start)', 'std:doc terms → docs/terms/index.md# (Words)']);
});

test('what another site owns is not given out again, and the words of a message are no headings', () => {
  const term = page('kind: term\ntitle: Oil\nsource: "sea:Oil"\nsummary: It burns.');
  const template = page('kind: template\ntitle: Hello\naudience: team', 'Hello.\n\n## Bye\n\nBye.');
  expect(givenBy({'docs/oil.md': term, 'docs/hello.md': template})).toEqual([
    'std:doc hello → docs/hello.md# (Hello)',
    'std:doc oil → docs/oil.md# (Oil)',
  ]);
});

test('names that every object has, and names over several lines', () => {
  const term = page('kind: term\ntitle: "constructor"\naliases: ["__proto__", "a\\nb\\0c", "\\n"]');
  const names = checkFiles({'docs/constructor.md': term}).given.map(({name}) => name);
  expect(names).toEqual(['constructor', '__proto__', 'a b c', 'constructor']);
});
