import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {changesBetween} from '../plugins/team-compass/src/changes';
import {reportChanges} from '../plugins/team-compass/src/reporters/changes';
import {runs} from '../plugins/team-compass/testing/runs';
import {desk, type Edit, edited, type Pages, sideOf, told, toldOf} from './support/changing';
import {faults} from './support/generate/faults';
import {writePlan} from './support/generate/plan';
import {randomFrom} from './support/generate/random';
import {SoundPlan} from './support/generate/sound';

/** What was edited, and all that is told of it. */
type Case = [what: string, edits: Edit[], markdown: string];

describe('steps', () => {
  test.each([
    [
      'another deadline, in the same unit',
      [['answer', 'within: 4 hours', 'within: 2 hours']],
      `## What changed for readers: 1 change

### Process: **Answer**

- **Read the letter**: the Clerk now has 2 hours, not 4.
`,
    ],
    [
      'another deadline, in another unit',
      [['answer', 'within: 4 hours', 'within: 30 minutes']],
      `## What changed for readers: 1 change

### Process: **Answer**

- **Read the letter**: the Clerk now has 30 minutes, not 4 hours.
`,
    ],
    [
      'a deadline that is new',
      [['answer', '    responsible: [crew]', '    within: 1 day\n    responsible: [crew]']],
      `## What changed for readers: 1 change

### Process: **Answer**

- **Look into it**: the Lead now has a deadline: 1 day.
`,
    ],
    [
      'a deadline that is gone, with who heard of it',
      [['answer', '    within: 4 hours\n    if_late: {notify: boss}\n', '']],
      `## What changed for readers: 2 changes

### Process: **Answer**

- **Read the letter**:
  - The Clerk no longer has a deadline, it was 4 hours.
  - The Boss no longer hears when it is late, and nobody else does.
`,
    ],
    [
      'who hears when it is late',
      [['answer', '{notify: boss}', '{notify: crew}']],
      `## What changed for readers: 1 change

### Process: **Answer**

- **Read the letter**: the Crew now hears when it is late, not the Boss.
`,
    ],
    [
      'another owner',
      [['answer', 'owner: clerk', 'owner: lead']],
      `## What changed for readers: 1 change

### Process: **Answer**

- **Read the letter**: the Lead owns it now, not the Clerk.
`,
    ],
    [
      'who does the work, is asked and is told',
      [
        ['answer', 'responsible: [crew]', 'responsible: [clerk, boss]'],
        ['answer', 'consulted: clerk', 'consulted: [clerk, crew]'],
        ['answer', '    informed: [boss]\n', ''],
      ],
      `## What changed for readers: 4 changes

### Process: **Answer**

- **Look into it**:
  - The Clerk and the Boss do the work now.
  - The Crew no longer does the work.
  - The Crew is asked before, now.
  - The Boss is no longer told.
`,
    ],
    [
      'a new step',
      [
        [
          'answer',
          '  reply:\n',
          '  think:\n    owner: boss\n    within: 1 hour\n    if_late: {notify: crew}\n  reply:\n',
        ],
        ['answer', '## Reply', '## Think {#think}\n\n## Reply'],
      ],
      `## What changed for readers: 1 change

### Process: **Answer**

- New: **Think**:
  - It is step 3.
  - Owner: Boss.
  - Deadline: within 1 hour; if late, Crew is told.
  - Then: “Reply”.
`,
    ],
    [
      'a step that is gone',
      [
        ['answer', 'next: look', 'next: reply'],
        ['answer', / {2}look:.*? {2}watch:/s, '  watch:'],
        ['answer', '## Look into it {#look}\n\n', ''],
      ],
      `## What changed for readers: 3 changes

### Process: **Answer**

- **Read the letter**: “It is not” now leads to “Reply”, not to “Look into it”.
- **Keep watch**: it now has its place in the order of the steps, and no longer goes on beside others.
- Gone: **Look into it**:
  - It was step 2, and the Lead owned it.
`,
    ],
    [
      'steps in another order',
      [
        [
          'answer',
          '  watch:\n    owner: lead\n    every: 2 hours\n    until: reply\n    if_late: {notify: boss}\n',
          '',
        ],
        [
          'answer',
          '  look:\n',
          '  watch:\n    owner: lead\n    every: 2 hours\n    until: reply\n    if_late: {notify: boss}\n  look:\n',
        ],
      ],
      `## What changed for readers: 1 change

### Process: **Answer**

- “Look into it” now comes after “Keep watch”.
`,
    ],
    [
      'a step with another title',
      [['answer', '## Read the letter', '## Open the letter']],
      `## What changed for readers: 1 change

### Process: **Answer**

- **Open the letter**: it was called “Read the letter”.
`,
    ],
    [
      'a step with another id',
      [
        ['answer', '  read:', '  open:'],
        ['answer', 'from: read', 'from: open'],
        ['answer', '{#read}', '{#open}'],
      ],
      `## What changed for readers: 1 change

### Pages

- **Answer**: heading that can no longer be linked to: “read”.
`,
    ],
    [
      'a step with another id and title',
      [
        ['answer', '  watch:', '  guard:'],
        ['answer', '[watch]', '[guard]'],
        ['answer', '## Keep watch {#watch}', '## Stand guard {#guard}'],
      ],
      `## What changed for readers: 2 changes

### Process: **Answer**

- **Stand guard**: it was called “Keep watch”.

### Pages

- **Answer**: heading that can no longer be linked to: “watch”.
`,
    ],
    [
      'a branch in other words',
      [['answer', 'when: It is clear', 'when: It is easy']],
      `## What changed for readers: 1 change

### Process: **Answer**

- **Read the letter**: the way out “It is clear” now reads “It is easy”.
`,
    ],
    [
      'a branch that leads elsewhere',
      [['answer', 'when: It is clear, next: reply', 'when: It is clear, continue_as: change']],
      `## What changed for readers: 1 change

### Process: **Answer**

- **Read the letter**: “It is clear” now leads to “Change of lead”, not to “Reply”.
`,
    ],
    [
      'a branch that waits longer',
      [['answer', 'wait: 1 hour', 'wait: 2 hours']],
      `## What changed for readers: 1 change

### Process: **Answer**

- **Read the letter**: “It is not” now waits 2 hours first, not 1.
`,
    ],
    [
      'a new branch, and one that is gone',
      [['answer', 'clear: {when: It is clear, next: reply}', 'spam: {when: It is spam, end: ignored}']],
      `## What changed for readers: 2 changes

### Process: **Answer**

- **Read the letter**:
  - There is a new way out: “It is spam” leads to the end: ignored.
  - The way out “It is clear” to “Reply” is gone.
`,
    ],
    [
      'a choice where there was none',
      [
        [
          'answer',
          '    end: answered',
          '    choose:\n      ok: {when: They are glad, end: answered}\n      again: {otherwise: They are not, next: read}',
        ],
      ],
      `## What changed for readers: 2 changes

### Process: **Answer**

- **Reply**:
  - There is a new way out: “They are glad” leads to the end: answered.
  - There is a new way out: “They are not” leads to “Read the letter”.
`,
    ],
    [
      'no choice where there was one',
      [
        [
          'answer',
          '    choose:\n      clear: {when: It is clear, next: reply}\n      unclear: {otherwise: It is not, wait: 1 hour, next: look}\n',
          '    next: look\n',
        ],
      ],
      `## What changed for readers: 3 changes

### Process: **Answer**

- **Read the letter**:
  - It now goes on to “Look into it”, whatever came of it.
  - The way out “It is clear” to “Reply” is gone.
  - The way out “It is not” to “Look into it” is gone.
`,
    ],
    [
      'where a step goes',
      [['answer', 'end: answered', 'continue_as: change']],
      `## What changed for readers: 1 change

### Process: **Answer**

- **Reply**: it now leads to “Change of lead”, not to the end: answered.
`,
    ],
    [
      'a time box',
      [['answer', '{after: 30 minutes, next: reply}', '{after: 45 minutes, next: look}']],
      `## What changed for readers: 2 changes

### Process: **Answer**

- **Read the letter**:
  - Trying now ends after 45 minutes, not 30.
  - After 45 minutes of trying comes “Look into it”, not “Reply”.
`,
    ],
    [
      'a time box that is gone',
      [['answer', '    timebox: {after: 30 minutes, next: reply}\n', '']],
      `## What changed for readers: 1 change

### Process: **Answer**

- **Read the letter**: trying no longer ends after 30 minutes.
`,
    ],
    [
      'how often a duty falls due, and when it ends',
      [
        ['answer', 'every: 2 hours', 'every: 3 hours'],
        ['answer', 'until: reply', 'until: read'],
      ],
      `## What changed for readers: 2 changes

### Process: **Answer**

- **Keep watch**:
  - It is now due every 3 hours, not 2.
  - It now goes on until “Read the letter”, not until “Reply”.
`,
    ],
    [
      'a duty that is done when needed',
      [['answer', '    every: 2 hours\n', '']],
      `## What changed for readers: 1 change

### Process: **Answer**

- **Keep watch**: it is now done when needed, and no longer every 2 hours.
`,
    ],
    [
      'what goes on beside a step',
      [['answer', '    alongside: [watch]\n', '']],
      `## What changed for readers: 2 changes

### Process: **Answer**

- **Look into it**: “Keep watch” no longer goes on beside it.
- **Keep watch**: it now has its place in the order of the steps, and no longer goes on beside others.
`,
    ],
    [
      'how somebody is designated',
      [
        [
          'answer',
          'tries: 2, pass_to: boss, record_in: sender',
          'tries: 3, tie_break: crew, record_in: address',
        ],
      ],
      `## What changed for readers: 4 changes

### Process: **Answer**

- **Look into it**:
  - 3 people are asked at most to be the Lead, not 2.
  - When everybody declines, the Crew appoints now, not the Boss.
  - The decision may no longer be passed to the Boss.
  - Who agreed is now recorded in “address”, not in “sender”.
`,
    ],
    [
      'another role is designated',
      [['answer', '{role: lead, tries: 2', '{role: clerk, tries: 2']],
      `## What changed for readers: 2 changes

### Process: **Answer**

- **Look into it**:
  - It now designates Clerk, asking at most 2 people; the decision may be passed to Boss.
  - It no longer designates the Lead.
`,
    ],
    [
      'nobody is designated any more',
      [['answer', '    designates: {role: lead, tries: 2, pass_to: boss, record_in: sender}\n', '']],
      `## What changed for readers: 2 changes

### Process: **Answer**

- **Look into it**:
  - It no longer designates the Lead.
  - Who agreed is no longer recorded in “sender”.
`,
    ],
    [
      'what is sent, and to whom',
      [
        [
          'answer',
          '{to: [guest], template: hello, introduces: clerk}',
          '{to: [crew, guest], template: form, introduces: lead}',
        ],
      ],
      `## What changed for readers: 4 changes

### Process: **Answer**

- **Reply**:
  - It now sends “Form”, not “Hello”.
  - “Form” now goes to the Crew.
  - The message now introduces the Lead.
  - The message no longer introduces the Clerk.
`,
    ],
    [
      'a message that is new',
      [
        [
          'answer',
          '    responsible: [crew]',
          '    send: {to: crew, template: hello}\n    responsible: [crew]',
        ],
      ],
      `## What changed for readers: 1 change

### Process: **Answer**

- **Look into it**: it now sends “Hello” to Crew.
`,
    ],
    [
      'what is opened',
      [['answer', '    responsible: [crew]', '    open: form\n    responsible: [crew]']],
      `## What changed for readers: 1 change

### Process: **Answer**

- **Look into it**: it now opens “Form”.
`,
    ],
    [
      'a process that is called',
      [['answer', '    responsible: [crew]', '    run: change\n    responsible: [crew]']],
      `## What changed for readers: 1 change

### Process: **Answer**

- **Look into it**: it now runs “Change of lead” and comes back.
`,
    ],
    [
      'how long it waits',
      [['answer', 'at_most: 2 days', 'at_most: 3 days']],
      `## What changed for readers: 1 change

### Process: **Answer**

- **Reply**: it now waits for an answer of the Guest, 3 days at most, not 2.
`,
    ],
    [
      'for whom it waits',
      [['answer', 'reply_from: guest', 'reply_from: crew']],
      `## What changed for readers: 1 change

### Process: **Answer**

- **Reply**: it now waits for an answer of the Crew, not of the Guest, 2 days at most.
`,
    ],
    [
      'who claims a role, and keeps the step',
      [['answer', '    within: 4 hours', '    claims: clerk\n    keeps: true\n    within: 4 hours']],
      `## What changed for readers: 2 changes

### Process: **Answer**

- **Read the letter**:
  - Whoever does it now claims the role of the Clerk.
  - The Clerk now keeps it, also when somebody else was designated.
`,
    ],
    [
      'what is known afterwards',
      [['answer', 'sets: [sender]', 'sets: [subject, date]']],
      `## What changed for readers: 2 changes

### Process: **Answer**

- **Read the letter**:
  - Afterwards “subject” and “date” are known, too.
  - Afterwards “sender” is no longer known.
`,
    ],
    [
      'who may read what is known afterwards',
      [['answer', 'sets: [sender]', 'sets: {sender: {audience: team}}']],
      `## What changed for readers: 1 change

### Process: **Answer**

- **Read the letter**: something else of it changed.
`,
    ],
  ] satisfies Case[])('%s', check);
});

