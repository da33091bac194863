import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative, sep} from 'node:path';
import {checks} from '../src/checks';
import {type Compiled, compile} from '../src/compass/compile';
import {mend} from '../src/compass/mend';
import {reportFileChanges} from '../src/reporters/file-changes';
import type {Diagnostic} from '../src/types';
import {annotate, listed, withoutAnnotations} from './annotations';

/** The day on which all of them are checked: dates in them must not come to pass. */
const today = '2026-11-25';

/** One handbook with what the checks are to say of it. */
export interface Case {
  rule: string;
  name: string;
  folder: string;
}

/** What stands in the folder, and what would if the diagnostics that there are were the expected ones. */
export interface Outcome {
  diagnostics: Diagnostic[];
  expected: Record<string, string>;
  actual: Record<string, string>;
}

/** Diagnostics that stand under no line of a text. */
const rest = 'expected.txt';

/** What `compass check --fix` does to the handbook, where it does something. */
const fixed = 'fixed.diff';

const outcomes = [rest, fixed];

/** What the page of a rule shows stands beside its cases. */
const example = 'example';

/** All cases below the fixtures folder, `<rule>/<case>`, in the order of their names. */
export function casesIn(fixtures: string): Case[] {
  return foldersIn(fixtures).flatMap((rule) =>
    foldersIn(join(fixtures, rule))
      .filter((name) => name !== example)
      .map((name) => ({rule, name, folder: join(fixtures, rule, name)})),
  );
}

/** Where the example of a rule stands. */
export const exampleFolder = (fixtures: string, rule: string) => join(fixtures, rule, example);

/** Checks a case, from a copy without annotations. */
export function runCase({rule, folder}: Case): Outcome {
  const files = filesIn(folder).filter((file) => !outcomes.includes(file));
  const texts = Object.fromEntries(
    files.filter(isText).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
  const sources = Object.fromEntries(
    Object.entries(texts).map(([file, text]) => [file, withoutAnnotations(text)]),
  );
  const handbook = Object.fromEntries(
    files.map((file) => [file, sources[file] ?? readFileSync(join(folder, file))]),
  );
  const {diagnostics, changes} = withFiles(handbook, (root) => {
    const {diagnostics: found} = compile(root, {}, {today, hints: isOnRequest(rule)});
    const diagnostics = found.filter(({ruleId}) => ruleId === rule || !isOnRequest(ruleId));
    const isMendable = diagnostics.some(({fix}) => fix !== null);
    return {diagnostics, changes: isMendable ? mend(root, {today}).changes : []};
  });
  const actual: Record<string, string> = {};
  const others = diagnostics.filter(({file}) => sources[file] === undefined);
  for (const [file, source] of Object.entries(sources)) {
    const annotated = annotate(
      source,
      diagnostics.filter((found) => found.file === file),
    );
    actual[file] = annotated.text;
    others.push(...annotated.rest);
  }
  if (others.length > 0) actual[rest] = listed(others);
  if (changes.length > 0) actual[fixed] = reportFileChanges(changes);
  const expected = {...texts};
  for (const file of outcomes) {
    const isThere = statSync(join(folder, file), {throwIfNoEntry: false}) !== undefined;
    if (isThere) expected[file] = readFileSync(join(folder, file), 'utf8');
  }
  return {diagnostics, expected, actual};
}

/** Whether a rule is looked for only by those who ask for hints. */
export const isOnRequest = (rule: string) =>
  checks.some(({id, onRequest}) => id === rule && onRequest === true);

/** Checks a handbook that is given as its files. */
export const checkFiles = (files: Record<string, string | Uint8Array>, hints = false): Compiled =>
  withFiles(files, (root) => compile(root, {}, {today, hints}));

function withFiles<Result>(
  files: Record<string, string | Uint8Array>,
  use: (root: string) => Result,
): Result {
  const root = mkdtempSync(join(tmpdir(), 'compass-fixture-'));
  try {
    for (const [file, contents] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), {recursive: true});
      writeFileSync(join(root, file), contents);
    }
    return use(root);
  } finally {
    rmSync(root, {recursive: true, force: true});
  }
}

/** Takes what the checks say for what they should say. */
export function bless({folder}: Case, {actual}: Outcome): void {
  for (const file of outcomes) rmSync(join(folder, file), {force: true});
  for (const [file, text] of Object.entries(actual)) writeFileSync(join(folder, file), text);
}

/** The texts of a case, without annotations, by file. */
export function sourcesOf({folder}: Case): Record<string, string> {
  const files = filesIn(folder).filter((file) => !outcomes.includes(file) && isText(file));
  return Object.fromEntries(
    files.map((file) => [file, withoutAnnotations(readFileSync(join(folder, file), 'utf8'))]),
  );
}

const isText = (file: string) => /\.(?:md|mdx|yml|json|txt)$/.test(file);

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, {withFileTypes: true});
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort();
}

/** All files below a folder, as paths with `/`. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}
