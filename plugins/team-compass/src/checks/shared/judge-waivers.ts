import {daysAfter, isDay} from '../../model/days';
import {nearest, quoteList} from '../../model/names';
import {shown} from '../../model/quote';
import type {CheckContext, Finding, Waiver, WaiverKey} from '../../types';
import {idsNear} from './names-of-kind';
import {nearPages, pagesLike} from './near-pages';
import {pageWaivers} from './page-waivers';
import {quote, unknown} from './unknown';
import {isUnsure} from './unsure';

/** Rules that keep out what strangers might bring in, and those that judge waivers: nobody is let off them. */
export const neverWaived = [
  'page-is-readable',
  'docs-hold-markdown',
  'front-matter-is-data',
  'html-is-allowed',
  'link-is-safe',
  'configuration-is-valid',
  'waiver-is-valid',
  'waiver-is-current',
  'waiver-is-used',
  'waiver-has-time-left',
];

/** So many days a waiver may last at most. */
export const longest = 180;

const longestReason = 300;

export interface JudgedWaivers {
  /** Those that may be, also where they are past. */
  holding: Waiver[];
  /** Why the others may not. */
  refused: Finding[];
}

/** Tells the waivers that may be from those that may not; the latter waive nothing. */
export function judgeWaivers(context: CheckContext): JudgedWaivers {
  const judged: JudgedWaivers = {holding: [], refused: []};
  const before = new Map<string, Waiver[]>();
  const files = new Set(['compass.yml', ...context.files.map(({file}) => file)]);
  for (const waiver of [...context.waivers, ...context.pages.flatMap(pageWaivers)]) {
    const key = JSON.stringify([waiver.rule, waiver.file]);
    const others = before.get(key) ?? [];
    const fault = faultOf(context, waiver, files) ?? second(waiver, others);
    if (fault) judged.refused.push({file: waiver.home, place: waiver.placeOf(fault.key), ...fault.words});
    else {
      judged.holding.push(waiver);
      before.set(key, [...others, waiver]);
    }
  }
  return judged;
}

interface WaiverFault {
  key: WaiverKey;
  words: Omit<Finding, 'file' | 'place'>;
}

function faultOf(context: CheckContext, waiver: Waiver, files: Set<string>): WaiverFault | null {
  return (
    faultOfRule(context, waiver) ??
    faultOfFile(waiver, files) ??
    faultOfReason(waiver) ??
    faultOfEnd(context, waiver) ??
    faultOfWho(context, waiver)
  );
}

function faultOfRule({ruleIds}: CheckContext, {rule}: Waiver): WaiverFault | null {
  if (!ruleIds.includes(rule))
    return {key: 'rule', words: unknown('rule', rule, nearest(rule, ruleIds), 'the id of a rule')};
  if (!neverWaived.includes(rule)) return null;
  return {
    key: 'rule',
    words: {
      actual: rule,
      reason: `Unexpected waiver of ${quote(rule)}, expected one of a rule that may be waived`,
      note: rule.startsWith('waiver-')
        ? 'A waiver is no way around the rules for waivers: mend what is found.'
        : 'This rule keeps out what nobody should be able to bring in: mend what is found.',
    },
  };
}

function faultOfFile({file}: Waiver, files: Set<string>): WaiverFault | null {
  if (files.has(file)) return null;
  const like = pagesLike(files, file);
  const near = (like.length > 0 ? like : nearPages(files, file)).slice(0, 3);
  return {key: 'file', words: unknown('file', file, near, 'a page, or `compass.yml`')};
}

function faultOfReason({reason}: Waiver): WaiverFault | null {
  const fault = (actual: string, words: string) => ({
    key: 'reason' as const,
    words: {actual: shown(actual), reason: `Unexpected ${words}`},
  });
  if (!/[\p{L}\p{N}]/u.test(reason))
    return fault(reason, 'waiver without a reason, expected why it may stay until then');
  if (reason.length > longestReason)
    return fault(
      reason,
      `reason of ${reason.length} characters, expected a sentence or two, at most ${longestReason}`,
    );
  return null;
}

function faultOfEnd({today}: CheckContext, {until}: Waiver): WaiverFault | null {
  const latest = daysAfter(today, longest);
  if (isDay(until) && until <= latest) return null;
  const words = isDay(until)
    ? `end ${quote(until)} more than ${longest} days ahead, expected ${quoteList([latest])} or before`
    : `${quote(until)}, expected a day of the calendar, such as ${quoteList([daysAfter(today, 60)])}`;
  return {key: 'until', words: {actual: shown(until), reason: `Unexpected ${words}`}};
}

/** What is written as ids are is a role; anything else is somebody's name. */
function faultOfWho(context: CheckContext, {who}: Waiver): WaiverFault | null {
  if (who === null) return null;
  const otherwise = 'the id of a role, or the name of a person';
  if (!/^[a-z0-9-]+$/.test(who)) {
    return /\p{L}/u.test(who)
      ? null
      : {key: 'who', words: {actual: who, reason: `Unexpected ${quote(who)}, expected ${otherwise}`}};
  }
  const {roles} = context.compass;
  if (Object.hasOwn(roles, who) || isUnsure(context, who)) return null;
  return {key: 'who', words: unknown('role', who, idsNear(roles, who), otherwise)};
}

/** No finding has two waivers: one would hold on when the other is taken away. */
function second(waiver: Waiver, others: Waiver[]): WaiverFault | null {
  const first = others.find((other) => overlap(other, waiver));
  if (!first) return null;
  return {
    key: 'rule',
    words: {
      actual: waiver.rule,
      reason: `Unexpected second waiver of ${quote(waiver.rule)} for the same findings, expected one`,
      cause: {file: first.home, place: first.place, message: 'The first one.'},
    },
  };
}

/** A waiver of the list that names what was found may mean what a line has: the line's own goes first. */
function overlap(first: Waiver, other: Waiver): boolean {
  if (first.line !== null) return first.line === other.line;
  return first.found === null || (other.line === null && (other.found ?? first.found) === first.found);
}