describe('processes', () => {
  test.each([
    [
      'a promise',
      [
        ['answer', 'within: 1 day, from: read', 'within: 2 days, from: look'],
        ['answer', '[answer/reply]', '[answer/look]'],
        ['answer', ', states: "docs:promise"', ''],
      ],
      `## What changed for readers: 5 changes

### Process: **Answer**

- Its promise is now kept within 2 days, not 1.
- Its promise now counts from “Look into it”, not from “Read the letter”.
- “Look into it” now keeps its promise.
- “Reply” no longer keeps its promise.
- Its promise is no longer stated to communities in “docs:promise”.
`,
    ],
    [
      'a promise that is gone',
      [['answer', /promise: .*\n/, '']],
      `## What changed for readers: 1 change

### Process: **Answer**

- It no longer makes a promise, which was: “Reply” within 1 day, counted from “Read the letter”.
`,
    ],
    [
      'when it starts, what it needs, how its time counts',
      [
        ['answer', 'A letter comes', 'A letter or a call comes'],
        ['answer', 'needs: [address]', 'needs: [sender, date]\nclock: working'],
      ],
      `## What changed for readers: 4 changes

### Process: **Answer**

- It now starts when: “A letter or a call comes”, not “A letter comes”.
- “sender” and “date” must now be known when it starts.
- “address” need not be known any more when it starts.
- Its times now count in working time, and no longer by the clock on the wall.
`,
    ],
    [
      'what is handed over',
      [['change', 'hands_over: [lead]', 'hands_over: [lead, clerk]']],
      `## What changed for readers: 1 change

### Process: **Change of lead**

- The Clerk is now handed over by it.
`,
    ],
    [
      'who keeps the page',
      [['answer', 'owner: boss\nstarts', 'owner: crew\nstarts']],
      `## What changed for readers: 1 change

### Process: **Answer**

- The Crew now keeps this page true, not the Boss.
`,
    ],
    [
      'a new process',
      [
        [
          'call',
          '',
          '---\nkind: process\ntitle: Call\nstarts_when: The telephone rings\nsteps:\n  listen: {owner: clerk, within: 1 minute, if_late: {notify: boss}}\n  note: {owner: crew}\n---\n\n## Listen {#listen}\n\n## Write it down {#note}\n',
        ],
      ],
      `## What changed for readers: 1 change

### Process: **Call**

- New: **Call**:
  - Starts when: The telephone rings.
  - Step 1, “Listen”: Clerk, within 1 minute; if late, Boss is told.
  - Step 2, “Write it down”: Crew.
`,
    ],
    [
      'a process that is gone',
      [['change', null]],
      `## What changed for readers: 1 change

### Process: **Change of lead**

- Gone: **Change of lead**
`,
    ],
    [
      'a process under another title',
      [['answer', 'title: Answer', 'title: Answer a letter']],
      `## What changed for readers: 1 change

### Process: **Answer a letter**

- It was called “Answer”.
`,
    ],
    [
      'a process in another file, under another title',
      [
        [
          'reply',
          '',
          desk.answer?.replace('title: Answer', 'title: Reply').replaceAll('answer/', 'reply/') ?? '',
        ],
        ['answer', null],
      ],
      `## What changed for readers: 2 changes

### Process: **Reply**

- It was called “Answer”.

### Pages

- **Reply**: it now stands in “docs/reply.md”, not in “docs/answer.md”.
`,
    ],
  ] satisfies Case[])('%s', check);
});

