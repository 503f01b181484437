// Over the year, every page as everybody of the sample sees it: what stands there to be done is offered by the door, what the
// door offers stands there, and each offer leads to a form.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { commandLabels, type CommandName } from '#contract/glossary';
import type { OfferView, SamplePerson } from '#contract/views';
import type { StreamName } from '#domain/between/streams';
import { acts } from '#sample/acts';
import type { Act } from '#sample/act';
import { organization } from '#sample/city';
import { describeWithChromium } from '#testing/needs';
import { call, signIn } from '../api/booted.js';
import type { PlayedYear } from '../api/year-played.js';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { atRest, Tabs } from './browser.js';
import { yearAt } from './year-played.js';

jest.setTimeout(1_200_000);

type Shown = Exclude<StreamName, 'reminder' | 'intake' | 'paper'>;

/** Where the items of a stream are shown; its panels open on the first. */
const placesOf: { readonly [N in Shown]: (id: string) => readonly [string, ...string[]] } = {
  organization: () => ['#at=organization'],
  committee: (id) => [`#committee=${id}`],
  program: (id) => [`#indicators=${id}`],
  plan: (id) => [`#plan=${id}`],
  cycle: (id) => [`#cycle=${id}`],
  round: (id) => [
    `#round=${id}`,
    `#answers=${id}`,
    `#write=${id}`,
    `#consolidate=${id}`,
    `#settle=${id}`,
    `#publish=${id}`,
  ],
  meeting: (id) => [`#meeting=${id}`, `#minutes=${id}`],
};

/** Where everybody looks first, and from where streams are begun. */
const lists = ['#', ...['rounds', 'meetings', 'cycles', 'plans', 'setup'].map((at) => `#at=${at}`)];

/** When somebody looks: as the sample is loaded, and right before these scenes. */
const moments: readonly (Act['scene'] | undefined)[] = [
  undefined,
  'agreement',
  'august',
  'planChange',
  'hearing',
  'bodies',
  'approval',
  'newYear',
  'closing',
];

/** Commands that stand under other words than their own, where whoever presses knows what they do. */
const underOtherWords: readonly CommandName[] = ['RecordArrival', 'RecordDeparture', 'ReplyToNotice'];

interface Reader extends Pick<SamplePerson, 'title'> {
  /** What the door offers them, by stream and id. */
  readonly offers: ReadonlyMap<string, readonly OfferView[]>;
  /** What it offers them where nothing has been begun. */
  readonly beginnings: readonly OfferView[];
}

const labelOf = (command: string): string => commandLabels[command as CommandName].ko;

describeWithChromium('what is offered', (executablePath) => {
  let dataDir: string;
  let address: string;
  let tabs: Tabs;
  let year: PlayedYear;
  const led = new Set<string>();
  const looked = new Set<string>();
  /** What was looked at once with these offers looks the same to whoever else has them. */
  const isNew = (look: string) => !looked.has(look) && Boolean(looked.add(look));

  beforeAll(async () => {
    dataDir = temporaryFolder();
    address = await run({ DATA_DIR: dataDir }).address;
    tabs = await Tabs.open(executablePath, address);
    year = yearAt(address);
  });
  afterAll(async () => {
    await tabs.close();
    await endAll(dataDir);
  });

  describe.each(moments)('before %s', (scene) => {
    let readers: readonly Reader[];

    beforeAll(async () => {
      if (scene !== undefined) await year.playTo(scene);
      readers = await readersOf(address);
    });

    it('is what stands on the pages, no more and no less', async () => {
      const wrong: string[] = [];
      for (const reader of readers) {
        const offered = new Set(
          [...reader.offers.values(), reader.beginnings].flat().map(({ command }) => labelOf(command)),
        );
        const visits = [
          ...(scene === undefined ? [['lists', lists, []] as const] : []),
          ...[...reader.offers].map(
            ([stream, offers]) => [stream, placesUnder(stream), commandsOf(offers)] as const,
          ),
        ].filter(([what, , commands]) =>
          isNew(`${what} ${what === 'lists' ? [...offered].sort() : commands}`),
        );
        if (visits.length === 0) continue;
        const page = await tabs.signedIn(reader.title, { at: '#' });
        for (const [what, places, commands] of visits) {
          const buttons: string[] = [];
          for (const place of places) buttons.push(...(await buttonsAt(page, place)));
          wrong.push(
            ...distinct(buttons)
              .filter((text) => isCommand(text) && !offered.has(text))
              .map((text) => `${reader.title}, ${what}: ${text} stands there and is not offered`),
            ...commands
              .filter((command) => !underOtherWords.includes(command as CommandName))
              .filter((command) => !buttons.some((text) => text.startsWith(labelOf(command))))
              .map((command) => `${reader.title}, ${what}: ${command} is offered and does not stand there`),
          );
        }
        await page.context().close();
      }
      expect(wrong).toEqual([]);
    });

    it('leads to a form each time', async () => {
      const wrong: string[] = [];
      for (const reader of readers) {
        const fresh = [...reader.offers].flatMap(([stream, offers]) =>
          offers.flatMap((offer) => {
            const name = `${stream.split('/')[0]} ${offer.command}`;
            if (led.has(name)) return [];
            led.add(name);
            return [{ stream, offer }];
          }),
        );
        if (fresh.length === 0) continue;
        const page = await tabs.signedIn(reader.title, { at: '#' });
        for (const { stream, offer } of fresh) {
          if (!(await hasForm(page, stream, offer)))
            wrong.push(`${reader.title}: ${offer.command} on ${stream}`);
        }
        await page.context().close();
      }
      expect(wrong).toEqual([]);
    });
  });
});

