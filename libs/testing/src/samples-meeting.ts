// Plausible requests to a meeting.
import type { SeatHeld } from '#domain/actor';
import { addDays } from '#domain/dates';
import {
  isRecused,
  seatsPresent,
  type AgendaItem,
  type Meeting,
  type MeetingVocabulary,
} from '#domain/meeting/states';
import { choices } from '#domain/meeting/words';
import { itemsFor, tallyOf, writtenMode } from '#domain/meeting/written';
import { committee } from './given-actors.js';
import { agenda, convening, deliberations, roll } from './given-meeting.js';
import { newId, oneOf, type Samples } from './samples.js';
import { anotherFile, hashAmong } from './samples-files.js';

/** A request to a meeting. */
export const meetingSamples: Samples<MeetingVocabulary> = {
  ConveneMeeting: ({ actor, vary }) => ({
    ...convening,
    committee: isSeat(actor.post) ? actor.post.committee : committee,
    agenda: oneOf([agenda, deliberations], vary),
    parties: oneOf<typeof convening.parties>(
      [{}, { 'a-2': ['member-1'] }, { 'a-2': ['private-chair', 'member-2'], 'a-3': [] }],
      vary,
    ),
    rules: oneOf(
      [
        [],
        [{ key: 'meeting.quorum', value: '2/3', article: '§ 5', from: '2021-01-01' }],
        [{ key: 'meeting.recusal-base', value: 'stays', article: '§ 6', from: '2021-01-01' }],
      ],
      vary,
    ),
  }),
  SendNotice: ({ vary }) =>
    oneOf(
      [
        { type: 'SendNotice', urgent: 'Snow is coming' },
        { type: 'SendNotice', urgent: 'The assembly asked' },
      ],
      vary,
    ),
  MoveMeeting: ({ state, today, vary }) => {
    const mode = state.status === 'none' ? undefined : writtenMode(state);
    return mode && state.status !== 'none'
      ? {
          type: 'MoveMeeting',
          date: state.date,
          mode: { kind: 'written', closes: addDays(mode.closes, 1 + (vary % 9)) },
          reason: 'Some are away',
        }
      : movedSitting(state, today, vary);
  },
  AmendAgenda: ({ state, vary }) => {
    const items = state.status === 'none' ? {} : state.agenda;
    const standing = Object.values(items).filter(({ status }) => status !== 'takenOff');
    return {
      type: 'AmendAgenda',
      added: [{ id: newId('b', items), title: 'One more' }],
      takenOff: standing.slice(0, vary % 2).map(({ id }) => id),
      reason: 'It came up',
      parties: {},
    };
  },
  ReplyToNotice: ({ item, vary }) => ({
    type: 'ReplyToNotice',
    attendance: item,
    reply: oneOf(['attend', 'absent'], vary),
    ...(vary % 3 === 0 ? { note: 'By train' } : {}),
  }),
  RecordArrival: ({ item }) => ({ type: 'RecordArrival', attendance: item }),
  RecordDeparture: ({ item }) => ({ type: 'RecordDeparture', attendance: item }),
  OpenMeeting: () => ({ type: 'OpenMeeting' }),
  RecordRecusal: ({ state, item, vary }) => {
    const recused = itemOf(state, item)?.recused.map(({ seat }) => seat) ?? [];
    const left = roll.filter(({ seat }) => !recused.includes(seat));
    return {
      type: 'RecordRecusal',
      agendaItem: item,
      seat: left[vary % left.length]?.seat ?? '',
      reason: 'Answers the item',
    };
  },
  RecordNoObjection: ({ item }) => ({ type: 'RecordNoObjection', agendaItem: item }),
  TakeVote: ({ state, item, vary }) => ({
    type: 'TakeVote',
    agendaItem: item,
    ...(givenInWriting(state, item) ??
      oneOf(
        [
          { inFavour: votersOn(state, item), against: 0, abstained: 0 },
          { inFavour: 0, against: 1, abstained: 0 },
          { inFavour: 0, against: 0, abstained: 1 },
        ],
        vary,
      )),
  }),
  HoldOver: ({ item }) => ({ type: 'HoldOver', agendaItem: item, reason: 'Papers are missing' }),
  StateRoll: () => ({
    type: 'StateRoll',
    stated: { present: 3, enrolled: 5, sectors: [{ sector: 'public', present: 0, enrolled: 2 }] },
    source: 'The printed minutes',
  }),
  CloseMeeting: () => ({ type: 'CloseMeeting' }),
  CancelMeeting: () => ({ type: 'CancelMeeting', reason: 'Snow' }),
  TakeBackArrival: ({ item }) => ({ type: 'TakeBackArrival', attendance: item, reason: 'Somebody else' }),
  NamePresider: ({ state, vary }) => {
    const seats = state.status === 'none' ? [] : seatsPresent(state);
    const able = roll.filter(
      ({ seat, role }) =>
        role !== 'chair' &&
        seats.includes(seat) &&
        !(state.status !== 'none' && state.presider?.seat === seat),
    );
    const seat = able[vary % Math.max(1, able.length)]?.seat ?? '';
    return { type: 'NamePresider', seat, reason: 'Both chairs are away' };
  },
  AdmitAttendee: ({ state }) => ({
    type: 'AdmitAttendee',
    id: `attendee-${state.status === 'none' ? 0 : Object.keys(state.attendees).length}`,
    office: 'Planning office',
    title: 'Team lead',
  }),
  DismissAttendee: ({ item }) => ({ type: 'DismissAttendee', attendee: item }),
  RecordGist: ({ item, vary }) => ({
    type: 'RecordGist',
    agendaItem: item,
    gist: oneOf(['More was asked for.', 'Nobody spoke.'], vary),
  }),
  SetNextDate: ({ vary }) => ({
    type: 'SetNextDate',
    date: '2021-12-08',
    ...oneOf<object>([{}, { time: '10:00', place: 'By video' }], vary),
  }),
  WriteMinutes: ({ item }) => ({
    type: 'WriteMinutes',
    minutes: item,
    words: { opening: '', items: [{ agendaItem: 'a-1', text: 'Taken note of.' }], closing: '' },
  }),
  CorrectMinutes: ({ state, item, vary }) => {
    const revisions = state.status === 'closed' ? state.minutes.revisions.length : 0;
    const closing = `Corrected ${revisions} times, ${vary}`;
    const words = { opening: '', items: [], closing };
    return { type: 'CorrectMinutes', minutes: item, words, reason: 'A figure was wrong' };
  },
  ConfirmMinutes: ({ item }) => ({ type: 'ConfirmMinutes', minutes: item }),
  AttachToMinutes: ({ state, item, vary }) => ({
    type: 'AttachToMinutes',
    minutes: item,
    file: anotherFile(state.status === 'closed' ? state.minutes.files : undefined, vary),
  }),
  DetachFromMinutes: ({ state, item, vary }) => ({
    type: 'DetachFromMinutes',
    minutes: item,
    hash: hashAmong(state.status === 'closed' ? state.minutes.files : undefined, vary),
    reason: 'Of another meeting',
  }),
  AnswerInWriting: ({ state, item, vary }) => ({
    type: 'AnswerInWriting',
    attendance: item,
    answers:
      state.status === 'none'
        ? []
        : itemsFor(state, item).map(({ id }) => ({
            agendaItem: id,
            choice: oneOf(choices, vary),
            note: `For reason ${state.roll[item]?.revision} ${vary}`,
          })),
  }),
};

function movedSitting(state: Meeting, today: string, vary: number) {
  return {
    type: 'MoveMeeting',
    date: addDays(today, 1 + (vary % 9)),
    time: state.status !== 'none' && state.time === '14:00' ? '10:00' : '14:00',
    place: `Room ${vary}`,
    reason: 'The hall is taken',
    urgent: 'No other day',
  } as const;
}

/** In writing it is what was answered, and nothing else. */
function givenInWriting(state: Meeting, id: string) {
  const item = itemOf(state, id);
  return item && state.status !== 'none' && writtenMode(state) ? tallyOf(state, item) : undefined;
}

function itemOf(state: Meeting, id: string): AgendaItem | undefined {
  return state.status === 'none' ? undefined : state.agenda[id];
}

function votersOn(state: Meeting, id: string): number {
  const item = itemOf(state, id);
  if (state.status === 'none' || !item) return 0;
  return Object.values(state.roll).filter(
    ({ status, seat }) => status === 'present' && !isRecused(item, seat),
  ).length;
}

function isSeat(post: { readonly kind: string }): post is SeatHeld {
  return post.kind === 'seat';
}
