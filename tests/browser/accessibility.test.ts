import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {AxeResults} from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launchChromium, root, type Served, serveFolder} from './support';

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

let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveFolder(join(root, 'build'));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test.each([
  ['a desk', 'light', 1280],
  ['a desk', 'dark', 1280],
  ['a phone', 'light', 360],
  ['a phone', 'dark', 360],
] as const)(
  'the picture of a process has no barrier that axe knows, on %s, in %s',
  async (_device, colorScheme, width) => {
    const context = await browser.newContext({colorScheme, viewport: {width, height: 740}});
    const page = await context.newPage();
    await page.goto(`${site.url}processes/incident-response/`);
    await page.locator('details.compass-fold > summary').first().click();
    await page.locator('.compass-diagram__words > summary').click();
    expect(await page.locator('.compass-diagram svg:visible').count()).toBe(1);
    expect(await barriers(page, colorScheme)).toEqual([]);
    await context.close();
  },
);

test.each(paths.flatMap((path) => [[path, 'light'] as const, [path, 'dark'] as const]))(
  '/%s has no barrier that axe knows, in %s',
  async (path, colorScheme) => {
    const context = await browser.newContext({colorScheme});
    const page = await context.newPage();
    await page.goto(site.url + path);
    for (const summary of await page.locator('.compass-here > summary').all()) await summary.click();
    expect(await barriers(page, colorScheme)).toEqual([]);
    await context.close();
  },
);

/** The rules that judge colours. */
const ofColors = ['color-contrast', 'link-in-text-block'];

/** What axe finds. The two schemes of a page differ in nothing but colours: in the dark only these are judged. */
async function barriers(page: Page, scheme: 'light' | 'dark'): Promise<string[]> {
  await page.evaluate(axe);
  const options = scheme === 'dark' ? {runOnly: ofColors} : {};
  const {violations} = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults;
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(', ')}`);
}
