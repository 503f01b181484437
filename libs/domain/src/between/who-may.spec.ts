// Tries every command × role × state: who may do what, told once more by hand, and by nobody's code.
import { describe, expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import {
  aMember,
  committee,
  anotherMember,
  theActingChair,
  theCarryOver,
  theChair,
  theChairElsewhere,
  theCoChair,
  theCoordinator,
  theHeadOf,
  theInstallation,
  theIntakePolicy,
  theLeader,
  theMeeting,
  theOfficerOf,
  theOwnerPolicy,
  theReminderPolicy,
  theSecretary,
} from '#testing/given-actors';
import {
  adopted,
  cleared,
  concluded as leftBehind,
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
  teaching,
} from '#testing/given-cycle';
import { arrived, convened, everybodyThere } from '#testing/given-meeting';
import { answeredBy, papersOut, toBoth } from '#testing/given-written';
import { meetingClosed, minutesConfirmed, minutesWritten } from '#testing/given-minutes';
import {
  awaited,
  commented,
  copiedFor,
  deferredGuides,
  draftedWith,
  furtherGrowth,
  ladenFor,
  lifeOf,
  moreGrowth,
  planPublishedAt,
  theCouncil,
  formNoted,
} from '#testing/given-plan';
import { floorOpen, publishedAt, roundOpened } from '#testing/given-round';
import { paperFile } from '#testing/samples-paper';
import {
  atAnswering,
  atCancelled,
  atCollecting,
  atConcluded,
  atConsolidating,
  atSent,
  atTheEnd,
} from '#testing/given-round-states';
import { requestedBy, seatedCommittee } from '#testing/given-committee';
import type { World } from '#testing/histories';
import { fileNumbered } from '#testing/samples-files';
import { cellsOf, tryEverything, type Playing, type WhoMay } from '#testing/law-who-may';
import {
  committeeWorld,
  cycleWorld,
  intakeWorld,
  meetingWorld,
  organizationWorld,
  planWorld,
  programWorld,
  paperWorld,
  reminderWorld,
  roundWorld,
  theChairAsLeader,
  theLeadingChair,
  theMemberOfficer,
  theOfficerMember,
  tourismStaffed,
} from '#testing/law-worlds';
import type { Actor } from '../actor.js';
import type { CommitteeVocabulary } from '../committee/states.js';
import type { CycleRole, CycleVocabulary } from '../cycle/states.js';
import type { Stamped } from '../gate/evolution.js';
import type { Vocabulary } from '../gate/gate.js';
import { theWindow } from '../meeting/counting.js';
import type { MeetingVocabulary } from '../meeting/states.js';
import type { OrganizationVocabulary } from '../organization/states.js';
import type { PlanVocabulary } from '../plan/states.js';
import type { ProgramVocabulary } from '../program/states.js';
import type { IntakeVocabulary } from '../intake/states.js';
import type { PaperVocabulary } from '../paper/states.js';
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
  AttachToRemark: `remark author | ${running} | standing`,
  DetachFromRemark: `remark author, secretary | ${running} | standing`,
  AttachToAnswer: 'answering officer | answering | awaitingRelease, answered',
  DetachFromAnswer: 'answering officer | answering | awaitingRelease, answered',
  ReplyToQuestion: 'owner officer | consolidating, answering | standing',
  CloseIntake: 'chair, secretary | collecting',
  IssueOpinion: `secretary, meeting outcome | ${running} | open, reopened`,
  CorrectOpinion: `secretary | ${running} | issued, sent, askedAgain`,
  WithdrawOpinion: `chair, secretary | ${running} | issued, sent, askedAgain, transferRequested`,
  SendOpinions: 'chair, secretary | consolidating, answering',
  RequestTransfer: 'answering officer | answering | sent, askedAgain',
  ApproveTransfer: 'chair, secretary | answering | transferRequested',
  DeclineTransfer: 'chair, secretary | answering | transferRequested',
  AddContribution: 'cooperating officer | answering | sent, askedAgain, proofOwed, awaitingRelease',
  GiveResponse: 'answering officer | answering | sent, askedAgain, proofOwed',
  EnterResponse: 'secretary | answering | sent, askedAgain',
  CorrectResponse: 'answering officer | answering | awaitingRelease, answered',
  WithdrawEntered: 'secretary | answering | proofOwed, answered',
  WithdrawResponse: 'answering officer | answering | awaitingRelease, answered',
  ReleaseResponse: 'answering head | answering | awaitingRelease',
  ReturnResponse: 'answering head | answering | awaitingRelease',
  AskAgain: 'chair, meeting outcome | answering | proofOwed, answered, agreed',
  AgreeChange: 'chair, meeting outcome | answering | answered',
  SettleOpinion: 'chair, meeting outcome | answering | answered, agreed',
  SettleWithoutObjection: 'chair, meeting outcome | answering',
  RecordOpen:
    'chair, meeting outcome | answering | sent, askedAgain, transferRequested, proofOwed, awaitingRelease, answered, agreed',
  ExtendDeadlines: `chair | ${running}`,
  ReopenTopic: 'chair | answering | open',
  CloseReopenedTopic: 'chair, secretary | answering | reopened',
  NoteOwner: `owner policy | ${running}`,
  ConcludeRound: 'chair | answering',
  CancelRound: `chair | ${running}`,
  PublishRound: 'coordinator | answering, concluded',
  WithdrawPublication: 'coordinator | answering, concluded, cancelled',
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
  coordinator: () => [theCoordinator],
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
    atSent,
    atAnswering,
    atTheEnd,
    atConcluded,
    atCancelled,
    publishedAt(atSent),
    publishedAt(atConcluded),
    [...publishedAt(atSent), by(theChair, { type: 'RoundCancelled', reason: 'The plan was taken back' })],
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
  SendNotice: 'chair, secretary | convened',
  MoveMeeting: 'chair, secretary | convened',
  AmendAgenda: 'chair, secretary | convened',
  ReplyToNotice: 'sitter, secretary | convened | absent',
  RecordArrival: 'secretary | convened, open | absent, left',
  RecordDeparture: 'secretary | convened, open | present',
  OpenMeeting: 'chair, secretary, window | convened',
  RecordRecusal: 'chair, secretary | convened, open | pending',
  RecordNoObjection: 'chair, secretary | open | pending',
  TakeVote: 'chair, secretary, window | open | pending',
  HoldOver: 'chair, secretary, window | open | pending',
  StateRoll: 'secretary | convened, open, closed',
  CloseMeeting: 'chair, secretary, window | open',
  CancelMeeting: 'chair, secretary | convened',
  TakeBackArrival: 'secretary | convened, open | present, left',
  NamePresider: 'chair, secretary | convened, open',
  AdmitAttendee: 'secretary | convened, open',
  DismissAttendee: 'secretary | convened, open | present',
  RecordGist: 'secretary | open, closed | pending, noObjection, carried, rejected, heldOver',
  SetNextDate: 'chair, secretary | open, closed',
  WriteMinutes: 'secretary | closed | owed',
  CorrectMinutes: 'secretary | closed | written',
  ConfirmMinutes: 'chair, meeting outcome | closed | written',
  AttachToMinutes: 'secretary | closed | owed, written',
  DetachFromMinutes: 'secretary | closed | owed, written',
  AnswerInWriting: 'sitter | convened | absent, present',
};