describe('roles', () => {
  test.each([
    [
      'how a role is held',
      [['boss', 'held: standing\nholders: {min: 1, max: 1}', 'held: group']],
      `## What changed for readers: 2 changes

### Roles

- **Boss**:
  - It is now held by a group, not all the time.
  - It is no longer said to be held by one person.
`,
    ],
    [
      'how many hold it, and whether it is claimed',
      [
        ['clerk', '{min: 2, max: 3}', '{min: 1, max: 2}'],
        ['clerk', 'claimed: true\n', ''],
      ],
      `## What changed for readers: 2 changes

### Roles

- **Clerk**:
  - It is now held by 1 to 2 people, not by 2 to 3 people.
  - Whoever claims a case no longer acts alone in it.
`,
    ],
    [
      'who has it until somebody agrees',
      [['lead', 'default: clerk', 'default: boss']],
      `## What changed for readers: 1 change

### Roles

- **Lead**: until somebody agrees, the Boss now has it, not the Clerk.
`,
    ],
    [
      'who can be asked, may decline, and who appoints',
      [
        [
          'lead',
          'may_decline: true\ntie_break: boss\ndelegate_to: crew',
          'tie_break: crew\ndelegate_to: anyone',
        ],
      ],
      `## What changed for readers: 4 changes

### Process: **Answer**

- **Look into it**: when everybody declines, the Crew appoints now, not the Boss.

### Roles

- **Lead**:
  - Who is asked to take it may no longer decline.
  - When everybody declines, the Crew appoints now, not the Boss.
  - Anyone can now be asked to take it, not the Crew.
`,
    ],
    [
      'who stands in',
      [['clerk', 'backup: boss', 'backup: lead']],
      `## What changed for readers: 1 change

### Roles

- **Clerk**: the Lead now stands in, not the Boss.
`,
    ],
    [
      'nobody stands in any more',
      [['clerk', 'backup: boss\n', '']],
      `## What changed for readers: 1 change

### Roles

- **Clerk**: the Boss no longer stands in, and nobody else does.
`,
    ],
    [
      'where it is reached, and who holds it today',
      [
        [
          'clerk',
          'channel: chat\nrota_url: https://example.org/rota',
          'channel: post\nrota_url: https://example.org/duty',
        ],
      ],
      `## What changed for readers: 2 changes

### Roles

- **Clerk**:
  - It is now reached on “Post”, not on “Chat”.
  - Who holds it today is now shown at “https:&#8203;//example.org/duty”, not at “https:&#8203;//example.org/rota”.
`,
    ],
    [
      'a new role',
      [
        [
          'scribe',
          '',
          '---\nkind: role\ntitle: Scribe\nheld: per_run\ndefault: clerk\nmay_decline: true\ndelegate_to: crew\nchannel: chat\n---\n\nWrites down what was said.\n',
        ],
      ],
      `## What changed for readers: 1 change

### Roles

- New: **Scribe**:
  - “Writes down what was said.”
  - Held: anew each time.
  - Until somebody agrees: Clerk.
  - Who can be asked: Crew, who may decline.
  - When everybody declines: Clerk keeps it.
  - Reached on: Chat.
`,
    ],
    [
      'a role that is gone',
      [['crew', null]],
      `## What changed for readers: 1 change

### Roles

- Gone: **Crew**
`,
    ],
    [
      'a role under another title and id, which is no change of what it does',
      [
        ['head', '', desk.boss?.replace('title: Boss', 'title: Head') ?? ''],
        ['boss', null],
        ...['answer', 'change', 'clerk', 'lead'].flatMap((page): Edit[] => [[page, /\bboss\b/g, 'head']]),
      ],
      `## What changed for readers: 2 changes

### Roles

- **Head**: it was called “Boss”.

### Pages

- **Head**: it now stands in “docs/head.md”, not in “docs/boss.md”.
`,
    ],
  ] satisfies Case[])('%s', check);
});

