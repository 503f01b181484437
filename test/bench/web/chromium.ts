// A real browser for the bench: every visit with nothing kept, and what it brought over the wire counted by kind.
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type Page, type Request } from 'playwright-core';
import { watching } from './in-page.js';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
];

/** Bytes that came over the wire so far, headers and all: fonts apart, as they come after the first sight. */
export interface Brought {
  all: number;
  fonts: number;
}

export interface Visit {
  readonly page: Page;
  readonly brought: Brought;
  /** Waits until nothing has been on its way for a while; live updates always are. */
  quiet(): Promise<void>;
}

/** How long nothing is on its way before it is quiet, in milliseconds. */
const lull = 300;

/** The path of a browser; empty where there is none. */
export const path = process.env['BENCH_CHROMIUM'] ?? '';

/** Runs `work` with a browser, and ends it however `work` ends. Throws where there is none. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  if (path === '') throw new Error('Chromium is not there; the web is measured with it.');
  const browser = await chromium.launch({ executablePath: path, args: flags });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Runs `work` on an empty page of a browser that has never been to `address`; signed in where a session is given. */
export async function visiting<T>(
  browser: Browser,
  address: string,
  session: object | undefined,
  work: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 900 } });
  try {
    await context.addInitScript(watching);
    if (session)
      await context.addInitScript(
        `sessionStorage.setItem('session', ${JSON.stringify(JSON.stringify(session))})`,
      );
    const page = await context.newPage();
    return await work({ page, brought: await counting(page), quiet: listening(page) });
  } finally {
    await context.close();
  }
}

function listening(page: Page): Visit['quiet'] {
  const onTheirWay = new Set<Request>();
  let since = performance.now();
  const moved = (change: (request: Request) => void) => (request: Request) => {
    if (request.url().endsWith('/live')) return;
    change(request);
    since = performance.now();
  };
  page.on(
    'request',
    moved((request) => onTheirWay.add(request)),
  );
  const gone = moved((request) => onTheirWay.delete(request));
  page.on('requestfinished', gone);
  page.on('requestfailed', gone);
  return async () => {
    while (onTheirWay.size > 0 || performance.now() - since < lull) await pause(lull / 10);
  };
}

async function counting(page: Page): Promise<Brought> {
  const brought: Brought = { all: 0, fonts: 0 };
  const fonts = new Set<string>();
  const wire = await page.context().newCDPSession(page);
  wire.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Font') fonts.add(requestId);
  });
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    brought[fonts.has(requestId) ? 'fonts' : 'all'] += encodedDataLength;
  });
  await wire.send('Network.enable');
  return brought;
}
