import {expect, test} from 'vitest';
import {reportFileChanges} from './file-changes';

test('shows what would become of files, and a file that moves by both of its names', () => {
  const text = reportFileChanges([
    {
      file: 'docs/a.md',
      to: 'docs/b.md',
      before: 'one\r\ntwo\r\nthree\r\nfour\r\n',
      after: 'one\r\n2\r\nthree\r\nfour\r\n',
    },
    {file: 'docs/new.md', to: 'docs/new.md', before: null, after: 'new\n'},
  ]);
  expect(text).toBe(`rename from docs/a.md
rename to docs/b.md
--- a/docs/a.md
+++ b/docs/b.md
@@ -1,4 +1,4 @@
 one
-two
+2
 three
 four
--- /dev/null
+++ b/docs/new.md
@@ -0,0 +1,1 @@
+new
`);
});

test('a page cannot paint the terminal, nor give orders to a workflow', () => {
  const [change] = [{file: 'docs/a.md', to: 'docs/a.md', before: 'a\n', after: '\u001b[31m##[error]x\n'}];
  expect(reportFileChanges([change])).toBe(
    '--- a/docs/a.md\n+++ b/docs/a.md\n@@ -1,1 +1,1 @@\n-a\n+\\u{1b}[31m## [error]x\n',
  );
});
