import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Compass, GivenName, PageEntry} from 'team-compass';
import {describe, expect, onTestFinished, test} from 'vitest';
import {parseSphinx} from '../../../team-compass/src/inventory/parse-sphinx';
import {inventoryOf} from './inventory';
import {type Redirect, redirectsOf, writeRedirects} from './redirects';

type Props = Parameters<NonNullable<Plugin['postBuild']>>[0];

const name = (file: string, anchor = ''): GivenName => ({
  type: 'std:label',
  name: `${file}:${anchor}`,
  file,
  anchor,
  title: 'Here',
  written: null,
});

describe('the inventory', () => {
  const given = [
    name('index.md'),
    name('index.md', 'part'),
    name('a.md'),
    name('a.md', 'part'),
    name('lost.md'),
  ];
  test.each([
    ['/', true, {'index.md': '/', 'a.md': '/a'}, ['a/', 'a/#part', './', '#part']],
    ['/', undefined, {'index.md': '/', 'a.md': '/a'}, ['a', 'a#part', './', '#part']],
    ['/hb/', false, {'index.md': '/hb/', 'a.md': '/hb/p/a'}, ['p/a', 'p/a#part', './', '#part']],
    ['/hb/', true, {'index.md': '/hb/p', 'a.md': '/hb/p/a'}, ['p/a/', 'p/a/#part', 'p/', 'p/#part']],
  ])('stands below %s, with trailing slashes %s', (baseUrl, trailingSlash, permalinks, locations) => {
    const bytes = inventoryOf({given}, permalinks, {title: 'Handbook', baseUrl, trailingSlash});
    const {project, names} = parseSphinx(bytes);
    expect([project, names.map(({location}) => location)]).toEqual(['Handbook', locations]);
  });
});

describe('redirects', () => {
  const pages = {'b.md': {file: 'b.md', formerly: ['old/a', 'old/index']} as PageEntry};
  const compass = {pages} as unknown as Compass;

  test.each([
    ['/', {permalink: '/b', base: '/'}, ['/old/a', '/old'], '/b'],
    ['/hb/', {permalink: '/hb/pages/b', base: '/hb/pages'}, ['/pages/old/a', '/pages/old'], '/pages/b'],
  ])('lead from all old paths of a page, below %s', (baseUrl, address, from, to) => {
    const redirects = redirectsOf({compass}, {'b.md': address}, baseUrl);
    expect(redirects.map((redirect) => redirect.from)).toEqual(from);
    expect(new Set(redirects.map((redirect) => redirect.to))).toEqual(new Set([to]));
  });

  test('are written, but never over what is there', async () => {
    const outDir = mkdtempSync(join(tmpdir(), 'compass-redirects-'));
    onTestFinished(() => rmSync(outDir, {recursive: true}));
    mkdirSync(join(outDir, 'page'));
    for (const file of ['404.html', 'objects.inv', 'page/index.html']) writeFileSync(join(outDir, file), 'x');
    const siteConfig = {trailingSlash: true, future: {}, onDuplicateRoutes: 'throw'};
    const from = ['/old/b', '/404', '/objects.inv', '/objects.inv/x', '/page'];
    const redirects: Redirect[] = from.map((path) => ({from: path, to: '/b', file: 'b.md', formerly: path}));
    const taken = await writeRedirects(
      {siteConfig} as LoadContext,
      {outDir, baseUrl: '/hb/', routesPaths: ['/hb/b/', '/hb/page/'], siteConfig} as Props,
      redirects,
    );
    expect(taken.map(({formerly}) => formerly)).toEqual(from.slice(1));
    expect(readFileSync(join(outDir, 'old/b/index.html'), 'utf8')).toContain('url=/hb/b/');
    expect(readFileSync(join(outDir, 'page/index.html'), 'utf8')).toBe('x');
    expect(existsSync(join(outDir, '404'))).toBe(false);
  });
});