const left = by(theSecretary, { type: 'MemberLeft', attendance: 'member-2' });
const gathered = [convened(), ...arrived('private-chair', 'secretary', 'member-1', 'member-2'), left];
const noticed = [convened(), by(theChair, { type: 'NoticeSent' }), ...gathered.slice(1)] as const;
const inSession = [...gathered, by(theChair, { type: 'MeetingOpened' })] as const;
const decided = [
  by(theChair, { type: 'NoObjectionRecorded', agendaItem: 'a-2' }),
  by(theChair, { type: 'MotionHeldOver', agendaItem: 'a-3', reason: 'No papers' }),
] as const;
const closed = [...inSession, ...decided, by(theChair, { type: 'MeetingClosed' })] as const;
const attended = by(theSecretary, {
  type: 'AttendeeAdmitted',
  id: 'x-1',
  office: 'Jobs department',
  title: 'Team lead',
});
const presiding = by(theSecretary, { type: 'PresiderNamed', seat: 'member-1', reason: 'Both are parties' });
const byChair = convened({
  key: 'minutes.confirm',
  value: 'chair',
  article: 'Own rules 7',
  from: '2021-01-01',
});
const inWriting = answeredBy('member-1', toBoth('inFavour'));
const twoMore = [answeredBy('private-chair', toBoth('inFavour')), answeredBy('secretary', toBoth('against'))];
const counting = by(theWindow({ committee }), { type: 'MeetingOpened' });
const heldOver = ['a-2', 'a-3'].map((agendaItem) =>
  by(theWindow({ committee }), { type: 'MotionHeldOver' as const, agendaItem, reason: '1/3' }),
);
const votes = { inFavour: 1, against: 0, abstained: 0 } as const;

