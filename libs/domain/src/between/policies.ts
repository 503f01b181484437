// What follows in one stream from an event in another: event → commands, pure; the worker carries them out once each.
import { afterCycle, cycleEvents } from './cycle-policies.js';
import type { Following, Happened, Lookup } from './following.js';
import { afterMeeting, meetingEvents } from './meeting-policies.js';
import { afterOrganization, organizationEvents } from './organization-policies.js';
import { afterPlan, planEvents } from './plan-policies.js';
import { afterProgram, programEvents } from './program-policies.js';
import { afterRound, roundEvents } from './round-policies.js';
import type { StreamName } from './streams.js';

const followed: Readonly<Record<StreamName, readonly string[]>> = {
  organization: organizationEvents,
  committee: [],
  program: programEvents,
  plan: planEvents,
  cycle: cycleEvents,
  round: roundEvents,
  meeting: meetingEvents,
  reminder: [],
  intake: [],
  paper: [],
};

/** Whether anything can follow elsewhere from an event of this type. */
export function isFollowed(stream: StreamName, type: string): boolean {
  return followed[stream].includes(type);
}

/**
 * What follows from an event in other streams, in the order in which it is to be carried out. It ensures: what is there
 * already does not follow any more, so that an event that comes again changes nothing.
 */
export function followingsOf(happened: Happened, lookup: Lookup): readonly Following[] {
  switch (happened.stream) {
    case 'meeting':
      return afterMeeting(happened.id, happened.event, lookup);
    case 'round':
      return afterRound(happened.id, happened.event, lookup);
    case 'program':
      return afterProgram(happened.id, happened.event, lookup);
    case 'plan':
      return afterPlan(happened.id, happened.event, lookup);
    case 'cycle':
      return afterCycle(happened.id, happened.event, lookup);
    case 'organization':
      return afterOrganization(happened.event, lookup);
    case 'committee':
    case 'reminder':
    case 'intake':
    case 'paper':
      return [];
  }
}
