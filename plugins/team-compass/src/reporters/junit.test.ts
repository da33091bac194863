import fc from 'fast-check';
import {SaxesParser} from 'saxes';
import {expect, test} from 'vitest';
import {runs} from '../../testing/runs';
import {plainError, reportOf, sampleFindings} from '../../testing/sample-report';
import {reportJunit} from './junit';
import {visible} from './visible';

test('a suite for each file, a case for each finding, and one for a file without any', () => {
  const sources = {'docs/clean.md': 'Clean.', 'compass.yml': '', 'docs/d.md': 'Words.'};
  expect(reportJunit(reportOf(sampleFindings, sources))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="compass" tests="6" failures="1" errors="0" skipped="1">
<testsuite name="docs/a, b.md" tests="3" failures="1" errors="0" skipped="1">
<testcase name="name-is-unique: Unexpected second \`100 %\`, expected one" classname="docs/a, b.md" file="docs/a, b.md" line="3"><failure message="Unexpected second \`100 %\`, expected one" type="name-is-unique">docs/a, b.md:3:4
   3:4  error  Unexpected second \`100 %\`, expected one  name-is-unique
        note        Write @somebody of &lt;b&gt;#12&lt;/b&gt;.
        see also    docs/c.md:7  The first one.
        https://compass.2i2c.org/checks/name-is-unique</failure></testcase>
<testcase name="term-resolves: Unexpected unknown term \`Incidnet\`, expected \`Incident\`" classname="docs/a, b.md" file="docs/a, b.md" line="3"><skipped message="waived until 2027-01-31 by keeper: We vote on the name. (waivers.yml:3)"/></testcase>
<testcase name="term-resolves: Unexpected unknown term \`Incidnet\`, expected \`Incident\` (2)" classname="docs/a, b.md" file="docs/a, b.md" line="1"><system-out>docs/a, b.md:1:1
   1:1  warning  Unexpected unknown term \`Incidnet\`, expected \`Incident\`  term-resolves
        was waived  until 2027-01-31: We vote on the name. (waivers.yml:3)
        https://compass.2i2c.org/checks/term-resolves</system-out></testcase>
</testsuite>
<testsuite name="docs/clean.md" tests="1" failures="0" errors="0" skipped="0">
<testcase name="no finding" classname="docs/clean.md" file="docs/clean.md"/>
</testsuite>
<testsuite name="docs/d.md" tests="2" failures="0" errors="0" skipped="0">
<testcase name="term-resolves: Unexpected unknown term \`Incidnet\`, expected \`Incident\`" classname="docs/d.md" file="docs/d.md" line="3"><system-out>docs/d.md:3:4
   3:4  notice  Unexpected unknown term \`Incidnet\`, expected \`Incident\`  term-resolves
        https://compass.2i2c.org/checks/term-resolves</system-out></testcase>
<testcase name="term-resolves: Unexpected unknown term \`Incidnet\`, expected \`Incident\` (2)" classname="docs/d.md" file="docs/d.md" line="3"><system-out>docs/d.md:3:4
   3:4  hint  Unexpected unknown term \`Incidnet\`, expected \`Incident\`  term-resolves
        https://compass.2i2c.org/checks/term-resolves</system-out></testcase>
</testsuite>
</testsuites>
`);
});

test('whatever strangers write, it is strict XML that counts right and says what they wrote', () => {
  const text = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.constantFrom(
      ']]>',
      '<!--',
      '&#0;',
      '&amp;',
      '"',
      "'",
      '##[error]',
      '\u0000',
      '\ufffe',
      '<a b="c">',
      '\r\n',
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, text)), (all) => {
      const diagnostics = all.map(([file, reason, note]) => ({...plainError, file, reason, note}));
      const {elements, attributes} = read(reportJunit(reportOf(diagnostics, {'docs/clean.md': 'x'})));
      const cases = elements.filter((name) => name === 'testcase').length;
      expect(cases).toBe(all.length + 1);
      expect(attributes[0]).toEqual({
        name: 'compass',
        tests: String(cases),
        failures: String(all.length),
        errors: '0',
        skipped: '0',
      });
      const messages = attributes.flatMap(({message}) => (message === undefined ? [] : [message]));
      const written = all.map(([, reason]) => visible(reason).replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd'));
      expect(messages.sort()).toEqual(written.sort());
    }),
    {numRuns: runs * 5},
  );
});

/** Elements and their attributes, in the order in which they begin; throws where it is no XML. */
function read(xml: string) {
  const elements: string[] = [];
  const attributes: Record<string, string>[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    elements.push(tag.name);
    attributes.push({...(tag.attributes as Record<string, string>)});
  });
  parser.write(xml).close();
  return {elements, attributes};
}
