// The lifecycle of a meeting as data, as far as rounds, plan changes and adoptions stand on it.
import type { PostHeld, SeatRole } from '../actor.js';
import { rowsOf, type Stream, type Table } from '../gate/gate.js';
import { evolveMeeting } from './evolve.js';
import * as conduct from './conduct-rules.js';
import * as minutes from './minutes-rules.js';
import * as notice from './notice-rules.js';
import * as rules from './rules.js';
import { presiderNow, type Meeting, type MeetingVocabulary } from './states.js';
import { writtenMode } from './written.js';
import * as written from './written-rules.js';

const row = rowsOf<MeetingVocabulary>();

// prettier-ignore
export const meetingTable: Table<MeetingVocabulary> = {
  ConveneMeeting: row('ConveneMeeting', {
    by: ['chair', 'secretary'], when: ['none'], on: 'stream', is: [], gives: ['MeetingConvened'], rule: rules.convene,
  }),
  SendNotice: row('SendNotice', {
    by: ['chair', 'secretary'], when: ['convened'], on: 'stream', is: [], gives: ['NoticeSent'], uses: ['meeting.notice'],
    guard: notice.notSentYet, rule: notice.sendNotice,
  }),
  MoveMeeting: row('MoveMeeting', {
    by: ['chair', 'secretary'], when: ['convened'], on: 'stream', is: [], gives: ['MeetingMoved'], uses: ['meeting.notice'],
    rule: notice.moveMeeting,
  }),
  AmendAgenda: row('AmendAgenda', {
    by: ['chair', 'secretary'], when: ['convened'], on: 'stream', is: [], gives: ['AgendaAmended'],
    guard: written.nobodyAnswered, rule: notice.amendAgenda,
  }),
  ReplyToNotice: row('ReplyToNotice', {
    by: ['sitter', 'secretary'], when: ['convened'], on: 'attendance', is: ['absent'], gives: ['ReplyNoted'],
    uses: ['meeting.proxy'], guard: notice.noticeSent, rule: notice.replyToNotice,
  }),
  RecordArrival: row('RecordArrival', {
    by: ['secretary'], when: ['convened', 'open'], on: 'attendance', is: ['absent', 'left'], gives: ['MemberArrived'],
    uses: ['meeting.record', 'meeting.proxy'], guard: written.sitting, rule: conduct.recordArrival,
  }),
  RecordDeparture: row('RecordDeparture', {
    by: ['secretary'], when: ['convened', 'open'], on: 'attendance', is: ['present'], gives: ['MemberLeft'],
    uses: ['meeting.record'], guard: written.sitting, rule: rules.recordDeparture,
  }),
  OpenMeeting: row('OpenMeeting', {
    by: ['chair', 'secretary', 'window'], when: ['convened'], on: 'stream', is: [], gives: ['MeetingOpened'],
    uses: ['meeting.quorum'], guard: rules.mayOpen, rule: rules.open,
  }),
  RecordRecusal: row('RecordRecusal', {
    by: ['secretary', 'chair'], when: ['convened', 'open'], on: 'agendaItem', is: ['pending'], gives: ['MemberRecused'],
    uses: ['settlement.recusal'], guard: rules.someoneLeftToRecuse, rule: rules.recordRecusal,
  }),
  RecordNoObjection: row('RecordNoObjection', {
    by: ['chair', 'secretary'], when: ['open'], on: 'agendaItem', is: ['pending'], gives: ['NoObjectionRecorded'],
    uses: ['meeting.quorum', 'meeting.recusal-base'], guard: rules.objectable, rule: rules.recordNoObjection,
  }),
  TakeVote: row('TakeVote', {
    by: ['chair', 'secretary', 'window'], when: ['open'], on: 'agendaItem', is: ['pending'],
    gives: ['MotionCarried', 'MotionRejected'],
    uses: ['meeting.quorum', 'meeting.majority', 'meeting.recusal-base'], guard: rules.countable, rule: rules.takeVote,
  }),
  HoldOver: row('HoldOver', {
    by: ['chair', 'secretary', 'window'], when: ['open'], on: 'agendaItem', is: ['pending'], gives: ['MotionHeldOver'],
    uses: ['settlement.recusal'], guard: rules.mayHoldOver, rule: rules.holdOver,
  }),
  StateRoll: row('StateRoll', {
    by: ['secretary'], when: ['convened', 'open', 'closed'], on: 'stream', is: [], gives: ['RollStated'],
    uses: ['meeting.record'], guard: conduct.minutesNotWritten, rule: rules.stateRoll,
  }),
  CloseMeeting: row('CloseMeeting', {
    by: ['chair', 'secretary', 'window'], when: ['open'], on: 'stream', is: [], gives: ['MeetingClosed'],
    guard: rules.nothingPending, rule: rules.close,
  }),
  CancelMeeting: row('CancelMeeting', {
    by: ['chair', 'secretary'], when: ['convened'], on: 'stream', is: [], gives: ['MeetingCancelled'], rule: rules.cancel,
  }),
  TakeBackArrival: row('TakeBackArrival', {
    by: ['secretary'], when: ['convened', 'open'], on: 'attendance', is: ['present', 'left'], gives: ['ArrivalTakenBack'],
    uses: ['meeting.record'], guard: conduct.nothingRestsOnIt, rule: conduct.takeBackArrival,
  }),
  NamePresider: row('NamePresider', {
    by: ['secretary', 'chair'], when: ['convened', 'open'], on: 'stream', is: [], gives: ['PresiderNamed'],
    uses: ['meeting.record'], guard: conduct.someoneToPreside, rule: conduct.namePresider,
  }),
  AdmitAttendee: row('AdmitAttendee', {
    by: ['secretary'], when: ['convened', 'open'], on: 'stream', is: [], gives: ['AttendeeAdmitted'],
    uses: ['meeting.record'], guard: written.sitting, rule: conduct.admitAttendee,
  }),
  DismissAttendee: row('DismissAttendee', {
    by: ['secretary'], when: ['convened', 'open'], on: 'attendee', is: ['present'], gives: ['AttendeeDismissed'],
    uses: ['meeting.record'], rule: conduct.dismissAttendee,
  }),
  RecordGist: row('RecordGist', {
    by: ['secretary'], when: ['open', 'closed'], on: 'agendaItem',
    is: ['pending', 'noObjection', 'carried', 'rejected', 'heldOver'], gives: ['GistRecorded'],
    uses: ['meeting.record'], guard: conduct.minutesNotWritten, rule: conduct.recordGist,
  }),
  SetNextDate: row('SetNextDate', {
    by: ['secretary', 'chair'], when: ['open', 'closed'], on: 'stream', is: [], gives: ['NextDateSet'],
    guard: conduct.minutesNotWritten, rule: conduct.setNextDate,
  }),
  WriteMinutes: row('WriteMinutes', {
    by: ['secretary'], when: ['closed'], on: 'minutes', is: ['owed'], gives: ['MinutesWritten'],
    uses: ['meeting.record', 'minutes.days'], rule: minutes.writeMinutes,
  }),
  CorrectMinutes: row('CorrectMinutes', {
    by: ['secretary'], when: ['closed'], on: 'minutes', is: ['written'], gives: ['MinutesCorrected'],
    uses: ['meeting.record'], rule: minutes.correctMinutes,
  }),
  ConfirmMinutes: row('ConfirmMinutes', {
    by: ['chair', 'meeting outcome'], when: ['closed'], on: 'minutes', is: ['written'], gives: ['MinutesConfirmed'],
    uses: ['minutes.confirm'], guard: minutes.mayConfirm, rule: minutes.confirmMinutes,
  }),
  AttachToMinutes: row('AttachToMinutes', {
    by: ['secretary'], when: ['closed'], on: 'minutes', is: ['owed', 'written'], gives: ['MinutesFileAttached'],
    guard: minutes.minutesHaveRoom, rule: minutes.attachToMinutes,
  }),
  DetachFromMinutes: row('DetachFromMinutes', {
    by: ['secretary'], when: ['closed'], on: 'minutes', is: ['owed', 'written'], gives: ['MinutesFileDetached'],
    guard: minutes.minutesHaveFiles, rule: minutes.detachFromMinutes,
  }),
  AnswerInWriting: row('AnswerInWriting', {
    by: ['sitter'], when: ['convened'], on: 'attendance', is: ['absent', 'present'], gives: ['AnsweredInWriting'],
    uses: ['meeting.written', 'meeting.written-window'], guard: written.hasToAnswer, rule: written.answerInWriting,
  }),
};

