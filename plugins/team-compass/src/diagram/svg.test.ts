import fc from 'fast-check';
import {SaxesParser} from 'saxes';
import {describe, expect, test} from 'vitest';
import {compile} from '../compass/compile';
import type {Compass, Process, Step} from '../types';
import {type Diagram, drawProcess} from './draw';
import {pictureOf} from './picture';

const {compass} = compile('.');
const shipped = Object.values(compass.processes);
const here = (file: string) => `/${file}`;

interface Found {
  names: Set<string>;
  attributes: Set<string>;
  links: string[];
  text: string;
}

/** Reads XML. @throws where it is not well-formed */
function read(svg: string | null): Found {
  const found: Found = {names: new Set(), attributes: new Set(), links: [], text: ''};
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({name, attributes}) => {
    found.names.add(name);
    for (const [key, value] of Object.entries(attributes)) {
      found.attributes.add(key);
      if (key === 'href') found.links.push(value);
    }
  });
  parser.on('text', (text) => {
    found.text += text;
  });
  parser.write(svg ?? '').close();
  return found;
}

const names = new Set(['svg', 'title', 'desc', 'style', 'g', 'rect', 'circle', 'path', 'text', 'a']);
const attributes = new Set(
  (
    'xmlns class width height viewBox style role aria-label aria-hidden x y rx cx cy r d transform ' +
    'text-anchor href'
  ).split(' '),
);

describe.each(shipped.map((process) => [process.id, process] as const))('%s', (_id, process) => {
  test('each step is a link to itself, each way into another process one to its page', async () => {
    const {svg, narrow} = await drawProcess(compass, process, here);
    const others = Object.values(compass.processes).map(({file}) => here(file));
    const steps = process.steps.map(({id}) => `${here(process.file)}#${id}`);
    for (const {links} of [read(svg), read(narrow)]) {
      expect(links.filter((link) => link.includes('#'))).toEqual(steps);
      expect(links.filter((link) => !link.includes('#') && !others.includes(link))).toEqual([]);
    }
  });

  test('every word of it is text', async () => {
    const {svg, narrow} = await drawProcess(compass, process, here);
    const texts = [svg, narrow].map((drawn) => read(drawn).text.replace(/\s+/g, ' '));
    const branches = process.steps.flatMap(({choose}) => Object.values(choose ?? {}));
    const said = branches.map(({when, otherwise}) => when ?? otherwise ?? '');
    for (const words of [...process.steps.map(({title}) => title), ...said])
      for (const text of texts) expect(text).toContain(words);
  });

  test('the same bytes each time', async () => {
    const [one, two] = [await drawProcess(compass, process, here), await drawProcess(compass, process, here)];
    expect(one).toEqual(two);
  });
});

test('a file of its own tells the process in words, and has its own night', async () => {
  const process = compass.processes['support-triage'] as Process;
  const [inPage, alone] = [
    await drawProcess(compass, process, here),
    await drawProcess(compass, process, () => null, {standalone: true}),
  ];
  expect(read(inPage.svg).names).not.toContain('desc');
  expect(inPage.svg).not.toContain('prefers-color-scheme');
  const {text, links} = read(alone.svg);
  expect(links).toEqual([]);
  expect(text).toContain('prefers-color-scheme:dark');
  expect(text).toContain('2. Decide what it is: Support Steward. Within 1 working hour. The service is down');
});

/** Words as they come from strangers. */
const hostile = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  fc.constantFrom(
    '</text><script>alert(1)</script>',
    '"/><a href="javascript:alert(1)" onclick="alert(1)">',
    ']]></style><image href=x onerror=alert(1)>',
    '<!-- & --> &#0; &nope;',
    '\u0000\u0008\uFFFE\uD800',
    'label="" [URL="x"] } digraph { n0 -> n1',
    'W'.repeat(5_000),
    '',
  ),
);

const processes = fc
  .array(fc.record({title: hostile, owner: hostile, when: hostile, time: hostile, to: fc.nat(5)}), {
    minLength: 1,
    maxLength: 6,
  })
  .map((written): Compass => {
    const steps = written.map(
      ({title, owner, when, time, to}, index): Step => ({
        id: `s${index}`,
        title,
        owner,
        within: time,
        every: time,
        until: title,
        alongside: to === index ? [`s${to}`] : [],
        timebox: {after: time, next: `s${to}`},
        choose: {a: {when, wait: time, next: `s${to}`}, b: {otherwise: when, end: title || 'x'}},
      }),
    );
    const process = {
      id: 'p',
      file: 'docs/p.md',
      title: written[0]?.title,
      starts_when: written[0]?.when,
      steps,
    };
    return {roles: {}, processes: {p: process as unknown as Process}} as unknown as Compass;
  });

test('of a process without steps there is no picture', async () => {
  const process = {id: 'p', file: 'docs/p.md', title: 'Empty', steps: []} as unknown as Process;
  expect(await drawProcess({...compass, processes: {p: process}}, process, here)).toEqual({
    title: 'Empty',
    svg: null,
    narrow: null,
    told: [],
  });
});

test('what is too large for a picture is told in words alone', async () => {
  const steps = Array.from({length: 250}, (_, index) => ({
    id: `s${index}`,
    title: `Step ${index}`,
    owner: 'a',
  }));
  const process = {id: 'p', file: 'docs/p.md', title: 'Long', steps} as unknown as Process;
  const {svg, narrow, told} = await drawProcess({...compass, processes: {p: process}}, process, here);
  expect([svg, narrow, told.length]).toEqual([null, null, 251]);
});

test('whatever strangers write, it is XML without scripts, and every way is drawn', async () => {
  await fc.assert(
    fc.asyncProperty(processes, fc.boolean(), async (handbook, standalone) => {
      const process = handbook.processes.p as Process;
      const {svg, narrow}: Diagram = await drawProcess(handbook, process, here, {standalone});
      for (const drawn of [svg, ...(narrow === null ? [] : [narrow])]) {
        const found = read(drawn);
        expect([...found.names].filter((name) => !names.has(name))).toEqual([]);
        expect([...found.attributes].filter((name) => !attributes.has(name))).toEqual([]);
        expect(found.links).toEqual(process.steps.map(({id}) => `/docs/p.md#${id}`));
        const {edges} = pictureOf(handbook, process, here);
        const spoken = edges.filter(({ways}) => ways.some((words) => words.length > 0));
        expect(drawn?.match(/<path class="line/g) ?? []).toHaveLength(edges.length + spoken.length);
      }
    }),
    {numRuns: 30},
  );
});
