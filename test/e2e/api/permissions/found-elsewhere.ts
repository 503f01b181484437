// Founds a second organization in which the same people hold the same posts as in the city, and one committee more.
import type { House } from '#door/house';
import { isRefusal } from '#domain/refusals';
import { actsUntil } from '#sample/acts';
import { city } from '../booted.js';
import { elsewhere } from './callers.js';

/** A committee that the city does not have. */
export const onlyThere = 'only-elsewhere';

/** Plays the founding of the city in the other organization. */
export async function foundElsewhere({ door }: House): Promise<void> {
  const offices = actsUntil('setup').filter(({ stream: { kind } }) =>
    /^(organization|committee)$/.test(kind),
  );
  for (const [index, { stream, command, person, post }] of offices.entries()) {
    const id = stream.id === city ? elsewhere : stream.id;
    const asked = { organization: elsewhere, stream: stream.kind, id, command, key: `elsewhere-${index}` };
    const answer = await door.ask(asked, { person, post });
    if (isRefusal(answer)) throw new Error(`${command.type}: ${answer.refused} ${answer.field}`);
  }
  const command = { type: 'EstablishCommittee', name: '그곳에만', kind: 'citizenJury' } as const;
  const asked = {
    organization: elsewhere,
    stream: 'committee',
    id: onlyThere,
    command,
    key: 'only-there',
  } as const;
  const answer = await door.ask(asked, {
    person: 'p-coordination-officer',
    post: 'post:coordination-officer',
  });
  if (isRefusal(answer)) throw new Error(`no committee elsewhere: ${answer.refused}`);
}