const minutesPhoto = by(theSecretary, {
  type: 'MinutesFileAttached',
  minutes: 'minutes',
  file: fileNumbered(1),
});

holds(
  meetingWorld,
  meetingTable,
  (role, actor, state, item) => {
    const sitters = [theChair, theCoChair, theSecretary, aMember];
    const sitter = sitters.filter(
      ({ post }) => item && 'seat' in item && post.kind === 'seat' && post.seat === item.seat,
    );
    const presides = state.status !== 'none' && state.presider?.seat === 'member-1' ? [aMember] : [];
    const sitting = {
      chair: [theChair, theCoChair, ...presides],
      secretary: [theSecretary],
      sitter,
      'meeting outcome': state.status === 'none' ? [] : [theMeeting],
      window: state.status !== 'none' && state.mode?.kind === 'written' ? [theWindow({ committee })] : [],
    }[role];
    const elsewhere = role === 'chair' && state.status === 'none' ? [theChairElsewhere] : [];
    return [...sitting, ...elsewhere].some(same(actor));
  },
  [
    [],
    gathered,
    noticed,
    inSession,
    [...inSession, ...decided],
    [...everybodyThere, by(theChair, { type: 'MotionCarried', agendaItem: 'a-2', ...votes })],
    [...everybodyThere, by(theChair, { type: 'MotionRejected', agendaItem: 'a-3', ...votes })],
    closed,
    [convened(), by(theChair, { type: 'MeetingCancelled', reason: 'Snow' })],
    [...gathered, attended],
    [...inSession, attended, presiding],
    [
      ...everybodyThere,
      by(theChair, { type: 'MotionCarried', agendaItem: 'a-2', ...votes }),
      by(theChair, { type: 'MotionRejected', agendaItem: 'a-3', ...votes }),
      by(theChair, { type: 'MeetingClosed' }),
    ],
    minutesWritten,
    [...meetingClosed, minutesPhoto],
    [...minutesWritten, minutesPhoto],
    [byChair, ...minutesWritten.slice(1)],
    minutesConfirmed,
    papersOut,
    [...papersOut, inWriting],
    [...papersOut, inWriting, counting],
    [...papersOut, inWriting, ...twoMore, counting],
    [...papersOut, inWriting, counting, ...heldOver],
  ],
);

// ── The cycle ───────────────────────────────────────────────────────────────────────────────────────────────────

const takesRounds = 'planned, midterm, planChange';
const beforeItsEnd = `${takesRounds}, adoption, adopted`;

const cycleTable: WhoMay<CycleVocabulary> = {
  OpenCycle: 'chair, coordinator, carry-over | none',
  NoteRound: `carry-over | ${beforeItsEnd}, closed`,
  NoteConclusion: `carry-over | ${beforeItsEnd}, closed`,
  NoteCancellation: `carry-over | ${beforeItsEnd}, closed`,
  BeginPlanChange: 'chair, secretary, coordinator | planned, midterm',
  RecordDeliberation: 'meeting outcome | planChange',
  RecordStep: 'coordinator, secretary | planChange',
  NoteRevision: 'carry-over | planChange | cleared',
  NoteStuck: 'carry-over | planChange | cleared',
  RetryChange: 'chair, secretary, coordinator | planChange | stuck',
  PostponeChange: `chair | ${takesRounds} | agreed, stuck`,
  DropChange: `chair | ${takesRounds} | agreed, stuck, waiting`,
  ReportFollowUp: `answering officer | ${beforeItsEnd} | owed`,
  CheckFollowUp: `chair, secretary | ${beforeItsEnd} | owed, carried`,
  ResolveOwed: `chair | ${beforeItsEnd} | owed, carried`,
  CarryOwed: `chair | ${beforeItsEnd} | owed`,
  TakeOver: `carry-over | ${takesRounds}, adoption`,
  BeginAdoption: `chair, secretary, coordinator | ${takesRounds}`,
  NoteAdoption: 'carry-over | adoption',
  CloseCycle: `chair, coordinator | ${takesRounds}, adopted`,
};

const cycleChairs = [theChair, theLeadingChair];
const bound: Readonly<Record<string, readonly Actor[]>> = {
  economy: [theOfficerMember, theHeadOf('economy')],
  tourism: [theOfficerOf('tourism')],
  's-1': [theChairAsLeader, theLeader('college-dean')],
};
const boundBy = (item: CycleVocabulary['items'][keyof CycleVocabulary['items']] | undefined) => {
  if (!item) return [];
  const { addressee } = 'agreed' in item ? item.agreed : item.entry;
  return bound[addressee.kind === 'department' ? addressee.department : addressee.strategy] ?? [];
};
const cycleCast: Readonly<
  Record<CycleRole, (item: Parameters<typeof boundBy>[0], begun: boolean) => readonly Actor[]>
