// Carries out what follows in one stream from an event in another: each command once, whatever happens in between.
import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Following, Happened } from '#domain/between/following';
import { followingsOf, isFollowed } from '#domain/between/policies';
import { isRefusal, type Refusal } from '#domain/refusals';
import { eventOf, parseStreamId } from '#door/foldings';
import type { Recorded } from '#event-store/store';
import type { Subscriber } from '#event-store/subscription';
import { causeOf } from '#observing/cause';
import { unobserved } from '#observing/observing';
import { asStep } from '#observing/traces';
import { listRefused, refusedBefore, type RefusedFollowing } from '#read-models/refused-followings';
import { doneInOtherWords } from './done-before.js';
import { DoorBusy } from './door-busy.js';
import { answered, type Seen } from './looking.js';
import type { WorkerParts } from './parts.js';

interface Parts extends Pick<WorkerParts, 'store' | 'door' | 'clock' | 'observing'> {
  /** What was seen since the batch was read and nothing has moved by the policies' own doing. */
  readonly seen: Seen;
}

/**
 * The policies as a subscription. A refused command is listed for the office and not asked again; the rest goes on.
 * An event that cannot have happened stops it there. What follows from imported events was tried where they happened.
 */
export function policies(house: Omit<Parts, 'seen'>): Subscriber {
  return {
    name: 'policies',
    handle: async (batch, tx) => {
      const parts = { ...house, seen: new Map() };
      for (const event of batch) {
        if (event.origin !== undefined || !isOneFollowed(event)) continue;
        const { traces } = house.observing ?? unobserved;
        const step = { cause: causeOf(event), facts: { event: event.type } };
        await asStep(traces, 'policy', step, () => carryOutAll(event, tx, parts));
      }
    },
  };
}

function isOneFollowed({ stream, type }: Recorded): boolean {
  const address = parseStreamId(stream);
  return address !== undefined && isFollowed(address.stream, type);
}

/**
 * Carries out all that follows from an event. Where something was refused the house may have moved on since it was asked
 * what follows, so it is asked again, until nothing follows that has not been tried.
 */
async function carryOutAll(event: Recorded, tx: PoolClient, parts: Parts): Promise<void> {
  const tried = new Set<string>();
  let followings = await followingsFrom(event, parts);
  while (followings.length > 0) {
    const keys = followings.map((following) => keyOf(event, following));
    const before = await refusedBefore(tx, event.organization, keys);
    for (const key of keys) tried.add(key);
    let refused = false;
    for (const following of followings) {
      if (before.has(keyOf(event, following))) continue;
      const outcome = await carryOut(following, event, parts);
      refused ||= outcome.refused;
      await listRefused(tx, outcome.toList);
    }
    const next = refused ? await followingsFrom(event, parts) : [];
    followings = next.filter((following) => !tried.has(keyOf(event, following)));
  }
}

async function followingsFrom(recorded: Recorded, parts: Parts): Promise<readonly Following[]> {
  const address = parseStreamId(recorded.stream);
  if (!address) return [];
  // The stream's id says what kind of event lies in it.
  const happened = { ...address, event: eventOf(recorded) } as Happened;
  return answered((lookup) => followingsOf(happened, lookup), recorded, parts, parts.seen);
}

/** Carries out a command, and where it is refused what follows instead; answers whether it was, and the refusals to list. */
async function carryOut(
  following: Following,
  event: Recorded,
  parts: Parts,
): Promise<{ readonly refused: boolean; readonly toList: readonly RefusedFollowing[] }> {
  const refusal = await ask(following, event, parts);
  if (!refusal) return { refused: false, toList: [] };
  if (!(await stillFollows(following, event, parts))) return { refused: true, toList: [] };
  const instead = following.otherwise?.(refusal);
  const refusedToo = instead && (await ask(instead, event, parts));
  const { log } = parts.observing ?? unobserved;
  log.info('a policy was refused', { command: following.command.type, refused: refusal.refused });
  const toList = [
    listed(following, refusal, event, parts),
    ...(instead && refusedToo ? [listed(instead, refusedToo, event, parts)] : []),
  ];
  return { refused: true, toList };
}

async function ask(
  following: Following,
  event: Recorded,
  { door, seen }: Parts,
): Promise<Refusal | undefined> {
  const { stream, id, command, actor } = following;
  const key = keyOf(event, following);
  const answer = await door.askAs({ organization: event.organization, stream, id, command, key }, actor);
  seen.clear();
  if (!isRefusal(answer) || doneInOtherWords(answer)) return undefined;
  if (answer.refused === 'busy') throw new DoorBusy(`${stream} ${id} could not be reached`);
  return answer;
}

/** Somebody else may have done it in the same moment: then nothing is refused. */
async function stillFollows(refused: Following, event: Recorded, parts: Parts): Promise<boolean> {
  const key = keyOf(event, refused);
  return (await followingsFrom(event, parts)).some((following) => keyOf(event, following) === key);
}

/** The same whenever the event comes again, in whatever log it lies by then; the colon keeps it apart from any key that a caller may send. */
function keyOf(
  { organization, stream: from, version }: Recorded,
  { stream, id, command, about = '' }: Following,
): string {
  const said = JSON.stringify(['policies', organization, from, version, stream, id, command.type, about]);
  return `policy:${createHash('sha256').update(said).digest('hex')}`;
}

function listed(
  following: Following,
  { refused, field, about }: Refusal,
  event: Recorded,
  { clock }: Parts,
): RefusedFollowing {
  const { stream, id, command, actor } = following;
  return {
    organization: event.organization,
    key: keyOf(event, following),
    position: event.position,
    policy: actor.post.kind === 'policy' ? actor.post.policy : '',
    stream,
    id,
    command: command.type,
    code: refused,
    field: field ?? null,
    about: about ?? null,
    refusedAt: clock.now().toISOString(),
  };
}
