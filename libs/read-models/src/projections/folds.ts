// How streams are folded for lists: their states by their events alone, without the rules.
import { evolveCommittee } from '#domain/committee/evolve';
import type { Committee, CommitteeVocabulary } from '#domain/committee/states';
import { evolveCycle } from '#domain/cycle/evolve';
import type { Cycle, CycleVocabulary } from '#domain/cycle/states';
import { applyEvent, type Evolve, type Happening, type Stamped } from '#domain/gate/evolution';
import { readBack } from '#domain/history';
import type { OpinionId } from '#domain/ids';
import { evolveMeeting } from '#domain/meeting/evolve';
import type { Meeting, MeetingVocabulary } from '#domain/meeting/states';
import { evolveOrganization } from '#domain/organization/evolve';
import type { Organization, OrganizationVocabulary } from '#domain/organization/states';
import { evolvePlan } from '#domain/plan/evolve';
import type { Plan, PlanVocabulary } from '#domain/plan/states';
import { evolveProgram } from '#domain/program/evolve';
import type { Program, ProgramVocabulary } from '#domain/program/states';
import { evolveRound } from '#domain/round/evolve';
import type { Round, RoundVocabulary } from '#domain/round/states';
import type { Recorded } from '#event-store/store';
import type { StreamFold } from './folded-streams.js';

export const roundFold: StreamFold<Round> = {
  prefix: 'round/',
  initial: { status: 'none' },
  next: (round, event) => folded<RoundVocabulary>(evolveRound, round, event),
};

export const cycleFold: StreamFold<Cycle> = {
  prefix: 'cycle/',
  initial: { status: 'none' },
  next: (cycle, event) => folded<CycleVocabulary>(evolveCycle, cycle, event),
};

export const planFold: StreamFold<Plan> = {
  prefix: 'plan/',
  initial: { status: 'none' },
  next: (plan, event) => folded<PlanVocabulary>(evolvePlan, plan, event),
};

export const organizationFold: StreamFold<Organization> = {
  prefix: 'organization/',
  initial: { status: 'none' },
  next: (organization, event) => folded<OrganizationVocabulary>(evolveOrganization, organization, event),
};

export const committeeFold: StreamFold<Committee> = {
  prefix: 'committee/',
  initial: { status: 'none' },
  next: (committee, event) => folded<CommitteeVocabulary>(evolveCommittee, committee, event),
};

export const programFold: StreamFold<Program> = {
  prefix: 'program/',
  initial: { status: 'none' },
  next: (program, event) => folded<ProgramVocabulary>(evolveProgram, program, event),
};

export const meetingFold: StreamFold<Meeting> = {
  prefix: 'meeting/',
  initial: { status: 'none' },
  next: (meeting, event) => folded<MeetingVocabulary>(evolveMeeting, meeting, event),
};

/** A round, and the version at which each of its opinions was issued. */
export interface RoundOfOpinions {
  readonly round: Round;
  readonly issued: Readonly<Record<OpinionId, number>>;
}

export const opinionsFold: StreamFold<RoundOfOpinions> = {
  prefix: roundFold.prefix,
  initial: { round: roundFold.initial, issued: {} },
  next: ({ round, issued }, recorded) => {
    const after = roundFold.next(round, recorded);
    if (recorded.type !== 'OpinionIssued') return { round: after, issued };
    const event = eventOf<RoundVocabulary>(recorded);
    return {
      round: after,
      issued: event.type === 'OpinionIssued' ? { ...issued, [event.id]: recorded.version } : issued,
    };
  },
};

/** What an event made of a state. Projections that are fed the same events share what each has to fold. */
const folding = new WeakMap<Recorded, { readonly before: unknown; readonly after: unknown }>();

function folded<V extends Happening>(evolve: Evolve<V>, before: V['state'], recorded: Recorded): V['state'] {
  const known = folding.get(recorded);
  if (known?.before === before) return known.after as V['state'];
  const after = applyEvent<V>(evolve, before, eventOf<V>(recorded));
  folding.set(recorded, { before, after });
  return after;
}

function eventOf<V extends Happening>({ type, data }: Recorded): Stamped<V['event']> {
  return readBack(type, data) as unknown as Stamped<V['event']>;
}
