import {type Changes, changesBetween, type Side} from '../../plugins/team-compass/src/changes';
import {withDefaults} from '../../plugins/team-compass/src/compass/read-config';
import {buildIndex} from '../../plugins/team-compass/src/model/build-index';
import {parsePage} from '../../plugins/team-compass/src/model/parse-page';
import {reportChanges} from '../../plugins/team-compass/src/reporters/changes';

/** Pages by their path below `docs`, without an ending. */
export type Pages = Record<string, string>;

export function sideOf(pages: Pages): Side {
  const parsed = Object.entries(pages).map(([path, text]) =>
    parsePage({file: `docs/${path}.md`, text, fault: null}),
  );
  const texts = Object.fromEntries(parsed.map(({file, facts}) => [file, facts.body.source]));
  return {compass: buildIndex(parsed, withDefaults({})), docs: 'docs', texts};
}

/** What is told of a change, without links. */
export const told = (before: Pages, after: Pages, site: string | null = null): string =>
  toldOf(changesBetween(sideOf(before), sideOf(after)), site);

export const toldOf = (changes: Changes, site: string | null = null): string =>
  reportChanges(changes, {site, docs: 'docs', isPartial: false});

/** Words of a page that are replaced; `null` takes the page away, and nothing stands for a page that is not there yet. */
export type Edit = [page: string, from: string | RegExp | null, to?: string];

export function edited(pages: Pages, edits: Edit[]): Pages {
  const result = {...pages};
  for (const [page, from, to = ''] of edits) {
    const text = result[page];
    if (from === null) delete result[page];
    else if (text === undefined || from === '') result[page] = to;
    else if (text.replace(from, '') === text) throw new Error(`Unexpected page ${page} without ${from}`);
    else result[page] = text.replace(from, () => to);
  }
  return result;
}

/** A desk that answers letters: one page of every kind at least. */
export const desk: Pages = {
  answer: `---
kind: process
title: Answer
owner: boss
starts_when: A letter comes
needs: [address]
promise: {within: 1 day, from: read, kept_by: [answer/reply], states: "docs:promise"}
steps:
  read:
    owner: clerk
    within: 4 hours
    if_late: {notify: boss}
    timebox: {after: 30 minutes, next: reply}
    sets: [sender]
    choose:
      clear: {when: It is clear, next: reply}
      unclear: {otherwise: It is not, wait: 1 hour, next: look}
  look:
    owner: lead
    responsible: [crew]
    consulted: clerk
    informed: [boss]
    alongside: [watch]
    designates: {role: lead, tries: 2, pass_to: boss, record_in: sender}
  watch:
    owner: lead
    every: 2 hours
    until: reply
    if_late: {notify: boss}
  reply:
    owner: clerk
    send: {to: [guest], template: hello, introduces: clerk}
    wait_for: {reply_from: guest, at_most: 2 days}
    end: answered
---

How we answer.

## Read the letter {#read}

Slowly.

## Look into it {#look}

## Keep watch {#watch}

## Reply {#reply}
`,
  change: `---
kind: process
title: Change of lead
starts_when: The lead must stop
hands_over: [lead]
steps:
  ask:
    owner: outgoing
    designates: {role: incoming, tries: 1, tie_break: boss}
---

## Ask somebody {#ask}
`,
  boss: '---\nkind: role\ntitle: Boss\nheld: standing\nholders: {min: 1, max: 1}\nchannel: chat\n---\n\nDecides.\n',
  clerk:
    '---\nkind: role\ntitle: Clerk\nheld: standing\nholders: {min: 2, max: 3}\nclaimed: true\nbackup: boss\nchannel: chat\nrota_url: https://example.org/rota\n---\n\nReads and writes.\n',
  crew: '---\nkind: role\ntitle: Crew\nheld: group\nchannel: chat\n---\n\nAll of us.\n',
  guest: '---\nkind: role\ntitle: Guest\nheld: external\nchannel: post\n---\n\nWho writes to us.\n',
  lead: '---\nkind: role\ntitle: Lead\nheld: per_run\ndefault: clerk\nmay_decline: true\ntie_break: boss\ndelegate_to: crew\nchannel: chat\n---\n\nLeads.\n',
  letter:
    '---\nkind: term\ntitle: Letter\nplural: Letters\naliases: [Mail]\nabbreviation: LT\n---\n\nWhat a guest writes.\n\nIt has a stamp.\n',
  hello:
    '---\nkind: template\ntitle: Hello\ndescription: A greeting.\naudience: communities\nvariables: [name]\n---\n\nHello {{ name }},\n\nthank you for your letter.\n\nThe desk\n',
  form: '---\nkind: template\ntitle: Form\ndescription: An issue.\naudience: team\nissue: {repository: example/desk, form: letter.yml, title: Letter}\n---\n',
  chat: '---\nkind: channel\ntitle: Chat\nmedium: chat\naddress: "#desk"\naudience: team\nif_down: post\n---\n',
  post: '---\nkind: channel\ntitle: Post\nmedium: email\naddress: desk@example.org\naudience: communities\nif_down: chat\n---\n',
  guide: '---\ntitle: Guide\nlabels: [guide]\n---\n\nRead this.\n\n## First things\n\nWords.\n',
};