> = {
  chair: (_item, begun) => (begun ? cycleChairs : [...cycleChairs, theChairElsewhere]),
  secretary: () => [theSecretary],
  coordinator: () => [theCoordinator],
  'answering officer': boundBy,
  'meeting outcome': (_item, begun) => (begun ? [theMeeting] : []),
  'carry-over': () => [theCarryOver],
};

const takenOver = by(theCarryOver, {
  type: 'OwedTakenOver',
  owed: [promised, putOff, leftOpen].map(ofLastYear),
});
/** As much again from the year before, two of it carried by the chair. */
const andCarried = [
  takenOver,
  by(theChair, { type: 'OwedCarried', owed: ofLastYear(promised).id, reason: 'Later' }),
  by(theChair, { type: 'OwedCarried', owed: ofLastYear(leftOpen).id, reason: 'Later' }),
] as const;
const stuck = by(theCarryOver, { type: 'ChangeStuck', change: teaching.id, code: 'figure-stale' });
const everythingLeft = [noted(), leftBehind(), ...andCarried, noted('round-2', 'midterm')] as const;
const onlyAdoption = cycleOpened({ stages: ['adoption'] });
const withoutAdoption = (...events: readonly Stamped<CycleVocabulary['event']>[]) => [
  cycleOpened({ stages: ['midterm', 'planChange'] }),
  ...events,
];

holds(
  cycleWorld,
  cycleTable,
  (role, actor, state, item) => cycleCast[role](item, state.status !== 'none').some(same(actor)),
  [
    [],
    [cycleOpened()],
    [onlyAdoption, ...everythingLeft],
    [cycleOpened({ stages: ['midterm', 'adoption'] }), ...everythingLeft],
    [cycleOpened({ stages: ['midterm', 'adoption'] }), noted(), leftBehind(leaving({}))],
    [...reviewed(undefined, requiring('change.residents-heard')), ...andCarried, noted('round-2')],
    [...reviewed(), ...andCarried],
    reviewed(leaving({})),
    [...cleared, stuck],
    [...inAdoption, ...andCarried],
    [...inAdoption, noted('round-2')],
    [...adopted, noted('round-2')],
    [...inAdoption, takenOver, ...adopted.slice(-1)],
    adopted,
    withoutAdoption(),
    withoutAdoption(noted('round-1', 'midterm'), leftBehind(leaving({}))),
    withoutAdoption(noted('round-1', 'change'), leftBehind(leaving({}))),
    withoutAdoption(by(theChair, { type: 'CycleClosed', passedOn: [] })),
    withoutAdoption(by(theChair, { type: 'CycleClosed', passedOn: [] }), noted()),
  ],
  (cell) => {
    const [, , when, is = ''] = cell.split(' | ');
    const onlyLater = is === 'stuck' && when !== 'planChange';
    return onlyLater || (when === 'adopted' && is === 'carried');
  },
);

// ── The coordinating office's streams ───────────────────────────────────────────────────────────────────────────

const committeeTable: WhoMay<CommitteeVocabulary> = {
  EstablishCommittee: 'coordinator | none',
  AddSeat: 'coordinator | established',
  RenameSeat: 'coordinator | established | vacant, filled',
  FillSeat: 'coordinator | established | vacant',
  VacateSeat: 'coordinator | established | filled',
  NameActingChair: 'coordinator | established | filled',
  AdoptRules: 'coordinator | established',
  SetStages: 'coordinator | established',
  SetMeetingSeries: 'chair, secretary, coordinator | established',
  EndMeetingSeries: 'chair, secretary, coordinator | established',
  RequestMeeting: 'member | established',
  WithdrawRequest: 'requester | established | open',
  NoteMeeting: 'carry-over | established',
  ReopenRequests: 'carry-over | established',
  NoteDay: 'carry-over | established',
  TakeCycleKind: 'coordinator | established',
};

