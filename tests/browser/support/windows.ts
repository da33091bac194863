import type {Browser, BrowserContext, BrowserContextOptions, Page} from 'playwright-core';

/** Windows of one browser, one for each kind of reader, in which each page is a tab. */
export interface Windows {
  /** Opens an empty tab in the window of such a reader. */
  newTab(options?: BrowserContextOptions): Promise<Page>;
  /** Closes all tabs: each that stays costs all that follow. Nothing that a page has stored is left. */
  closeTabs(): Promise<void>;
}

/** A tab opens in half the time of a window, for as long as one stays open beside it: an empty one does. */
export function windowsOf(browser: Browser): Windows {
  const windows = new Map<string, Promise<{context: BrowserContext; blank: Page}>>();
  const openWindow = async (options: BrowserContextOptions) => {
    const context = await browser.newContext(options);
    return {context, blank: await context.newPage()};
  };
  return {
    async newTab(options = {}) {
      const key = JSON.stringify(options);
      const window = windows.get(key) ?? openWindow(options);
      windows.set(key, window);
      return (await window).context.newPage();
    },
    async closeTabs() {
      for (const {context, blank} of await Promise.all(windows.values())) {
        for (const page of context.pages()) if (page !== blank) await closeTab(page);
        await context.clearCookies();
      }
    },
  };
}

async function closeTab(page: Page): Promise<void> {
  // A page of an error has no storage.
  if (page.url().startsWith('http')) await page.evaluate(() => localStorage.clear());
  await page.close();
}
