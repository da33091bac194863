import {type Browser, chromium, type Page} from 'playwright-core';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the Chromium that `tests/run` found. Close it with `browser.close()`.
 *
 * @throws when COMPASS_CHROMIUM is not set: a missing browser fails a test, it never skips one
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env.COMPASS_CHROMIUM;
  if (!executablePath)
    throw new Error('Set COMPASS_CHROMIUM to the path of a Chromium, or run `npm test`, which does.');
  return chromium.launch({executablePath, headless: true, args: ['--headless', '--no-sandbox', ...quiet]});
}

/**
 * Waits until cards answer on a page and React has taken it over: a test that changes what is on the page
 * before that breaks the takeover.
 */
export const ready = async (page: Page): Promise<void> => {
  await page.waitForSelector('html[data-compass=ready][data-has-hydrated=true]', {state: 'attached'});
};
