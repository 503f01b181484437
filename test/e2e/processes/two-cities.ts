// Two cities in one installation that have everything alike but their words: the same people, posts, programs, rounds and ids.
import type { House } from '#door/house';
import { isRefusal } from '#domain/refusals';
import { acts, actsUntil } from '#sample/acts';
import { organization } from '#sample/city';
import { organization as districtK } from '#sample/jury/district';
import { play } from '#sample/play';

/** By which what was written in the other city is known wherever it turns up. */
export const mark = '◇';

export const here = organization.id;
/** Of the sample, so that its people can be signed in; nothing of its own is loaded. */
export const there = districtK.id;

/** Plays the round until its answers are due in both, act by act. */
export async function playInBoth({ door, clock, keepClock }: House): Promise<void> {
  let done = 0;
  await play(actsUntil('round-until-answers-due'), async ({ at, stream, command, person, post }, index) => {
    clock.moveTo(new Date(at));
    const { kind, id } = stream;
    for (const city of [here, there]) {
      const asked = {
        organization: city,
        stream: kind,
        id: id === here ? city : id,
        command: city === there ? marked(command) : command,
        key: `both-${index}`,
      };
      const answer = await door.ask(asked, { person, post });
      if (isRefusal(answer)) {
        if (city === here) return answer.refused;
        continue;
      }
      done += 1;
    }
    return undefined;
  });
  if (done < 200) throw new Error(`only ${done} acts were done in both`);
  await keepClock(clock.ahead);
}

/** The streams that both have. */
export const streamsOfBoth = [
  ...new Map(acts.map(({ stream }) => [`${stream.kind}/${stream.id}`, stream])).values(),
].filter(({ kind }) => kind !== 'organization');

/** Every text in it that is in Korean, with the mark at its end; ids and dates stay. */
function marked<T>(command: T): T {
  return JSON.parse(
    JSON.stringify(command, (_, value: unknown) =>
      typeof value === 'string' && /\p{Script=Hangul}/u.test(value) ? `${value}${mark}` : value,
    ),
  ) as T;
}
