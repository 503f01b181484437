// What every browser test looks at and does: the panel, its button, and whether the page stays within the screen.
import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { eventually } from '../eventually.js';

export const dialog = (page: Page): Locator => page.getByRole('dialog');
export const sendButton = (page: Page): Locator => dialog(page).locator('button[type=submit]');

/** Sends the form in the panel, which closes. */
export async function send(page: Page): Promise<void> {
  await sendButton(page).click();
  await dialog(page).waitFor({ state: 'detached' });
}

/** Opens a form by its button, fills it, and sends it. */
export async function act(
  page: Page,
  button: Locator,
  fill: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await button.click();
  await dialog(page).waitFor();
  await fill();
  await send(page);
}

/** Whether the page is no wider than a screen of so many pixels. */
export async function isWithin(page: Page, width: number): Promise<boolean> {
  return (await page.evaluate<number>('document.documentElement.scrollWidth')) <= width;
}

/** Without `not`: what is not there yet is no sign that it will not come. */
type Expected<T> = Omit<ReturnType<typeof expect<T>>['resolves'], 'not'>;

/**
 * `expect`, looking again until the screen shows it: parts of a page come one after the other.
 * For what only looks; something done twice would do harm.
 */
export function soon<T>(look: () => Promise<T>): Expected<T> {
  return new Proxy(expect(undefined).resolves, {
    get:
      (_, matcher) =>
      (...expected: unknown[]) =>
        eventually(async () => {
          Reflect.get(expect(await look()), matcher)(...expected);
        }),
  });
}
