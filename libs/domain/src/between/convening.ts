// What a meeting takes with it when it is convened: its roll, and who on it is a party to what its motions decide on.
import { everyPostOf, type Actor } from '../actor.js';
import { answersFor, type Addressee } from '../agreed.js';
import { roleOn, sitterOn, type Committee } from '../committee/states.js';
import { isIsoDate } from '../dates.js';
import type { Cycle } from '../cycle/states.js';
import type { CommitteeId, CycleId, IsoDate, MeetingId, PlanId, RoundId, SeatId, TopicId } from '../ids.js';
import type { ConvenedMeeting, Meeting } from '../meeting/states.js';
import type { AgendaEntry, Motion, RollSeat } from '../meeting/words.js';
import { firstRefusal } from '../payload.js';
import type { Plan } from '../plan/states.js';
import { refuse, type Refusal } from '../refusals.js';
import { answersThemselves } from '../round/casting.js';
import { addresseeOf, programOf } from '../round/facts.js';
import type { OpenedRound, Round } from '../round/states.js';
import { postsOn, type Offices } from './posts.js';

/** The streams that the motions of an agenda point to, by id. One that nobody has begun is absent or has the status `none`. */
export interface Tabled {
  readonly rounds: ReadonlyMap<RoundId, Round>;
  readonly cycles: ReadonlyMap<CycleId, Cycle>;
  readonly plans: ReadonlyMap<PlanId, Plan>;
  readonly meetings: ReadonlyMap<MeetingId, Meeting>;
}

/** The ids of the streams that the motions of an agenda point to, each once: what `Tabled` has to hold. */
export function tabledIn(agenda: readonly AgendaEntry[]): {
  readonly rounds: readonly RoundId[];
  readonly cycles: readonly CycleId[];
  readonly plans: readonly PlanId[];
  readonly meetings: readonly MeetingId[];
} {
  const motions = agenda.flatMap(({ motion }) => motion ?? []);
  const gone = agenda.flatMap(({ round }) => round ?? []);
  return {
    rounds: distinct([...gone, ...motions.flatMap((motion) => ('round' in motion ? motion.round : []))]),
    cycles: distinct(motions.flatMap((motion) => ('cycle' in motion ? motion.cycle : []))),
    plans: distinct(motions.flatMap((motion) => ('plan' in motion ? motion.plan : []))),
    meetings: distinct(motions.flatMap((motion) => ('meeting' in motion ? motion.meeting : []))),
  };
}

/** The roll of a meeting: every seat that somebody holds on its day. */
export function rollOf(committee: Committee, on: IsoDate): readonly RollSeat[] {
  if (committee.status === 'none') return [];
  return Object.values(committee.seats).flatMap((seat) => {
    const person = sitterOn(seat, on);
    return person === undefined
      ? []
      : [{ seat: seat.id, title: seat.title, sector: seat.sector, role: roleOn(seat, on), person }];
  });
}

/**
 * By agenda item: the seats of a roll whose holders, in any post of theirs on the day, are parties to its motion. Parties
 * to an opinion are those who answer it; to a proposal, the owner of its program and the leaders of its strategy; to an
 * agreed change, those whom the opinion behind it was addressed to. A whole plan has none: it is nobody's own item, and
 * everyone who answers for something answers for a part of it.
 */
export function partiesTo(
  agenda: readonly AgendaEntry[],
  roll: readonly RollSeat[],
  offices: Offices,
  on: IsoDate,
  tabled: Tabled,
): Readonly<Record<string, readonly SeatId[]>> {
  const posts = postsOn(offices, on);
  const entries = agenda.flatMap(({ id, motion }): [string, readonly SeatId[]][] => {
    const isParty = motion && partyTo(motion, tabled);
    if (!isParty) return [];
    const parties = roll.filter(({ person }) => {
      const [post, ...also] = posts.filter((each) => each.person === person).map((each) => each.post);
      return post !== undefined && isParty({ person, post, also });
    });
    return [[id, parties.map(({ seat }) => seat)]];
  });
  return Object.fromEntries(entries);
}

