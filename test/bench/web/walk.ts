// One walk of one reader through the pages, with everything measured on the way.
import type { Browser } from 'playwright-core';
import { visiting, type Visit } from './chromium.js';
import { answers, goneTo, scrolled, settled } from './in-page.js';

/** Where a reader is, who they are there, and what they look at. */
export interface Reader {
  readonly address: string;
  readonly title: string;
  /** As the server answered their sign-in. */
  readonly session: object;
  readonly pages: { readonly round: string; readonly cycle: string; readonly plan: string };
  /** Words that some opinions of the round have, and others do not. */
  readonly words: string;
}

export type PageName = keyof Reader['pages'];

interface Opened {
  /** With nothing kept: bytes over the wire, and milliseconds until it is shown. */
  readonly bytes: number;
  readonly fresh: number;
  /** From the first page, whose code had time to bring the rest. */
  readonly later: number;
}

export interface Walk {
  /** Bytes up to the people to choose from, up to the work list, and of fonts. */
  readonly signIn: number;
  readonly firstPage: number;
  readonly fonts: number;
  /** Milliseconds until somebody who is signed in sees their work list. */
  readonly work: number;
  readonly shift: number;
  readonly pages: Readonly<Record<PageName, Opened>>;
  readonly opinions: number;
  readonly shiftOfRound: number;
  /** Milliseconds of each frame of scrolling. */
  readonly frames: readonly number[];
  /** Milliseconds until the table shows what a letter leaves of it, and until a panel stands open. */
  readonly filter: readonly number[];
  readonly panel: readonly number[];
}

/** A place with its walks. */
export interface Walked {
  /** How long its log is. */
  readonly events: number;
  readonly walks: readonly Walk[];
}

const pageNames: readonly PageName[] = ['round', 'cycle', 'plan'];

/** Walks once, from the sign-in to the table. */
export async function walk(browser: Browser, reader: Reader): Promise<Walk> {
  const first = await visiting(browser, reader.address, undefined, (visit) => comeIn(visit, reader));
  const { work, shift, later } = await visiting(browser, reader.address, reader.session, (visit) =>
    goAround(visit, reader),
  );
  const fresh = {} as Record<PageName, Omit<Opened, 'later'>>;
  for (const name of pageNames) {
    fresh[name] = await visiting(browser, reader.address, reader.session, async ({ page, brought }) => {
      await page.goto(`/${reader.pages[name]}`);
      const shown = await page.evaluate<number>(settled);
      return { bytes: brought.all, fresh: shown };
    });
  }
  const table = await visiting(browser, reader.address, reader.session, (visit) => useTable(visit, reader));
  const [round, cycle, plan] = pageNames.map((name) => ({ ...fresh[name], later: later[name] }));
  if (!round || !cycle || !plan) throw new RangeError('a page was not looked at');
  return { ...first, work, shift, pages: { round, cycle, plan }, ...table };
}

/** Somebody who has never been here chooses who to be. */
async function comeIn({ page, brought, quiet }: Visit, { title }: Reader) {
  await page.goto('/');
  const person = page.getByRole('button', { name: new RegExp(`^${title}`) });
  await person.waitFor();
  const signIn = brought.all;
  await person.click();
  await page.getByRole('navigation').first().waitFor();
  await page.evaluate(settled);
  const firstPage = brought.all;
  await quiet();
  return { signIn, firstPage, fonts: brought.fonts };
}

/** Somebody who is signed in sees what they owe, and goes on from there. */
async function goAround({ page, quiet }: Visit, { pages }: Reader) {
  await page.goto('/');
  const work = await page.evaluate<number>(settled);
  await quiet();
  const shift = await page.evaluate<number>('bench.shift');
  const later = {} as Record<PageName, number>;
  for (const name of pageNames) {
    later[name] = await page.evaluate<number>(goneTo(pages[name]));
    await quiet();
  }
  return { work, shift, later };
}

async function useTable({ page, quiet }: Visit, { pages, words }: Reader) {
  await page.goto(`/${pages.round}`);
  await page.evaluate(settled);
  await quiet();
  const shiftOfRound = await page.evaluate<number>('bench.shift');
  const opinions = await page.evaluate<number>(`document.querySelectorAll('[id^="opinion:"]').length`);
  const frames = await page.evaluate<readonly number[]>(scrolled);
  await page.evaluate('scrollTo(0, 0)');
  const search = page.locator('main').getByRole('searchbox').first();
  await search.focus();
  const filter: number[] = [];
  for (const letter of words) {
    await page.keyboard.insertText(letter);
    filter.push(...(await page.evaluate<readonly number[]>(answers)));
  }
  await search.fill('');
  await page.evaluate<readonly number[]>(answers);
  await page.evaluate(`bench.awaited = 'dialog[open]'`);
  const panel: number[] = [];
  for (const nth of [3, 10, 20]) {
    await page.getByRole('button', { name: '이력', exact: true }).nth(nth).click();
    panel.push(...(await page.evaluate<readonly number[]>(answers)));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  return { shiftOfRound, opinions, frames, filter, panel };
}
