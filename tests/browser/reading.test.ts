import {join} from 'node:path';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {rules} from 'team-compass';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {launchChromium, ready, root, type Served, serveFolder, type Windows, windowsOf} from './support';

const phone: BrowserContextOptions = {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true};
const process = 'processes/incident-response/';

let browser: Browser;
let windows: Windows;
let site: Served;
let failures: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  windows = windowsOf(browser);
  site = await serveFolder(join(root, 'build'));
});

afterEach(async () => {
  await windows.closeTabs();
  const found = failures;
  // One that fails does not make all that follow fail.
  failures = [];
  expect(found).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a page as a reader with such a device; whatever the page fails at fails the test. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await windows.newTab({permissions: ['clipboard-read', 'clipboard-write'], ...options});
  page.on('pageerror', (error) => failures.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) failures.push(`asked for ${request.url()}`);
  });
  await page.goto(site.url + path, {waitUntil: 'load'});
  return page;
}

const termOf = (page: Page) => page.locator('article a.compass-term[data-compass-card]').first();
const cardOf = (page: Page) => page.locator('.compass-card[popover]');

describe('a term', () => {
  test('shows its definition under the mouse, which can enter it, and goes when the mouse has left', async () => {
    const page = await open(process);
    await ready(page);
    await termOf(page).hover();
    await cardOf(page).waitFor();
    const definition = await cardOf(page).locator('p').nth(1).innerText();
    expect(definition.length).toBeGreaterThan(20);
    await cardOf(page).hover();
    await page.waitForTimeout(500);
    expect(await cardOf(page).isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await cardOf(page).waitFor({state: 'detached'});
  });

  test('is a link for the mouse: a click goes to its page', async () => {
    const page = await open(process);
    await ready(page);
    const href = await termOf(page).getAttribute('href');
    await termOf(page).click();
    await page.waitForURL(`**${href}`);
    expect(await cardOf(page).count()).toBe(0);
  });

  test('opens on keyboard focus, leads into the card by Tab, and closes by Escape without losing the place', async () => {
    const page = await open(process);
    await ready(page);
    await termOf(page).evaluate((link) => {
      const before = document.createElement('button');
      link.before(before);
      before.focus();
    });
    await page.keyboard.press('Tab');
    await cardOf(page).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Read more');
    await page.keyboard.press('Escape');
    await cardOf(page).waitFor({state: 'detached'});
    expect(await termOf(page).evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('says nothing unasked: no live region, no description, no second tooltip', async () => {
    const page = await open(process);
    await ready(page);
    await termOf(page).hover();
    await cardOf(page).waitFor();
    expect(
      await page.locator('[data-compass-card][title], [data-compass-card][aria-describedby]').count(),
    ).toBe(0);
    expect(await cardOf(page).locator('[aria-live], [role=status], [role=alert]').count()).toBe(0);
    expect(await page.locator('.compass-card:visible').count()).toBe(1);
  });

  test('opens its card at a tap; “Read more” in it goes to the page', async () => {
    const page = await open(process, phone);
    await ready(page);
    const href = await termOf(page).getAttribute('href');
    await termOf(page).tap();
    await cardOf(page).waitFor();
    expect(page.url()).toBe(site.url + process);
    const box = await cardOf(page).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    await cardOf(page).getByRole('link').tap();
    await page.waitForURL(`**${href}`);
  });

  test('closes its card at a tap elsewhere', async () => {
    const page = await open(process, phone);
    await ready(page);
    await termOf(page).tap();
    await cardOf(page).waitFor();
    await page.locator('article h1').tap();
    await cardOf(page).waitFor({state: 'detached'});
  });
});

describe('a template button', () => {
  test('opens the canned response in a new tab, and says where it leads', async () => {
    const page = await open(process);
    const button = page.locator('#acknowledge ~ .compass-template-box a').first();
    expect(await button.getAttribute('href')).toBe(
      'https://2i2c.freshdesk.com/a/admin/canned_responses/folders/80000143608/responses/80000247490/edit',
    );
    expect(await button.getAttribute('target')).toBe('_blank');
    expect(await page.locator('#acknowledge ~ .compass-template-box').first().innerText()).toContain(
      '2i2c.freshdesk.com',
    );
  });

  test('opens the issue with title, labels and form filled in', async () => {
    const page = await open('templates/incident-issue/');
    const link = page.locator('a[href*="/issues/new"]').first();
    const url = new URL((await link.getAttribute('href')) ?? '');
    expect(url.origin + url.pathname).toBe('https://github.com/2i2c-org/infrastructure/issues/new');
    expect(url.searchParams.get('template')).toBe('3_incident-report.md');
    expect(url.searchParams.get('labels')).toBe('type: Hub Incident,support');
    expect(url.searchParams.get('title')).toMatch(/^\[Incident\] /);
  });

  test('copies the message and says so, with what is still to be filled in', async () => {
    const page = await open('templates/incident-first-response/');
    await ready(page);
    const shown = await page.locator('.compass-message__text').innerText();
    await page.getByRole('button', {name: 'Copy the message'}).click();
    const status = page.locator('.compass-message [role=status]');
    await expect.poll(() => status.innerText()).toMatch(/^Copied\. Still to fill in: .*requester_name/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    expect(shown).toContain('{{ requester_name }}');
  });

  test('selects the message where the clipboard is out of reach', async () => {
    const page = await open('templates/incident-first-response/');
    await ready(page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await page.getByRole('button', {name: 'Copy the message'}).click();
    const status = page.locator('.compass-message [role=status]');
    await expect.poll(() => status.innerText()).toContain('by hand');
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('{{ requester_name }}');
  });
});

describe('the picture of a process', () => {
  const pictureIn = (page: Page) => page.locator('.compass-diagram svg:visible');
  const openPicture = (page: Page) => page.locator('details.compass-fold > summary').first().click();

  test('is folded, so that the steps are near; opened, each step in it leads to the step', async () => {
    const page = await open(process);
    expect(await pictureIn(page).count()).toBe(0);
    await openPicture(page);
    expect(await pictureIn(page).count()).toBe(1);
    const steps = pictureIn(page).locator('a[href*="#"]');
    const ids = await steps.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')?.split('#')[1]),
    );
    const headings = await page
      .locator('article h2:has(.compass-step-number), article h2:has(.compass-duty-mark)')
      .evaluateAll((found) => found.map(({id}) => id));
    expect(ids).toEqual(headings);
    await steps.filter({hasText: 'Raise the alarm'}).click();
    expect(new URL(page.url()).hash).toBe('#raise-the-alarm');
    expect(
      await page.locator('#raise-the-alarm').evaluate((step) => step.getBoundingClientRect().top),
    ).toBeLessThan(200);
  });

  test('by keyboard, and in the same words as a list', async () => {
    const page = await open(process, {javaScriptEnabled: false});
    await page.locator('details.compass-fold > summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === '#acknowledge', {timeout: 5_000});
    await page.locator('.compass-diagram__words > summary').click();
    const told = await page.locator('.compass-diagram__words li').allInnerTexts();
    expect(told).toContain('2. Open the issue and tell the team: Support Steward. Then: 3. Try to fix it.');
    expect(told.length).toBe(1 + (await page.locator('article .compass-step').count()));
  });

  test('on a phone it runs from top to bottom in a box of its own, in letters that can be read', async () => {
    const page = await open(process, phone);
    await openPicture(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const {width, height} = (await pictureIn(page).boundingBox()) ?? {width: 0, height: 0};
    expect(height).toBeGreaterThan(2 * width);
    const heights = await pictureIn(page)
      .locator('text')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThan(10);
  });

  test.each([phone, {}])('no word of it is wider than its box, with %o', async (device) => {
    const page = await open(process, device);
    await openPicture(page);
    const outside = await pictureIn(page).evaluate((svg) =>
      [...svg.querySelectorAll('g:has(> .frame), a:has(> .frame)')].flatMap((group) => {
        const box = group.querySelector('.frame')?.getBoundingClientRect();
        const words = [...group.querySelectorAll('text:not(.number)')];
        return words
          .filter((word) => word.getBoundingClientRect().right > (box?.right ?? 0))
          .map(({textContent}) => textContent);
      }),
    );
    expect(outside).toEqual([]);
  });

  test('stands open on any page that asks for it, and its steps lead to the process', async () => {
    const page = await open('support/overview/');
    expect(await pictureIn(page).count()).toBe(1);
    await pictureIn(page).locator('a', {hasText: 'Decide what it is'}).click();
    await page.waitForURL(
      (url) => /\/processes\/support-triage\/?$/.test(url.pathname) && url.hash === '#decide',
    );
    expect(await page.locator('h2#decide').count()).toBe(1);
  });

  test('on paper it is open', async () => {
    const page = await open(process, {viewport: {width: 680, height: 1000}});
    await page.emulateMedia({media: 'print'});
    expect(await pictureIn(page).count()).toBe(1);
    expect((await pictureIn(page).boundingBox())?.width).toBeLessThanOrEqual(680);
  });
});

describe('a worked example', () => {
  const examples = 'processes/worked-examples/';
  const named = (page: Page, name: string) =>
    page.locator('figure.compass-scenario').filter({has: page.getByText(name, {exact: true})});
  const lines = async (text: Promise<string>) =>
    (await text).split('\n').filter((line) => line.trim() !== '');

  test('reads as a timeline, also without JavaScript: when, who, what, what went out, and what it shows', async () => {
    const page = await open(examples, {javaScriptEnabled: false});
    const friday = named(page, 'A Friday evening');
    expect(await friday.locator('.compass-scenario__given').innerText()).toBe(
      'Ana is Support Steward, Pia is Project Manager. It begins Fri 22:00 (UTC).',
    );
    const rows = await friday.locator('ol > li').all();
    expect(await Promise.all(rows.slice(0, 3).map((row) => lines(row.innerText())))).toEqual([
      [
        'Mon 02:00',
        'Late: Acknowledge the incident, due within 4 working hours',
        'Pia, Project Manager, is told',
      ],
      [
        'Mon 09:00',
        'Ana Support Steward Acknowledge the incident',
        'to Community Representative: Incident: first response',
      ],
      [
        'Ana Support Steward Open the issue and tell the team',
        'opens Incident issue',
        'to Engineering Team: Incident: opened',
      ],
    ]);
    expect(await lines(friday.locator('dl').innerText())).toEqual([
      'Now at',
      'Close the ticket',
      'Went out',
      'Incident: report',
      'Told of the delay',
      'Project Manager',
    ]);
  });

  test('leads to its steps and templates', async () => {
    const page = await open(examples);
    const hrefs = await named(page, 'Nobody accepts')
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toContain('/processes/incident-response/#name-commander');
    expect(hrefs).toContain('/templates/meet-your-liaison/');
    const statuses = await Promise.all(
      [...new Set(hrefs)].map(async (href) =>
        (await page.request.get(new URL(href ?? '', site.url).href)).status(),
      ),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  test('fits a phone: the time stands above what happens', async () => {
    const page = await open(examples, phone);
    const row = named(page, 'The commander goes to sleep').locator('ol > li').nth(2);
    const [time, moment] = await Promise.all(
      ['.compass-scenario__time', '.compass-scenario__moment'].map((part) => row.locator(part).boundingBox()),
    );
    expect(time && moment && time.y + time.height <= moment.y + 1).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('is on paper, moment by moment', async () => {
    const page = await open(examples);
    await page.emulateMedia({media: 'print'});
    const hidden = await page
      .locator('.compass-scenario__row')
      .evaluateAll((rows) => rows.filter((row) => row.getBoundingClientRect().height === 0).length);
    const split = await page
      .locator('.compass-scenario__row')
      .evaluateAll((rows) => rows.filter((row) => getComputedStyle(row).breakInside !== 'avoid').length);
    expect([hidden, split]).toEqual([0, 0]);
  });
});

describe('without JavaScript', () => {
  test('a process reads whole: steps with numbers, owners and where they go, terms as links, messages in place', async () => {
    const page = await open(process, {javaScriptEnabled: false});
    const numbers = await page.locator('article .compass-step-number').allInnerTexts();
    expect(numbers).toEqual(numbers.map((_number, index) => String(index + 1)));
    expect(numbers.length).toBeGreaterThan(8);
    expect(await page.locator('article .compass-step').count()).toBe(
      await page.locator('article h2:has(.compass-step-number), article h2:has(.compass-duty-mark)').count(),
    );
    expect(await page.locator('.compass-card:visible').count()).toBe(0);
    expect(await page.locator('.compass-copy:visible').count()).toBe(0);
    const href = await termOf(page).getAttribute('href');
    await termOf(page).click();
    expect(new URL(page.url()).pathname).toBe(href);
  });

  test('a message in a box can be opened and read', async () => {
    const page = await open(process, {javaScriptEnabled: false});
    const box = page.locator('details.compass-template-box').first();
    await box.locator('summary').click();
    expect(await box.locator('.compass-message__text').isVisible()).toBe(true);
  });
});

const everyKind = [
  '',
  process,
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
  'support/overview/',
];

test.each(everyKind)('/%s fits a phone without sideways scroll', async (path) => {
  const page = await open(path, phone);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('the list of rules leads to a page for each, from the address that a finding tells too', async () => {
  const page = await open('checks/', {javaScriptEnabled: false});
  const links = page.locator('.compass-rules dt a');
  expect(await links.allInnerTexts()).toEqual(rules.map(({id}) => id));
  expect(await page.locator('.compass-rules dt .compass-badge').allInnerTexts()).toEqual(
    rules.map(({severity}) => severity),
  );
  const ids = await page.locator('.compass-rules > h2').evaluateAll((all) => all.map(({id}) => id));
  expect(ids).toEqual([...new Set(rules.map(({family}) => family.title.toLowerCase().replaceAll(' ', '-')))]);
  const paths = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  expect(paths).toEqual(rules.map(({url}) => `${new URL(url).pathname}/`));
  for (const path of paths)
    expect((await page.request.get(new URL(path, page.url()).href)).status()).toBe(200);
});

test.each(['term-resolves', 'promise-is-kept', 'name-is-visible'])(
  'the page of %s has what must hold, the broken example, what is said of it, and how it is mended',
  async (id) => {
    const rule = rules.find((known) => known.id === id) ?? expect.fail('There is no such rule.');
    const page = await open(`checks/${id}/`, {javaScriptEnabled: false});
    const textOf = (selector: string) => page.locator(selector).allTextContents();
    const plain = (words: string) => words.replaceAll('`', '');
    expect(await textOf('main h1')).toEqual([`${id} ${rule.severity}`]);
    expect(await textOf('main > p')).toEqual([
      `What is checked: ${rule.family.title}`,
      ...[rule.summary, rule.why, rule.mend].map(plain),
    ]);
    expect(await textOf('main figcaption')).toEqual(
      [...rule.example.broken, ...rule.example.mended].map(({file}) => file),
    );
    expect(await textOf('.compass-code--broken pre')).toEqual(
      rule.example.broken.map(({text}) => text.trimEnd()),
    );
    expect(await textOf('.compass-code--broken mark')).toEqual(
      rule.example.broken.flatMap(({text, marks}) => marks.map(({start, end}) => text.slice(start, end))),
    );
    expect(await textOf('.compass-code--output')).toEqual([rule.example.output]);
    expect(await textOf('.compass-code--mended pre')).toEqual(
      rule.example.mended.map(({text}) => text.trimEnd()),
    );
  },
);

test('every page can be edited and names its owner', async () => {
  for (const path of [process, 'terms/incident/', 'support/guide/', 'templates/incident-update/']) {
    const page = await open(path);
    expect(await page.locator('a', {hasText: 'Edit this page'}).getAttribute('href')).toMatch(
      /\/edit\/main\/docs\//,
    );
    expect(await page.locator('.compass-owner').innerText()).toMatch(/^Kept true by the \w+/);
    await page.close();
  }
});

test('a page carries only the definitions of its own terms', async () => {
  const page = await open('terms/incident/');
  const cards = await page.locator('[id^=compass-card-]').count();
  const words = await page
    .locator('article [data-compass-card]')
    .evaluateAll((links) => new Set(links.map((link) => (link as HTMLElement).dataset.compassCard)).size);
  expect(cards).toBe(words);
});

describe('“link here”', () => {
  const here = (page: Page) => page.locator('.compass-here');

  test('has the spellings of a term, and copies the one that is asked for', async () => {
    const page = await open('terms/incident/');
    await ready(page);
    await here(page).locator('summary').click();
    expect(await here(page).locator('code').allInnerTexts()).toEqual([
      ':term[Incident]',
      '{term}`tc:Incident`',
      '[](xref:tc#terms/incident)',
      ':external+tc:term:`Incident`',
    ]);
    await here(page).getByRole('button', {name: 'Copy: Sphinx'}).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(':external+tc:term:`Incident`');
    expect(await here(page).locator('[role=status]').last().innerText()).toBe('Copied.');
  });

  test('is on each step, by the label of its heading', async () => {
    const page = await open(process, {...phone, javaScriptEnabled: false});
    const step = here(page).first();
    await step.locator('summary').click();
    expect(await step.locator('code').allInnerTexts()).toEqual([
      '[Acknowledge the incident](../processes/incident-response.md#acknowledge)',
      '{ref}`tc:processes/incident-response:acknowledge`',
      '[](xref:tc#processes/incident-response:acknowledge)',
      ':external+tc:ref:`processes/incident-response:acknowledge`',
    ]);
    expect(await step.locator('button:visible').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('takes the label of a page, has nothing where another site owns the word, and is not on paper', async () => {
    const page = await open('support/guide/');
    await here(page).locator('summary').click();
    expect(await here(page).locator('code').nth(1).innerText()).toBe('{ref}`tc:support:guide`');
    await page.emulateMedia({media: 'print'});
    expect(await here(page).isVisible()).toBe(false);
    const foreign = await open('terms/hub-administrator/');
    expect(await here(foreign).count()).toBe(0);
  });
});