/** Refuses to put a motion on the agenda of a meeting that could not have it on: no meeting confirms its own minutes. */
export function unknownInAdded(
  id: MeetingId,
  { committee }: Pick<ConvenedMeeting, 'committee'>,
  added: readonly AgendaEntry[],
  tabled: Tabled,
): Refusal | undefined {
  const own = added.findIndex(({ motion }) => motion?.kind === 'confirmMinutes' && motion.meeting === id);
  return own === -1
    ? unknownInMotions(committee, added, tabled, 'added')
    : refuse('unknown-item', `added[${own}].motion.meeting`, { kind: 'meeting' });
}

/**
 * Refuses a motion that points to what is not there (`unknown-round`, `unknown-plan`, `unknown-item`) or is not this
 * committee's to decide on (`not-your-part`), by its field: `agenda[0].motion.topics[1]`.
 */
export function unknownInMotions(
  committee: CommitteeId,
  agenda: readonly AgendaEntry[],
  tabled: Tabled,
  field = 'agenda',
): Refusal | undefined {
  return firstRefusal(
    ...agenda.flatMap(({ motion, round }, index) => [
      motion && unknownIn(motion, `${field}[${index}].motion`, committee, tabled),
      round === undefined ? undefined : unknownRound(round, `${field}[${index}].round`, committee, tabled),
    ]),
  );
}

/** Members of a roll who have another meeting that day, by its hour. */
export interface Clash {
  readonly time: string;
  readonly seats: readonly SeatId[];
}

/** Whom a meeting on that day would call away from another one, of whichever committee; what was cancelled or is in writing calls nobody. */
export function clashesOn(
  date: IsoDate,
  roll: readonly RollSeat[],
  meetings: Iterable<ConvenedMeeting>,
): readonly Clash[] {
  return [...meetings]
    .filter((other) => other.date === date && (other.status === 'convened' || other.status === 'open'))
    .flatMap(({ time, roll: others }) => {
      const called = Object.values(others).map(({ person }) => person);
      const seats = roll.filter(({ person }) => called.includes(person)).map(({ seat }) => seat);
      return time === undefined ? [] : [{ time, seats }];
    })
    .filter(({ seats }) => seats.length > 0);
}

/** What is put on the agenda later is looked at like the rest of it: by the meeting's own roll and day. */
export function partiesToAdded(
  { roll, date }: ConvenedMeeting,
  added: readonly AgendaEntry[],
  offices: Offices,
  tabled: Tabled,
): Readonly<Record<string, readonly SeatId[]>> {
  return partiesTo(added, Object.values(roll), offices, date, tabled);
}

/** Refuses to move a meeting to a day on which others hold its seats: its roll and its notice would be wrong. */
export function rollMoves(
  { roll }: ConvenedMeeting,
  committee: Committee,
  date: IsoDate,
): Refusal | undefined {
  const then = isIsoDate(date) ? rollOf(committee, date) : Object.values(roll);
  const held = (seats: readonly RollSeat[]) => seats.map(({ seat, person }) => `${seat} ${person}`).sort();
  return JSON.stringify(held(then)) === JSON.stringify(held(Object.values(roll)))
    ? undefined
    : refuse('roll-changes', 'date', { date });
}

function partyTo(motion: Motion, { rounds, cycles }: Tabled): ((somebody: Actor) => boolean) | undefined {
  switch (motion.kind) {
    case 'settle':
    case 'agree':
    case 'askAgain':
    case 'recordOpen': {
      const round = rounds.get(motion.round);
      if (!round || round.status === 'none') return undefined;
      const opinions = motion.opinions.flatMap((opinion) => round.opinions[opinion] ?? []);
      return (somebody) => opinions.some((opinion) => answersThemselves(somebody, opinion));
    }
    case 'judgeProposals': {
      const round = rounds.get(motion.round);
      return round && round.status !== 'none'
        ? oneOfThese(motion.topics.flatMap((topic) => proposersOn(round, topic)))
        : undefined;
    }
    case 'deliberateChanges': {
      const cycle = cycles.get(motion.cycle);
      return cycle && cycle.status !== 'none'
        ? oneOfThese(motion.changes.flatMap((change) => cycle.changes[change]?.agreed.addressee ?? []))
        : undefined;
    }
    case 'deliberatePlan':
    case 'confirmMinutes':
      return undefined;
  }
}

