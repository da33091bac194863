import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import {commandsIn} from '../../plugins/team-compass/testing/workflow-log';
import {bytesBelow} from '../support/bytes-below';
import {compass} from '../support/compass';
import {smallHandbook, writeHandbook} from '../support/handbook';

const usual = ['rename', 'channel', 'Phone', 'Telephone'];

test('a dry run shows what would be, and changes nothing', async () => {
  const root = writeHandbook(smallHandbook);
  expect(await compass([...usual, root, '--dry-run'])).toEqual({
    code: 0,
    err: '',
    out: `--- a/docs/chat.md
+++ b/docs/chat.md
@@ -5,4 +5,4 @@
 address: "#help"
 audience: team
-if_down: phone
+if_down: telephone
 ---
rename from docs/phone.md
rename to docs/telephone.md
--- a/docs/phone.md
+++ b/docs/telephone.md
@@ -1,5 +1,6 @@
 ---
 kind: channel
-title: Phone
+title: Telephone
+formerly: [phone]
 medium: phone
 url: https://example.org/phone

The channel \`Phone\` would be \`Telephone\`: 2 files, 1 name.
`,
  });
  expect(bytesBelow(root)).toEqual(smallHandbook);
});

test('it is done, told, and checked', async () => {
  const root = writeHandbook(smallHandbook);
  expect(await compass(['rename', 'term', 'incident', 'Mishap', root])).toEqual({
    code: 0,
    err: '',
    out: `docs/incident.md → docs/mishap.md
docs/index.md

The term \`Incident\` is \`Mishap\` now: 2 files, 1 name.

Here another article may be right:
  docs/index.md:6:14  an mishap

Here pages still say \`Incident\` in their own words. Perhaps they mean something else:
  docs/respond.md:4:14  incident
`,
  });
  expect(await compass(['check', root])).toMatchObject({code: 0});
  expect(await compass(['rename', 'term', 'mishap', 'Incident', root])).toMatchObject({code: 0});
  expect(bytesBelow(root)).toEqual(smallHandbook);
});

test('where the id alone is another one, its title is told', async () => {
  const root = writeHandbook(smallHandbook);
  expect(await compass(['rename', 'channel', 'phone', 'line', root])).toEqual({
    code: 0,
    err: '',
    out: `docs/chat.md
docs/phone.md → docs/line.md

The channel \`Phone\` has the id \`line\` now: 2 files, 1 name.
`,
  });
});

test('what would be wrong then is shown, and nothing is changed', async () => {
  const files = {
    ...smallHandbook,
    'docs/second.md': `${smallHandbook['docs/second.md']}\nWhat we avoid is a mishap.\n`,
    'docs/chat.md': `${smallHandbook['docs/chat.md']}\nHere we write of any :term[incident], a [word](incident.md).\n`,
    'docs/old.md': '---\ntitle: Old\nformerly: [mishap]\n---\n',
  };
  const root = writeHandbook(files);
  const {code, out, err} = await compass(['rename', 'term', 'Incident', 'Mishap', root]);
  expect({code, err}).toEqual({
    code: 2,
    err: 'compass: Unexpected mistakes that this would bring, expected none: nothing was changed.\n',
  });
  expect(out).toContain('Unexpected old path `mishap`, which is also the path of another page');
  expect(bytesBelow(root)).toEqual(files);
});

test.each([
  [
    ['rename', 'term', 'Incident'],
    `Unexpected end after \`compass rename term Incident\`, expected \`<new>\`: a new title; or a new id, where the old one is written as its id`,
  ],
  [
    ['rename', '--dry-run'],
    'Unexpected end after `compass rename`, expected `<kind>`: `term`, `role`, `process`, `template`, `channel`, `page` or `step`',
  ],
  [['rename', 'trem', 'a', 'b'], 'Unexpected `trem` for `<kind>`, expected `term`'],
])('misuse: %j', async (args, message) => {
  const err = `compass: ${message}\n(compass rename --help shows how it is used.)\n`;
  expect(await compass(args)).toEqual({code: 2, out: '', err});
});

test('a rename that was stopped is told by the check, is in the way of others, and is finished', async () => {
  const hash = createHash('sha256').update(String(smallHandbook['docs/second.md'])).digest('hex');
  const entry = {
    file: 'docs/second.md',
    to: 'docs/second.md',
    before: hash,
    after: String(smallHandbook['docs/second.md']).replace('Steps', 'Step'),
  };
  const root = writeHandbook({...smallHandbook, '.compass-rename.json': JSON.stringify([entry])});
  const checked = await compass(['check', root]);
  expect(checked.code).toBe(1);
  expect(checked.out).toContain(
    'Unexpected rename that was stopped in its midst, expected it to be finished',
  );
  expect(await compass([...usual, root])).toEqual({
    code: 2,
    out: '',
    err: `compass: Unexpected rename that is going on or was stopped, expected none.
This finishes it: compass rename --continue
`,
  });
  const done = {code: 0, err: '', out: 'The rename is finished: 1 file.\n'};
  expect(await compass(['rename', '--continue', root])).toEqual(done);
  expect(await compass(['rename', '--continue', root])).toEqual({
    ...done,
    out: 'No rename was stopped here.\n',
  });
  expect(bytesBelow(root)).toEqual({...smallHandbook, 'docs/second.md': entry.after});
});

test('names of strangers are shown, and not obeyed', async () => {
  const title = '"\\e[31m::error::##[error]x"';
  const files = {
    ...smallHandbook,
    'docs/odd.md': `---\ntitle: ${title}\n---\n\n::error::Odd, ##[error]odd.\n`,
  };
  const {code, out} = await compass(['rename', 'page', 'odd', 'Even', writeHandbook(files), '--dry-run']);
  expect(code).toBe(0);
  expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
  expect(commandsIn(out)).toEqual([]);
});
