import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {expect, test} from 'vitest';
import {writeHandbook} from './support/handbook';

const program = join(import.meta.dirname, '../.github/preview.mjs');

/** The files of the copy that is made of a built site. */
function preview(built: Record<string, string>): Record<string, string> {
  const copy = join(writeHandbook({}), 'copy');
  execFileSync(process.execPath, [program, writeHandbook(built), copy]);
  const files = readdirSync(copy, {recursive: true, withFileTypes: true});
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map(({parentPath, name}) => join(parentPath, name))
      .sort()
      .map((file) => [relative(copy, file), readFileSync(file, 'utf8')]),
  );
}

const page = (body: string) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;

test('what a server would find, a folder finds, too; nothing in it runs', () => {
  const made = preview({
    'index.html':
      '<!doctype html><link rel=stylesheet href=/assets/a.css><script src=/assets/a.js></script><a href=/roles/keeper/#now>Keeper</a><script>hello()</script>',
    'roles/keeper/index.html': page(
      '<a href="/">Home</a><a href="/roles/keeper">Here</a><a href="/roles/keeper/#a?b">There</a><a href="/roles/keeper/?x#y">x</a><img src="/img/a.svg"><svg><a href="/"></a><script>hello()</script></svg>',
    ),
    'assets/a.css': 'a {}',
    'assets/a.js': 'hello()',
    'img/a.svg': '<svg/>',
  });
  expect(made).toEqual({
    'index.html':
      '<!DOCTYPE html><html><head><link rel="stylesheet" href="assets/a.css"></head><body><a href="roles/keeper/index.html#now">Keeper</a></body></html>',
    'roles/keeper/index.html': page(
      '<a href="../../index.html">Home</a><a href="index.html">Here</a><a href="index.html#a?b">There</a><a href="index.html?x#y">x</a><img src="../../img/a.svg"><svg><a href="../../index.html"></a></svg>',
    ),
    'assets/a.css': 'a {}',
    'img/a.svg': '<svg/>',
  });
});

test('links of other kinds stay, and odd ones do no harm', () => {
  const kept =
    '<a href="#here">1</a><a href="https://example.org/">2</a><a href="//example.org/a">3</a><a href="mailto:a@example.org">4</a><a href="">5</a><a>6</a>';
  const made = preview({
    'a b/ü/index.html': page(
      `${kept}<a href="/%">7</a><a href="/a%20b/%C3%BC/">8</a><a href="/../../x">9</a>`,
    ),
  });
  expect(made).toEqual({
    'a b/ü/index.html': page(
      `${kept}<a href="../../%">7</a><a href="index.html">8</a><a href="../../x">9</a>`,
    ),
  });
});