function oneOfThese(addressees: readonly Addressee[]): (somebody: Actor) => boolean {
  return (somebody) =>
    everyPostOf(somebody).some((post) => addressees.some((addressee) => answersFor(post, addressee)));
}

/** Those whose proposal it is: the department that owns the program, and the leaders of the strategy it stands under. */
function proposersOn(round: OpenedRound, id: TopicId): readonly Addressee[] {
  const topic = round.topics[id];
  if (!topic) return [];
  const above = programOf(round, id)?.strategy;
  const leaders = round.scope.strategies
    .filter(({ strategy }) => strategy === above)
    .map(({ strategy, leaders: posts }): Addressee => ({ kind: 'leaders', strategy, posts }));
  return [addresseeOf(round, topic), ...leaders];
}

function unknownIn(
  motion: Motion,
  field: string,
  committee: CommitteeId,
  { rounds, cycles, plans, meetings }: Tabled,
): Refusal | undefined {
  switch (motion.kind) {
    case 'settle':
    case 'agree':
    case 'askAgain':
    case 'recordOpen':
    case 'judgeProposals': {
      const wrong = unknownRound(motion.round, `${field}.round`, committee, { rounds });
      const round = rounds.get(motion.round);
      if (wrong || !round || round.status === 'none') return wrong;
      return motion.kind === 'judgeProposals'
        ? missingFrom(round.topics, motion.topics, `${field}.topics`, 'topic')
        : missingFrom(round.opinions, motion.opinions, `${field}.opinions`, 'opinion');
    }
    case 'deliberateChanges': {
      const cycle = cycles.get(motion.cycle);
      if (!cycle || cycle.status === 'none')
        return refuse('unknown-item', `${field}.cycle`, { kind: 'cycle' });
      if (cycle.committee !== committee) return refuse('not-your-part', `${field}.cycle`);
      return missingFrom(cycle.changes, motion.changes, `${field}.changes`, 'change');
    }
    case 'deliberatePlan': {
      const plan = plans.get(motion.plan);
      if (!plan || plan.status === 'none')
        return refuse('unknown-plan', `${field}.plan`, { id: motion.plan });
      if (!plan.bodies.includes(committee)) return refuse('not-your-part', `${field}.plan`);
      return Object.hasOwn(plan.editions, motion.edition)
        ? undefined
        : refuse('unknown-item', `${field}.edition`, { kind: 'edition' });
    }
    case 'confirmMinutes': {
      const meeting = meetings.get(motion.meeting);
      if (!meeting || meeting.status === 'none' || meeting.status === 'cancelled')
        return refuse('unknown-item', `${field}.meeting`, { kind: 'meeting' });
      if (meeting.committee !== committee) return refuse('not-your-part', `${field}.meeting`);
      return meeting.status === 'closed' && meeting.minutes.status === 'confirmed'
        ? refuse('minutes-confirmed', `${field}.meeting`)
        : undefined;
    }
  }
}

function unknownRound(
  id: RoundId,
  field: string,
  committee: CommitteeId,
  { rounds }: Pick<Tabled, 'rounds'>,
): Refusal | undefined {
  const round = rounds.get(id);
  if (!round || round.status === 'none') return refuse('unknown-round', field, { id });
  return round.committee === committee ? undefined : refuse('not-your-part', field);
}

function missingFrom(
  shelf: Readonly<Record<string, unknown>>,
  ids: readonly string[],
  field: string,
  kind: string,
): Refusal | undefined {
  const at = ids.findIndex((id) => !Object.hasOwn(shelf, id));
  return at === -1 ? undefined : refuse('unknown-item', `${field}[${at}]`, { kind });
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
