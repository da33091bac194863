import {existsSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {copySite, type DevServer, launchChromium, type SiteCopy, startDevServer} from './support';

let browser: Browser;
let copy: SiteCopy;
let server: DevServer;
let page: Page;

const pagePath = 'docs/processes/incident-response.md';
const termPath = 'docs/terms/incident.md';
const originals = new Map<string, string>();
const created = new Set<string>();

beforeAll(async () => {
  browser = await launchChromium();
  copy = copySite();
  server = await startDevServer(copy.folder);
  page = await browser.newPage();
  await page.goto(`${server.url}processes/incident-response`);
  await page.locator('article h1').waitFor();
});

afterEach(async () => {
  for (const [file, text] of originals) writeFileSync(join(copy.folder, file), text);
  for (const file of created) rmSync(join(copy.folder, file), {force: true});
  originals.clear();
  created.clear();
  await expect.poll(overlay, {timeout: 20_000}).toBe('');
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  copy?.remove();
});

/** Changes a file as an editor would; it is put back after the test. */
function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(join(copy.folder, file), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  originals.set(file, originals.get(file) ?? text);
  writeFileSync(join(copy.folder, file), changed);
}

/** Adds a file as an editor would; it is gone after the test. */
function create(file: string, text: string): void {
  created.add(file);
  writeFileSync(join(copy.folder, file), text);
}

/** What the overlay says; nothing when there is none. */
async function overlay(): Promise<string> {
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  const text = await frame
    ?.locator('body')
    .innerText()
    .catch(() => '');
  readAgain(text ?? '');
  return text ?? '';
}

/**
 * Docusaurus rewrites its own data in place, and the bundler may read a file that is half written; it then looks at
 * it again only when it changes.
 */
function readAgain(text: string): void {
  const half = /JSON parse error[\s\S]*?\.\/(\.docusaurus\/docusaurus-plugin-content-docs\/\S+\.json)/.exec(
    text,
  )?.[1];
  const path = half && join(copy.folder, half);
  if (path && existsSync(path)) utimesSync(path, new Date(), new Date());
}

const shows = (text: string | RegExp) => expect.poll(overlay, {timeout: 20_000}).toMatch(text);
const pageHas = (text: string) => expect.poll(() => page.content(), {timeout: 20_000}).toContain(text);

/** On a busy machine the dev server may miss a save that comes while it still takes in the one before: then save again. */
const live = (name: string, run: () => Promise<void>) => test(name, {retry: 2}, run);

live(
  'a misspelt term shows in the overlay with file, line, column and the right name, and goes when mended',
  async () => {
    edit(pagePath, (text) => `${text}\nSee :term[Incidnet].\n`);
    const line = readFileSync(join(copy.folder, pagePath), 'utf8').trimEnd().split('\n').length;
    await shows(`${pagePath}:${line}:5`);
    await shows('Unexpected unknown term `Incidnet`, expected `Incident`');
  },
);

live('an edited definition reaches the pages that name the term', async () => {
  edit(termPath, (text) => text.replace(/^---\n\n/m, '---\n\nA zebra crossing, for a moment. '));
  await pageHas('A zebra crossing, for a moment.');
});

live('a renamed term shows on the pages that still use the old name', async () => {
  edit(termPath, (text) => text.replace('title: Incident', 'title: Mishap'));
  await shows('Unexpected unknown term');
});

live('a removed term shows on the pages that name it', async () => {
  edit(termPath, (text) => `${text} `);
  rmSync(join(copy.folder, termPath));
  await shows('Unexpected unknown term');
});

live('a page mends itself when the term that it names is added', async () => {
  edit(pagePath, (text) => `${text}\nSee :term[Brand new word].\n`);
  await shows('Brand new word');
  create(
    'docs/terms/brand-new-word.md',
    '---\nkind: term\ntitle: Brand new word\n---\n\nA word that is new today.\n',
  );
  await pageHas('A word that is new today.');
  await expect.poll(overlay, {timeout: 20_000}).toBe('');
});

live('an edited step and an edited template arrive', async () => {
  edit(pagePath, (text) => text.replace('within: 4 working hours', 'within: 3 working hours'));
  await pageHas('3 working hours');
  edit('docs/templates/incident-opened.md', (text) => `${text.trimEnd()}\n\nA last line, for a moment.\n`);
  await pageHas('A last line, for a moment.');
});

live('a worked example is run as it is edited: its timeline changes, or says what cannot be', async () => {
  edit(pagePath, (text) =>
    text.replace('{first-try: fixed, after: 15 minutes}', '{first-try: fixed, after: 17 minutes}'),
  );
  await pageHas('22 min');
  edit(pagePath, (text) => text.replace('after: 17 minutes', 'after: 40 minutes'));
  await shows('Unexpected `first-try` here, whose time box of 30 minutes had run out by then');
  await shows('acknowledge → open-issue → first-try (time box) → raise-the-alarm');
});

live('broken front matter is told with its line, and leaves the server running', async () => {
  edit(pagePath, (text) => text.replace('kind: process', 'kind: process\nkind: process'));
  await shows(`${pagePath}:3:1`);
});

live(
  'a waiver takes a mistake out of the overlay; one that is past warns, one that may not be brings it back',
  async () => {
    const waiver = (days: number) => {
      const until = new Date(Date.now() + days * 24 * 60 * 60 * 1000).toJSON().slice(0, 10);
      return `waivers:\n  - {rule: term-resolves, file: ${pagePath}, reason: We vote on it., until: ${until}, who: Ana}\n`;
    };
    edit(pagePath, (text) => `${text}\nSee :term[Incidnet].\n`);
    await shows('Unexpected unknown term `Incidnet`');
    create('waivers.yml', waiver(30));
    await expect.poll(overlay, {timeout: 20_000}).toBe('');
    create('waivers.yml', waiver(-30));
    await expect.poll(() => server.output(), {timeout: 20_000}).toContain('was waived  until ');
    expect(await overlay()).toBe('');
    create('waivers.yml', waiver(300));
    await shows('Unexpected unknown term `Incidnet`');
    await shows('waivers.yml:2:');
  },
);

live('a file that is no page is told too', async () => {
  const stray = join(copy.folder, 'docs/stray.mdx');
  writeFileSync(stray, '# Stray\n');
  await shows('docs/stray.mdx');
  rmSync(stray);
});
