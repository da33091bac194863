import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {reportText, rules} from 'team-compass';
import {describe, expect, test} from 'vitest';
import {checkFiles, filesIn} from '../plugins/team-compass/testing/fixtures';
import {type Mistake, mistakes} from './support/mistakes';

/**
 * What people who are no programmers do to a page, and all that they get to read then: it has to say what to type.
 * `BLESS=1` writes the sheet anew; read it as somebody who has never seen a handbook like this.
 */
const sheet = join(import.meta.dirname, 'thirty-mistakes.md');
const folder = join(import.meta.dirname, '../plugins/team-compass/testing/handbook');
const sound = Object.fromEntries(
  filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
);

/** Two things are wrong then: the waiver, and what it was to waive. */
const two = /^a waiver /;

describe.each(Object.entries(mistakes))('%s', (_where, all) => {
  test.each(all)('$what', (mistake) => {
    const {report, findings} = run(mistake);
    expect(findings).toBe(mistake.fine ? 0 : two.test(mistake.what) ? 2 : 1);
    if (!process.env.BLESS) expect(sectionOf(mistake.what)).toBe(section(mistake, report));
  });
});

test('there are thirty at least, each of another name, and the sheet has no others', () => {
  const all = Object.values(mistakes).flat();
  const names = all.map(({what}) => what);
  expect(new Set(names).size).toBe(names.length);
  expect(all.filter(({fine}) => fine === undefined).length).toBeGreaterThanOrEqual(30);
  const parts = Object.entries(mistakes).map(([where, own]) =>
    [`## ${where}`, ...own.map((mistake) => section(mistake, run(mistake).report))].join('\n\n'),
  );
  const text = `${[intro, ...parts].join('\n\n')}\n`;
  if (process.env.BLESS) writeFileSync(sheet, text);
  else expect(readFileSync(sheet, 'utf8')).toBe(text);
});

const intro = `# Mistakes of editors

<!-- Generated: BLESS=1 npx vitest run --project unit tests/thirty-mistakes.test.ts. Do not edit. -->

What somebody does to a sound page, and what \`compass check\` says then.`;

function run({file, change = (text) => text, saved = file}: Mistake): {report: string; findings: number} {
  const {[file]: text = '', ...others} = sound;
  const changed = change(text);
  if (changed === text && saved === file) throw new Error('This changes nothing.');
  const {diagnostics, sources, pages} = checkFiles({...others, [saved]: changed});
  const shown = diagnostics.filter(({severity}) => severity !== 'hint');
  return {
    report: reportText({diagnostics: shown, sources, pages: pages.length}, {rules}),
    findings: shown.length,
  };
}

const section = ({what, fine}: Mistake, report: string) =>
  `### ${what}\n\n${fine ? `Nothing is said. ${fine}` : `\`\`\`text\n${report.trimEnd()}\n\`\`\``}`;

function sectionOf(what: string): string | undefined {
  return readFileSync(sheet, 'utf8')
    .split(/\n\n(?=#{2,3} )/)
    .map((part) => part.trimEnd())
    .find((part) => part.startsWith(`### ${what}\n`));
}
