import {join} from 'node:path';
import {type Compass, compile} from 'team-compass';
import {beforeAll, describe, expect, test} from 'vitest';
import {exportBpmn} from '../plugins/team-compass/src/export';
import {judge, type Turn, type Verdict} from './support/bpmn-judge';
import {compileWinding} from './support/winding';

/** Where bpmn-engine ends up with what is exported: `first-try: timeout` is a step and what is chosen, or rings, there. */
let documents: Record<string, string> = {};

beforeAll(async () => {
  const compasses = [compile(join(import.meta.dirname, '..')).compass, compileWinding()];
  documents = Object.assign({}, ...(await Promise.all(compasses.map(exportAll))));
});

describe('the shipped processes', () => {
  test('nothing done yet', async () => {
    expect(await follow('support-triage', '')).toEqual(
      verdict('support-triage', 'read', 'at: support-triage/read'),
    );
  });

  test.each([
    ['incident', 'incident-response'],
    ['change', 'request-response'],
    ['guidance', 'request-response'],
  ])('triage says %s', async (choice, process) => {
    expect(await follow('support-triage', `read, decide: ${choice}`)).toEqual(
      verdict('support-triage', 'read, decide', `continue_as: ${process}`),
    );
  });

  test('triage that is late twice still goes on', async () => {
    expect(await follow('support-triage', 'read: late, read, decide: late, decide: incident')).toEqual({
      ...verdict('support-triage', 'read, decide', 'continue_as: incident-response'),
      told: ['project-manager', 'project-manager'],
    });
  });

  test('an incident that is fixed at the first try', async () => {
    const script = 'acknowledge, open-issue, first-try: fixed, announce, write-report, close: closed';
    expect(await follow('incident-response', script)).toEqual(
      verdict(
        'incident-response',
        'acknowledge, open-issue, first-try, announce, write-report, close',
        'end: closed',
      ),
    );
  });

  test('an incident on the long way: the time box, half an hour more, news in time and late, silence at the end', async () => {
    const script = `acknowledge, open-issue, first-try: timeout, raise-the-alarm, name-commander, name-liaison,
      send-update, investigate: still-broken, investigate: waited, send-update: late, send-update, call-experts, investigate: fixed,
      announce, write-report, close: timeout`;
    const way = `acknowledge, open-issue, first-try, raise-the-alarm, name-commander, name-liaison, investigate,
      investigate, announce, write-report, close`;
    expect(await follow('incident-response', script)).toEqual({
      ...verdict('incident-response', way, 'end: closed'),
      told: ['project-manager'],
    });
  });

  const investigating =
    'acknowledge, open-issue, first-try: beyond-me, raise-the-alarm, name-commander, name-liaison';
  const waysThere =
    'acknowledge, open-issue, first-try, raise-the-alarm, name-commander, name-liaison, investigate';

  test('duties go on beside the investigation, also after a wait', async () => {
    const duties = ['incident-response/call-experts', 'incident-response/send-update'];
    expect(await follow('incident-response', investigating)).toEqual({
      ...verdict('incident-response', waysThere, 'at: incident-response/investigate'),
      alongside: duties,
    });
    expect(
      await follow(
        'incident-response',
        `${investigating}, investigate: still-broken, investigate: waited, call-experts`,
      ),
    ).toEqual({
      ...verdict('incident-response', `${waysThere}, investigate`, 'at: incident-response/investigate'),
      alongside: duties,
    });
  });

  test('they end when it is announced, and begin anew when it was not over', async () => {
    expect(await follow('incident-response', `${investigating}, investigate: fixed`)).toEqual(
      verdict('incident-response', `${waysThere}, announce`, 'at: incident-response/announce'),
    );
    const again = `${investigating}, investigate: fixed, announce, write-report: late, write-report, close: still-broken`;
    expect(await follow('incident-response', again)).toEqual({
      ...verdict(
        'incident-response',
        `${waysThere}, announce, write-report, close, investigate`,
        'at: incident-response/investigate',
      ),
      alongside: ['incident-response/call-experts', 'incident-response/send-update'],
      told: ['project-manager'],
    });
  });

  test('no incident after all, with duties beside and without', async () => {
    expect(await follow('incident-response', `${investigating}, investigate: no-incident`)).toEqual(
      verdict('incident-response', waysThere, 'continue_as: request-response'),
    );
    expect(await follow('incident-response', 'acknowledge, open-issue, first-try: no-incident')).toEqual(
      verdict('incident-response', 'acknowledge, open-issue, first-try', 'continue_as: request-response'),
    );
  });

  test('a request that is declined, contested, and solved', async () => {
    const script = `reply, quick-try: needs-team, open-issue, say-plan, prioritise: declined, say-no, close: not-done,
      quick-try: solved, confirm, close: timeout`;
    const way =
      'reply, quick-try, open-issue, say-plan, prioritise, say-no, close, quick-try, confirm, close';
    expect(await follow('request-response', script)).toEqual(verdict('request-response', way, 'end: closed'));
  });

  test('a request for which the time box runs out, and which takes its four weeks and more', async () => {
    const script = `reply, quick-try: timeout, open-issue, say-plan, prioritise: planned, resolve: late, resolve,
      confirm, close: closed`;
    const way = 'reply, quick-try, open-issue, say-plan, prioritise, resolve, confirm, close';
    expect(await follow('request-response', script)).toEqual({
      ...verdict('request-response', way, 'end: closed'),
      told: ['support-steward'],
    });
  });

  test('a request that is an incident', async () => {
    expect(await follow('request-response', 'reply, quick-try: incident')).toEqual(
      verdict('request-response', 'reply, quick-try', 'continue_as: incident-response'),
    );
  });

  test('a hand-over', async () => {
    expect(await follow('hand-over', 'ask, tell')).toEqual(
      verdict('hand-over', 'ask, tell', 'end: handed-over'),
    );
  });
});

