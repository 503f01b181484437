// One small meeting that all specs share: five seats in two sectors, one item for information and two motions.
import type { Stamped } from '#domain/gate/evolution';
import type { AgendaEntry, MeetingCommand, MeetingEvent, RollSeat } from '#domain/meeting/words';
import type { DatedRule } from '#domain/rule-packs';
import { by } from './given.js';
import { committee, theChair, theSecretary } from './given-actors.js';

/** Two seats of the public sector, three of the private. */
export const roll: readonly RollSeat[] = [
  { seat: 'public-chair', title: 'Co-chair', sector: 'public', role: 'chair', person: 'person-1' },
  { seat: 'private-chair', title: 'Chair', sector: 'private', role: 'chair', person: 'person-2' },
  { seat: 'secretary', title: 'Secretary', sector: 'private', role: 'secretary', person: 'person-3' },
  { seat: 'member-1', title: 'Member', sector: 'private', role: 'member', person: 'person-4' },
  { seat: 'member-2', title: 'Member', sector: 'public', role: 'member', person: 'person-5' },
];

/** What is on the table. */
export const agenda: readonly AgendaEntry[] = [
  { id: 'a-1', title: 'Last minutes' },
  { id: 'a-2', title: 'Answers', motion: { kind: 'settle', round: 'round-1', opinions: ['o-1', 'o-2'] } },
  {
    id: 'a-3',
    title: 'Growth',
    motion: { kind: 'askAgain', round: 'round-1', opinions: ['o-3'], reason: 'No figure yet' },
  },
];

/** Votes and deliberations: a proposal, this year's changes, the next year's plan. */
export const deliberations: readonly AgendaEntry[] = [
  {
    id: 'a-1',
    title: 'Market’s proposal',
    motion: { kind: 'judgeProposals', round: 'round-1', topics: ['market/change'] },
  },
  {
    id: 'a-2',
    title: 'Changes of this year',
    motion: {
      kind: 'deliberateChanges',
      cycle: 'jobs.plan-2021.2021',
      changes: ['round-1:o-1:1', 'round-1:o-2:1'],
    },
  },
  {
    id: 'a-3',
    title: 'The plan for 2022',
    motion: { kind: 'deliberatePlan', plan: 'plan-2022', edition: 'e-1' },
  },
];

/** The request that convenes the meeting. */
export const convening: Extract<MeetingCommand, { type: 'ConveneMeeting' }> = {
  type: 'ConveneMeeting',
  committee,
  number: '2021-7',
  date: '2021-07-14',
  time: '10:00',
  place: 'By video',
  agenda,
  roll,
  parties: {},
  rules: [],
};

/** The meeting was convened, under these rules of the committee. */
export function convened(...rules: readonly DatedRule[]): Stamped<MeetingEvent> {
  return by(theChair, { ...convening, type: 'MeetingConvened', rules });
}

/** These seats came. */
export function arrived(...seats: readonly string[]): readonly Stamped<MeetingEvent>[] {
  return seats.map((attendance) => by(theSecretary, { type: 'MemberArrived', attendance }));
}

/** All five came, and the meeting was opened. */
export const everybodyThere: readonly Stamped<MeetingEvent>[] = [
  convened(),
  ...arrived(...roll.map(({ seat }) => seat)),
  by(theChair, { type: 'MeetingOpened' }),
];

/** The meeting was opened with all five there, and these seats are parties to its items. */
export function gatheredWith(parties: typeof convening.parties): readonly Stamped<MeetingEvent>[] {
  return [by(theChair, { ...convening, type: 'MeetingConvened', parties }), ...everybodyThere.slice(1)];
}
