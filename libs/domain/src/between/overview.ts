// What lists of cycles and of promises show, over all cycles: counted and joined from their states, never kept.
import type { Addressee, Origin } from '../agreed.js';
import type { Claim, CycleChange, OpenedCycle, Owed, OwedIn, Reason } from '../cycle/states.js';
import type { Finding } from '../cycle/words.js';
import type { CommitteeId, CycleId, IsoDate, OwedId, PlanId, ProgramId } from '../ids.js';
import { compareTexts } from '../order.js';

/** A cycle in a list: where it is, and how many of its changes and of what it is owed are in which state. */
export interface CycleSummary {
  readonly id: CycleId;
  readonly committee: CommitteeId;
  readonly plan: PlanId;
  readonly year: number;
  readonly status: OpenedCycle['status'];
  readonly changes: CountBy<CycleChange['status']>;
  readonly owed: CountBy<Owed['status']>;
}

/** How many there are by status; a status that nothing is in is left out. */
export type CountBy<S extends string> = Readonly<Partial<Record<S, number>>>;

/** Counts a cycle, or as much of it as a reader sees. */
export function summaryOf(id: CycleId, cycle: OpenedCycle): CycleSummary {
  const { committee, plan, year, status, changes, owed } = cycle;
  return {
    id,
    committee,
    plan,
    year,
    status,
    changes: countBy(Object.values(changes)),
    owed: countBy(Object.values(owed)),
  };
}

/** How a promise stands: only promised, said to be done, or found kept, late or dropped. */
export const followUpStandings = ['promised', 'claimed', 'kept', 'late', 'dropped'] as const;
export type FollowUpStanding = (typeof followUpStandings)[number];

/** A promise (후속조치) over all cycles that it went through: by whom, until when, what was claimed and found. */
export interface FollowUp {
  readonly id: OwedId;
  /** The cycle in which it is now. */
  readonly cycle: CycleId;
  readonly committee: CommitteeId;
  readonly year: number;
  readonly origin: Origin;
  readonly number: string;
  readonly program?: ProgramId;
  readonly addressee: Addressee;
  readonly asked: string;
  readonly action: string;
  readonly due: IsoDate;
  readonly standing: FollowUpStanding;
  /** Claims of every cycle, oldest first. */
  readonly claims: readonly Claim[];
  /** What the committee found. */
  readonly found?: { readonly finding: Finding; readonly note: string };
  /** Why it goes on into the next cycle. */
  readonly carried?: Reason;
}

/** Every promise once, where it is now, by due date. A promise that was passed on is shown where it arrived. */
export function followUpsOf(cycles: ReadonlyMap<CycleId, OpenedCycle>): readonly FollowUp[] {
  const inOrder = [...cycles].sort(([, one], [, other]) => one.year - other.year);
  const ids = new Set(inOrder.flatMap(([, { owed }]) => Object.keys(owed)));
  return [...ids]
    .flatMap((id) => followUpOf(id, inOrder))
    .sort((one, other) => compareTexts(one.due, other.due) || compareTexts(one.id, other.id));
}

/** The cycles that know something owed, oldest first, and where it is now: the last one, unless it has not arrived there yet. */
export function pathOf(
  id: OwedId,
  cycles: readonly (readonly [CycleId, OpenedCycle])[],
):
  | {
      readonly cycle: CycleId;
      readonly state: OpenedCycle;
      readonly owed: Owed;
      readonly claims: readonly Claim[];
    }
  | undefined {
  const places = cycles.flatMap(([cycle, state]) => {
    const owed = state.owed[id];
    return owed ? [{ cycle, state, owed }] : [];
  });
  const now = places.find(({ owed }) => owed.status !== 'passedOn') ?? places.at(-1);
  return now && { ...now, claims: places.flatMap(({ owed }) => owed.claims) };
}

function followUpOf(id: OwedId, cycles: readonly (readonly [CycleId, OpenedCycle])[]): readonly FollowUp[] {
  const place = pathOf(id, cycles);
  if (place?.owed.entry.kind !== 'followUp') return [];
  const { cycle, state, owed, claims } = place;
  const { kind: _, ...promise } = place.owed.entry;
  return [
    {
      ...promise,
      cycle,
      committee: state.committee,
      year: state.year,
      standing: standingOf(owed, claims),
      claims,
      ...(owed.status === 'checked' ? { found: foundIn(owed) } : {}),
      ...(owed.status === 'carried' ? { carried: owed.carried } : {}),
    },
  ];
}

function standingOf(owed: Owed, claims: readonly Claim[]): FollowUpStanding {
  if (owed.status === 'checked') return owed.finding;
  return claims.length > 0 ? 'claimed' : 'promised';
}

function foundIn({ finding, note }: OwedIn<'checked'>) {
  return { finding, note };
}

function countBy<S extends string>(items: readonly { readonly status: S }[]): CountBy<S> {
  const counts: Partial<Record<S, number>> = {};
  for (const { status } of items) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
