// The people of a city, each at a browser of their own that stays open all year, and the day on their screens.
import type { Locator, Page } from 'playwright-core';
import type { TabOptions, Tabs } from '../browser.js';

export class Year {
  private readonly seats = new Map<string, Promise<Page>>();

  constructor(private readonly tabs: Tabs) {}

  /** Who opens the product before there is anybody. */
  first(): Promise<Page> {
    return this.tabs.fresh({ width: 1280 });
  }

  /** Keeps the tab of somebody who is signed in already. */
  seat(title: string, page: Page): void {
    this.seats.set(title, Promise.resolve(page));
  }

  /** The tab of whoever holds that post or seat; they sign in when they are first needed. */
  at(title: string, options: TabOptions = {}): Promise<Page> {
    const seated = this.seats.get(title) ?? this.tabs.signedIn(title, { width: 1280, at: '#', ...options });
    this.seats.set(title, seated);
    return seated;
  }

  /** It becomes nine in the morning of that day, for everybody. */
  async moveTo(day: string, by: Page): Promise<void> {
    const clock = by.locator('.clock');
    await clock.locator('summary').click();
    await clock.getByLabel('이 날짜 오전 9시로').fill(day);
    await clock.getByRole('button').click();
    await clock.locator(`time[datetime="${day}"]`).waitFor();
  }
}

/** Follows a link of the navigation. */
export async function goTo(page: Page, part: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: part, exact: true }).click();
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
}

export const part = (page: Page, name: RegExp | string): Locator => page.getByRole('region', { name });

/** What somebody owes, on the page where everybody begins; `about` is its program and track. */
export const duty = (page: Page, kind: string, about: RegExp | string = ''): Locator =>
  page
    .getByRole('main')
    .getByRole('button')
    .filter({ has: page.locator('.work-kind', { hasText: kind }) })
    .filter({ has: page.locator('.work-subject', { hasText: about }) });
