import fc from 'fast-check';
import type {Nodes} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, test} from 'vitest';
import {runs} from '../../testing/runs';
import {plainError, reportOf, sampleFindings, surroundings} from '../../testing/sample-report';
import {reportMarkdown} from './markdown-report';
import type {Report} from './report';

const markdown = (report: Report) => reportMarkdown(report, surroundings);

test('nothing found: one line', () => {
  expect(markdown(reportOf([]))).toBe('## ✔ 0 errors, 0 warnings in 3 pages\n');
});

test('by file, with what to do, what it clashes with and what is waived', () => {
  expect(
    markdown(reportOf(sampleFindings)),
  ).toBe(`## ✖ 1 error, 1 warning, 1 notice, 1 hint, 1 waived in 3 pages

### \`docs/a, b.md\`

- **error**, line 3: Unexpected second \`100 %\`, expected one ([\`name-is-unique\`](https://compass.2i2c.org/checks/name-is-unique))
  - Note: Write \\@&#8203;somebody of \\<b\\>\\#&#8203;12\\</b\\>.
  - See also \`docs/c.md:7\`: The first one.
- **waived**, line 3: Unexpected unknown term \`Incidnet\`, expected \`Incident\` ([\`term-resolves\`](https://compass.2i2c.org/checks/term-resolves))
  - Waived until 2027\\-01\\-31 by keeper: We vote on the name. \\(waivers.yml:3\\)
- **warning**, the whole file: Unexpected unknown term \`Incidnet\`, expected \`Incident\` ([\`term-resolves\`](https://compass.2i2c.org/checks/term-resolves))
  - Why: A reader must arrive.
  - Was waived until 2027\\-01\\-31: We vote on the name. \\(waivers.yml:3\\)

### \`docs/d.md\`

- **notice**, line 3: Unexpected unknown term \`Incidnet\`, expected \`Incident\` ([\`term-resolves\`](https://compass.2i2c.org/checks/term-resolves))
- **hint**, line 3: Unexpected unknown term \`Incidnet\`, expected \`Incident\` ([\`term-resolves\`](https://compass.2i2c.org/checks/term-resolves))
`);
});

describe('bounds', () => {
  const many = Array.from({length: 3_000}, (_none, index) => ({
    ...plainError,
    severity: index % 3 === 2 ? ('error' as const) : ('warning' as const),
    file: `docs/${Math.floor(index / 100)}.md`,
    reason: `Unexpected ${index}`,
  }));

  test('60,000 characters, the worst first, and exactly how many more there are', () => {
    const text = markdown(reportOf(many));
    expect(text.length).toBeGreaterThan(55_000);
    expect(text.length).toBeLessThan(60_000);
    const written = (severity: string) => text.split(`\n- **${severity}**`).length - 1;
    const [, all, errors, warnings] =
      /\n(\d+) more findings: (\d+) errors?, (\d+) warnings?\.\n$/.exec(text) ?? [];
    expect([written('error') + Number(errors), written('warning') + Number(warnings)]).toEqual([
      1_000, 2_000,
    ]);
    expect(Number(all)).toBe(Number(errors) + Number(warnings));
    expect(written('warning')).toBe(0);
    expect(text).toMatch(
      /^## ✖ 1000 errors, 2000 warnings in 3 pages\n\n### `docs\/0\.md`\n\n- \*\*error\*\*, line 3: Unexpected 2 /,
    );
  });

  test('one endless message is cut', () => {
    const long = {
      ...plainError,
      reason: 'x'.repeat(1_000_000),
      note: '`'.repeat(1_000_000),
      file: 'y'.repeat(100_000),
    };
    const text = markdown(reportOf([long, plainError]));
    expect(text.length).toBeLessThan(10_000);
    expect(text).toContain('Incidnet');
  });
});

test('names and messages are words: no markup, no HTML, nobody is called, nothing is linked', () => {
  const part = fc.oneof(
    fc.string({unit: 'binary', maxLength: 6}),
    fc.constantFrom(
      '@2i2c-org/team',
      '#12',
      'GH-7',
      'owner/repo#3',
      'https://evil.example',
      'www.evil.example',
      'a@b.example',
    ),
    fc.constantFrom(
      '<b>',
      '<!--',
      '-->',
      '</details>',
      '[x](https://e)',
      '![x](y)',
      '[^1]',
      '&copy;',
      '`',
      '``',
      '\\',
      '|',
      '**',
      '~~',
    ),
    fc.constantFrom('\n\n# Head', '\n- item', '> ', '1. ', '\n```\n', '::', '$x$', ':smile:', ' '),
  );
  const text = fc.array(part, {maxLength: 8}).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, text, text, (file, reason, note, message) => {
      const finding = {...plainError, file, reason, note, cause: {file, place: null, message}};
      const nodes = nodesIn(
        unified()
          .use(remarkParse)
          .use(remarkGfm)
          .parse(markdown(reportOf([finding]))),
      );
      const words = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
      const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
      const ours = [
        'root',
        'heading',
        'text',
        'list',
        'listItem',
        'paragraph',
        'strong',
        'inlineCode',
        'link',
      ];
      expect(nodes.map(({type}) => type).filter((type) => !ours.includes(type))).toEqual([]);
      expect(links).toEqual([plainError.url]);
      expect(words.join('\n')).not.toMatch(/@\w|#\d|\bGH-\d|:\/\/|\bwww\./i);
    }),
    {numRuns: runs * 10},
  );
});

const nodesIn = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesIn) : []),
];