describe('terms', () => {
  test.each([
    [
      'a definition',
      [['letter', 'What a guest writes.', 'What a guest writes on paper.']],
      `## What changed for readers: 1 change

### Terms

- **Letter**: it now means: “What a guest writes on paper.”, before: “What a guest writes.”
`,
    ],
    [
      'a term under another title, with the old one as another name',
      [
        [
          'letter',
          'title: Letter\nplural: Letters\naliases: [Mail]',
          'title: Missive\nplural: Missives\naliases: [Letter]',
        ],
      ],
      `## What changed for readers: 4 changes

### Terms

- **Missive**:
  - It was called “Letter”.
  - Its plural is now “Missives”, not “Letters”.
  - It is now also called “Letter”.
  - It is no longer also called “Mail”.
`,
    ],
    [
      'another short form, and words that we avoid',
      [['letter', 'abbreviation: LT', 'abbreviation: LTR\navoid: [epistle, note]']],
      `## What changed for readers: 2 changes

### Terms

- **Letter**:
  - Its short form is now “LTR”, not “LT”.
  - We no longer say “epistle” and “note” for it.
`,
    ],
    [
      'a term that is provisional',
      [['letter', 'abbreviation: LT', 'abbreviation: LT\nstatus: provisional']],
      `## What changed for readers: 1 change

### Terms

- **Letter**: it is provisional now.
`,
    ],
    [
      'a term that is not used any more',
      [
        ['letter', 'abbreviation: LT', 'abbreviation: LT\nstatus: deprecated\nreplaced_by: message'],
        ['message', '', '---\nkind: term\ntitle: Message\n---\n\nWhat somebody writes.\n'],
      ],
      `## What changed for readers: 3 changes

### Terms

- **Letter**:
  - It is not to be used any more.
  - Use “Message” instead.
- New: **Message**:
  - “What somebody writes.”
`,
    ],
    [
      'a term that moved to another site',
      [
        [
          'letter',
          'abbreviation: LT\n---\n\nWhat a guest writes.\n\nIt has a stamp.',
          'abbreviation: LT\nsource: "docs:Letter"\nsummary: What a guest sends.\n---',
        ],
      ],
      `## What changed for readers: 2 changes

### Terms

- **Letter**:
  - It now means: “What a guest sends.”, before: “What a guest writes.”
  - It is now defined in another site, as “docs:Letter”.
`,
    ],
    [
      'a term that is gone',
      [['letter', null]],
      `## What changed for readers: 1 change

### Terms

- Gone: **Letter**
`,
    ],
    [
      'a term that became a role',
      [['letter', 'kind: term', 'kind: role\nheld: group']],
      `## What changed for readers: 2 changes

### Roles

- New: **Letter**:
  - “What a guest writes.”
  - Held: by a group.

### Pages

- **Letter**: it is now a role, not a term.
`,
    ],
  ] satisfies Case[])('%s', check);
});

