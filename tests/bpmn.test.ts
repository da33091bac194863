import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {evaluate} from 'feelin';
import {type Compass, compile, type Process, type Step} from 'team-compass';
import {describe, expect, test} from 'vitest';
import {exportBpmn, withoutCounterpart} from '../plugins/team-compass/src/export';
import {lint, readBack, undrawn} from './support/bpmn';
import {smallHandbook, writeHandbook} from './support/handbook';
import {compileWinding, windingIds} from './support/winding';

const shipped = compile(join(import.meta.dirname, '..')).compass;

const processIn = ({processes}: Compass, id: string): Process => {
  const process = processes[id];
  if (!process) throw new Error(`There is no process \`${id}\`.`);
  return process;
};

test('a small process, word for word; BLESS=1 writes what is expected', async () => {
  const {compass} = compile(writeHandbook(smallHandbook));
  const {xml, losses} = await exportBpmn(compass, processIn(compass, 'respond'));
  const file = join(import.meta.dirname, 'expected/respond.bpmn');
  if (process.env.BLESS) writeFileSync(file, xml);
  expect(xml).toBe(readFileSync(file, 'utf8'));
  expect(losses).toEqual([
    {construct: 'holders', steps: []},
    {construct: 'send', steps: ['answer']},
    {construct: 'open', steps: ['report']},
  ]);
});

/** What a rule reports although it is right. */
const allowed = [
  // The rule looks at the ends alone. The duties beside have none: they are loops, and only the termination stops them.
  /^leave\..*\(superfluous-termination\)$/,
];
const isAllowed = (report: string) => allowed.some((pattern) => pattern.test(report));

describe.each([...Object.keys(shipped.processes), ...windingIds])('%s', (id) => {
  test('is read without a warning, drawn in full, clean for bpmnlint and Camunda 8, and always the same', async () => {
    const compass = windingIds.includes(id) ? compileWinding() : shipped;
    const {xml} = await exportBpmn(compass, processIn(compass, id));
    const read = await readBack(xml);
    expect(read.warnings).toEqual([]);
    expect(undrawn(read)).toEqual([]);
    expect((await lint(read.definitions)).filter((report) => !isAllowed(report))).toEqual([]);
    expect((await exportBpmn(compass, processIn(compass, id))).xml).toBe(xml);
  });
});

test('what has no counterpart is told in the file: in the drawing, and where it is', async () => {
  const {xml, losses} = await exportBpmn(shipped, processIn(shipped, 'incident-response'));
  const {elements} = await readBack(xml);
  for (const {construct, steps} of losses) {
    expect(elements.notes?.text).toContain(
      `${construct}${steps.length > 0 ? ` (${steps.join(', ')})` : ''}: `,
    );
    for (const id of steps.length > 0 ? steps.map((step) => `step.${step}`) : ['incident-response'])
      expect(elements[id]?.documentation[0].text).toContain(withoutCounterpart[construct]);
  }
  expect(losses.map(({construct}) => construct)).toEqual([
    'holders',
    'continue_as',
    'designates',
    'introduces',
    'send',
    'open',
    'involved',
    'audience',
    'wait_for',
    'working_time',
  ]);
});

test('a process with more ways than can be drawn is refused', async () => {
  // Ten times over, a duty is taken up or is not: then there are a thousand sets of them.
  const steps = Array.from({length: 10}, (_, at) => [
    step(`choice-${at}`, {
      choose: {yes: {when: 'Yes', next: `host-${at}`}, no: {otherwise: 'No', next: `choice-${at + 1}`}},
    }),
    step(`host-${at}`, {alongside: [`duty-${at}`]}),
    step(`duty-${at}`, {until: 'choice-10'}),
  ]).flat();
  const many = {...processIn(shipped, 'hand-over'), id: 'many', steps: [...steps, step('choice-10', {})]};
  await expect(exportBpmn({...shipped, processes: {many}}, many)).rejects.toThrow(
    '`many` has more than 500 places to draw: each step counts once for every set of duties that may go on beside it.',
  );
});

describe('words of strangers', () => {
  const pieces = [
    '<',
    '>',
    '&',
    '&amp;',
    '"',
    "'",
    ']]>',
    '<!--',
    '-->',
    '<?xml',
    '</bpmn:process>',
    '\n',
    ' ',
    '=',
    '\\',
  ];
  const piece = fc.constantFrom(
    ...pieces,
    '$\u007bx}',
    '{{ x }}',
    'a',
    '1',
    '.',
    '_',
    '-',
    ':',
    'é',
    '日本',
    '🧭',
    '\u202e',
  );
  const hostile = fc.array(piece, {minLength: 1, maxLength: 6}).map((parts) => parts.join(''));
  const ids = fc.uniqueArray(hostile, {minLength: 5, maxLength: 5});

  test('are read back as they were written', async () => {
    const property = fc.asyncProperty(
      ids,
      fc.tuple(hostile, hostile, hostile, hostile),
      async (named, words) => {
        const process = hostileProcess(named, words);
        const {xml} = await exportBpmn({...shipped, processes: {[process.id]: process}}, process);
        const {warnings, elements} = await readBack(xml);
        const all = Object.values(elements);
        const flow = all.find(({conditionExpression}) => conditionExpression);
        const [title, starts_when, stepTitle, when] = words;
        expect(warnings).toEqual([]);
        expect(all.find(({$type}) => $type === 'bpmn:Process')?.name).toBe(title);
        expect(all.find(({$type}) => $type === 'bpmn:StartEvent')?.name).toBe(starts_when);
        expect(all.find(({$type}) => $type === 'bpmn:UserTask')?.name).toBe(stepTitle);
        expect(flow?.name).toBe(when);
        expect(evaluate(flow?.conditionExpression.body.slice(1), {choice: named[3]}).value).toBe(true);
      },
    );
    await fc.assert(property, {numRuns: 30});
  });

  test('never break the file, whatever they are', async () => {
    const any = fc.string({unit: 'binary', minLength: 1, maxLength: 8});
    const property = fc.asyncProperty(ids, fc.tuple(any, any, any, any), async (named, words) => {
      const process = hostileProcess(named, words);
      const {xml} = await exportBpmn({...shipped, processes: {[process.id]: process}}, process);
      expect((await readBack(xml)).warnings).toEqual([]);
      expect(xml).not.toMatch(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
    });
    await fc.assert(property, {numRuns: 30});
  });

  function hostileProcess([id, first, second, yes, no]: string[], words: string[]): Process {
    const [title = '', starts_when = '', stepTitle = '', when = ''] = words;
    const choose = {[yes ?? '']: {when, next: second}, [no ?? '']: {otherwise: when, end: 'done'}};
    const steps = [step(first ?? '', {title: stepTitle, choose}), step(second ?? '', {title: stepTitle})];
    return {id: id ?? '', file: 'docs/x.md', title, owner: null, starts_when, steps};
  }
});

const step = (id: string, more: Partial<Step>): Step => ({id, title: id, owner: 'project-manager', ...more});
