import {relative, sep} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {compile} from '../compass/compile';
import {keepPages} from '../compass/parse-pages';
import {readConfig} from '../compass/read-config';
import {linesOf} from '../model/lines';
import {visible} from '../reporters/visible';
import type {Diagnostic, Place} from '../types';

/** Of a page in an editor as much as is needed here: what remark hands to its plugins. */
interface EditedPage {
  /** The folder that is open. */
  cwd: string;
  path?: string;
  messages: object[];
  message(reason: string, at: {place?: Place; ruleId: string; source: string}): Message;
  toString(): string;
}

interface Message {
  fatal?: boolean | null | undefined;
  /** What the editor offers to put in the place of what is marked. */
  expected?: string[] | undefined;
  note?: string | undefined;
  url?: string | undefined;
}

interface Processor {
  parser?: unknown;
  compiler?: unknown;
}

/** A check takes longer than a keystroke: it waits until nobody has typed for a moment. */
const pause = 300;

/**
 * A plugin for remark, whose extensions run it in editors while somebody types: the handbook is checked with the page as
 * it is there, saved or not, and what is wrong on the page is told. Nothing is parsed by remark, and its button for
 * formatting changes nothing: only the compiler knows what a page means.
 */
export function checkAsYouType(this: Processor) {
  const turns = new Map<string, symbol>();
  const told = new Map<string, object[]>();
  const parse = keepPages();
  this.parser = () => ({type: 'root', children: []});
  this.compiler = (_tree: unknown, page: EditedPage) => page.toString();
  return async (_tree: unknown, page: EditedPage): Promise<void> => {
    const file = relative(page.cwd, page.path ?? page.cwd)
      .split(sep)
      .join('/');
    if (!file.startsWith(`${readConfig(page.cwd).config.docs}/`)) return;
    const turn = Symbol(file);
    turns.set(file, turn);
    await setTimeout(pause);
    if (turns.get(file) !== turn) {
      page.messages.push(...(told.get(file) ?? []));
      return;
    }
    const {diagnostics} = compile(page.cwd, {}, {drafts: {[file]: page.toString()}, parse});
    for (const diagnostic of diagnostics)
      if (diagnostic.file === file && isShown(diagnostic)) tell(page, diagnostic);
    told.set(file, [...page.messages]);
  };
}

/** As on the live site: what counts, and nothing else. */
const isShown = ({severity}: Diagnostic) => severity === 'error' || severity === 'warning';

function tell(page: EditedPage, diagnostic: Diagnostic): void {
  const {severity, reason, place, ruleId, note, url} = diagnostic;
  const message = page.message(visible(reason), {ruleId, source: 'compass', ...(place && {place})});
  message.fatal = severity === 'error';
  message.url = url;
  if (note) message.note = visible(note);
  const mended = mendedStretch(page.toString(), diagnostic);
  if (mended !== null) message.expected = [mended];
}

/** What is marked, as `compass check --fix` would write it. */
function mendedStretch(text: string, {place, fix}: Diagnostic): string | null {
  const [edit, ...others] = fix ?? [];
  if (!place || !edit || others.length > 0) return null;
  const lines = linesOf(text);
  const [from, to] = [lines.offset(place.start), lines.offset(place.end)];
  const [start, end] = [lines.offset(edit.place.start), lines.offset(edit.place.end)];
  return from <= start && end <= to ? text.slice(from, start) + edit.text + text.slice(end, to) : null;
}
