import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {AxeResults} from 'axe-core';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {launchChromium, ready, root, type Served, serveFolder, type Windows, windowsOf} from './support';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const paths = [
  '',
  'processes/incident-response/',
  'processes/worked-examples/',
  'terms/incident/',
  'roles/incident-commander/',
  'roles/project-manager/',
  'roles/who-does-what/',
  'templates/incident-update/',
  'channels/support-chat/',
  'glossary/',
  'roles/',
  'checks/',
  'checks/promise-is-kept/',
];

/** Colours change at once: what is half-way between two schemes is read by nobody. */
const still: BrowserContextOptions = {reducedMotion: 'reduce'};
const schemes = ['light', 'dark'] as const;
/** The two schemes of a page differ in nothing but colours, which these rules judge. */
const ofColors = ['color-contrast', 'link-in-text-block'];

let browser: Browser;
let windows: Windows;
let site: Served;

beforeAll(async () => {
  browser = await launchChromium();
  windows = windowsOf(browser);
  site = await serveFolder(join(root, 'build'));
});

afterEach(() => windows.closeTabs());

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test.each([
  ['a desk', 1280],
  ['a phone', 360],
])('the picture of a process has no barrier that axe knows, on %s', async (_device, width) => {
  const page = await windows.newTab({...still, viewport: {width, height: 740}});
  await page.goto(`${site.url}processes/incident-response/`);
  await page.locator('details.compass-fold > summary').first().click();
  await page.locator('.compass-diagram__words > summary').click();
  expect(await page.locator('.compass-diagram svg:visible').count()).toBe(1);
  expect(await barriers(page)).toEqual({light: [], dark: []});
});

test.each(paths)('/%s has no barrier that axe knows', async (path) => {
  const page = await windows.newTab(still);
  await page.goto(site.url + path);
  for (const summary of await page.locator('.compass-here > summary').all()) await summary.click();
  expect(await barriers(page)).toEqual({light: [], dark: []});
});

/** What axe finds by each scheme: by the first one all that it knows, by the other one what colours can do. */
async function barriers(page: Page): Promise<Record<string, string[]>> {
  await ready(page);
  await page.evaluate(axe);
  const found: Record<string, string[]> = {};
  for (const scheme of schemes) {
    await page.emulateMedia({colorScheme: scheme});
    await page.waitForSelector(`html[data-theme=${scheme}]`, {state: 'attached'});
    const options = scheme === schemes[0] ? {} : {runOnly: ofColors};
    const {violations} = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults;
    found[scheme] = violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(', ')}`);
  }
  return found;
}