describe('templates and channels', () => {
  test.each([
    [
      'the words of a message',
      [['hello', 'thank you for your letter.\n', 'thank you.\n\nWe will read it soon.\n']],
      `## What changed for readers: 1 change

### Templates

- **Hello**: its words changed.

  \`\`\`diff
  - thank you for your letter.
  + thank you.
  + We will read it soon.
  +
  \`\`\`
`,
    ],
    [
      'what is filled in, and for whom it is',
      [
        ['hello', 'variables: [name]', 'variables: [name, day]'],
        ['hello', 'Hello {{ name }}', 'Hello {{ name }} on {{ day }}'],
        ['hello', 'audience: communities', 'audience: team'],
      ],
      `## What changed for readers: 3 changes

### Templates

- **Hello**:
  - It is now for the team only.
  - “day” must now be filled in.
  - Its words changed.

  \`\`\`diff
  - Hello {{ name }},
  + Hello {{ name }} on {{ day }},
  \`\`\`
`,
    ],
    [
      'what a button opens',
      [['form', 'form: letter.yml', 'form: post.yml']],
      `## What changed for readers: 1 change

### Templates

- **Form**: its button now opens “https:&#8203;//github.com/example/desk/issues/new?template=post.yml\\&title=Letter”, not “https:&#8203;//github.com/example/desk/issues/new?template=letter.yml\\&title=Letter”.
`,
    ],
    [
      'a message where an issue was opened',
      [['form', /issue: .*\n---\n/, '---\n\nWrite it down.\n']],
      `## What changed for readers: 2 changes

### Templates

- **Form**:
  - It is now a message to copy.
  - Its button no longer opens “https:&#8203;//github.com/example/desk/issues/new?template=letter.yml\\&title=Letter”.

  \`\`\`diff
  + Write it down.
  \`\`\`
`,
    ],
    [
      'a new template, and one that is gone',
      [
        [
          'bye',
          '',
          '---\nkind: template\ntitle: Bye\ndescription: The last words.\naudience: communities\n---\n\nGood bye.\n',
        ],
        ['form', null],
      ],
      `## What changed for readers: 2 changes

### Templates

- New: **Bye**:
  - “The last words.”
- Gone: **Form**
`,
    ],
    [
      'a channel',
      [
        [
          'chat',
          'address: "#desk"\naudience: team\nif_down: post',
          'url: https://chat.example.org/\naudience: communities\nif_down: chat',
        ],
        ['post', 'medium: email\naddress: desk@example.org', 'medium: phone\naddress: "555"'],
      ],
      `## What changed for readers: 6 changes

### Channels

- **Chat**:
  - “\\#desk” is no longer its address.
  - It is now opened at “https:&#8203;//chat.example.org/”.
  - It is now for communities, too.
  - When it is down, “Chat” now takes its place, not “Post”.
- **Post**:
  - It is now a telephone, not email.
  - Its address is now “555”, not “desk\\@&#8203;example.org”.
`,
    ],
  ] satisfies Case[])('%s', check);
});

