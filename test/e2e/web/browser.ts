// A browser on the booted product: people of the sample in tabs of their own, under the strictest policy, with every
// request written down.
import axe, { type AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page, type Request } from 'playwright-core';
import { patience } from '../eventually.js';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Nothing inline, nothing from elsewhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

export interface TabOptions {
  readonly language?: 'ko' | 'en';
  readonly width?: number;
  readonly contrast?: 'more';
  /** What stands behind the '#' once they are signed in; the round of the sample unless named. */
  readonly at?: string;
}

/** What a page asked for and has not been answered yet; the live updates, which never end, left out. */
const underWay = new WeakMap<Page, Set<Request>>();

const theRound = '#round=2021-midterm';

export class Tabs {
  /** Addresses that were asked for outside of the product. */
  readonly foreign: string[] = [];
  /** What the browser complained about: policy, scripts, markup. */
  readonly complaints: string[] = [];
  private readonly contexts: BrowserContext[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly address: string,
  ) {}

  /** Starts a browser for the product at `address`. */
  static async open(executablePath: string, address: string): Promise<Tabs> {
    return new Tabs(await chromium.launch({ executablePath, args: flags }), address);
  }

  /** A tab of a browser that nobody has used, on the first page. */
  async fresh({ language = 'ko', width = 1440, contrast }: TabOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.address,
      viewport: { width, height: 900 },
      contrast,
    });
    context.setDefaultTimeout(patience);
    this.contexts.push(context);
    await context.addInitScript(`localStorage.setItem('language', '${JSON.stringify(language)}')`);
    const page = await context.newPage();
    this.watch(page);
    await page.route(`${this.address}/`, async (route) => {
      const response = await route.fetch().catch(() => undefined);
      if (!response) return route.abort();
      return route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': policy },
      });
    });
    await page.goto(this.address);
    return page;
  }

  /** A tab in which the person of the sample with that title is signed in, on the page that was asked for. */
  async signedIn(title: string, { at = theRound, ...options }: TabOptions = {}): Promise<Page> {
    const page = await this.fresh(options);
    await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
    await page.getByRole('navigation').waitFor();
    await page.goto(`/${at}`);
    if (at === theRound) await page.getByRole('table').first().waitFor();
    return page;
  }

  async closeTabs(): Promise<void> {
    for (const context of this.contexts.splice(0)) await context.close();
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private watch(page: Page): void {
    const unanswered = new Set<Request>();
    underWay.set(page, unanswered);
    page.on('request', (request) => {
      if (!request.url().startsWith(this.address)) this.foreign.push(request.url());
      if (!request.url().endsWith('/live')) unanswered.add(request);
    });
    page.on('requestfinished', (request) => unanswered.delete(request));
    page.on('requestfailed', (request) => unanswered.delete(request));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // What the tests run in the page has no address: axe sets styles while it looks.
      const expected = message.text().startsWith('Failed to load resource') || message.location().url === '';
      if (message.type() === 'error' && !expected) this.complaints.push(message.text());
    });
  }
}

/** So many looks at a page, two drawn frames apart, must show the same before it counts as read. */
const looksAlike = 4;

/** Resolves when a page has read what it shows: nothing is asked for, nothing says that it loads, nothing moves. */
export async function atRest(page: Page): Promise<void> {
  let before = '';
  for (let alike = 0; alike < looksAlike;) {
    const now = await page.evaluate<string>(lookAfterFrames);
    const isStill = now === before && now !== reading && underWay.get(page)?.size === 0;
    alike = isStill ? alike + 1 : 0;
    before = now;
  }
}

const reading = 'reading';
const lookAfterFrames = `(async () => {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
  return document.querySelector('main') && !document.querySelector('[data-loading]')
    ? document.body.innerText + document.documentElement.scrollHeight
    : '${reading}';
})()`;

/** What axe finds wrong with a page as it stands, one line for each place. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { resultTypes: ['violations'] })`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
  );
}
