import {buildIndex} from '../src/model/build-index';
import {parsePage} from '../src/model/parse-page';
import type {Compass} from '../src/types';

/** A compass from pages by their name: front matter, and the headings of the steps. */
export function compassOf(pages: Record<string, string>): Compass {
  const config = {
    docs: 'docs',
    static: 'static',
    site: null,
    prefix: 'compass',
    repository: null,
    time_zone: 'UTC',
    default_owner: null,
    severity: {},
    coverage: null,
    login: [],
    services: {},
  };
  const parsed = Object.entries(pages).map(([name, page]) => {
    const [frontMatter = '', ...headings] = page.trim().split('\n## ');
    const text = `---\n${frontMatter}\n---\n\n${headings.map((heading) => `## ${heading}\n`).join('\n')}`;
    return parsePage({file: `docs/${name}.md`, text, fault: null});
  });
  return buildIndex(parsed, config);
}

/** A desk that answers: two processes, one of which hands a role over, with one of each that a step can say. */
export const desk = compassOf({
  answer: `
kind: process
title: Answer
starts_when: A letter comes
sidebar_position: 1
promise: {within: 1 day, from: read, kept_by: [answer/reply]}
steps:
  read:
    owner: clerk
    claims: clerk
    sets: [sender_name, letter_url]
    within: 1 hour
    if_late: {notify: boss}
    timebox: {after: 30 minutes, next: reply}
    choose:
      clear: {when: It is clear, next: reply}
      unclear: {otherwise: It is not, wait: 1 hour, next: name-lead}
  name-lead:
    owner: clerk
    designates: {role: lead, tries: 2, pass_to: boss}
  look:
    owner: lead
    responsible: [crew]
    consulted: [clerk]
    informed: boss
    alongside: [watch]
    choose:
      hard: {when: It is hard, continue_as: change}
      easy: {otherwise: It is easy, next: reply}
  watch:
    owner: lead
    every: 2 hours
    until: reply
    if_late: {notify: boss}
  reply:
    owner: lead
    send: {to: [guest, crew], template: hello, introduces: lead}
    wait_for: {reply_from: guest, at_most: 2 days}
    end: all-done
## Read the letter {#read}
## Name a lead {#name-lead}
## Look into it {#look}
## Keep watch {#watch}
## Reply {#reply}
`,
  change: `
kind: process
title: Change of lead
starts_when: The lead must stop
sidebar_position: 2
needs: [letter_url, reason]
hands_over: [lead]
steps:
  ask:
    owner: outgoing
    designates: {role: incoming, tries: 1, tie_break: boss}
  tell:
    owner: incoming
    send: {to: guest, template: hello}
## Ask somebody {#ask}
## Tell the guest {#tell}
`,
  boss: 'kind: role\ntitle: Boss\nheld: standing\nholders: {min: 1, max: 1}\nchannel: chat',
  clerk:
    'kind: role\ntitle: Clerk\nplural: Clerks\nheld: standing\nholders: {min: 2, max: 3}\nclaimed: true\nbackup: boss\nchannel: chat',
  crew: 'kind: role\ntitle: Crew\nheld: group\nchannel: chat',
  guest: 'kind: role\ntitle: Guest\nheld: external\nchannel: post',
  lead: 'kind: role\ntitle: Lead\nheld: per_run\ndefault: clerk\nmay_decline: true\ntie_break: boss\ndelegate_to: crew\nchannel: chat',
  letter: 'kind: term\ntitle: Letter\nplural: Letters\naliases: [Mail]\nabbreviation: LT',
  hello: 'kind: template\ntitle: Hello\ndescription: A greeting.\naudience: communities',
  chat: 'kind: channel\ntitle: Chat\nmedium: chat\naddress: "#desk"\naudience: team\nif_down: post',
  post: 'kind: channel\ntitle: Post\nmedium: email\naddress: desk@example.org\naudience: communities\nif_down: chat',
});
