// Loads the sample on the first start: its acts through the door, each at its own time, and what policies make of them.
import { isRefusal } from '#domain/refusals';
import type { House } from '#door/house';
import { Subscription } from '#event-store/subscription';
import type { Act } from '#sample/act';
import { actsUntil } from '#sample/acts';
import { beginning } from '#sample/beginning';
import { organization } from '#sample/city';
import { papers } from '#sample/papers/papers';
import { play } from '#sample/play';
import { policies } from '#worker/policies';
import type { Sample } from '#api/settings';
import { Problem } from './problem.js';

/** Under which it is kept that an installation was set up, and with what. */
export const loadedKey = 'sample';
/** Under which it is kept that a sample was begun: what lies in the log since then is of it. */
const begunKey = 'sample-begun';

/** Longer than policies ever take on one act of the sample. */
const patienceMs = 60_000;

/**
 * Loads the sample unless this installation was set up before. Keys derive from the place in the list, so a load that
 * was cut short goes on where it stopped. Throws `OffScript` where an act does not come out as the sample says.
 * @throws Problem where the log holds an installation of its own: a sample moves the clock of all of it by years
 */
export async function loadSample(house: House, sample: Sample, log: (line: string) => void): Promise<void> {
  const { clock, installation, keepClock, store } = house;
  if (sample === 'none' || (await installation.read(loadedKey)) !== undefined) return;
  if ((await installation.read(begunKey)) === undefined) {
    if ((await store.head()) > 0) throw noSample();
    await installation.keep(begunKey, sample);
  }
  switch (sample) {
    case 'case':
      log('표본 회차를 준비합니다. Loading the sample round.');
      await playOn(
        house,
        { organization: organization.id, key: 'sample' },
        actsUntil('round-until-answers-due'),
      );
      break;
    case 'papers':
      log('문서 표본을 준비합니다. Loading the sample papers.');
      await loadPapers(house);
      break;
    case 'empty':
      clock.moveTo(new Date(beginning));
      break;
  }
  await keepClock(clock.ahead);
  await installation.keep(loadedKey, sample);
}

function noSample(): Problem {
  return new Problem(
    '여기에는 표본이 아닌 기록이 있어 표본을 불러오지 않습니다. 이 설치본은 SAMPLE=none으로 시작하고, 표본은 다른 DATA_DIR나 빈 데이터베이스에서 시작해 주세요.',
    'There is a log here that is no sample, so none is loaded. Start this installation with SAMPLE=none, and a sample with another DATA_DIR or an empty database.',
  );
}

/** Each act of a paper stands on what policies made of those before it, at their time: years freeze as they pass. */
async function loadPapers(house: House): Promise<void> {
  const { store, pool, clock, door } = house;
  const following = new Subscription(store, pool, policies({ store, door, clock }));
  following.start();
  try {
    for (const { organization: id, acts } of papers) {
      await playOn(house, { organization: id, key: id }, acts, () => settled(store, following));
    }
  } finally {
    await following.stop();
  }
}

/** Resolves once nothing more follows from what is in the log. */
async function settled(store: House['store'], following: Subscription): Promise<void> {
  for (let handled = -1, head = await store.head(); head > handled; head = await store.head()) {
    if (!(await following.waitFor(head, patienceMs))) throw new Error('policies do not carry on');
    handled = head;
  }
}

/** The key of an act by its place in a list. */
export function keyOf(list: string, index: number): string {
  return `${list}-${String(index).padStart(4, '0')}`;
}

async function playOn(
  { door, clock }: House,
  { organization: id, key: of }: { readonly organization: string; readonly key: string },
  acts: readonly Act[],
  carriedOn: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await play(acts, async ({ at, stream, command, person, post, brings }, index) => {
    clock.moveTo(new Date(at));
    const asked = { organization: id, stream: stream.kind, id: stream.id, command, key: keyOf(of, index) };
    const answer = await door.ask(asked, { person, post });
    if (brings) await carriedOn();
    return isRefusal(answer) ? answer.refused : undefined;
  });
}
