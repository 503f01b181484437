// Plays the rest of the sample's year over HTTP, from where the sample is loaded, as far as a test wants it.
import { acts } from '#sample/acts';
import type { Act } from '#sample/act';
import { shows } from '#sample/consequence';
import { eventually } from '../eventually.js';
import type { Booted, Caller } from './booted.js';

/** A house in which the year is played. */
export interface PlayedYear {
  /** Somebody in one of their posts. */
  as(person: string, post: string): Promise<Caller>;
  /** Plays on to right before the first act of a scene, or to the end. Throws where an act comes out off the script. */
  playTo(scene?: Act['scene']): Promise<void>;
  /** The position of the log right before the first act of a scene, and after all that followed from those before it. */
  before(scene: Act['scene']): number;
}

/** The year of a house that has just loaded the sample. */
export function yearOf(house: Pick<Booted, 'as' | 'moveClock'>): PlayedYear {
  const callers = new Map<string, Promise<Caller>>();
  const as = (person: string, post: string) => {
    const caller = callers.get(post) ?? house.as(person, post);
    callers.set(post, caller);
    return caller;
  };
  const left = acts.filter(({ stage }) => stage === 'rest');
  const starts = new Map<Act['scene'], number>();
  let now = '';

  async function perform(act: Act): Promise<void> {
    if (act.at > now) await house.moveClock((now = act.at));
    const caller = await as(act.person, act.post);
    const { type, ...body } = act.command;
    const on = { stream: act.stream.kind, id: act.stream.id };
    const { status, body: said } = await caller.ask(type, body, on);
    const code = status === 200 ? undefined : said['code'];
    if (code !== act.expect)
      throw new Error(`${act.at} ${type} on ${act.stream.id}: ${JSON.stringify(said)}`);
    if (status === 200 && !starts.has(act.scene)) starts.set(act.scene, Number(said['position']) - 1);
    for (const consequence of act.brings ?? []) {
      await eventually(async () => {
        const { stream } = consequence;
        const page = await caller.get(`/${stream.kind}/${stream.id}`);
        if (!shows(page.body['state'], consequence))
          throw new Error(`${type}: nothing follows yet in ${stream.id}`);
      });
    }
  }

  return {
    as,
    playTo: async (scene) => {
      for (let next = left[0]; next && next.scene !== scene; next = left[0]) {
        await perform(next);
        left.shift();
      }
    },
    before: (scene) => {
      const start = starts.get(scene);
      if (start === undefined) throw new RangeError(`no scene ${scene}`);
      return start;
    },
  };
}
