import fc from 'fast-check';
import type {Nodes} from 'mdast';
import {expect, test} from 'vitest';
import {runs} from '../../testing/runs';
import {parseMarkdown} from '../model/parse-markdown';
import {escaped} from './markdown';

/** What GitHub makes of a text that is no mere text any more. */
const pieces = [
  ...'*_`~[]()<>!#@&|\\:;$+-=.“”\t\n',
  ...[
    'www.',
    'https://',
    'x@y.z',
    ':tada:',
    '<b>',
    '&lt;',
    '[a](b)',
    '![a](b)',
    '[^1]',
    '**',
    '``',
    '1. ',
    'a',
    ' ',
  ],
];

/** What is text for GitHub: it knows no directives. */
const isText = (type: string) => ['text', 'inlineCode', 'textDirective'].includes(type);

const typesIn = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(typesIn) : []),
];

test('words of strangers are nothing but words', () => {
  const texts = fc.array(fc.constantFrom(...pieces), {maxLength: 20}).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const tree = parseMarkdown(`- **Title**: it says ${escaped(text)}.`);
      const types = typesIn(tree).filter((type) => !isText(type));
      expect(types).toEqual(['root', 'list', 'listItem', 'paragraph', 'strong']);
    }),
    {numRuns: runs * 20},
  );
});
