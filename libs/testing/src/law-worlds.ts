// The streams as worlds to live in: each with its samples, and everybody who might ask something of it.
import type { Actor } from '#domain/actor';
import { committeeStream } from '#domain/committee/table';
import type { CommitteeVocabulary } from '#domain/committee/states';
import { cycleStream } from '#domain/cycle/table';
import type { CycleVocabulary } from '#domain/cycle/states';
import type { IntakeVocabulary } from '#domain/intake/states';
import { intakeStream } from '#domain/intake/table';
import { meetingStream } from '#domain/meeting/table';
import { theWindow } from '#domain/meeting/counting';
import { addDays } from '#domain/dates';
import { writtenMode } from '#domain/meeting/written';
import type { ConvenedMeeting, MeetingVocabulary } from '#domain/meeting/states';
import { organizationStream } from '#domain/organization/table';
import type { OrganizationVocabulary } from '#domain/organization/states';
import { paperStream } from '#domain/paper/table';
import type { PaperVocabulary } from '#domain/paper/states';
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
  committee,
  theActingChair,
  theCarryOver,
  theChair,
  theChairElsewhere,
  theCoChair,
  theCoordinator,
  theDeputyOf,
  theHeadOf,
  theInstallation,
  theLeader,
  theMeeting,
  theMeetingElsewhere,
  theOfficerOf,
  theOwnerPolicy,
  theIntakePolicy,
  theReminderPolicy,
  theSecretary,
} from './given-actors.js';
import {
  adopted,
  cleared,
  concluded,
  cycleOpened,
  inAdoption,
  leaving,
  leftOpen,
  noted,
  ofLastYear,
  promised,
  putOff,
  requiring,
  reviewed,
} from './given-cycle.js';
import { seatedCommittee } from './given-committee.js';
import { everybodyThere } from './given-meeting.js';
import { papersOut } from './given-written.js';
import { awaited, draftedFor, formNoted, ladenFor, lifeOf, signedOnlyFor, theCouncil } from './given-plan.js';
import {
  agrees,
  answered,
  aPromise,
  asProposed,
  drafted,
  floorOpen,
  intakeClosed,
  issued,
  moreGrowth,
  remarked,
  sent,
  sentEverywhere,
  withdrawn,
} from './given-round.js';
import type { World } from './histories.js';
import { cycleSamples } from './samples-cycle.js';
import { intakeSamples } from './samples-intake.js';
import { meetingSamples } from './samples-meeting.js';
import { committeeSamples, organizationSamples } from './samples-offices.js';
import { paperSamples } from './samples-paper.js';
import { planSamples } from './samples-plans.js';
import { programSamples } from './samples-program.js';
import { firstReport } from './samples-reporting.js';
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
    [
      ...sentEverywhere,
      answered(economyOfficer, 'o-4', asProposed),
      answered(economyOfficer, 'o-6', withdrawn),
      by(theChair, { type: 'OpinionSettled', opinion: 'o-6' }),
    ],
    [
      ...floorOpen,
      intakeClosed,
      issued('o-1', 'market/change', agrees),
      sent('o-1'),
      answered(economyOfficer, 'o-1', asProposed),
      by(theChair, { type: 'ChangeAgreed', opinion: 'o-1', changes: [moreGrowth] }),
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

/** A committee's year over one plan. */
export const cycleWorld: World<CycleVocabulary> = {
  stream: cycleStream,
  samples: cycleSamples,
  cast: [
    theChair,
    theLeadingChair,
    theChairAsLeader,
    theSecretary,
    theCoordinator,
    theCarryOver,
    theMeeting,
    theMeetingElsewhere,
    theMemberOfficer,
    theOfficerOf('tourism'),
    theHeadOf('economy'),
    theLeader('college-dean'),
    theChairElsewhere,
    theInstallation,
  ],
  beginnings: [
    [],
    [cycleOpened({ owed: [promised, putOff].map(ofLastYear) }), noted()],
    [cycleOpened({ stages: ['planChange'] })],
    reviewed(undefined, requiring('change.residents-heard', 'change.reported')),
    [cycleOpened({ rules: [] }), noted(), noted('round-2', 'midterm'), concluded()],
    cleared,
    [
      ...inAdoption,
      noted('round-2'),
      by(theChair, { type: 'OwedCarried', owed: leftOpen.id, reason: 'Not this year' }),
    ],
    adopted,
    [cycleOpened({ owed: [ofLastYear(leftOpen)] }), ...adopted.slice(1), noted('round-2')],
    [
      cycleOpened({ stages: ['midterm', 'planChange'] }),
      noted('round-1', 'midterm'),
      concluded(leaving({ owed: [promised, putOff] })),
      by(theChair, { type: 'OwedCarried', owed: putOff.id, reason: 'Not this year' }),
    ],
  ],
  seldom: [
    'NoteRound',
    'TakeOver',
    'DropChange',
    'PostponeChange',
    'CarryOwed',
    'CloseCycle',
    'BeginAdoption',
  ],
};

/** The first day on which what is in writing may be counted; any day where members sit together. */
function dayAfterWindow(meeting: ConvenedMeeting): string {
  const mode = writtenMode(meeting);
  return mode ? addDays(mode.closes, 1) : '';
}

/** A meeting of the committee, sitting together or in writing. */
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
    theMeeting,
    theMeetingElsewhere,
    theWindow({ committee }),
  ],
  beginnings: [[], everybodyThere, papersOut],
  seldom: ['CloseMeeting', 'CancelMeeting', 'StateRoll', 'MoveMeeting', 'AmendAgenda'],
  notBefore: {
    OpenMeeting: (meeting) => (meeting.status === 'none' ? '' : dayAfterWindow(meeting)),
    AnswerInWriting: (meeting) => (meeting.status === 'none' ? '' : meeting.date),
  },
};

