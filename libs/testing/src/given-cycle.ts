// One small cycle that all specs share: two rounds' worth of changes and promises of two departments and one strategy.
import type { AgreedChange, KeptEntry, Origin, OwedEntry, RoundOutcome, Track } from '#domain/agreed';
import type { Change } from '#domain/changes';
import type { OpenedCycle } from '#domain/cycle/states';
import { cycleStream } from '#domain/cycle/table';
import type { CycleCommand, CycleEvent } from '#domain/cycle/words';
import type { Stamped } from '#domain/gate/evolution';
import type { IsoDate } from '#domain/ids';
import type { DatedRule, RuleKey } from '#domain/rule-packs';
import { stages } from '#domain/stages';
import { after, by, today } from './given.js';
import { committee, theCarryOver, theChair, theMeeting } from './given-actors.js';
import { moreGrowth, moreTeaching } from './given-round.js';

export type Happened = Stamped<CycleEvent>;

const economy = { kind: 'department', department: 'economy' } as const;
const tourism = { kind: 'department', department: 'tourism' } as const;
const leaders = { kind: 'leaders', strategy: 's-1', posts: ['welfare-director', 'college-dean'] } as const;

/** Rules that require these steps of a change, from the beginning of 2021. */
export function requiring(...keys: readonly RuleKey[]): readonly DatedRule[] {
  return keys.map((key) => ({ key, value: 'required', article: '§ 38', from: '2021-01-01' }));
}

/** What the cycle's city requires: a report to the assembly after deliberation. */
export const cycleRules: readonly DatedRule[] = [
  { key: 'settlement.recusal', value: 'yes', article: 'Ordinance 1', from: '2021-01-01' },
  ...requiring('change.deliberated', 'change.reported'),
];

/** The request that opens the cycle: an annual plan's, with every stage. */
export const opening: Extract<CycleCommand, { type: 'OpenCycle' }> = {
  type: 'OpenCycle',
  committee,
  plan: 'plan-2021',
  year: 2021,
  lastYear: 2021,
  stages,
  owed: [],
  rules: cycleRules,
};

/** The cycle was opened, otherwise than usual in these fields. */
export function cycleOpened(otherwise: Partial<typeof opening> = {}): Happened {
  return by(theCarryOver, { ...opening, ...otherwise, type: 'CycleOpened' });
}

/** The way back to an opinion of the first round. */
export function originOf(opinion: string, topic = 'market/change'): Origin {
  return { round: 'round-1', opinion, topic, remarks: [`r-${opinion}`] };
}

/** Market's growth, ten per cent already this year. */
export const growth: AgreedChange = {
  id: 'round-1:o-1:1',
  program: 'market',
  change: moreGrowth,
  origin: originOf('o-1'),
  addressee: economy,
};

/** Heritage's money, moved to teaching this year. */
export const teaching: AgreedChange = {
  id: 'round-1:o-2:1',
  program: 'heritage',
  change: moreTeaching,
  origin: originOf('o-2', 'heritage/change'),
  addressee: tourism,
};

const fewerHours: Change = { kind: 'content', from: '', to: 'Three to eight hours', effective: 2022 };

/** Heritage's courses, other hours from the next year on. */
export const hours: AgreedChange = {
  id: 'round-1:o-3:1',
  program: 'heritage',
  change: fewerHours,
  origin: originOf('o-3', 'heritage/change'),
  addressee: tourism,
};

/** Market promised to consult ten shops by the end of November. */
export const promised: OwedEntry = {
  id: 'round-1:o-4',
  kind: 'followUp',
  origin: originOf('o-4', 'market/midterm'),
  addressee: economy,
  number: '1-2',
  program: 'market',
  asked: 'Consult more shops',
  action: 'Consult ten shops',
  due: '2021-11-30',
};

/** The leaders of the strategy put an indicator off to the next year. */
export const putOff: OwedEntry = {
  id: 'round-1:o-5',
  kind: 'deferred',
  origin: originOf('o-5', 's-1/midterm'),
  addressee: leaders,
  number: '1',
  asked: 'Measure what the work is worth',
  year: 2022,
  reason: 'The survey ends in December',
};

/** Nobody agreed on the ceremony, so it stays open. */
export const leftOpen: OwedEntry = {
  id: 'round-1:o-6',
  kind: 'open',
  origin: originOf('o-6', 'heritage/midterm'),
  addressee: tourism,
  number: '1-1',
  program: 'heritage',
  asked: 'Drop the ceremony',
  reason: 'Opinions differ',
};

/** Tourism kept its guides as they are. */
export const kept: KeptEntry = {
  origin: originOf('o-7', 'heritage/midterm'),
  number: '1-1',
  program: 'heritage',
  asked: 'Fewer guides',
  reason: 'All of them are booked',
};

