// Loads the sample on the first start: the case's acts through the door, each at its own time, up to where answers are due.
import { isRefusal } from '#domain/refusals';
import type { House } from '#door/house';
import { actsUntil } from '#sample/acts';
import { beginning } from '#sample/beginning';
import { organization } from '#sample/city';
import { organization as district } from '#sample/jury/district';
import { play } from '#sample/play';
import type { Sample } from '#api/settings';

/** Under which it is kept that an installation was set up, and with what. */
export const loadedKey = 'sample';

/** The organizations whose people can be signed in from this machine. */
export function sampleOrganizations(sample: Sample): readonly string[] {
  return sample === 'none' ? [] : [organization.id, district.id];
}

/**
 * Loads the sample unless this installation was set up before. Keys derive from the place in the list, so a load that
 * was cut short goes on where it stopped. Throws `OffScript` where an act does not come out as the case says.
 */
export async function loadSample(
  { door, clock, installation, keepClock }: House,
  sample: Sample,
  log: (line: string) => void,
): Promise<void> {
  if (sample === 'none' || (await installation.read(loadedKey)) !== undefined) return;
  if (sample === 'case') {
    log('표본 회차를 준비합니다. Loading the sample round.');
    await play(actsUntil('round-until-answers-due'), async ({ at, stream, command, person, post }, index) => {
      clock.moveTo(new Date(at));
      const key = `sample-${String(index).padStart(4, '0')}`;
      const asked = { organization: organization.id, stream: stream.kind, id: stream.id, command, key };
      const answer = await door.ask(asked, { person, post });
      return isRefusal(answer) ? answer.refused : undefined;
    });
  } else {
    clock.moveTo(new Date(beginning));
  }
  await keepClock(clock.ahead);
  await installation.keep(loadedKey, sample);
}