/** An organization with an officer in its tourism department. */
export const tourismStaffed = [
  by(theInstallation, {
    type: 'OrganizationEstablished',
    name: 'City S',
    post: 'planning-office',
    postTitle: 'Planning office',
    person: theCoordinator.person,
  }),
  by(theCoordinator, { type: 'DepartmentAdded', id: 'tourism', name: 'Tourism', releases: false }),
  by(theCoordinator, {
    type: 'PostAdded',
    id: 'tourism-officer',
    title: 'Officer',
    rank: 'officer',
    department: 'tourism',
  }),
  by(theCoordinator, {
    type: 'HolderAppointed',
    post: 'tourism-officer',
    person: theOfficerOf('tourism').person,
    from: '2021-01-04',
  }),
] as const;

/** The organization, from nothing or with the tourism officer in their post. */
export const organizationWorld: World<OrganizationVocabulary> = {
  stream: organizationStream,
  samples: organizationSamples,
  cast: [...aFew, theDeputyOf(theCoordinator), theDeputyOf(theOfficerOf('tourism'))],
  beginnings: [[], tourismStaffed],
  seldom: [],
};

/** The committee. */
export const committeeWorld: World<CommitteeVocabulary> = {
  stream: committeeStream,
  samples: committeeSamples,
  cast: [...aFew, theCarryOver],
  beginnings: [[], seatedCommittee],
  seldom: ['NoteMeeting', 'ReopenRequests', 'NoteDay'],
};

/** A program. */
export const programWorld: World<ProgramVocabulary> = {
  stream: programStream,
  samples: programSamples,
  cast: [...aFew, theCarryOver, theOfficerOf('culture')],
  beginnings: [[]],
  seldom: ['AbolishProgram', 'EndProgram', 'NoteReview'],
  notBefore: { ReportResult: firstReport },
  // Some lives come into a year that nobody stated.
  lacking: ['unknown-year'],
};

const planOf2023 = lifeOf(2023);

/** A plan of a year that no life comes to the end of, but for reporting its results. */
export const planWorld: World<PlanVocabulary> = {
  stream: planStream,
  samples: planSamples,
  cast: [...aFew, theCarryOver, theMeeting, theCouncil, theMeetingElsewhere],
  beginnings: [
    [],
    ladenFor(2023),
    [draftedFor(2023)],
    [signedOnlyFor(2023)],
    [...planOf2023.first.heard, awaited('jobs', 2023)],
    [...planOf2023.first.submitted, formNoted],
    planOf2023.first.approving,
    planOf2023.inForce,
    planOf2023.correction.drafted,
    planOf2023.correction.approving,
    planOf2023.reporting,
  ],
  seldom: [
    'AddStrategy',
    'PlaceProgram',
    'LeaveOut',
    'AwaitPart',
    'NoteRevision',
    'NoteDay',
    'NoteChecklist',
    'SendBack',
    'DropCorrection',
    'NoteSuccessor',
    'ClosePlan',
  ],
  notBefore: { ClosePlan: (plan) => (plan.status === 'reporting' ? plan.successor.from : '2023-01-01') },
};

/** A reminder. */
export const reminderWorld: World<ReminderVocabulary> = {
  stream: reminderStream,
  samples: reminderSamples,
  cast: [...aFew, theReminderPolicy, theOwnerPolicy],
  beginnings: [[]],
  seldom: [],
};

/** An intake. */
export const intakeWorld: World<IntakeVocabulary> = {
  stream: intakeStream,
  samples: intakeSamples,
  cast: [...aFew, theIntakePolicy, theDeputyOf(theOfficerOf('tourism'))],
  beginnings: [[]],
  seldom: [],
};

/** A final paper of the committee. */
export const paperWorld: World<PaperVocabulary> = {
  stream: paperStream,
  samples: paperSamples,
  cast: [...aFew, theChairElsewhere],
  beginnings: [[]],
  seldom: ['MakeFinal'],
};
