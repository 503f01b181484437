// Tries every command × role × state: who may do what, told once more by hand, and by nobody's code.
import { describe, expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import {
  anotherMember,
  theActingChair,
  theChair,
  theChairElsewhere,
  theCoChair,
  theCoordinator,
  theHeadOf,
  theInstallation,
  theLeader,
  theMeeting,
  theOfficerOf,
  theOwnerPolicy,
  theReminderPolicy,
  theSecretary,
} from '#testing/given-actors';
import { arrived, convened, everybodyThere } from '#testing/given-meeting';
import { floorOpen, roundOpened } from '#testing/given-round';
import {
  atAnswering,
  atCancelled,
  atCollecting,
  atConcluded,
  atConsolidating,
  atTheEnd,
} from '#testing/given-round-states';
import type { World } from '#testing/histories';
import { cellsOf, tryEverything, type Playing, type WhoMay } from '#testing/law-who-may';
import {
  committeeWorld,
  meetingWorld,
  organizationWorld,
  planWorld,
  programWorld,
  reminderWorld,
  roundWorld,
  theChairAsLeader,
  theLeadingChair,
  theMemberOfficer,
  theOfficerMember,
} from '#testing/law-worlds';
import type { Actor } from '../actor.js';
import type { CommitteeVocabulary } from '../committee/states.js';
import type { Stamped } from '../gate/evolution.js';
import type { Vocabulary } from '../gate/gate.js';
import type { MeetingVocabulary } from '../meeting/states.js';
import type { OrganizationVocabulary } from '../organization/states.js';
import type { PlanVocabulary } from '../plan/states.js';
import type { ProgramVocabulary } from '../program/states.js';
import type { ReminderVocabulary } from '../reminder/states.js';
import type { RoundRole, RoundVocabulary } from '../round/states.js';

/** Holds a stream against its table; `never` are the cells that no state can reach or every guard closes. */
function holds<V extends Vocabulary>(
  world: World<V>,
  table: WhoMay<V>,
  plays: Playing<V>,
  pasts: readonly (readonly Stamped<V['event']>[])[],
  never: (cell: string) => boolean = () => false,
): void {
  describe(`who may do what in the ${world.stream.name}`, () => {
    const states = pasts.map((past) => after(world.stream, past));
    const tried = tryEverything(world, states, table, plays);

    it('is what the table says, for everybody and everything', () => {
      expect(tried.surprises).toEqual([]);
    });

    it('lets every role through wherever the table promises it', () => {
      const promised = cellsOf(table).filter((cell) => !never(cell));
      expect(promised.filter((cell) => !tried.let.has(cell))).toEqual([]);
    });

    it('turns the wrong role away from every command', () => {
      expect(Object.keys(table).filter((command) => !tried.turnedAway.has(command))).toEqual([]);
    });
  });
}

const same = (actor: Actor) => (other: Actor | undefined) => JSON.stringify(actor) === JSON.stringify(other);

// ── The round ───────────────────────────────────────────────────────────────────────────────────────────────────

const running = 'collecting, consolidating, answering';

const roundTable: WhoMay<RoundVocabulary> = {
  OpenRound: 'chair | none',
  SubmitAssessment: 'owner officer | collecting | awaiting, open',
  ProposeChange: 'owner officer | collecting | awaiting, open',
  ProposeNoChange: 'owner officer | collecting | awaiting, open',
  WaiveSubmission: `chair, secretary | ${running} | awaiting`,
  SubmitRemark: 'member | collecting, answering | open, reopened',
  EnterRemark: `secretary | ${running} | open, reopened`,
  CorrectRemark: `remark author | ${running} | standing`,
  WithdrawRemark: `remark author | ${running} | standing`,
  ReplyToQuestion: 'owner officer | consolidating, answering | standing',
  CloseIntake: 'chair, secretary | collecting',
  IssueOpinion: `secretary | ${running} | open, reopened`,
  CorrectOpinion: `secretary | ${running} | issued, sent, askedAgain`,
  WithdrawOpinion: `chair, secretary | ${running} | issued, sent, askedAgain, transferRequested`,
  SendOpinions: 'chair, secretary | consolidating, answering',
  RequestTransfer: 'answering officer | answering | sent, askedAgain',
  ApproveTransfer: 'chair, secretary | answering | transferRequested',
  DeclineTransfer: 'chair, secretary | answering | transferRequested',
  AddContribution: 'cooperating officer | answering | sent, askedAgain, awaitingRelease',
  GiveResponse: 'answering officer | answering | sent, askedAgain',
  CorrectResponse: 'answering officer | answering | awaitingRelease, answered',
  WithdrawResponse: 'answering officer | answering | awaitingRelease, answered',
  ReleaseResponse: 'answering head | answering | awaitingRelease',
  ReturnResponse: 'answering head | answering | awaitingRelease',
  AskAgain: 'chair, meeting outcome | answering | answered, agreed',
  AgreeChange: 'chair, meeting outcome | answering | answered',
  SettleOpinion: 'chair, meeting outcome | answering | answered, agreed',
  SettleWithoutObjection: 'chair, meeting outcome | answering',
  RecordOpen:
    'chair, meeting outcome | answering | sent, askedAgain, transferRequested, awaitingRelease, answered, agreed',
  ExtendDeadlines: `chair | ${running}`,
  ReopenTopic: 'chair | answering | open',
  CloseReopenedTopic: 'chair, secretary | answering | reopened',
  NoteOwner: `owner policy | ${running}`,
  ConcludeRound: 'chair | answering',
  CancelRound: `chair | ${running}`,
};

const chairs = [theChair, theLeadingChair, theActingChair];
const people: Readonly<Record<string, readonly Actor[]>> = {
  tourism: [theOfficerOf('tourism'), theHeadOf('tourism')],
  economy: [theOfficerMember, theHeadOf('economy')],
  culture: [theOfficerOf('culture')],
  's-1': [theChairAsLeader, theLeader('college-dean')],
};
const heads = [theHeadOf('tourism'), theHeadOf('economy'), theChairAsLeader, theLeader('college-dean')];
const owners: Readonly<Record<string, string>> = {
  heritage: 'tourism',
  market: 'economy',
  ferry: 'economy',
  's-1': 's-1',
};
const authors: Readonly<Record<string, Actor>> = {
  'r-own': theMemberOfficer,
  'q-own': theMemberOfficer,
  'r-late': theMemberOfficer,
  'r-said': theSecretary,
  'q-said': theSecretary,
  'r-taken': anotherMember,
  'q-strategy': anotherMember,
  'q-late': anotherMember,
};

type Thing = RoundVocabulary['items'][keyof RoundVocabulary['items']] | undefined;

const subjectOf = (item: Thing) => (item && ('topic' in item ? item.topic : item.id).split('/')[0]) ?? '';
const ownersOf = (item: Thing) => people[owners[subjectOf(item)] ?? ''] ?? [];
const answerersOf = (item: Thing) => {
  if (!item || !('addressee' in item)) return [];
  const { addressee } = item;
  return people[addressee.kind === 'department' ? addressee.department : addressee.strategy] ?? [];
};

const cast: Readonly<Record<RoundRole, (item: Thing, begun: boolean) => readonly (Actor | undefined)[]>> = {
  chair: (_item, begun) => (begun ? chairs : [...chairs, theChairElsewhere]),
  secretary: () => [theSecretary],
  member: () => [...chairs, theSecretary, theMemberOfficer],
  'remark author': (item) => [authors[item?.id ?? '']],
  'owner officer': ownersOf,
  'answering officer': answerersOf,
  'answering head': (item) => answerersOf(item).filter((actor) => heads.some(same(actor))),
  'cooperating officer': (item) => (subjectOf(item) === 'heritage' ? [theOfficerOf('culture')] : []),
  'meeting outcome': (_item, begun) => (begun ? [theMeeting] : []),
  'owner policy': () => [theOwnerPolicy],
};

holds(
  roundWorld,
  roundTable,
  (role, actor, state, item) => cast[role](item, state.status !== 'none').some(same(actor)),
  [
    [],
    [roundOpened()],
    floorOpen,
    atCollecting,
    atConsolidating,
    atAnswering,
    atTheEnd,
    atConcluded,
    atCancelled,
  ],
  (cell) => {
    const [command = '', , when, is = ''] = cell.split(' | ');
    const beforeSending = when === 'collecting' || when === 'consolidating';
    const onlyLater = ['reopened', 'sent', 'askedAgain', 'transferRequested'];
    const floorClosed = ['SubmitRemark', 'EnterRemark', 'IssueOpinion'].includes(command) && is === 'open';
    return (beforeSending && onlyLater.includes(is)) || (when === 'answering' && floorClosed);
  },
);

// ── The meeting ─────────────────────────────────────────────────────────────────────────────────────────────────

const meetingTable: WhoMay<MeetingVocabulary> = {
  ConveneMeeting: 'chair, secretary | none',
  RecordArrival: 'secretary | convened, open | absent, left',
  RecordDeparture: 'secretary | convened, open | present',
  OpenMeeting: 'chair, secretary | convened',
  RecordRecusal: 'chair, secretary | open | pending',
  RecordNoObjection: 'chair, secretary | open | pending',
  TakeVote: 'chair, secretary | open | pending',
  HoldOver: 'chair, secretary | open | pending',
  StateRoll: 'secretary | convened, open, closed',
  CloseMeeting: 'chair, secretary | open',
  CancelMeeting: 'chair, secretary | convened',
};

const left = by(theSecretary, { type: 'MemberLeft', attendance: 'member-2' });
const gathered = [convened(), ...arrived('private-chair', 'secretary', 'member-1', 'member-2'), left];
const inSession = [...gathered, by(theChair, { type: 'MeetingOpened' })] as const;
const decided = [
  by(theChair, { type: 'NoObjectionRecorded', agendaItem: 'a-2' }),
  by(theChair, { type: 'MotionHeldOver', agendaItem: 'a-3', reason: 'No papers' }),
] as const;
const closed = [...inSession, ...decided, by(theChair, { type: 'MeetingClosed' })] as const;
const votes = { inFavour: 1, against: 0, abstained: 0 } as const;

holds(
  meetingWorld,
  meetingTable,
  (role, actor, state) => {
    const sitting = { chair: [theChair, theCoChair], secretary: [theSecretary] }[role];
    const elsewhere = role === 'chair' && state.status === 'none' ? [theChairElsewhere] : [];
    return [...sitting, ...elsewhere].some(same(actor));
  },
  [
    [],
    gathered,
    inSession,
    [...inSession, ...decided],
    [...everybodyThere, by(theChair, { type: 'MotionCarried', agendaItem: 'a-2', ...votes })],
    [...everybodyThere, by(theChair, { type: 'MotionRejected', agendaItem: 'a-3', ...votes })],
    closed,
    [convened(), by(theChair, { type: 'MeetingCancelled', reason: 'Snow' })],
  ],
);

// ── The coordinating office's streams ───────────────────────────────────────────────────────────────────────────

const office = (_role: 'coordinator', actor: Actor) => actor === theCoordinator;

const committeeTable: WhoMay<CommitteeVocabulary> = {
  EstablishCommittee: 'coordinator | none',
  AddSeat: 'coordinator | established',
  FillSeat: 'coordinator | established | vacant',
  VacateSeat: 'coordinator | established | filled',
  NameActingChair: 'coordinator | established | filled',
  AdoptRules: 'coordinator | established',
};
const seat = (id: string) =>
  by(theCoordinator, { type: 'SeatAdded', id, title: 'Member', sector: 'private', role: 'member' });
holds(committeeWorld, committeeTable, office, [
  [],
  [
    by(theCoordinator, { type: 'CommitteeEstablished', name: 'Jobs', kind: 'subcommittee' }),
    seat('vacant'),
    seat('filled'),
    by(theCoordinator, {
      type: 'SeatFilled',
      seat: 'filled',
      person: 'p',
      from: '2021-01-01',
      until: '2022-12-31',
    }),
  ],
]);

const organizationTable: WhoMay<OrganizationVocabulary> = {
  EstablishOrganization: 'installation | none',
  AddDepartment: 'coordinator | established',
  SetRelease: 'coordinator | established | active',
  AddPost: 'coordinator | established',
  AppointHolder: 'coordinator | established | vacant',
  EndHolding: 'coordinator | established | held',
  ApplyRulePack: 'coordinator | established',
};
holds(
  organizationWorld,
  organizationTable,
  (role, actor) => actor === { installation: theInstallation, coordinator: theCoordinator }[role],
  [
    [],
    [
      by(theInstallation, {
        type: 'OrganizationEstablished',
        name: 'City S',
        post: 'office',
        postTitle: 'Office',
        person: 'p',
      }),
      by(theCoordinator, { type: 'DepartmentAdded', id: 'tourism', name: 'Tourism', releases: false }),
      by(theCoordinator, {
        type: 'PostAdded',
        id: 'vacant',
        title: 'Officer',
        rank: 'officer',
        department: 'tourism',
      }),
      by(theCoordinator, { type: 'PostAdded', id: 'second', title: 'Planner', rank: 'coordinator' }),
      by(theCoordinator, { type: 'HolderAppointed', post: 'second', person: 'q', from: '2021-02-01' }),
    ],
  ],
);

const programTable: WhoMay<ProgramVocabulary> = {
  IntroduceProgram: 'coordinator | none',
  MoveProgram: 'coordinator | running',
  AbolishProgram: 'coordinator | running',
};
const introduced = by(theCoordinator, {
  type: 'ProgramIntroduced',
  name: 'Guides',
  owner: 'tourism',
  cooperating: [],
  year: 2021,
  indicators: [],
  budget: [],
});
holds(programWorld, programTable, office, [
  [],
  [introduced],
  [introduced, by(theCoordinator, { type: 'ProgramAbolished', since: '2021-03-31', reason: 'Nobody came' })],
]);

const planTable: WhoMay<PlanVocabulary> = {
  DraftPlan: 'coordinator | none',
  AddStrategy: 'coordinator | draft',
  PlaceProgram: 'coordinator | draft | listed',
  PutInForce: 'coordinator | draft',
};
const drafted = [
  by(theCoordinator, { type: 'PlanDrafted', title: 'Plan', year: 2021 }),
  by(theCoordinator, { type: 'StrategyAdded', id: 's-1', number: '1', title: 'Work', leaders: ['dean'] }),
  by(theCoordinator, {
    type: 'ProgramPlaced',
    strategy: 's-1',
    program: 'p',
    number: '1-1',
    kind: 'new',
    priority: false,
  }),
] as const;
holds(planWorld, planTable, office, [
  [],
  drafted,
  [...drafted, by(theCoordinator, { type: 'PlanPutInForce', from: '2021-01-01' })],
]);

const reminderTable: WhoMay<ReminderVocabulary> = { NoteReminder: 'reminder policy | none' };
holds(reminderWorld, reminderTable, (_role, actor) => actor === theReminderPolicy, [
  [],
  [by(theReminderPolicy, { type: 'ReminderNoted', round: 'r', obligation: 'conclude', due: '2021-08-20' })],
]);
