import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {buildSite, copySite, launchChromium, type Served, serveFolder} from './index';

const folder = mkdtempSync(join(tmpdir(), 'compass-served-'));
let browser: Browser;
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'terms'));
  writeFileSync(join(folder, 'index.html'), '<title>Home</title><a href="terms">Terms</a>');
  writeFileSync(join(folder, 'terms/index.html'), '<title>Terms</title>');
  writeFileSync(join(folder, 'plain.html'), '<title>Plain</title>');
  writeFileSync(join(folder, '404.html'), '<title>Lost</title>');
  browser = await launchChromium();
  served = await serveFolder(folder, {baseUrl: '/compass/'});
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, {recursive: true});
});

test('a folder is served below its base path, and nothing outside of it', async () => {
  const page = await browser.newPage();
  await page.goto(served.url);
  await page.getByRole('link').click();
  await page.waitForURL(`${served.url}terms/`);
  expect(await page.title()).toBe('Terms');
  await page.goto(`${served.url}plain`);
  expect(await page.title()).toBe('Plain');
  const lost = await page.goto(`${served.url}nowhere`);
  expect([lost?.status(), await page.title()]).toEqual([404, 'Lost']);
  expect((await fetch(new URL('/', served.url))).status).toBe(404);
  expect((await fetch(`${served.url}%2e%2e%2f%2e%2e%2fetc/passwd`)).status).toBe(404);
});

test('a copy of a site is in the repository, and gone when it is removed', async () => {
  const copy = copySite(folder);
  expect((await buildSite(copy.folder)).exitCode).not.toBe(0);
  copy.remove();
  expect(() => copySite(copy.folder)).toThrow('ENOENT');
});
