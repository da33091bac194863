import {appendFileSync, cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import type {InventoryFile} from 'team-compass';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {parseSphinx} from '../../plugins/team-compass/src/inventory/parse-sphinx';
import {
  type Built,
  buildSite,
  copySite,
  launchChromium,
  ready,
  root,
  type Served,
  type SiteCopy,
  serveFolder,
  type Windows,
  windowsOf,
} from './support';

/** A page with a mistake that has a waiver, for as long as anybody runs this. */
const inAMonth = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toJSON().slice(0, 10);
const fog = `---
title: Fog
---

<!-- compass-waive step-is-named: quoted from the pilots' old book, until ${inAMonth} -->
Sound the horn as in step 8.

<!-- compass-waive step-is-named: once more from the old book, until ${inAMonth} -->
Then go on with step 9.

<!-- compass-waive page-resolves: the page comes with the next tide, until ${inAMonth} -->
Read of the [horn](horn.md), and of [the bell][bell].

<!-- compass-waive image-resolves: the picture comes with the next tide, until ${inAMonth} -->
![A buoy in the fog](/img/buoy.svg)

<!-- compass-waive anchor-resolves: the part comes with the next tide, until ${inAMonth} -->
See [how far](#far) it is heard.

<!-- compass-waive external-name-resolves: its name comes with the next chart, until ${inAMonth} -->
<!-- compass-waive template-resolves: it is written next tide, until ${inAMonth} -->
Look for [the deep](sea:deep), :term[docs:Support Team] and :button[nobody at 10:30 of docs:now]{template=none}.

<!-- compass-waive page-resolves: the page comes with the next tide, until ${inAMonth} -->
[bell]: bell.md
`;

/** Every third name of two real sites, by its kind: as a link without words, and a term as one. */
const names = ['docs', 'infra'].flatMap((site) => {
  const lock = JSON.parse(readFileSync(join(root, `inventories/${site}.json`), 'utf8')) as InventoryFile;
  const some = lock.names.filter((_name, index) => index % 3 === 0);
  return some.map(({type, name, location, title = name}) => {
    const written = `${site}:${type.replace('std:', '')}:${name}`;
    const link = type === 'std:term' ? `:term[]{ref="${written}"}` : `[](${encodeURI(written)})`;
    return {link, arrives: [title, new URL(location, lock.url).href]};
  });
});

let browser: Browser;
let windows: Windows;
let copy: SiteCopy;
let built: Built;
let site: Served;

beforeAll(async () => {
  browser = await launchChromium();
  windows = windowsOf(browser);
  copy = copySite(join(root, 'tests/sites/foreign'));
  writeFileSync(join(copy.folder, 'handbook/fog.md'), fog);
  for (const site of ['docs', 'infra'])
    cpSync(join(root, `inventories/${site}.json`), join(copy.folder, `${site}.json`));
  const links = names.map(({link}) => `- ${link}\n`).join('');
  writeFileSync(join(copy.folder, 'handbook/names.md'), `---\ntitle: Names\n---\n\n${links}`);
  built = await buildSite(copy.folder);
  site = await serveFolder(join(copy.folder, 'build'), {baseUrl: '/handbook/'});
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  copy?.remove();
});

test('another team builds its site with the plugin, a base path and a severity of its own', () => {
  expect(built.output).toContain('Generated static files');
  expect(built.exitCode).toBe(0);
});

test('what is waived is told, stops no build, and neither it nor its reason is published', () => {
  expect(built.output).toContain('waived  Unexpected counted step `step 8`');
  expect(built.output).toContain(`until ${inAMonth}: quoted from the pilots' old book (handbook/fog.md:5)`);
  const folder = join(copy.folder, 'build');
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  const files = names.filter((name) => /\.(?:html|js|json|xml|txt)$/.test(name));
  const texts = files.map((name) => ({name, text: readFileSync(join(folder, name), 'utf8')}));
  expect(texts.filter(({text}) => text.includes('Sound the horn')).length).toBeGreaterThan(1);
  expect(texts.filter(({text}) => text.includes('old book') || text.includes(`until ${inAMonth}`))).toEqual(
    [],
  );
  expect(readFileSync(join(folder, 'pages/fog.html'), 'utf8')).toContain(
    'content="Sound the horn as in step 8."',
  );
});

test('what is waived and leads nowhere is words', async () => {
  const page = await windows.newTab();
  await page.goto(`${site.url}pages/fog`);
  const lines = await page.locator('.markdown p').allInnerTexts();
  expect(lines.slice(2, 6)).toEqual([
    'Read of the horn, and of the bell.',
    'A buoy in the fog',
    'See how far it is heard.',
    'Look for the deep, Support Team and nobody at 10:30 of docs:now.',
  ]);
  expect(await page.locator('.markdown > p a').allInnerTexts()).toEqual(['Support Team']);
  await page.close();
});

test('terms, names of other sites and lists stand below its base path', async () => {
  const page = await windows.newTab();
  await page.goto(`${site.url}pages/arrivals`);
  const hrefs = await page
    .locator('article a')
    .evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('href')]));
  expect(hrefs).toEqual(
    expect.arrayContaining([
      ['Berths', '/handbook/pages/words/berth'],
      ['pilot', '/handbook/pages/people/pilot'],
      ['buoy', 'https://sea.example/words.html#term-Buoy'],
      ['The tides', 'https://sea.example/tides.html#tides'],
    ]),
  );
  await page.goto(`${site.url}lists/glossary`);
  expect(await page.locator('dt').allInnerTexts()).toEqual(['Berth', 'Pilot']);
  await page.close();
});

