import {daysAfter, isDay} from '../../model/days';
import {onceFor} from '../../model/once';
import {own} from '../../model/own';
import {shown} from '../../model/quote';
import type {Finding, Page, Range, Waiver, WaiverKey} from '../../types';
import {tagsIn} from './html';
import {quote} from './unknown';

/** Whether a comment is meant as a waiver. */
export const isWaiver = (comment: string) => /^<!--\s*compass[-_ ]?waive/i.test(comment);

/** A waiver in a page, or why a comment cannot be one. */
type Read = {waiver: Waiver} | {refused: (today: string) => Finding};

/** The waivers that stand in the comments of a page, each for the next line that is not blank. */
export function pageWaivers(page: Page): Waiver[] {
  return readAll(page).flatMap((read) => ('waiver' in read ? [read.waiver] : []));
}

/** The comments of a page that are meant as waivers and cannot be read. */
export function brokenWaivers(page: Page, today: string): Finding[] {
  return readAll(page).flatMap((read) => ('refused' in read ? [read.refused(today)] : []));
}

/** The way a waiver is written in a page; the day is one that may stand there. */
const rightForm = (today: string) => `<!-- compass-waive rule: reason, until ${daysAfter(today, 60)} -->`;

const readAll = onceFor((page: Page): Read[] => {
  const tags = page.facts.html.flatMap((html) => [...tagsIn(html)]);
  const comments = tags.filter(({type, source}) => type === 'comment' && isWaiver(source));
  if (comments.length === 0) return [];
  const lines = page.source.split(/\r\n|\n|\r/);
  const lineOf = (offset: number) => page.place({start: offset, end: offset}).start.line;
  const waivers = new Set(comments.map(({start}) => lineOf(start)));
  // From the last line up: the line that comes next and is neither blank nor a waiver.
  const next: (number | null)[] = [];
  for (let line = lines.length; line > 0; line--) {
    const isPassed = waivers.has(line + 1) || /^[\s>]*$/.test(lines[line] ?? '');
    next[line] = line === lines.length ? null : isPassed ? (next[line + 1] ?? null) : line + 1;
  }
  return comments.map(({source, start}) => {
    const line = lineOf(start);
    const around = (lines[line - 1] ?? '').replace(source, '');
    return readComment(page, {
      source,
      range: {start, end: start + source.length},
      isAlone: !/[\r\n]/.test(source) && /^[\s>]*$/.test(around),
      next: next[line] ?? null,
    });
  });
});

interface Comment {
  source: string;
  range: Range;
  /** Whether it has one line, and has it for itself. */
  isAlone: boolean;
  next: number | null;
}

function readComment(page: Page, {source, range, isAlone, next}: Comment): Read {
  const place = page.place(range);
  const refuse = (reason: (today: string) => string): Read => ({
    refused: (today) => ({file: page.file, place, actual: shown(source), reason: reason(today)}),
  });
  // Whatever makes a page's summary of its source would take them for tags.
  if (/[<>]/.test(source.slice('<!--'.length, -'-->'.length)))
    return refuse(() => `Unexpected angle bracket in ${quote(source)}, expected a reason without any`);
  const parts = partsOf(source);
  if (!parts) return refuse((today) => missing(source, today));
  if (!isAlone) return refuse(() => `Unexpected place of ${quote(source)}, expected it on a line of its own`);
  if (next === null)
    return refuse(() => `Unexpected ${quote(source)} at the end, expected a line of text below it`);
  const placeOf = (key: WaiverKey) => {
    const {text, at} = own<Part>(parts, key) ?? {text: source, at: 0};
    return page.place({start: range.start + at, end: range.start + at + text.length});
  };
  return {
    waiver: {
      rule: parts.rule.text,
      file: page.file,
      line: next,
      found: null,
      reason: parts.reason.text,
      until: parts.until.text,
      who: null,
      home: page.file,
      place,
      placeOf,
    },
  };
}

/** Which part of a waiver is not there, or not as it should be. */
function missing(source: string, today: string): string {
  const day = daysAfter(today, 60);
  const inner = source.slice(0, -'-->'.length).trimEnd();
  const head = /^<!--\s*compass-waive\s+[a-z-]+\s*:\s*/.exec(inner)?.[0];
  if (head === undefined) return `Unexpected ${quote(source)}, expected \`${rightForm(today)}\``;
  const rest = inner.slice(head.length);
  const end = /(,?)\s*\buntil\b\s*(.*)$/.exec(rest);
  if (!end) return `Unexpected waiver without an end, expected ${quote(`, until ${day}`)} behind its reason`;
  const [, comma, when = ''] = end;
  if (!/[\p{L}\p{N}]/u.test(rest.slice(0, end.index)))
    return 'Unexpected waiver without a reason, expected why it may stay, between the `:` and the `, until`';
  if (!isDay(when)) return `Unexpected end ${quote(when)} of a waiver, expected a day such as ${quote(day)}`;
  return comma === ''
    ? `Unexpected \`until\` without a comma before it, expected ${quote(`, until ${when}`)}`
    : `Unexpected ${quote(source)}, expected \`${rightForm(today)}\``;
}

interface Part {
  text: string;
  /** Where it begins in the comment. */
  at: number;
}

/** What a comment says, read without a pattern that could take long. */
function partsOf(source: string): Record<'rule' | 'reason' | 'until', Part> | null {
  const inner = source.slice(0, -'-->'.length);
  const head = /^(<!--\s*compass-waive\s+)([^\s:]+)\s*:/.exec(inner);
  const comma = inner.lastIndexOf(',');
  const tail = /^(\s*until\s+)(\S+)\s*$/.exec(inner.slice(comma + 1));
  if (!head || !tail || comma < head[0].length) return null;
  const [whole, before = '', rule = ''] = head;
  const [, until = '', day = ''] = tail;
  const reason = inner.slice(whole.length, comma);
  return {
    rule: {text: rule, at: before.length},
    reason: {text: reason.trim(), at: whole.length + reason.length - reason.trimStart().length},
    until: {text: day, at: comma + 1 + until.length},
  };
}
