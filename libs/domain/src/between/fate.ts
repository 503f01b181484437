// What became of a remark: the opinions that took it up, their answers, and the way of each change into a program or a plan.
import type { OwedEntry } from '../agreed.js';
import type { Change } from '../changes.js';
import type { Claim, CycleChange, OpenedCycle, Owed, StepTaken } from '../cycle/states.js';
import type { Finding } from '../cycle/words.js';
import type {
  ChangeId,
  CycleId,
  IsoDate,
  OpinionId,
  OwedId,
  PlanId,
  ProgramId,
  RemarkId,
  RoundId,
} from '../ids.js';
import type { DraftedPlan } from '../plan/states.js';
import type { Program } from '../program/states.js';
import type { OpenedRound, Opinion, Remark, Response } from '../round/states.js';
import { carriedOnBy } from './carried-on.js';
import { pathOf } from './overview.js';

/** Where a remark's traces may lie: the cycles of its committee, the plans they lead to, and the programs. */
export interface FateAround {
  readonly cycles: ReadonlyMap<CycleId, OpenedCycle>;
  readonly plans: ReadonlyMap<PlanId, DraftedPlan>;
  readonly programs: ReadonlyMap<ProgramId, Program>;
}

/** Taken up by an opinion or not, or not yet decided while its round runs. */
export type RemarkStanding = 'takenUp' | 'notTakenUp' | 'undecided' | 'withdrawn';

export interface RemarkFate {
  readonly round: RoundId;
  readonly remark: Remark;
  readonly standing: RemarkStanding;
  /** The opinions that it stands behind, withdrawn ones too. */
  readonly opinions: readonly OpinionFate[];
}

/** What became of an opinion. */
export interface OpinionFate {
  readonly opinion: OpinionId;
  readonly status: Opinion['status'];
  readonly asks: Opinion['asks'];
  readonly phrase?: Opinion['phrase'];
  readonly text: string;
  /** The answer that stands. */
  readonly answer?: Pick<Response, 'answer' | 'text' | 'on'>;
  /** Why it was recorded open, or withdrawn. */
  readonly reason?: string;
  readonly changes: readonly ChangeFate[];
  readonly owed?: OwedFate;
}

/** Where an agreed change is: still in its round, in a state of its cycle, in a draft (fitting or not), or in a plan. */
export type ChangeStanding =
  'inRound' | Exclude<CycleChange['status'], 'handedOver'> | 'handedOver' | 'drafted' | 'conflicting';

/** The way of one agreed change. */
export interface ChangeFate {
  /** Absent while it is in its round. */
  readonly id?: ChangeId;
  readonly change: Change;
  readonly standing: ChangeStanding;
  readonly cycle?: CycleId;
  /** The legal steps that were taken. */
  readonly steps: readonly StepTaken[];
  /** The revision of the program that it made. */
  readonly revised?: { readonly program: ProgramId; readonly on: IsoDate };
  /** The plan that took it in, or that went on with what it had revised; `from` once that is in force. */
  readonly plan?: { readonly id: PlanId; readonly from?: IsoDate };
  /** Why it was dropped or put off, or the code of the refusal over which it is stuck. */
  readonly reason?: string;
}

/** The way of what was deferred, promised or recorded open. */
export interface OwedFate {
  readonly id: OwedId;
  readonly entry: OwedEntry;
  readonly cycle: CycleId;
  readonly standing: Owed['status'];
  readonly claims: readonly Claim[];
  readonly finding?: Finding;
  /** How the draft or plan dealt with it. */
  readonly plan?: { readonly id: PlanId; readonly outcome: 'open' | 'takenIn' | 'declined' | 'carried' };
  readonly reason?: string;
}

/**
 * What became of a remark, as far as its reader sees the round: what follows an opinion may be known by whoever sees the
 * opinion. Undefined for a remark that is not there.
 */
export function fateOf(
  roundId: RoundId,
  seen: OpenedRound,
  remarkId: RemarkId,
  around: FateAround,
): RemarkFate | undefined {
  const remark = Object.hasOwn(seen.remarks, remarkId) ? seen.remarks[remarkId] : undefined;
  if (!remark) return undefined;
  const opinions = Object.values(seen.opinions).filter(({ remarks }) => remarks.includes(remarkId));
  return {
    round: roundId,
    remark,
    standing: standingOf(remark, seen, opinions),
    opinions: opinions.map((opinion) => opinionFate(roundId, seen, opinion, around)),
  };
}

function standingOf(remark: Remark, round: OpenedRound, opinions: readonly Opinion[]): RemarkStanding {
  if (remark.status === 'withdrawn') return 'withdrawn';
  if (opinions.some(({ status }) => status !== 'withdrawn')) return 'takenUp';
  return round.status === 'concluded' || round.status === 'cancelled' ? 'notTakenUp' : 'undecided';
}

/** What became of an opinion, as far as its reader sees the round; undefined for one that is not there. */
export function opinionFateOf(
  roundId: RoundId,
  seen: OpenedRound,
  opinionId: OpinionId,
  around: FateAround,
): OpinionFate | undefined {
  const opinion = Object.hasOwn(seen.opinions, opinionId) ? seen.opinions[opinionId] : undefined;
  return opinion && opinionFate(roundId, seen, opinion, around);
}

