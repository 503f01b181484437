// Carries out what follows in rounds from meetings and programs: each command once, whatever happens in between.
import { createHash } from 'node:crypto';
import { afterMeeting, afterProgram, type Following } from '#domain/between/policies';
import type { DepartmentId, ProgramId, RoundId } from '#domain/ids';
import type { MeetingEvent } from '#domain/meeting/words';
import type { ProgramEvent } from '#domain/program/words';
import { ImpossibleHistory } from '#domain/gate/evolution';
import { isRefusal, type Refusal } from '#domain/refusals';
import type { Round, RoundIn } from '#domain/round/states';
import type { ScopedDepartment } from '#domain/round/words';
import { eventOf, parseStreamId } from '#door/foldings';
import type { Recorded } from '#event-store/store';
import type { Subscriber } from '#event-store/subscription';
import { listRefused, refusedBefore, type RefusedFollowing } from '#read-models/refused-followings';
import type { WorkerParts } from './parts.js';

/** A following with the key that makes a repeat harmless. */
interface Keyed extends Following {
  readonly key: string;
}

/** The door was too busy for a policy. The code is SQLSTATE's for lacking resources: such a batch is tried again. */
class DoorBusy extends Error {
  override readonly name = 'DoorBusy';
  readonly code = '53000';
}

/**
 * The policies as a subscription. A refused command is listed for the office and not asked again; the rest goes on.
 * An event that cannot have happened stops it there.
 */
export function policies(parts: Pick<WorkerParts, 'store' | 'door' | 'clock'>): Subscriber {
  return {
    name: 'policies',
    handle: async (batch, tx) => {
      const refused: RefusedFollowing[] = [];
      for (const event of batch) {
        const followings = keyed(event, await followingsOf(parts, event));
        if (followings.length === 0) continue;
        const before = await refusedBefore(
          tx,
          event.organization,
          followings.map(({ key }) => key),
        );
        for (const following of followings.filter(({ key }) => !before.has(key))) {
          const refusal = await carryOut(parts, event, following);
          if (refusal) refused.push(listed(parts, event, following, refusal));
        }
      }
      await listRefused(tx, refused);
    },
  };
}

async function followingsOf(
  parts: Pick<WorkerParts, 'store' | 'door'>,
  recorded: Recorded,
): Promise<readonly Following[]> {
  const { organization, position } = recorded;
  const address = parseStreamId(recorded.stream);
  if (address?.stream === 'meeting') {
    const { state } = await parts.door.load(organization, 'meeting', address.id, { position });
    return state.status === 'none' ? [] : afterMeeting(address.id, state, eventOf<MeetingEvent>(recorded));
  }
  if (address?.stream === 'program') {
    const event = eventOf<ProgramEvent>(recorded);
    if (event.type !== 'ProgramMoved') return [];
    const [rounds, departments] = await Promise.all([
      roundsWithOtherOwner(parts, organization, address.id, event.owner),
      departmentsAt(parts, organization, position),
    ]);
    return afterProgram(address.id, event, rounds, departments);
  }
  return [];
}

/**
 * The running rounds in which a program still has another owner than it was moved to. None where it was moved on since:
 * the later move sees to them, and an old event that comes again must not turn anything back.
 */
async function roundsWithOtherOwner(
  { store, door }: Pick<WorkerParts, 'store' | 'door'>,
  organization: string,
  id: ProgramId,
  owner: DepartmentId,
): Promise<readonly RoundId[]> {
  const program = (await door.load(organization, 'program', id)).state;
  if (program.status === 'none' || program.owner !== owner) return [];
  const streams = await store.streams(organization, 'round/');
  const rounds = await Promise.all(
    streams
      .flatMap((stream) => parseStreamId(stream)?.id ?? [])
      .map(async (round) => ({ round, state: await readable(door.load(organization, 'round', round)) })),
  );
  return rounds.flatMap(({ round, state }) =>
    state &&
    isRunning(state) &&
    state.scope.programs.some((each) => each.program === id && each.owner !== owner)
      ? [round]
      : [],
  );
}

/** A round whose history is damaged is not this event's fault: its own projections name it, the others go on. */
async function readable(loading: Promise<{ readonly state: Round }>): Promise<Round | undefined> {
  try {
    return (await loading).state;
  } catch (error) {
    if (error instanceof ImpossibleHistory || error instanceof TypeError) return undefined;
    throw error;
  }
}

function isRunning(round: Round): round is RoundIn<'collecting' | 'consolidating' | 'answering'> {
  return round.status === 'collecting' || round.status === 'consolidating' || round.status === 'answering';
}

/** As they were when it happened: a repeat must say the same. */
async function departmentsAt(
  { door }: Pick<WorkerParts, 'door'>,
  organization: string,
  position: number,
): Promise<readonly ScopedDepartment[]> {
  const { state } = await door.load(organization, 'organization', organization, { position });
  if (state.status === 'none') return [];
  return Object.values(state.departments).map(({ id, name, releases }) => ({
    department: id,
    name,
    releases,
  }));
}

/**
 * The colon keeps these keys apart from any that a caller may send. Counted within its round: which rounds are running may be
 * another when the event comes again.
 */
function keyed({ organization, position }: Recorded, followings: readonly Following[]): readonly Keyed[] {
  const counts = new Map<RoundId, number>();
  return followings.map((following) => {
    const count = (counts.get(following.round) ?? 0) + 1;
    counts.set(following.round, count);
    const said = JSON.stringify(['policies', organization, position, following.round, count]);
    return { ...following, key: `policy:${createHash('sha256').update(said).digest('hex')}` };
  });
}

async function carryOut(
  { door }: Pick<WorkerParts, 'door'>,
  { organization }: Recorded,
  { round, command, actor, key }: Keyed,
): Promise<Refusal | undefined> {
  const answer = await door.askAs({ organization, stream: 'round', id: round, command, key }, actor);
  if (!isRefusal(answer)) return undefined;
  if (answer.refused === 'busy') throw new DoorBusy(`round ${round} could not be reached`);
  return answer;
}

function listed(
  { clock }: Pick<WorkerParts, 'clock'>,
  { organization, position }: Recorded,
  { key, round, command, actor }: Keyed,
  { refused, field, about }: Refusal,
): RefusedFollowing {
  return {
    organization,
    key,
    position,
    policy: actor.post.kind === 'policy' ? actor.post.policy : '',
    round,
    command: command.type,
    code: refused,
    field: field ?? null,
    about: about ?? null,
    refusedAt: clock.now().toISOString(),
  };
}