/** Who sits in the seats that theSeats() makes. */
const seated = [theChair, theSecretary, aMember];
const inCommittee = (
  role: CommitteeVocabulary['role'],
  actor: Actor,
  state: CommitteeVocabulary['state'],
  item: CommitteeVocabulary['items'][keyof CommitteeVocabulary['items']] | undefined,
): boolean => {
  const held = state.status === 'none' ? [] : Object.keys(state.seats);
  const here = seated.filter(({ post }) => post.kind === 'seat' && held.includes(post.seat));
  const requester = here.filter(
    ({ post }) => item && 'seat' in item && post.kind === 'seat' && post.seat === item.seat,
  );
  const playing = {
    coordinator: [theCoordinator],
    chair: here.filter((each) => each === theChair),
    secretary: here.filter((each) => each === theSecretary),
    member: here,
    requester,
    'carry-over': [theCarryOver],
  }[role];
  return playing.some(same(actor));
};
const seat = (id: string) =>
  by(theCoordinator, { type: 'SeatAdded', id, title: 'Member', sector: 'private', role: 'member' });
holds(committeeWorld, committeeTable, inCommittee, [
  seatedCommittee,
  [...seatedCommittee, requestedBy('member-1')],
  [
    ...seatedCommittee,
    requestedBy('member-1'),
    by(aMember, { type: 'MeetingRequestWithdrawn', request: 'member-1' }),
  ],
  [
    ...seatedCommittee,
    requestedBy('member-1'),
    by(theCarryOver, { type: 'MeetingNoted', meeting: 'm-1', date: '2021-08-11' }),
  ],
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
  SetContact: 'coordinator | established | active',
  RenameDepartment: 'coordinator | established | active',
  EndDepartment: 'coordinator | established | active',
  AddPost: 'coordinator | established',
  RenamePost: 'coordinator | established | vacant, held',
  AppointHolder: 'coordinator | established | vacant',
  EndHolding: 'coordinator | established | held',
  HandOverPost: 'coordinator | established | held',
  NameDeputy: 'coordinator, holder | established | held',
  EndDeputy: 'coordinator, holder | established | named',
  ApplyRulePack: 'coordinator | established',
  DeclareHoliday: 'coordinator | established',
  RevokeHoliday: 'coordinator | established',
  SetChecklist: 'coordinator | established',
  DefineCycleKind: 'coordinator | established',
};
holds(
  organizationWorld,
  organizationTable,
  (role, { person }, _state, item) => {
    if (role === 'installation') return person === theInstallation.person;
    if (role === 'coordinator')
      return [theCoordinator.person, `deputy-of-${theCoordinator.person}`].includes(person);
    const isTheirs = item !== undefined && ('post' in item ? item.post : item.id) === 'tourism-officer';
    return isTheirs && ['person-tourism-officer', 'deputy-of-person-tourism-officer'].includes(person);
  },
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
    [
      ...tourismStaffed,
      by(theCoordinator, {
        type: 'DeputyNamed',
        id: 'd-1',
        post: 'tourism-officer',
        person: 'q',
        holder: 'person-tourism-officer',
        from: '2021-07-19',
        until: '2021-07-23',
        grounds: 'absence',
        reason: 'On leave',
      }),
      by(theCoordinator, { type: 'DepartmentAdded', id: 'harbour', name: 'Harbour', releases: false }),
      by(theCoordinator, {
        type: 'DepartmentEnded',
        department: 'harbour',
        until: '2021-06-30',
        reason: 'Merged into tourism',
      }),
    ],
  ],
);

const introducedOnce = 'running, abolished, ended';

