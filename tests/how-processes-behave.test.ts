import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import process from '../schemas/process.json';
import {replay} from './support/replay';

/** The page says what each field means; its examples are run here, line by line. */
const file = join(import.meta.dirname, '../docs/about/how-processes-behave.md');
const page = readFileSync(file, 'utf8');

interface Example {
  heading: string;
  processes: Record<string, object>;
  script: string;
}

const examples = examplesIn(page);

if (globalThis.process.env.BLESS) {
  const texts = examples.map(({processes, script}) => replay(processes, script));
  const blessed = page.replace(/```text\n[\s\S]*?```/g, () => `\`\`\`text\n${texts.shift()}\`\`\``);
  writeFileSync(file, blessed);
} else {
  describe.each(examples)('$heading', ({processes, script}) => {
    test('behaves as the page says', () => {
      expect(replay(processes, script)).toBe(script);
    });
  });
}

test('the page has a section on every field of a step, a branch and a process that runs', () => {
  const told = new Set([...page.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name));
  const {step, branch} = process.$defs;
  const running = ['needs', 'clock', 'hands_over', 'steps'];
  const fields = [...Object.keys(step.properties), ...Object.keys(branch.properties), ...running];
  expect(fields.filter((field) => !told.has(field))).toEqual([]);
});

/** Each text block with the processes above it. */
function examplesIn(text: string): Example[] {
  const found: Example[] = [];
  let heading = '';
  let processes: Example['processes'] = {};
  for (const [, title, language, meta = '', code = ''] of text.matchAll(
    /^#+ (.+)$|^```(\w+)(.*)\n([\s\S]*?)^```$/gm,
  )) {
    if (title) heading = title;
    else if (language === 'yaml') processes[/title="(.+)"/.exec(meta)?.[1] ?? 'example'] = parse(code);
    else if (language === 'text') {
      found.push({heading, processes, script: code});
      processes = {};
    }
  }
  return found;
}
