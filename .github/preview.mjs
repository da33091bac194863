// Copies the built site so that it opens from a folder, by a double click, for whoever reads a pull request and has no
// tools: each link names the file that it leads to, as seen from its page. Scripts are left out: those of Docusaurus ask
// a server for the next page.
import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {extname, join, posix} from 'node:path';
import {argv} from 'node:process';
import {parse, serialize} from 'parse5';

const [built = 'build', copy = 'preview'] = argv.slice(2);

rmSync(copy, {recursive: true, force: true});
cpSync(built, copy, {recursive: true, filter: (file) => extname(file) !== '.js'});
const files = readdirSync(copy, {recursive: true}).map((file) => file.replaceAll('\\', '/'));
/** As they stand in an address. */
const names = new Set(files.map((file) => `/${encodeURI(file)}`));
for (const file of files.filter((name) => name.endsWith('.html'))) {
  const page = parse(readFileSync(join(copy, file), 'utf8'));
  rewrite(page, posix.join('/', encodeURI(posix.dirname(file))));
  writeFileSync(join(copy, file), serialize(page));
}

/** Takes the scripts out of a part of a page, and leads its links to files. */
function rewrite(node, folder) {
  for (const attribute of node.attrs ?? [])
    if (attribute.name === 'href' || attribute.name === 'src')
      attribute.value = seenFrom(folder, attribute.value);
  if (!node.childNodes) return;
  node.childNodes = node.childNodes.filter(({nodeName}) => nodeName !== 'script');
  for (const child of node.childNodes) rewrite(child, folder);
}

/** An address of this site, as seen from a folder of it; any other stays as it is. */
function seenFrom(folder, address) {
  const [, path, rest] = /^(\/(?!\/)[^?#]*)(.*)$/s.exec(address) ?? [];
  if (path === undefined) return address;
  const page = posix.join(path, 'index.html');
  return posix.relative(folder, names.has(page) ? page : path) + rest;
}
