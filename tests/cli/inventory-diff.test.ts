import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {inventoryOf} from '../support/bad-server';
import {compass} from '../support/compass';
import {smallHandbook, writeHandbook} from '../support/handbook';

const before = [
  'Night watch std:term -1 terms.html#night -',
  'Day std:term -1 terms.html#day -',
  'night:list std:label -1 night.html#list What to do at night',
  'rules std:label -1 old.html#rules The rules',
  'far std:label -1 far.html#far Far away',
  'index std:doc -1 index.html Welcome',
];
const after = [
  'Watch std:term -1 terms.html#night -',
  'Day std:term -1 days.html#day -',
  'night:tasks std:label -1 tasks.html#list What to do at night',
  'rulez std:label -1 new.html#rules More rules',
  'index std:doc -1 index.html Welcome',
  'odd|`name` std:label -1 odd.html @everyone',
];

const pages = {
  'docs/index.md': `---
title: Welcome
---

See :term[the night]{ref="guide:Night watch"}, [the list](guide:night:list), [the rules](<guide:rules>),
:term[the day]{ref="guide:Day"}, [guide:night:list](guide:night:list "guide:night:list") and [far away][far].

[far]: guide:far
`,
  'docs/terms/watch.md': `---
kind: term
title: Watch
source: "guide:Night watch"
summary: Who is awake at night.
---
`,
};

async function handbook() {
  const root = writeHandbook({
    ...smallHandbook,
    'compass.yml':
      'services:\n  guide:\n    title: The *Guide*\n    url: https://guide.example/\n    inventory: guide.json\n',
    ...pages,
  });
  const file = (name: string, lines: string[]) => {
    writeFileSync(join(root, name), inventoryOf(...lines));
    return join(root, name);
  };
  await compass(['inventory', 'update', 'guide', root, '--from', file('before.inv', before)]);
  const lock = readFileSync(join(root, 'guide.json'), 'utf8');
  const diff = (lines: string[], ...options: string[]) =>
    compass(['inventory', 'diff', 'guide', root, '--from', file('after.inv', lines), ...options]);
  return {
    root,
    diff,
    page: (name: string) => readFileSync(join(root, name), 'utf8'),
    isLocked: () => readFileSync(join(root, 'guide.json'), 'utf8') === lock,
  };
}

test('tells which of our lines break, and the likely new names', async () => {
  const {diff, page, isLocked} = await handbook();
  expect(await diff(after)).toEqual({
    code: 1,
    err: '',
    out: `+ std:label night:tasks
+ std:label odd|\`name\`
+ std:label rulez
+ std:term Watch
- std:label far
- std:label night:list
- std:label rules
- std:term Night watch
~ std:term Day is now at days.html#day
The *Guide*: 4 added, 4 removed, 1 moved.

These lead elsewhere now, and nothing is to be done:
  \`guide:Day\` is now at https://guide.example/days.html#day

These lines of ours break:
docs/index.md:5:27  \`guide:Night watch\` is gone, probably \`guide:Watch\` now: it stands at the same place
docs/index.md:5:48  \`guide:night:list\` is gone, probably \`guide:night:tasks\` now: it has the same title
docs/index.md:5:78  \`guide:rules\` is gone, perhaps \`guide:rulez\` now: it is spelt nearly so
docs/index.md:6:34  \`guide:night:list\` is gone, probably \`guide:night:tasks\` now: it has the same title
docs/index.md:8:1  \`guide:far\` is gone
docs/terms/watch.md:4:9  \`guide:Night watch\` is gone, probably \`guide:Watch\` now: it stands at the same place

6 lines of ours break.
`,
  });
  expect(page('docs/index.md')).toBe(pages['docs/index.md']);
  expect(isLocked()).toBe(true);
});