function opinionFate(
  roundId: RoundId,
  round: OpenedRound,
  opinion: Opinion,
  around: FateAround,
): OpinionFate {
  const { id, status, asks, phrase, text } = opinion;
  const owed = owedFate(roundId, opinion, around);
  return {
    opinion: id,
    status,
    asks,
    ...(phrase === undefined ? {} : { phrase }),
    text,
    ...('response' in opinion ? { answer: answerOf(opinion.response) } : {}),
    ...('reason' in opinion && status !== 'transferRequested' ? { reason: opinion.reason } : {}),
    changes: changeFates(roundId, round, opinion, around),
    ...(owed ? { owed } : {}),
  };
}

function answerOf({ answer, text, on }: Response) {
  return { answer, text, on };
}

function changeFates(
  roundId: RoundId,
  round: OpenedRound,
  opinion: Opinion,
  around: FateAround,
): readonly ChangeFate[] {
  const known = [...around.cycles].flatMap(([cycle, { changes }]) =>
    Object.values(changes)
      .filter(({ agreed: { origin } }) => origin.round === roundId && origin.opinion === opinion.id)
      .map((change) => changeFate(cycle, change, around)),
  );
  if (known.length > 0 || !('changes' in opinion)) return known;
  return opinion.changes.map((change): ChangeFate =>
    round.status === 'cancelled'
      ? { change, standing: 'dropped', steps: [], reason: round.reason }
      : { change, standing: 'inRound', steps: [] },
  );
}

function changeFate(cycle: CycleId, change: CycleChange, around: FateAround): ChangeFate {
  const { id, agreed, steps } = change;
  return {
    id,
    change: agreed.change,
    cycle,
    steps,
    standing: change.status,
    ...whereItIs(change, around),
  };
}

function whereItIs(change: CycleChange, around: FateAround): Partial<ChangeFate> {
  switch (change.status) {
    case 'agreed':
    case 'cleared':
    case 'late':
      return {};
    case 'stuck':
      return { reason: change.code };
    case 'dropped':
      return { reason: change.dropped.reason };
    case 'waiting':
      return change.postponed ? { reason: change.postponed.reason } : {};
    case 'inForce':
      return revisionOf(change, around);
    case 'inPlan':
      return { plan: placeIn(change.plan, around) };
    case 'handedOver':
      return inDraft(change.id, around);
  }
}

function revisionOf({ id, agreed }: CycleChange, around: FateAround): Partial<ChangeFate> {
  const program = around.programs.get(agreed.program);
  if (!program || program.status === 'none') return {};
  const revision = program.revisions.find((each) => each.agreed.id === id);
  if (!revision) return {};
  const plan = carriedOnBy(agreed.change, program);
  return {
    revised: { program: agreed.program, on: revision.on },
    ...(plan === undefined ? {} : { plan: placeIn(plan, around) }),
  };
}

function inDraft(id: ChangeId, around: FateAround): Partial<ChangeFate> {
  for (const [plan, { changes }] of around.plans) {
    const planned = changes[id];
    if (!planned) continue;
    const place = { plan: placeIn(plan, around) };
    if (planned.status === 'dropped') return { ...place, standing: 'dropped', reason: planned.reason };
    return { ...place, standing: planned.status === 'takenIn' ? 'drafted' : 'conflicting' };
  }
  return {};
}

function placeIn(id: PlanId, { plans }: FateAround): NonNullable<ChangeFate['plan']> {
  const plan = plans.get(id);
  return plan && plan.status !== 'inPreparation' ? { id, from: plan.from } : { id };
}

function owedFate(round: RoundId, opinion: Opinion, around: FateAround): OwedFate | undefined {
  const inOrder = [...around.cycles].sort(([, one], [, other]) => one.year - other.year);
  const id = inOrder
    .flatMap(([, { owed }]) => Object.values(owed))
    .find(({ entry: { origin } }) => origin.round === round && origin.opinion === opinion.id)?.id;
  const place = id === undefined ? undefined : pathOf(id, inOrder);
  if (!place) return undefined;
  const { cycle, owed, claims } = place;
  return {
    id: owed.id,
    entry: owed.entry,
    cycle,
    standing: owed.status,
    claims,
    ...whatCameOf(owed, around),
  };
}

function whatCameOf(owed: Owed, { plans }: FateAround): Partial<OwedFate> {
  switch (owed.status) {
    case 'checked':
      return { finding: owed.finding, reason: owed.note };
    case 'resolved':
      return { reason: owed.note };
    case 'carried':
      return { reason: owed.carried.reason };
    case 'planned':
      return { plan: { id: owed.plan, outcome: owed.outcome }, reason: owed.reason };
    case 'owed':
    case 'passedOn': {
      const [found] = [...plans].flatMap(([id, { deferred }]) => {
        const item = deferred[owed.id];
        return item ? [{ id, outcome: item.status }] : [];
      });
      return found ? { plan: found } : {};
    }
  }
}
