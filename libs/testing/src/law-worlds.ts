// The seven streams as worlds to live in: each with its samples, and everybody who might ask something of it.
import type { Actor } from '#domain/actor';
import { committeeStream } from '#domain/committee/table';
import type { CommitteeVocabulary } from '#domain/committee/states';
import { meetingStream } from '#domain/meeting/table';
import type { MeetingVocabulary } from '#domain/meeting/states';
import { organizationStream } from '#domain/organization/table';
import type { OrganizationVocabulary } from '#domain/organization/states';
import { planStream } from '#domain/plan/table';
import type { PlanVocabulary } from '#domain/plan/states';
import { programStream } from '#domain/program/table';
import type { ProgramVocabulary } from '#domain/program/states';
import { reminderStream } from '#domain/reminder/table';
import type { ReminderVocabulary } from '#domain/reminder/states';
import { roundStream } from '#domain/round/table';
import type { RoundVocabulary } from '#domain/round/states';
import { by } from './given.js';
import {
  actingIn,
  alsoHolding,
  aMember,
  theActingChair,
  theChair,
  theChairElsewhere,
  theCoChair,
  theCoordinator,
  theHeadOf,
  theInstallation,
  theLeader,
  theMeeting,
  theMeetingElsewhere,
  theOfficerOf,
  theOwnerPolicy,
  theReminderPolicy,
  theSecretary,
} from './given-actors.js';
import { everybodyThere } from './given-meeting.js';
import {
  answered,
  aPromise,
  asProposed,
  drafted,
  floorOpen,
  moreGrowth,
  remarked,
  sentEverywhere,
} from './given-round.js';
import type { World } from './histories.js';
import { meetingSamples } from './samples-meeting.js';
import { committeeSamples, organizationSamples } from './samples-offices.js';
import { planSamples, programSamples } from './samples-plans.js';
import { reminderSamples } from './samples-reminder.js';
import { roundSamples } from './samples-round.js';

const economyOfficer = theOfficerOf('economy');
/** A co-chair who leads the strategy under review, sitting as chair. */
export const theLeadingChair = alsoHolding(theCoChair, theLeader('welfare-director').post);
/** The same person, answering for the strategy. */
export const theChairAsLeader = actingIn(
  alsoHolding(theCoChair, theCoChair.post),
  theLeader('welfare-director').post,
);
/** A member who is also the officer of a program, sitting as member. */
export const theMemberOfficer = alsoHolding(aMember, economyOfficer.post);
/** The same person, answering for the program. */
export const theOfficerMember = actingIn(alsoHolding(aMember, aMember.post), economyOfficer.post);

/** Everybody who may be met at a round or a meeting, strangers too. */
export const everybody: readonly Actor[] = [
  theChair,
  theLeadingChair,
  theChairAsLeader,
  theActingChair,
  theSecretary,
  theMemberOfficer,
  theOfficerMember,
  theHeadOf('economy'),
  theOfficerOf('tourism'),
  theHeadOf('tourism'),
  theOfficerOf('culture'),
  theLeader('college-dean'),
  theMeeting,
  theOwnerPolicy,
  theReminderPolicy,
  theCoordinator,
  theInstallation,
  theChairElsewhere,
  theMeetingElsewhere,
];

const aFew: readonly Actor[] = [
  theCoordinator,
  theInstallation,
  theChair,
  theSecretary,
  aMember,
  theOfficerOf('tourism'),
];

/** A review round. */
export const roundWorld: World<RoundVocabulary> = {
  stream: roundStream,
  samples: roundSamples,
  cast: everybody,
  beginnings: [
    [],
    [...floorOpen, remarked(aMember, 'r-1', 'heritage/midterm', 'question')],
    [
      ...sentEverywhere,
      drafted(theOfficerOf('tourism'), 'o-1', aPromise),
      answered(economyOfficer, 'o-4', asProposed),
    ],
    [
      ...sentEverywhere,
      answered(theHeadOf('tourism'), 'o-1'),
      by(theChair, { type: 'AskedAgain', opinion: 'o-1', reason: 'No date' }),
      drafted(theOfficerOf('tourism'), 'o-1', aPromise, 'Better answer to o-1'),
      answered(economyOfficer, 'o-4', asProposed),
      by(theChair, { type: 'ChangeAgreed', opinion: 'o-4', changes: [moreGrowth] }),
    ],
  ],
  seldom: [
    'ConcludeRound',
    'CancelRound',
    'ExtendDeadlines',
    'NoteOwner',
    'ReopenTopic',
    'RecordOpen',
    'WithdrawOpinion',
  ],
};

/** A meeting of the committee. */
export const meetingWorld: World<MeetingVocabulary> = {
  stream: meetingStream,
  samples: meetingSamples,
  cast: [
    theChair,
    theCoChair,
    theSecretary,
    aMember,
    theOfficerOf('tourism'),
    theCoordinator,
    theChairElsewhere,
  ],
  beginnings: [[], everybodyThere],
  seldom: ['CloseMeeting', 'CancelMeeting', 'StateRoll'],
};

/** The organization. */
export const organizationWorld: World<OrganizationVocabulary> = {
  stream: organizationStream,
  samples: organizationSamples,
  cast: aFew,
  beginnings: [[]],
  seldom: [],
};

/** The committee. */
export const committeeWorld: World<CommitteeVocabulary> = {
  stream: committeeStream,
  samples: committeeSamples,
  cast: aFew,
  beginnings: [[]],
  seldom: [],
};

/** A program. */
export const programWorld: World<ProgramVocabulary> = {
  stream: programStream,
  samples: programSamples,
  cast: aFew,
  beginnings: [[]],
  seldom: ['AbolishProgram'],
};

/** A plan. */
export const planWorld: World<PlanVocabulary> = {
  stream: planStream,
  samples: planSamples,
  cast: aFew,
  beginnings: [[]],
  seldom: ['PutInForce'],
};

/** A reminder. */
export const reminderWorld: World<ReminderVocabulary> = {
  stream: reminderStream,
  samples: reminderSamples,
  cast: [...aFew, theReminderPolicy, theOwnerPolicy],
  beginnings: [[]],
  seldom: [],
};
