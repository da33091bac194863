import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Compass, compile} from 'team-compass';
import {smallHandbook, writeFiles} from './handbook';

/** Processes that are hard to draw, by id: the steps as front matter. */
const windingSteps: Record<string, string> = {
  // Duties that begin one after the other and end in the same order: no sub-process holds both.
  overlap: `
  look: {owner: keeper, alongside: [tidy]}
  work:
    owner: keeper
    alongside: [watch]
    choose:
      again: {when: Not yet, wait: 1 hour, next: work}
      enough: {otherwise: Enough, next: pause}
  tidy: {owner: second, until: pause}
  watch: {owner: second, every: 2 hours, until: leave, if_late: {notify: keeper}}
  pause: {owner: keeper}
  leave: {owner: keeper, end: left}`,
  // A step that is reached both with a duty beside it and without.
  middle: `
  begin: {owner: keeper, alongside: [watch]}
  go-on: {owner: keeper}
  watch: {owner: second, until: rest}
  rest:
    owner: keeper
    choose:
      back: {when: Back to it, next: go-on}
      begin-anew: {when: From the start, next: begin}
      home: {otherwise: Home, end: home}`,
  // Calls: alone, with work and a time box around both, and in a duty; a call that goes on as another.
  calls: `
  first: {owner: keeper, run: respond, within: 1 hour, if_late: {notify: second}}
  second-one:
    owner: keeper
    run: respond
    sets: [answer]
    timebox: {after: 2 working days, next: last}
    alongside: [aside]
    choose:
      fine: {when: Fine, next: last}
      twice: {otherwise: Again, next: first}
  aside: {owner: second, run: middle, until: last}
  last: {owner: keeper, run: moves-on}`,
  'moves-on': `
  only: {owner: keeper, continue_as: respond}`,
  // What a step has to do besides what it runs: nothing after a claim, and the wait for an answer.
  asks: `
  claim: {owner: keeper, claims: second, run: respond}
  ask: {owner: keeper, run: respond, wait_for: {reply_from: second, at_most: 2 days}}
  end: {owner: keeper}`,
  // A duty with a deadline, that is due again and again too.
  watched: `
  begin: {owner: keeper, alongside: [report]}
  report: {owner: second, within: 1 hour, every: 1 day, until: over, if_late: {notify: keeper}}
  over: {owner: keeper}`,
  // Ways that come together while others are still under way: too much for the layout as it is.
  crossing: `
  sort: {owner: keeper, choose: {known: {when: Known, next: reply}, new: {otherwise: New, next: look}}}
  reply:
    owner: keeper
    choose:
      'yes': {when: 'Yes', next: agree}
      'no': {when: 'No', next: decline}
      later: {otherwise: Later, next: put-off}
  agree: {owner: second, next: note}
  decline: {owner: keeper, next: note}
  put-off: {owner: second}
  note: {owner: keeper}
  file: {owner: keeper, next: leave}
  look: {owner: keeper, timebox: {after: 30 minutes, next: think}}
  try: {owner: keeper}
  think: {owner: keeper}
  tell: {owner: keeper}
  leave: {owner: keeper}`,
  // Waits: without a choice, with a time box beside it, and a choice that a wait decides.
  waits: `
  ask: {owner: keeper, wait_for: {reply_from: second, at_most: 2 weeks}}
  insist: {owner: keeper, wait_for: {reply_from: second, at_most: 3 days}, timebox: {after: 5 days, next: ask}}
  decide:
    owner: keeper
    wait_for: {reply_from: second, at_most: 1 day}
    choose:
      yes: {when: Yes, end: 'yes'}
      silence: {otherwise: Silence, wait: 1 hour, next: ask}`,
};

export const windingIds = Object.keys(windingSteps);

/** The handbook of the winding processes; none of its pages has a mistake in its steps. */
export function compileWinding(): Compass {
  const pages = Object.entries(windingSteps).map(([id, steps]) => [`docs/${id}.md`, processPage(id, steps)]);
  const root = mkdtempSync(join(tmpdir(), 'compass-'));
  try {
    writeFiles(root, {...smallHandbook, ...Object.fromEntries(pages)});
    return compile(root).compass;
  } finally {
    rmSync(root, {recursive: true});
  }
}

/** A process page with a heading for each step. */
export function processPage(title: string, steps: string): string {
  const ids = [...steps.matchAll(/^ {2}([a-z-]+):/gm)].map(([, id]) => id);
  const headings = ids.map((id) => `## The step ${id} {#${id}}\n\nDo it.\n`).join('\n');
  return `---\nkind: process\ntitle: ${title}\nstarts_when: Somebody asks\nsteps:${steps}\n---\n\n${headings}`;
}