/** The meeting as the gate knows it. */
export const meetingStream: Stream<MeetingVocabulary> = {
  name: 'meeting',
  initial: { status: 'none' },
  table: meetingTable,
  casting: {
    chair: ({ post }, state) => sitsAs(post, state, 'chair') || presides(post, state),
    secretary: ({ post }, state) => sitsAs(post, state, 'secretary'),
    sitter: ({ post }, state, item) =>
      post.kind === 'seat' &&
      state.status !== 'none' &&
      state.committee === post.committee &&
      item !== undefined &&
      'seat' in item &&
      item.seat === post.seat,
    'meeting outcome': ({ post }, state) =>
      post.kind === 'policy' &&
      post.policy === 'meeting-outcome' &&
      state.status !== 'none' &&
      post.committee === state.committee,
    window: ({ post }, state) =>
      post.kind === 'policy' &&
      post.policy === 'written-window' &&
      state.status !== 'none' &&
      post.committee === state.committee &&
      writtenMode(state) !== undefined,
  },
  shelves: {
    attendance: (state) => (state.status === 'none' ? {} : state.roll),
    agendaItem: (state) => (state.status === 'none' ? {} : state.agenda),
    attendee: (state) => (state.status === 'none' ? {} : state.attendees),
    minutes: (state) => (state.status === 'closed' ? { [state.minutes.id]: state.minutes } : {}),
  },
  evolve: evolveMeeting,
  rules: (state) => (state.status === 'none' ? [] : state.rules),
};

function sitsAs(post: PostHeld, state: Meeting, role: SeatRole): boolean {
  return (
    post.kind === 'seat' &&
    post.role === role &&
    (state.status === 'none' || state.committee === post.committee)
  );
}

/** Who was named to preside does what the chair does, for as long as they are there. */
function presides(post: PostHeld, state: Meeting): boolean {
  return (
    post.kind === 'seat' &&
    state.status !== 'none' &&
    post.committee === state.committee &&
    post.seat === presiderNow(state)
  );
}
