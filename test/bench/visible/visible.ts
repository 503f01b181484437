// From a write in one process until a list in another shows it.
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import type { WireCommand } from '#contract/wire';
import type { Door, Done } from '#door/door';
import { openHouse } from '#door/house';
import { isRefusal } from '#domain/refusals';
import { inSeat } from '#sample/city';
import type { Part } from '../bench.js';
import { median, percentile, rounded } from '../figures.js';
import { startHelper, type Helper } from '../messages.js';
import { city, loadSampleInto } from '../sampled.js';
import { atMost, type Section } from '../section.js';
import { onFreshDatabase } from '../server.js';
import type { Asked, Shown } from './work.js';

const reader = fileURLToPath(new URL('./reader.js', import.meta.url));
const topic = 'p-1-1/midterm';
/** Writes come one by one, apart, so that each has to wake the reader. */
const pauseMs = 20;
const unmeasured = 20;

/** Issues opinions and watches for each of them in the list. */
export const visible: Part = ({ effort, log }) =>
  onFreshDatabase(async (url) => {
    await loadSampleInto(url);
    log(`visible: ${effort.writes} writes`);
    const house = await openHouse(url, () => undefined);
    const helper = startHelper(reader, url);
    try {
      await helper.next();
      await reopen(house.door);
      const taken: { readonly written: number; readonly visible: number }[] = [];
      for (let write = 0; write < effort.writes + unmeasured; write += 1) {
        taken.push(await watch(house.door, helper));
        await pause(pauseMs);
      }
      return sectionOf(taken.slice(unmeasured));
    } finally {
      await helper.release();
      await house.close();
    }
  });

/** Milliseconds from asking until the write is acknowledged, and until the list shows it. */
async function watch(door: Door, helper: Helper) {
  const words = `의견 ${randomUUID()}`;
  const started = performance.now();
  const { position } = await ask(door, 'secretary', {
    type: 'IssueOpinion',
    topic,
    wording: { asks: 'action', text: words },
    remarks: [remark],
  });
  const written = performance.now();
  helper.send({ position, words } satisfies Asked);
  const { rows } = (await helper.next()) as Shown;
  if (rows !== 1) throw new Error('The list does not show what was written');
  return { written: written - started, visible: performance.now() - started };
}

const remark = 'r-bench';

/** Lets opinions be issued on a program of the sample's round. */
async function reopen(door: Door): Promise<void> {
  const dates = { opinionsDue: '2021-07-28', answersDue: '2021-08-12' };
  await ask(door, 'chair-private', { type: 'ReopenTopic', topic, ...dates, reason: '추가 의견' });
  const text = '한 번 더 살펴볼 것';
  await ask(door, 'secretary', { type: 'EnterRemark', topic, id: remark, kind: 'opinion', text });
}

async function ask(
  door: Door,
  seat: Parameters<typeof inSeat>[0],
  command: WireCommand<'round'>,
): Promise<Done> {
  const asked = {
    organization: city,
    stream: 'round',
    id: '2021-midterm',
    command,
    key: randomUUID(),
  } as const;
  const answer = await door.ask(asked, inSeat(seat));
  if (isRefusal(answer)) throw new Error(`${command.type} was refused: ${answer.refused}`);
  return answer;
}

const waking =
  'of it, the acknowledged write is the first part; then the wake-up, and five subscriptions (four lists and the policies) that each read, move their checkpoint and commit on the same two cores, before the list is asked.';

function sectionOf(taken: readonly { readonly written: number; readonly visible: number }[]): Section {
  const written = taken.map((each) => each.written);
  const shown = taken.map((each) => each.visible);
  const ms = (figure: number) => `${rounded(figure)} ms`;
  const row = (name: string, values: readonly number[]) => [
    name,
    ms(median(values)),
    ms(percentile(values, 0.99)),
  ];
  return {
    title: 'From a write to a list that shows it',
    about: [
      'Milliseconds from asking the door of one process for an opinion until another process, which runs the worker, answers the list of opinions with it; one after the other, with pauses, so that each has to wake the reader. The reader is told the position to wait for, as a browser tells it.',
    ],
    columns: ['', 'median', '99 %'],
    rows: [row('acknowledged', written), row('visible', shown)],
    verdicts: [
      atMost('visible in a list, median', median(shown), 5, ms, waking),
      atMost('visible in a list, 99 %', percentile(shown, 0.99), 15, ms, waking),
    ],
    plots: [],
  };
}