describe('pages', () => {
  test.each([
    [
      'a new page, and one that is gone',
      [
        ['news', '', '---\ntitle: News\n---\n\nWords.\n'],
        ['guide', null],
      ],
      `## What changed for readers: 2 changes

### Pages

- New: **News**
- Gone: **Guide**
`,
    ],
    [
      'a page that moved',
      [
        [
          'help/guide',
          '',
          desk.guide?.replace('labels: [guide]', 'labels: [guide]\nformerly: [guide]') ?? '',
        ],
        ['guide', null],
      ],
      `## What changed for readers: 2 changes

### Pages

- **Guide**:
  - It now stands in “docs/help/guide.md”, not in “docs/guide.md”.
  - The old path “guide” now leads to it.
`,
    ],
    [
      'names for other sites',
      [
        ['guide', 'labels: [guide]', 'labels: [help]'],
        ['guide', '## First things', '## What to do first'],
      ],
      `## What changed for readers: 4 changes

### Pages

- **Guide**:
  - Other sites can now link to it as “help”.
  - Other sites can no longer link to it as “guide”.
  - New heading to link to: “what\\-to\\-do\\-first”.
  - Heading that can no longer be linked to: “first\\-things”.
`,
    ],
    [
      'another title, and another keeper',
      [['guide', 'title: Guide', 'title: Help\nowner: boss']],
      `## What changed for readers: 2 changes

### Pages

- **Help**:
  - It was called “Guide”.
  - The Boss now keeps this page true.
`,
    ],
    [
      'the words of pages, of which there is no more to tell',
      [
        ['guide', 'Words.', 'Better words.'],
        ['answer', 'Slowly.', 'Quickly.'],
        ['letter', 'It has a stamp.', 'It has two stamps.'],
      ],
      `## What changed for readers: 3 changes

### Pages whose words changed

- **Answer** \`docs/answer.md\`
- **Letter** \`docs/letter.md\`
- **Guide** \`docs/guide.md\`
`,
    ],
    [
      'what is seen in the sidebar only',
      [['letter', 'abbreviation: LT', 'abbreviation: LT\nsidebar_position: 3\ndescription: Paper.']],
      `## What changed for readers: 1 change

### Terms

- **Letter**: also changed: its description and its place in the sidebar.
`,
    ],
    [
      'the same of many',
      [
        ...['boss', 'clerk', 'crew', 'guest', 'lead'].map(
          (page): Edit => [page, 'kind: role', 'kind: role\nowner: boss'],
        ),
      ],
      `## What changed for readers: 1 change

### Roles

- **5 of them**: the Boss now keeps this page true.
  - **Boss**, **Clerk**, **Crew**, **Guest**, **Lead**
`,
    ],
  ] satisfies Case[])('%s', check);
});

