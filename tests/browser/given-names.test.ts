import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {compile} from 'team-compass';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {parseSphinx} from '../../plugins/team-compass/src/inventory/parse-sphinx';
import {launchChromium, root, type Served, serveFolder} from './support';

const build = join(root, 'build');
let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveFolder(build);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('every name that others can link to leads to a page, and to an anchor that is on it', () => {
  const {names} = parseSphinx(readFileSync(join(build, 'objects.inv')));
  const lost = names.filter(({location}) => {
    const [path = '', anchor] = location.split('#');
    const file = join(build, path, 'index.html');
    if (!existsSync(file) || anchor === undefined) return !existsSync(file);
    const html = readFileSync(file, 'utf8');
    return ![`"${anchor}"`, `${anchor}>`, `${anchor} `].some((id) => html.includes(` id=${id}`));
  });
  expect(lost).toEqual([]);
  expect(names).toHaveLength(compile(root).given.length);
});

test.each([true, false])(
  'an old path leads to the page in its new place, with JavaScript: %s',
  async (isOn) => {
    const context = await browser.newContext({javaScriptEnabled: isOn});
    const page = await context.newPage();
    await page.goto(`${site.url}projects/managed-hubs/support`);
    await page.waitForURL(`${site.url}support/prioritisation/`);
    expect(await page.locator('h1').innerText()).toBe('How we prioritise requests');
    await context.close();
  },
);