const programTable: WhoMay<ProgramVocabulary> = {
  IntroduceProgram: 'coordinator | none',
  StateYear: 'coordinator | running',
  AdoptFigures: `carry-over | ${introducedOnce}`,
  NoteReview: 'carry-over | running, ended',
  ReviseProgram: 'carry-over | running, ended',
  RenameProgram: 'coordinator | running, ended',
  MoveProgram: 'coordinator | running, ended',
  AbolishProgram: 'coordinator | running',
  EndProgram: 'carry-over | running',
  ReportResult: `owner officer, coordinator | ${introducedOnce}`,
  CorrectResult: `owner officer, coordinator | ${introducedOnce} | provisional, confirmed`,
  ConfirmResult: `coordinator | ${introducedOnce} | provisional`,
  WithdrawResult: `owner officer, coordinator | ${introducedOnce} | provisional, confirmed`,
  AttachToResult: `owner officer, coordinator | ${introducedOnce} | provisional`,
  DetachFromResult: `owner officer, coordinator | ${introducedOnce} | provisional`,
  RecordSpending: `owner officer, coordinator | ${introducedOnce}`,
  CorrectSpending: `owner officer, coordinator | ${introducedOnce} | recorded`,
  SetSchedule: 'owner officer, coordinator | running, ended',
  LogEntry: `owner officer, cooperating officer, coordinator | ${introducedOnce}`,
  CorrectEntry: `owner officer, cooperating officer, coordinator | ${introducedOnce} | kept`,
  StrikeEntry: `owner officer, cooperating officer, coordinator | ${introducedOnce} | kept`,
  JudgeStanding: `owner officer, coordinator | ${introducedOnce}`,
  LiftJudgement: `owner officer, coordinator | ${introducedOnce}`,
  CheckQuarter: `owner officer, coordinator | ${introducedOnce}`,
  StateFigure: `coordinator | ${introducedOnce}`,
  RecallFigure: `coordinator | ${introducedOnce} | stated`,
  GiveReason: `owner officer, coordinator | ${introducedOnce}`,
};
const theTourismOfficer = theOfficerOf('tourism');
const theCultureOfficer = theOfficerOf('culture');
const introduced = by(theCoordinator, {
  type: 'ProgramIntroduced',
  name: 'Guides',
  owner: 'tourism',
  cooperating: ['culture'],
  year: 2021,
  indicators: [{ indicator: 'guides', name: 'Guides trained', unit: 'persons', target: '30' }],
  budget: [{ line: 'teaching', source: 'own', item: 'Teaching', amount: '12000', scale: 'thousandWon' }],
});
const reportedOf = (id: string, period: string) =>
  by(theTourismOfficer, {
    type: 'ResultReported',
    id,
    indicator: 'guides',
    period,
    value: '10',
    evidence: [],
  });
const loggedBy = (author: Actor, id: string) =>
  by(author, {
    type: 'EntryLogged',
    id,
    log: 'progress',
    when: '2021-07-01',
    title: 'First course',
    text: 'Thirty people came.',
  });
const printed = (id: string) =>
  by(theCoordinator, {
    type: 'FigureStated',
    id,
    figure: { figure: 'programRate', period: '2021' },
    value: '61.0',
    document: id,
  });
const reportedOn = [
  introduced,
  reportedOf('r-1', '2021-01'),
  reportedOf('r-2', '2021-02'),
  by(theCoordinator, { type: 'ResultConfirmed', result: 'r-2', value: '10' }),
  by(theTourismOfficer, { type: 'ResultFileAttached', result: 'r-1', file: fileNumbered(1) }),
  reportedOf('r-3', '2021-03'),
  by(theTourismOfficer, { type: 'ResultWithdrawn', result: 'r-3', reason: 'Of another program' }),
  by(theTourismOfficer, {
    type: 'SpendingRecorded',
    id: 's-1',
    year: 2021,
    line: 'teaching',
    amount: '5000',
    until: '2021-06-30',
  }),
  loggedBy(theTourismOfficer, 'e-1'),
  loggedBy(theCultureOfficer, 'e-2'),
  loggedBy(theCultureOfficer, 'e-3'),
  by(theCultureOfficer, { type: 'EntryStruck', entry: 'e-3', reason: 'Entered twice' }),
  by(theTourismOfficer, { type: 'StandingJudged', standing: 'inPart', reason: 'Delayed' }),
  printed('f-1'),
  printed('f-2'),
  by(theCoordinator, { type: 'FigureRecalled', stated: 'f-2', reason: 'Of another program' }),
];
const abolishedOnce = by(theCoordinator, {
  type: 'ProgramAbolished',
  since: '2021-03-31',
  reason: 'Nobody came',
});
const endedOnce = by(theCarryOver, {
  type: 'ProgramEnded',
  plan: 'plan-2022',
  since: '2022-01-01',
  reason: 'Merged',
  successors: [],
});

holds(
  programWorld,
  programTable,
  (role, actor, state, item) => {
    if (role === 'coordinator') return same(actor)(theCoordinator);
    if (role === 'carry-over') return same(actor)(theCarryOver);
    if (state.status === 'none') return false;
    if (role === 'owner officer') return same(actor)(theTourismOfficer);
    return same(actor)(theCultureOfficer) && (item === undefined || same(actor)(authorOf(item)));
  },
  [[], reportedOn, [...reportedOn, abolishedOnce], [...reportedOn, endedOnce]],
);

/** Who wrote an entry of a log; undefined for everything else that was reported. */
function authorOf(item: object): Actor | undefined {
  if (!('log' in item)) return undefined;
  return JSON.stringify(item).includes('culture-officer') ? theCultureOfficer : theTourismOfficer;
}

// ── The plan ────────────────────────────────────────────────────────────────────────────────────────────────────

const alive = 'inPreparation, inForce';