describe('winding processes', () => {
  test('duties that begin and end one after the other', async () => {
    const at = async (script: string) => (await follow('overlap', script)).alongside;
    expect(await at('')).toEqual(['overlap/tidy']);
    expect(await at('tidy, look')).toEqual(['overlap/tidy', 'overlap/watch']);
    expect(await at('look, work: again, work: waited, watch')).toEqual(['overlap/tidy', 'overlap/watch']);
    expect(await at('look, work: enough')).toEqual(['overlap/watch']);
    expect(await follow('overlap', 'look, work: enough, watch: late, pause, leave')).toEqual({
      ...verdict('overlap', 'look, work, pause, leave', 'end: left'),
      told: ['keeper'],
    });
  });

  test('a step that is reached with a duty beside it and without', async () => {
    expect(await follow('middle', 'begin')).toEqual({
      ...verdict('middle', 'begin, go-on', 'at: middle/go-on'),
      alongside: ['middle/watch'],
    });
    expect(await follow('middle', 'begin, go-on, rest: back')).toEqual(
      verdict('middle', 'begin, go-on, rest, go-on', 'at: middle/go-on'),
    );
    expect(await follow('middle', 'begin, go-on, rest: back, go-on, rest: begin-anew')).toEqual({
      ...verdict('middle', 'begin, go-on, rest, go-on, rest, begin', 'at: middle/begin'),
      alongside: ['middle/watch'],
    });
  });

  test('a task that is finished without a choice takes the last branch, whatever was chosen before', async () => {
    expect(await follow('middle', 'begin, go-on, rest: back, go-on, rest')).toEqual(
      verdict('middle', 'begin, go-on, rest, go-on, rest', 'end: home'),
    );
  });

  test('a called process comes back, one that goes on as another does so when that ends', async () => {
    const before = 'first, respond/answer, respond/report, second-one, respond/answer, respond/report';
    expect(await follow('calls', 'first: late, answer, report, answer, report')).toEqual({
      ...verdict('calls', before, 'at: calls/second-one'),
      alongside: ['calls/aside'],
      told: ['second'],
    });
    const way = `${before}, last, moves-on/only, respond/answer, respond/report`;
    const script = 'answer, report, answer, report, second-one: fine, only, answer, report';
    expect(await follow('calls', script)).toEqual(verdict('calls', way, 'end: done'));
    const early = 'answer, report, answer, second-one: timeout, only, answer, report';
    expect(await follow('calls', early)).toEqual(verdict('calls', way, 'end: done'));
  });

  test('a duty begins the process that it runs when somebody says so, each time', async () => {
    const before = 'first, respond/answer, respond/report, second-one, respond/answer';
    const script = 'answer, report, aside';
    expect(await follow('calls', script)).toEqual({
      ...verdict('calls', `${before}, middle/begin`, 'at: middle/begin, respond/answer'),
      alongside: ['middle/watch'],
    });
    const home = `${script}, begin, go-on, rest: home`;
    expect(await follow('calls', home)).toEqual({
      ...verdict('calls', `${before}, middle/begin, middle/go-on, middle/rest`, 'at: respond/answer'),
      alongside: ['calls/aside'],
    });
    expect((await follow('calls', `${home}, aside`)).alongside).toEqual(['middle/watch']);
  });

  test('a step that claims a role and runs a process is done when that has come back', async () => {
    expect(await follow('asks', 'answer, report')).toEqual(
      verdict('asks', 'claim, respond/answer, respond/report, ask, respond/answer', 'at: respond/answer'),
    );
  });

  test('a duty may have a deadline and be due again and again', async () => {
    expect(await follow('watched', 'report: late, report: late, report, report: late')).toEqual({
      ...verdict('watched', 'begin', 'at: watched/begin'),
      alongside: ['watched/report'],
      told: ['keeper', 'keeper', 'keeper'],
    });
  });

  test('waits run out into the exit, into the time box that is due first, and into the last branch', async () => {
    expect(await follow('waits', 'ask: timeout, insist: timeout, decide: timeout, decide: waited')).toEqual(
      verdict('waits', 'ask, insist, decide, ask', 'at: waits/ask'),
    );
    expect(await follow('waits', 'ask, insist, decide: yes')).toEqual(
      verdict('waits', 'ask, insist, decide', 'end: yes'),
    );
  });
});

test('a script that does not fit is refused', async () => {
  await expect(follow('hand-over', 'tell')).rejects.toThrow('Nobody is at `tell`; at: hand-over/ask.');
  await expect(follow('hand-over', 'ask, tell, tell')).rejects.toThrow(
    'Nobody is at `tell`; end: handed-over.',
  );
  await expect(follow('hand-over', 'ask: late')).rejects.toThrow(
    '`hand-over/ask` has no timer that tells somebody.',
  );
});

const follow = (process: string, script: string): Promise<Verdict> =>
  judge(documents, process, listed(script).map(turn));

function turn(words: string): Turn {
  const [step = '', choice] = words.split(': ');
  return {step, choice};
}

/** A run on which nothing was late and nothing goes on. */
const verdict = (process: string, way: string, outcome: string): Verdict => ({
  entered: listed(way).map((step) => (step.includes('/') ? step : `${process}/${step}`)),
  outcome,
  alongside: [],
  told: [],
});

const listed = (words: string) =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

async function exportAll(compass: Compass): Promise<Record<string, string>> {
  const written = Object.values(compass.processes).map(async (process) => {
    const {xml} = await exportBpmn(compass, process);
    return [process.id, xml] as const;
  });
  return Object.fromEntries(await Promise.all(written));
}