test('links lead to the pages and steps that are there', () => {
  const after = edited(desk, [
    ['answer', 'within: 4 hours', 'within: 2 hours'],
    ['letter', null],
    ['help/guide', '', desk.guide],
    ['guide', null],
  ]);
  expect(told(desk, after, 'https://desk.example')).toBe(`## What changed for readers: 3 changes

### Process: [**Answer**](<https://desk.example/answer>)

- [**Read the letter**](<https://desk.example/answer#read>): the Clerk now has 2 hours, not 4.

### Terms

- Gone: **Letter**

### Pages

- [**Guide**](<https://desk.example/help/guide>): it now stands in “docs/help/guide.md”, not in “docs/guide.md”.
`);
});

test('nothing changed: one line', () => {
  expect(told(desk, {...desk})).toBe('Nothing changed for readers.\n');
});

test('what holds no prose, and what was not understood, is said', () => {
  const before = {...sideOf(desk), texts: null};
  const changes = changesBetween(before, sideOf(edited(desk, [['guide', 'Words.', 'Better words.']])));
  expect(
    reportChanges(changes, {site: null, docs: 'docs', isPartial: true}),
  ).toBe(`Nothing changed for readers.

What it is compared with holds no prose: whether the words of pages changed is not told.

Something on the pages, now or before, could not be understood, so this may be incomplete: see \`compass check\`.
`);
});