const planTable: WhoMay<PlanVocabulary> = {
  DraftPlan: 'coordinator | none',
  AddStrategy: `coordinator | ${alive} | draft`,
  PlaceProgram: `coordinator | ${alive} | draft`,
  SetLine: `coordinator | ${alive} | draft`,
  LeaveOut: `coordinator | ${alive} | draft`,
  SetBodies: `coordinator | ${alive}`,
  AssignPart: `coordinator | ${alive}`,
  NoteReviewer: `carry-over | ${alive}, reporting`,
  AwaitPart: 'carry-over | inPreparation',
  ReceivePart: 'carry-over | inPreparation',
  NoteRevision: `carry-over | ${alive}`,
  NoteProgram: `carry-over | ${alive}`,
  NoteAbolition: 'carry-over | inPreparation',
  NoteDay: `carry-over | ${alive}, reporting`,
  NoteChecklist: `carry-over | ${alive}, reporting`,
  FillChecklist: `coordinator | ${alive} | draft, submitted, deliberated`,
  SetDisclosure: `coordinator | ${alive} | draft, submitted, deliberated`,
  TakeInChange: `coordinator | ${alive} | conflicting`,
  DropChange: `coordinator | ${alive} | takenIn, conflicting`,
  TakeInDeferred: 'coordinator | inPreparation | open',
  DeclineDeferred: 'coordinator | inPreparation | open, takenIn',
  CarryDeferred: 'coordinator | inPreparation | open, takenIn',
  AnnounceHearing: `coordinator | ${alive} | draft`,
  RecordComment: `coordinator | ${alive} | draft`,
  ReplyToComment: `coordinator | ${alive} | received`,
  SubmitDraft: `coordinator | ${alive} | draft`,
  RecordDeliberation: `next body | ${alive} | submitted`,
  SendBack: `coordinator, next body | ${alive} | submitted, deliberated, approving, approved`,
  RecordReport: `coordinator | ${alive} | deliberated`,
  StartApproval: `coordinator | ${alive} | deliberated`,
  RecordSignature: `coordinator | ${alive} | approving`,
  FinishApproval: `coordinator | ${alive} | approving`,
  RecordSubmission: `coordinator | ${alive} | approved`,
  PutInForce: `coordinator | ${alive} | draft, approved`,
  DraftCorrection: 'coordinator | inForce',
  DropCorrection: 'coordinator | inForce, reporting | draft, submitted, deliberated, approving, approved',
  NoteSuccessor: 'carry-over | inForce',
  ClosePlan: 'coordinator | reporting',
  PublishPlan: 'coordinator | inForce, reporting, closed',
  WithdrawPublication: 'coordinator | inForce, reporting, closed',
};

const planOf2023 = lifeOf(2023);
const everyStep = [planOf2023.first, planOf2023.correction].flatMap((way) => Object.values(way));

holds(
  planWorld,
  planTable,
  (role, actor, _state, item) => {
    if (role === 'coordinator') return actor === theCoordinator;
    if (role === 'carry-over') return actor === theCarryOver;
    if (item?.status !== 'submitted') return false;
    return actor === (item.deliberations.length === 0 ? theMeeting : theCouncil);
  },
  [
    [],
    [draftedWith({ basis: undefined, year: 2023, copied: copiedFor(2023) })],
    ladenFor(2023),
    [...planOf2023.first.heard, awaited('jobs', 2023), commented()],
    [...planOf2023.correction.heard, commented('e-2')],
    ...everyStep,
    ...[planOf2023.first, planOf2023.correction]
      .flatMap(({ drafted, submitted, deliberated }) => [drafted, submitted, deliberated])
      .map((past) => [...past, formNoted]),
    planOf2023.inForce,
    planOf2023.reporting,
    ...Object.values(planOf2023.correction).map((past) => [...past, planOf2023.succeeded]),
    planOf2023.closed,
    ...[planOf2023.inForce, planOf2023.reporting, planOf2023.closed].map(planPublishedAt),
    [
      ...planOf2023.correction.drafted,
      by(theCarryOver, { type: 'RevisionNoted', agreed: furtherGrowth, fits: false }),
      by(theCarryOver, { type: 'RevisionNoted', agreed: moreGrowth, fits: true }),
    ],
    [
      ...ladenFor(2023),
      by(theCoordinator, {
        type: 'DeferredTakenIn',
        deferred: deferredGuides.id,
        changes: [],
        note: 'The draft says so',
      }),
    ],
    [
      ...planOf2023.correction.drafted,
      by(theCoordinator, { type: 'CorrectionDropped', edition: 'e-2', reason: 'No misprint' }),
    ],
  ],
  (cell) => {
    const [command, role, when, is] = cell.split(' | ');
    const bodyIsDone = role === 'next body' && is !== 'submitted';
    const neverUnapproved = command === 'PutInForce' && when === 'inForce' && is === 'draft';
    return bodyIsDone || neverUnapproved;
  },
);