test('as the text of a pull request: nothing in it is markup of the other site’s', async () => {
  const {diff} = await handbook();
  expect((await diff(after, '--format', 'markdown')).out).toBe(`### The \\*Guide\\*: 6 lines of ours break.

| Our line | Name | What became of it |
| --- | --- | --- |
| \`docs/index.md:5\` | \`guide:Night watch\` | is gone, probably \`guide:Watch\` now: it stands at the same place |
| \`docs/index.md:5\` | \`guide:night:list\` | is gone, probably \`guide:night:tasks\` now: it has the same title |
| \`docs/index.md:5\` | \`guide:rules\` | is gone, perhaps \`guide:rulez\` now: it is spelt nearly so |
| \`docs/index.md:6\` | \`guide:night:list\` | is gone, probably \`guide:night:tasks\` now: it has the same title |
| \`docs/index.md:8\` | \`guide:far\` | is gone |
| \`docs/terms/watch.md:4\` | \`guide:Night watch\` | is gone, probably \`guide:Watch\` now: it stands at the same place |

These lead elsewhere now, and nothing is to be done:

- \`guide:Day\` is now at \`https://guide.example/days.html#day\`

<details><summary>4 added, 4 removed, 1 moved</summary>

- \`+ std:label night:tasks\`
- \`\` + std:label odd\\|\`name\` \`\`
- \`+ std:label rulez\`
- \`+ std:term Watch\`
- \`- std:label far\`
- \`- std:label night:list\`
- \`- std:label rules\`
- \`- std:term Night watch\`
- \`~ std:term Day is now at days.html#day\`

</details>
`);
});

test('replaces what has one likely new name, and nothing else', async () => {
  const {root, diff, page, isLocked} = await handbook();
  const {code, out} = await diff(after, '--apply');
  expect([code, out.slice(out.indexOf('\nReplaced'))]).toEqual([
    1,
    `
Replaced:
docs/index.md  \`guide:Night watch\` → \`guide:Watch\`
docs/index.md  \`guide:night:list\` → \`guide:night:tasks\`
docs/index.md  \`guide:night:list\` → \`guide:night:tasks\`
docs/terms/watch.md  \`guide:Night watch\` → \`guide:Watch\`

These lines of ours break:
docs/index.md:5:73  \`guide:rules\` is gone, perhaps \`guide:rulez\` now: it is spelt nearly so
docs/index.md:8:1  \`guide:far\` is gone

2 lines of ours break.
Now lock the new names: compass inventory update guide
`,
  ]);
  expect(page('docs/index.md').split('\n').slice(4, 6)).toEqual([
    'See :term[the night]{ref="guide:Watch"}, [the list](guide:night:tasks), [the rules](<guide:rules>),',
    ':term[the day]{ref="guide:Day"}, [guide:night:list](guide:night:tasks "guide:night:list") and [far away][far].',
  ]);
  expect(page('docs/terms/watch.md')).toBe(
    pages['docs/terms/watch.md'].replace('guide:Night watch', 'guide:Watch'),
  );
  expect(isLocked()).toBe(true);
  const mended = [
    ...after,
    'far std:label -1 away.html#far Far away',
    'rules std:label -1 old.html#rules The rules',
  ];
  const again = await diff(mended);
  expect([again.code, again.out.split('\n').at(-2)]).toEqual([0, 'No line of ours breaks.']);
  await compass(['inventory', 'update', 'guide', root, '--from', join(root, 'after.inv')]);
  const checked = await compass(['check', root]);
  expect(checked).toMatchObject({code: 0, err: ''});
});

test('with the snapshot at once, so that the next check goes by it', async () => {
  const {root, diff, isLocked} = await handbook();
  const all = [
    ...after,
    'far std:label -1 away.html#far Far away',
    'rules std:label -1 old.html#rules The rules',
  ];
  expect(await diff(all, '--apply', '--update')).toMatchObject({code: 0, err: ''});
  expect(isLocked()).toBe(false);
  expect(await compass(['check', root])).toMatchObject({code: 0});
});

test('a name that holds backticks is code all the same', async () => {
  const {diff} = await handbook();
  const evil = after.map((line) => line.replace('Watch std', 'W`_@octocat_[x](https://evil.example)_`h std'));
  expect((await diff(evil, '--format', 'markdown')).out).toContain(
    'probably `` guide:W`_@octocat_[x](https://evil.example)_`h `` now',
  );
});

test('a name that is called otherwise now may mean another thing', async () => {
  const {diff} = await handbook();
  const swapped = before.map((line) => line.replace('The rules', 'The rules of tennis'));
  expect(await diff(swapped)).toEqual({
    code: 0,
    err: '',
    out: `= std:label rules is called “The rules of tennis” now, it was “The rules”
The *Guide*: 0 added, 0 removed, 0 moved, 1 called otherwise.

Look whether these lines of ours still mean it:
docs/index.md:5:78  \`guide:rules\` is called “The rules of tennis” now, it was “The rules”

No line of ours breaks.
`,
  });
  expect((await diff(swapped, '--format', 'markdown')).out).toContain(
    '- `docs/index.md:5`: `guide:rules` is called `The rules of tennis` now, it was `The rules`\n',
  );
});
