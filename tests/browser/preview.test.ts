import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launchChromium, root} from './support';

const preview = mkdtempSync(join(tmpdir(), 'compass-preview-'));
const addressOf = (file: string) => pathToFileURL(join(preview, file)).href;
let browser: Browser;

beforeAll(async () => {
  execFileSync(process.execPath, [join(root, '.github/preview.mjs'), join(root, 'build'), preview]);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  rmSync(preview, {recursive: true, force: true});
});

test('the pages of a pull request open from a folder, look as they do, and lead to each other', async () => {
  const page = await browser.newPage();
  const failures: string[] = [];
  // What is still on its way when somebody clicks on is given up: that is no failure.
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') failures.push(`${why} ${request.url()}`);
  });
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
  await page.goto(addressOf('index.html'));
  expect(await page.locator('.navbar').evaluate((bar) => getComputedStyle(bar).display)).toBe('flex');
  expect(
    await page
      .locator('.navbar__logo img')
      .first()
      .evaluate((image) => (image as HTMLImageElement).naturalWidth),
  ).toBeGreaterThan(0);
  await page.getByRole('link', {name: 'Roles'}).first().click();
  await page.waitForURL(addressOf('roles/index.html'));
  await page.getByRole('link', {name: 'Support Steward'}).first().click();
  await page.waitForURL(addressOf('roles/support-steward/index.html'));
  await page.goto(addressOf('processes/incident-response/index.html'));
  await page.locator('.table-of-contents a').first().click();
  await page.waitForURL(/incident-response\/index\.html#[\w-]+$/);
  expect(failures).toEqual([]);
});

test('every link of every page leads to a file', () => {
  const files = readdirSync(preview, {recursive: true, encoding: 'utf8'});
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(100);
  const lost = pages.flatMap((file) => {
    const links = readFileSync(join(preview, file), 'utf8').matchAll(/<[^<>]*\s(?:href|src)="([^"]*)"/g);
    const targets = Array.from(
      links,
      ([, link = '']) => new URL(link.replaceAll('&amp;', '&'), addressOf(file)),
    );
    const own = targets.filter(({protocol}) => protocol === 'file:').map((url) => fileURLToPath(url));
    const isFile = (path: string) => path.startsWith(preview) && existsSync(path) && statSync(path).isFile();
    return own.filter((path) => !isFile(path)).map((path) => `${file} → ${path}`);
  });
  expect(lost).toEqual([]);
});