test('some sixty names of two real sites arrive, under the titles that they have there', async () => {
  expect(names.length).toBeGreaterThan(60);
  const page = await windows.newTab();
  await page.goto(`${site.url}pages/names`);
  const links = await page
    .locator('.markdown li a')
    .evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]));
  expect(links).toEqual(names.map(({arrives}) => arrives));
  await ready(page);
  await page.locator('.markdown a.compass-term').first().hover();
  const card = page.locator('.compass-card[popover]');
  await card.waitFor();
  expect(await card.innerText()).toMatch(
    /^.+?\s+Service docs\s+Defined in the Service docs, on the page “.+”\.\s+Read more$/,
  );
  await page.close();
});

test('the rules have their pages there, with the severities of that team', async () => {
  const page = await windows.newTab();
  await page.goto(`${site.url}lists/checks`);
  const first = page.locator('.compass-rules dt').first();
  expect(await first.innerText()).toMatch(/^term-resolves\s+warning$/);
  await first.locator('a').click();
  await page.waitForURL(`${site.url}lists/checks/term-resolves`);
  // The address changes before the page does.
  await page.locator('h1', {hasText: 'term-resolves'}).waitFor();
  expect(await page.locator('h1').innerText()).toMatch(/^term-resolves\s+warning/);
  expect(await page.locator('main > p a').getAttribute('href')).toBe('/handbook/lists/checks#references');
  await page.close();
});

test('what it gives out to others stands below its base path, and old paths lead on', async () => {
  const {project, names} = parseSphinx(readFileSync(join(copy.folder, 'build/objects.inv')));
  expect(project).toBe('Harbour handbook');
  expect(names.map(({type, name, location}) => `${type} ${name}: ${location}`)).toEqual([
    'std:doc arrivals: pages/arrivals',
    'std:doc docks/berth: pages/words/berth',
    'std:doc fog: pages/fog',
    'std:doc names: pages/names',
    'std:doc people/pilot: pages/people/pilot',
    'std:doc words/berth: pages/words/berth',
    'std:label docks/berth:how-long: pages/words/berth#how-long',
    'std:label words/berth:how-long: pages/words/berth#how-long',
    'std:term Berth: pages/words/berth',
    'std:term Berths: pages/words/berth',
    'std:term Pilot: pages/people/pilot',
  ]);
  const page = await windows.newTab();
  await page.goto(`${site.url}pages/docks/berth#how-long`);
  await page.waitForURL(`${site.url}pages/words/berth#how-long`);
  expect(await page.locator('h1').innerText()).toBe('Berth');
  await page.close();
});

test('a card works there', async () => {
  const page = await windows.newTab();
  await page.goto(`${site.url}pages/arrivals`);
  await ready(page);
  await page.locator('a.compass-term').first().hover();
  const card = page.locator('.compass-card[popover]');
  await card.waitFor();
  expect(await card.innerText()).toContain('A place where a ship lies.');
  await page.close();
});

test('an error stops its build before bundling, with the place and the nearest name', async () => {
  appendFileSync(
    join(copy.folder, 'handbook/arrivals.md'),
    '\nAsk the harbour office :button[here]{template=none}.\n',
  );
  const failed = await buildSite(copy.folder, ['--out-dir', 'other']);
  expect(failed.exitCode).toBe(1);
  expect(failed.output).toContain('handbook/arrivals.md');
  expect(failed.output).toContain('Unexpected unknown template `none`');
  expect(failed.output).not.toContain('Compiled');
  expect(() => readFileSync(join(copy.folder, 'other/index.html'))).toThrow();
});
