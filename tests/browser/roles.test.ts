import {join} from 'node:path';
import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {launchChromium, root, type Served, serveFolder, type Windows, windowsOf} from './support';

const phone: BrowserContextOptions = {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true};
const matrix = 'roles/who-does-what/';

let browser: Browser;
let windows: Windows;
let site: Served;

beforeAll(async () => {
  browser = await launchChromium();
  windows = windowsOf(browser);
  site = await serveFolder(join(root, 'build'));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

afterEach(() => windows.closeTabs());

/** Pages need no JavaScript for any of this, so they get none. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await windows.newTab({javaScriptEnabled: false, ...options});
  await page.goto(site.url + path);
  return page;
}

/** The words of an element in one line. */
const line = async (element: Locator) => (await element.innerText()).replace(/\s+/g, ' ').trim();
const lines = async (elements: Locator) => Promise.all((await elements.all()).map(line));

describe('the responsibility matrix', () => {
  test('of all processes: header cells for steps and people, the letters of each', async () => {
    const page = await open(matrix);
    const table = page.locator('.compass-raci table');
    expect(await table.locator('thead th[scope=col]').allTextContents()).toEqual([
      'Step',
      'Support Steward',
      'Engineering Team',
      'Project Manager',
      'Incident Commander',
      'External Liaison',
      'Whoever hands over',
      'Whoever takes over',
    ]);
    expect(await lines(table.locator('th[scope=rowgroup]'))).toEqual([
      'Support triage',
      'Incident response',
      'Response to other requests',
      'Handing over a role',
    ]);
    const rows = table.locator('tr:has(th[scope=row])');
    const cells = async (row: Locator) => [
      await line(row.locator('th')),
      ...(await row.locator('td').allTextContents()),
    ];
    const told = await Promise.all((await rows.all()).map(cells));
    expect(told).toHaveLength(25);
    const of = (step: string) => told.find(([name]) => name?.endsWith(step))?.slice(1);
    expect(of('Raise the alarm')).toEqual(['A/R', 'I', 'I', '', '', '', '']);
    expect(of('Investigate and coordinate')).toEqual(['I', 'I', '', 'A/R', '', '', '']);
    expect(of('Write the report')).toEqual(['', '', '', 'A/R', 'C', '', '']);
    expect(of('Resolve it')).toEqual(['I', 'R', 'A', '', '', '', '']);
    expect(of('Tell the team and the community')).toEqual(['', 'I', '', '', '', '', 'A/R']);
  });

  test('of one process: its people only, and its steps lead to where they are told', async () => {
    const page = await open('support/overview/');
    const table = page.locator('.compass-raci table');
    expect(await table.locator('thead th').count()).toBe(6);
    await table.getByRole('link', {name: 'Raise the alarm'}).click();
    expect(page.url()).toBe(`${site.url}processes/incident-response/#raise-the-alarm`);
    expect(await page.locator('#raise-the-alarm').count()).toBe(1);
  });

  test('says in words what its letters mean', async () => {
    const page = await open(matrix);
    expect(await lines(page.locator('.compass-raci__legend > div'))).toEqual([
      'A answers for it',
      'R does the work',
      'C is asked before',
      'I is told, in person or by a message',
    ]);
    expect(await page.locator('td abbr', {hasText: 'A/R'}).first().getAttribute('title')).toBe(
      'answers for it, does the work',
    );
  });

  test('on a phone it scrolls in its own box, by keyboard too, and its names stay in sight', async () => {
    const page = await open(matrix, {...phone, javaScriptEnabled: true});
    const box = page.locator('.compass-raci__box');
    const name = box.locator('th[scope=row]').last();
    expect(await box.evaluate(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)).toBe(true);
    await box.focus();
    await page.keyboard.press('End');
    for (let press = 0; press < 12; press++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate(({scrollLeft}) => scrollLeft)).toBeGreaterThan(100);
    await expect.poll(() => box.evaluate(({scrollTop}) => scrollTop)).toBeGreaterThan(100);
    const [outer, inner, head] = await Promise.all([
      box.boundingBox(),
      name.boundingBox(),
      box.locator('thead').boundingBox(),
    ]);
    expect(Math.abs((inner?.x ?? 0) - (outer?.x ?? 0))).toBeLessThan(2);
    expect(head?.height).toBeGreaterThan(50);
    expect(await box.locator('thead th').last().evaluate(isInSight)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('on paper it is whole', async () => {
    const page = await open(matrix, {viewport: {width: 718, height: 1000}, javaScriptEnabled: true});
    await page.emulateMedia({media: 'print'});
    const cut = await page
      .locator('.compass-raci__box')
      .evaluate(({scrollWidth, scrollHeight, clientWidth, clientHeight}) => [
        scrollWidth - clientWidth,
        scrollHeight - clientHeight,
      ]);
    expect(cut).toEqual([0, 0]);
  });
});

describe('the page of a role', () => {
  test('says who holds it, what it does and by when, what it decides and has at hand', async () => {
    const page = await open('roles/incident-commander/');
    expect(await lines(page.locator('.compass-role > div'))).toEqual([
      'Held anew each time',
      'Until somebody agrees Support Steward',
      'Who can be asked Anyone, who may decline',
      'When everybody declines Project Manager appoints',
      'Is also External Liaison, until somebody else agrees',
      'When they must stop Handing over a role',
      'Reached on Support chat',
    ]);
    const [work, decisions] = [sectionOf(page, 'work'), sectionOf(page, 'decisions')];
    expect(await lines(work.locator('h3'))).toEqual(['Incident response', 'Handing over a role']);
    expect(await lines(work.locator('li'))).toContain(
      '9 Write the report owns it · within 5 working days; if late, Project Manager is told',
    );
    expect(await lines(work.locator('li'))).toContain(
      'Call in Subject Matter Experts alongside · owns it · until “Announce that it is resolved”',
    );
    expect(await lines(decisions.locator('li'))).toContain(
      '6 Decide who speaks outside whom to ask to be External Liaison (2 people at most), or to keep it',
    );
    expect(await page.locator('#compass-news').count()).toBe(0);
  });

  test('of who owns little: what it hears, and from whom', async () => {
    const page = await open('roles/project-manager/');
    expect(await lines(sectionOf(page, 'news').locator('li'))).toContain(
      '1 Acknowledge the incident hears when Support Steward has not done it within 4 working hours',
    );
    expect(await lines(sectionOf(page, 'decisions').locator('li'))).toContain(
      '5 Find an Incident Commander whom to appoint to be Incident Commander, when everybody declined · whom to ask to be Incident Commander, in place of Support Steward',
    );
  });

  test('of who acts nowhere: nothing of all this', async () => {
    const page = await open('roles/hub-engineer/');
    expect(await page.locator('.compass-role-steps, [id^=compass-]:is(h2)').count()).toBe(0);
    expect(await lines(page.locator('.compass-role > div'))).toEqual([
      'Held all the time',
      'Reached on Support chat',
    ]);
  });

  test('leads to its steps, and its sections are in the table of contents', async () => {
    const page = await open('roles/support-steward/');
    expect(await lines(page.locator('.table-of-contents__link'))).toEqual([
      'What you do',
      'What you may decide',
      'Step by step',
      'What it decides',
      'What it is told',
      'What to have at hand',
    ]);
    await sectionOf(page, 'work').getByRole('link', {name: 'Raise the alarm'}).click();
    expect(await page.locator('#raise-the-alarm').evaluate(isInSight)).toBe(true);
  });
});

test('the page of a process says in short what it needs, which promise it keeps, and how it can end', async () => {
  const page = await open('processes/incident-response/');
  expect(await lines(page.locator('.compass-process > div'))).toEqual([
    'Starts when Triage says that it is an incident',
    'Needs ticket URL, requester name, community, summary',
    'Promised an answer within 1 working day of “Read and claim the ticket”, by “Acknowledge the incident” (see Support responsiveness)',
    'Who is in it Support Steward, Incident Commander, External Liaison, Subject Matter Expert',
    'How it can end closed (Close the ticket); or goes on as Response to other requests (Try to fix it, Investigate and coordinate)',
  ]);
  const lost = await page
    .locator('.compass-process a[href^="#"]')
    .evaluateAll(
      (links) => links.filter((link) => !document.querySelector(link.getAttribute('href') ?? '')).length,
    );
  expect(lost).toBe(0);
});

/** What stands below a heading that the compass made. */
const sectionOf = (page: Page, name: string) => page.locator(`#compass-${name} + .compass-role-steps`);

function isInSight(element: Element): boolean {
  const {top, bottom, left, right} = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}