const reminderTable: WhoMay<ReminderVocabulary> = { NoteReminder: 'reminder policy | none' };
holds(reminderWorld, reminderTable, (_role, actor) => actor === theReminderPolicy, [
  [],
  [by(theReminderPolicy, { type: 'ReminderNoted', round: 'r', obligation: 'conclude', due: '2021-08-20' })],
]);

const intakeTable: WhoMay<IntakeVocabulary> = {
  BeginIntake: 'insider | none',
  NoteOutcomes: 'intake policy | takingIn',
  UndoIntake: 'beginner, coordinator | carriedOut',
  NoteReversals: 'intake policy | undoing',
};
const aFile = { hash: '1'.repeat(64), name: 'answers.xlsx', type: 'xlsx', size: 9 } as const;
const intakeBegun = by(theOfficerOf('tourism'), {
  type: 'IntakeBegun',
  file: aFile,
  kind: 'answer-sheet',
  target: { stream: 'round', id: 'round-1' },
  decisions: [],
  proposal: '2'.repeat(64),
  steps: 2,
  findings: 0,
});
const takenIn = by(theIntakePolicy, {
  type: 'IntakeCarriedOut',
  rows: [
    { row: 0, outcome: 'done' },
    { row: 1, outcome: 'there' },
  ],
});
const takingBack = by(theCoordinator, { type: 'IntakeUndoBegun', reason: 'Of another round' });
const takenBack = by(theIntakePolicy, { type: 'IntakeUndone', rows: [{ row: 0, outcome: 'reversed' }] });
holds(
  intakeWorld,
  intakeTable,
  (role, actor, state) =>
    ({
      insider: actor.post.kind !== 'policy',
      beginner:
        state.status !== 'none' && actor.post.kind === 'department' && actor.post.post === 'tourism-officer',
      coordinator: actor === theCoordinator,
      'intake policy': actor === theIntakePolicy,
    })[role],
  [
    [],
    [intakeBegun],
    [intakeBegun, takenIn],
    [intakeBegun, takenIn, takingBack],
    [intakeBegun, takenIn, takingBack, takenBack],
  ],
);

const paperTable: WhoMay<PaperVocabulary> = {
  MakeFinal: 'chair, secretary, coordinator | none, kept',
  RegisterPaper: 'chair, secretary, coordinator | kept | made',
  WithdrawPaper: 'chair, secretary, coordinator | kept | made, registered',
};
const madeBy = (actor: Actor, whose: { readonly committee?: string }, id = 'f-1') =>
  by(actor, {
    type: 'PaperMadeFinal' as const,
    ...{ id, kind: 'minutes', of: 'm-1', language: 'ko' as const, ...whose },
    ...{ position: 10, title: 'Minutes', files: [paperFile('hwpx', 'a')], accepted: [] },
    grade: 'public' as const,
  });
const registeredBy = (actor: Actor) =>
  by(actor, {
    type: 'PaperRegistered' as const,
    ...{ final: 'f-1', number: '1', registered: '2021-07-20', line: [], files: [paperFile('hwpx', 'b')] },
  });
const [ofJobs, ofNobody] = [{ committee }, {}];
holds(
  paperWorld,
  paperTable,
  (role, actor, state) => {
    const whose = state.status === 'none' ? undefined : (state.committee ?? 'office');
    if (role === 'coordinator')
      return actor === theCoordinator && (whose === undefined || whose === 'office');
    if (actor === theChairElsewhere) return role === 'chair' && whose === undefined;
    return actor === { chair: theChair, secretary: theSecretary }[role] && whose !== 'office';
  },
  [
    [],
    [madeBy(theSecretary, ofJobs)],
    [madeBy(theSecretary, ofJobs), registeredBy(theSecretary)],
    [
      madeBy(theSecretary, ofJobs),
      by(theChair, { type: 'PaperWithdrawn', final: 'f-1', reason: 'It names the wrong date' }),
    ],
    [madeBy(theCoordinator, ofNobody)],
    [madeBy(theCoordinator, ofNobody), registeredBy(theCoordinator)],
    [
      madeBy(theCoordinator, ofNobody),
      { ...madeBy(theCoordinator, ofNobody, 'f-2'), supersedes: 'f-1', reason: 'A line was missing' },
    ],
  ],
);