/** The same, left behind by a round of the year before. */
export function ofLastYear(entry: OwedEntry): OwedEntry {
  return {
    ...entry,
    id: entry.id.replace('round-1', 'round-0'),
    origin: { ...entry.origin, round: 'round-0' },
  };
}

/** All that the first round left behind. */
export const outcome: RoundOutcome = {
  changes: [growth, teaching, hours],
  owed: [promised, putOff, leftOpen],
  kept: [kept],
};

/** What a round leaves behind, where most of it is missing. */
export function leaving(some: Partial<RoundOutcome>): RoundOutcome {
  return { changes: [], owed: [], kept: [], ...some };
}

/** A round was opened on these tracks, both if none is named. */
export function noted(round = 'round-1', ...tracks: readonly Track[]): Happened {
  return by(theCarryOver, {
    type: 'RoundNoted',
    round,
    tracks: tracks.length > 0 ? tracks : ['midterm', 'change'],
  });
}

/** The round was concluded and left this behind. */
export function concluded(left: RoundOutcome = outcome, round = 'round-1', on: IsoDate = today): Happened {
  return by(theCarryOver, { type: 'ConclusionNoted', round, outcome: left }, on);
}

/** One round has been held on both tracks, and left this behind: the cycle is at its plan change. */
export function reviewed(left: RoundOutcome = outcome, rules = cycleRules): readonly Happened[] {
  return [cycleOpened({ rules }), noted(), concluded(left)];
}

/** The committee took these changes; `cleared` are those for which that was all. */
export function deliberated(changes: readonly string[], cleared: readonly string[] = []): Happened {
  return by(theMeeting, { type: 'ChangesDeliberated', changes, meeting: 'jobs-2021-7', cleared });
}

/** This year's changes were deliberated and reported. */
export const cleared: readonly Happened[] = [
  ...reviewed(),
  deliberated([growth.id, teaching.id]),
  by(theMeeting, {
    type: 'StepRecorded',
    changes: [growth.id, teaching.id],
    step: 'reported',
    taken: today,
    number: 'Assembly 12',
    cleared: [growth.id, teaching.id],
  }),
];

/** Both are in force. */
export const inForce: readonly Happened[] = [
  ...cleared,
  by(theCarryOver, { type: 'RevisionNoted', change: growth.id }),
  by(theCarryOver, { type: 'RevisionNoted', change: teaching.id }),
];

/** What waits lies with the next year's plan. */
export const inAdoption: readonly Happened[] = [...inForce, by(theChair, { type: 'AdoptionBegun' })];

/** What the next year's plan says when it has come into force: the hours are in it, the indicator is not. */
export const adopting = {
  plan: 'plan-2022',
  changes: [{ change: hours.id, outcome: 'inPlan' }],
  deferred: [{ owed: putOff.id, outcome: 'declined', reason: 'No data yet' }],
} as const satisfies Omit<Extract<CycleCommand, { type: 'NoteAdoption' }>, 'type'>;

/** The next year's plan is in force, and takes over the promise and what was left open. */
export const adopted: readonly Happened[] = [
  ...inAdoption,
  by(theCarryOver, { type: 'AdoptionNoted', ...adopting, passedOn: [promised.id, leftOpen.id] }),
];

/** The cycle after these events. Throws where it was not opened. */
export function cycleAfter(...events: readonly Happened[]): OpenedCycle {
  const state = after(cycleStream, events);
  if (state.status === 'none') throw new Error('no cycle');
  return state;
}

/** The chapters in which the specs tell of a cycle. */
type Chapter = 'rounds' | 'steps' | 'changes' | 'owed' | 'adoption';

/** Which chapter tells of which command: a command without one does not compile. */
const chapters: Readonly<Record<CycleCommand['type'], Chapter>> = {
  OpenCycle: 'rounds',
  NoteRound: 'rounds',
  NoteConclusion: 'rounds',
  NoteCancellation: 'rounds',
  BeginPlanChange: 'rounds',
  RecordDeliberation: 'steps',
  RecordStep: 'steps',
  NoteRevision: 'changes',
  NoteStuck: 'changes',
  RetryChange: 'changes',
  PostponeChange: 'changes',
  DropChange: 'changes',
  ReportFollowUp: 'owed',
  CheckFollowUp: 'owed',
  ResolveOwed: 'owed',
  CarryOwed: 'owed',
  TakeOver: 'owed',
  BeginAdoption: 'adoption',
  NoteAdoption: 'adoption',
  CloseCycle: 'adoption',
};

/** The commands of a cycle that one chapter tells of. */
export function commandsOf(chapter: Chapter): readonly CycleCommand['type'][] {
  const all = Object.keys(chapters) as readonly CycleCommand['type'][];
  return all.filter((command) => chapters[command] === chapter);
}