/** Everybody with what the door offers them on every stream that the year has. */
async function readersOf(address: string): Promise<readonly Reader[]> {
  const { body } = await call(`${address}/api/sample/people`);
  const people = (body['people'] as readonly SamplePerson[]).filter(
    (each) => each.organization === organization.id,
  );
  const ids = distinct([
    ...acts.map(({ stream }) => `${stream.kind}/${stream.id}`),
    'cycle/jobs.plan-2021.2021',
    'cycle/jobs.plan-2022.2022',
  ]).filter((id) => Object.hasOwn(placesOf, id.split('/')[0] ?? ''));
  return Promise.all(
    people.map(async ({ person, post, title }) => {
      const caller = await signIn(address, person, post);
      const ask = async (id: string) => {
        const { status, body: page } = await caller.get(`/${id}`);
        const isThere = status === 200 && (page['version'] as number) > 0;
        return { id, isThere, offers: status === 200 ? (page['allowed'] as readonly OfferView[]) : [] };
      };
      const asked = await Promise.all([...ids, ...notThere].map(ask));
      return {
        title,
        offers: new Map(asked.flatMap(({ id, isThere, offers }) => (isThere ? [[id, offers] as const] : []))),
        beginnings: asked.flatMap(({ isThere, offers }) => (isThere ? [] : offers)),
      };
    }),
  );
}

/** Streams that nobody ever begins: what is offered there is offered wherever one can be begun. */
const notThere = [
  'committee/nobody',
  'program/nothing',
  'plan/plan-2099',
  'round/never',
  'meeting/never',
  'intake/never',
  'paper/never',
];

function commandsOf(offers: readonly OfferView[]): readonly string[] {
  return distinct(offers.map(({ command }) => command)).sort();
}

function placesUnder(stream: string): readonly string[] {
  const [kind = '', id = ''] = stream.split(/\/(.*)/);
  return placesOf[kind as Shown](id);
}

/** The words of every button on a page, with all that can be unfolded there. */
async function buttonsAt(page: Page, place: string): Promise<readonly string[]> {
  await goTo(page, place);
  return page.evaluate<readonly string[]>(`(async () => {
    for (const details of document.querySelectorAll('main details')) details.open = true;
    for (let frame = 0; frame < 4; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
    return [...document.querySelectorAll('main :is(button, a.button)')].map((button) => button.textContent.trim());
  })()`);
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate(`(() => { location.hash = ${JSON.stringify(place)}; })()`);
  await atRest(page);
}

/** Whether a panel opens at the offer's address, and has a button that sends. */
async function hasForm(page: Page, stream: string, { command, on, item }: OfferView): Promise<boolean> {
  const [place] = placesUnder(stream);
  const asked = new URLSearchParams({ show: command, on, ...(item === undefined ? {} : { item }) });
  await goTo(page, `${place}&${asked}`);
  const send = page.getByRole('dialog').locator('button[type=submit]');
  const found = (await send.count()) > 0;
  await page.keyboard.press('Escape');
  return found;
}

function isCommand(text: string): boolean {
  return Object.values(commandLabels).some(({ ko }) => ko === text);
}

function distinct(all: readonly string[]): string[] {
  return [...new Set(all)];
}
