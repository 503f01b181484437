// The keyboard as a person without a mouse uses it: from stop to stop, looking at where the focus is.
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** More stops than any page has before what one looks for. */
const patient = 60;

/** So often is looked whether the focus has gone on; a page that was drawn anew meanwhile may have taken the key. */
const looks = 200;

const isFocused = (page: Page, what: string) =>
  page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(what)})`);

const focusedElement = (page: Page) => page.evaluate<string>('document.activeElement.outerHTML');

/** A busy browser says that it has the key before the focus has gone on; within a date it goes from part to part. */
export async function tab(page: Page): Promise<void> {
  const before = await focusedElement(page);
  const isDate = await isFocused(page, '[type=date]');
  await page.keyboard.press('Tab');
  if (isDate) return;
  for (let looked = 0; looked < looks && (await focusedElement(page)) === before; looked += 1)
    await pause(10);
}

/** Goes on to what a selector of CSS names. */
export async function tabTo(page: Page, what: string): Promise<void> {
  for (let pressed = 0; pressed < patient; pressed += 1) {
    if (await isFocused(page, what)) return;
    await tab(page);
  }
  throw new Error(`the focus never came to ${what}`);
}

/** Goes on to the link or button of that text. */
export async function tabToText(page: Page, text: string): Promise<void> {
  for (let pressed = 0; pressed < patient; pressed += 1) {
    if (await page.evaluate<boolean>(`document.activeElement.textContent.trim() === ${JSON.stringify(text)}`))
      return;
    await tab(page);
  }
  throw new Error(`the focus never came to ${text}`);
}

/** Goes on to the next field of the row that still has nothing in it. */
export async function tabToEmpty(page: Page): Promise<void> {
  for (let pressed = 0; pressed < 12; pressed += 1) {
    await tab(page);
    const isEmpty = await page.evaluate<boolean>(
      "document.activeElement.matches('input[type=text], textarea') && document.activeElement.value === ''",
    );
    if (isEmpty) return;
  }
  throw new Error('no field is empty any more');
}

/** Types a date into the field that has the focus, part by part in the order in which this browser writes dates. */
export async function typeDate(page: Page, date: string): Promise<void> {
  const [year, month, day] = date.split('-');
  const order = await page.evaluate<readonly string[]>(
    'new Intl.DateTimeFormat(navigator.language).formatToParts().map(({ type }) => type)',
  );
  const parts: Readonly<Record<string, string | undefined>> = { year, month, day };
  // A year may have six digits: the part is left by its key.
  for (const part of order) {
    const digits = parts[part];
    if (digits === undefined) continue;
    await page.keyboard.type(digits);
    if (part === 'year') await page.keyboard.press('ArrowRight');
  }
}