describe('words of strangers', () => {
  const evil =
    '<img src=x> [a](javascript:b) @octocat #12 https://evil.example www.evil.example :tada: &#64;me $x$ `tick` \u202e\u001b[31m';
  const quotedTitle = (title: string) => JSON.stringify(title);

  test('are inert, wherever they stand', () => {
    const after = edited(desk, [
      ['letter', 'title: Letter', `title: ${quotedTitle(evil)}`],
      ['letter', 'What a guest writes.', '@octocat see https://evil.example <script>'],
    ]);
    expect(told(desk, after)).toBe(`## What changed for readers: 2 changes

### Terms

- **\\<img src=x\\> \\[a\\]\\(javascript:b\\) \\@&#8203;octocat \\#&#8203;12 https:&#8203;//evil.example www&#8203;.evil.example :tada: \\&\\#&#8203;64;me \\$x\\$ \\\`tick\\\` \\\\u\\{202e\\}\\\\u\\{1b\\}\\[31m**:
  - It was called “Letter”.
  - It now means: “\\@&#8203;octocat see https:&#8203;//evil.example”, before: “What a guest writes.”
`);
  });

  test('a message ends no block of code', () => {
    const after = edited(desk, [['hello', 'thank you for your letter.', '````\n@octocat\n## Big\n````']]);
    expect(told(desk, after)).toBe(`## What changed for readers: 1 change

### Templates

- **Hello**: its words changed.

  \`\`\`\`\`diff
  - thank you for your letter.
  + \`\`\`\`
  + @octocat
  + ## Big
  + \`\`\`\`
  \`\`\`\`\`
`);
  });

  test('keys that every object has are names like any other', () => {
    const role = (title: string) => `---\nkind: role\ntitle: ${title}\nheld: group\n---\n\nWords.\n`;
    const before = {
      ...desk,
      constructor: role('Builder'),
      toString: role('Writer'),
      ['__proto__']: role('First'),
    };
    const after = edited(before, [
      ['answer', 'owner: clerk', 'owner: constructor'],
      ['answer', '[boss]', '[toString, __proto__]'],
      ['answer', 'clear: {when: It is clear, next: reply}', 'constructor: {when: It is clear, next: look}'],
      ['toString', 'held: group', 'held: standing\ntie_break: constructor'],
    ]);
    expect(told(before, after)).toBe(`## What changed for readers: 7 changes

### Process: **Answer**

- **Read the letter**:
  - The Builder owns it now, not the Clerk.
  - There is a new way out: “It is clear” leads to “Look into it”.
  - The way out “It is clear” to “Reply” is gone.
- **Look into it**:
  - The Writer and the First are told now.
  - The Boss is no longer told.

### Roles

- **Writer**:
  - It is now held all the time, not by a group.
  - When everybody declines, the Builder appoints now.
`);
  });
});

describe('very much', () => {
  test('is told as far as it goes, with the exact rest', () => {
    const many = Object.fromEntries(
      Array.from({length: 400}, (_, index) => [
        `t${index}`,
        `---\nkind: term\ntitle: Word ${index}\n---\n\nMeaning ${index}.\n`,
      ]),
    );
    const markdown = told(desk, {...desk, ...many});
    expect(markdown.split('\n')[0]).toBe('## What changed for readers: 400 changes');
    expect(markdown.match(/^- New:/gm)).toHaveLength(300);
    expect(markdown).toMatch(/\n\n… and 100 more changes\.\n$/);
  });

  test('of one message is cut, too, and of one definition', () => {
    const lines = Array.from({length: 100}, (_, index) => `Line ${index}`).join('\n');
    const after = edited(desk, [
      ['hello', 'thank you for your letter.', lines],
      ['letter', 'What a guest writes.', 'Word '.repeat(1_000)],
    ]);
    const markdown = told(desk, after);
    expect(markdown).toContain('  … and 61 more lines\n');
    expect(Math.max(...markdown.split('\n').map((line) => line.length))).toBeLessThan(600);
  });
});

describe('of any two handbooks', () => {
  const seeds = fc.integer({min: 0, max: 2 ** 31 - 1});
  const pagesOf = (seed: number): Pages =>
    Object.fromEntries(
      Object.entries(writePlan(new SoundPlan(randomFrom(seed)).plan)).map(([file, text]) => [
        nameOf(file),
        text,
      ]),
    );
  const nameOf = (file: string) => file.replace(/^docs\//, '').replace(/\.md$/, '');

  test('nothing is told of one and itself', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(told(pagesOf(seed), pagesOf(seed))).toBe('Nothing changed for readers.\n');
      }),
      {numRuns: runs},
    );
  });

  test('something is told when they differ, and never the name of a thing that has a title', () => {
    fc.assert(
      fc.property(seeds, seeds, (one, other) => {
        const [before, after] = [pagesOf(one), pagesOf(other)];
        const changes = changesBetween(sideOf(before), sideOf(after));
        const isSame = JSON.stringify(before) === JSON.stringify(after);
        expect(toldOf(changes) === 'Nothing changed for readers.\n').toBe(isSame);
        expect(toldOf(changes)).not.toMatch(/undefined|\[object|null|“”/);
      }),
      {numRuns: runs},
    );
  });

  test('something is told of every planted fault, whatever it broke', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...faults), (seed, {plant}) => {
        const {plan} = new SoundPlan(randomFrom(seed));
        fc.pre(plant(plan, randomFrom(seed)));
        const broken = Object.fromEntries(
          Object.entries(writePlan(plan)).map(([file, text]) => [nameOf(file), text]),
        );
        expect(told(pagesOf(seed), broken)).not.toMatch(/undefined|\[object/);
      }),
      {numRuns: runs},
    );
  });
});

function check(_what: string, edits: Edit[], markdown: string): void {
  expect(told(desk, edited(desk, edits))).toBe(markdown);
}
