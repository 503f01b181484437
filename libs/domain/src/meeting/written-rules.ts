// The rules of a meeting in writing: whether it may be, for how long at least, who answers what and until when, and its end.
import { isIsoDate } from '../dates.js';
import type { At, Door } from '../gate/gate.js';
import type { IsoDate } from '../ids.js';
import type { WrittenMode } from '../meeting-mode.js';
import { firstRefusal, needsComingDate, needsDate, needsDistinct } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import { isRecused, type Attendance, type ConvenedMeeting, type MeetingVocabulary } from './states.js';
import type { AgendaEntry, MeetingCommand, MeetingEvent } from './words.js';
import {
  allowsWriting,
  answersMissing,
  closesTooEarly,
  isAnswered,
  isAnsweredByAll,
  itemsFor,
  notInWriting,
  shortestWindow,
  writtenMode,
  type Window,
} from './written.js';

type CommandIs<T extends MeetingCommand['type']> = Extract<MeetingCommand, { readonly type: T }>;
type EventIs<T extends MeetingEvent['type']> = Extract<MeetingEvent, { readonly type: T }>;
type OnMeeting = { readonly state: ConvenedMeeting };
type OnSeat = At<MeetingVocabulary, 'convened', 'attendance', 'absent' | 'present'>;

/** What only members who sit together do is not done in writing. */
export function sitting({ state }: OnMeeting): Refusal | undefined {
  return writtenMode(state) ? refuse('in-writing') : undefined;
}

/** Refuses a written meeting where the committee's rules have none, or with a motion that they keep out of it. */
export function checkWritten(
  command: CommandIs<'ConveneMeeting'>,
  { closes }: WrittenMode,
  today: IsoDate,
): Refusal | undefined {
  const { date, agenda, rules, days } = command;
  return firstRefusal(
    allowsWriting(command, date) ? undefined : refuse('writing-not-allowed', 'mode'),
    noHour(command),
    needsComingDate(date, 'date', today),
    needsDate(closes, 'mode.closes'),
    isIsoDate(date) && isIsoDate(closes)
      ? checkWindow({ from: date, closes, rules, ...(days ? { days } : {}) }, 'mode.closes')
      : undefined,
    checkMotions(agenda, command, 'agenda'),
  );
}

/** Refuses an agenda with nothing to decide in writing, or with what the committee does not decide so. */
export function checkMotions(
  agenda: readonly AgendaEntry[],
  meeting: Pick<ConvenedMeeting, 'rules' | 'date'>,
  field: string,
): Refusal | undefined {
  const closed = notInWriting(meeting, meeting.date);
  const strange = agenda.findIndex(({ motion }) => motion && closed.includes(motion.kind));
  if (strange !== -1) return refuse('writing-not-for-this', `${field}[${strange}].motion`);
  return agenda.some(({ motion }) => motion) ? undefined : refuse('nothing-to-decide', field);
}

/** Refuses another hour or place for what has none. */
function noHour({ time, place }: Pick<CommandIs<'ConveneMeeting'>, 'time' | 'place'>): Refusal | undefined {
  if (time !== undefined) return refuse('in-writing', 'time');
  return place === undefined ? undefined : refuse('in-writing', 'place');
}

/** Refuses a window that closes before the committee's working days are over. */
function checkWindow(window: Window, field?: string): Refusal | undefined {
  const earliest = closesTooEarly(window);
  return earliest === undefined
    ? undefined
    : refuse('window-short', field, { date: earliest, days: shortestWindow(window, window.from) });
}

/** The papers go out by the first day, or later while enough working days are left to answer. */
export function checkWindowLeft(meeting: ConvenedMeeting, today: IsoDate): Refusal | undefined {
  const mode = writtenMode(meeting);
  const { date, rules, days } = meeting;
  const from = date < today ? today : date;
  return mode && checkWindow({ from, closes: mode.closes, rules, ...(days ? { days } : {}) });
}

/** A window is moved with its reason; once somebody has answered it only grows longer. */
export function moveWindow(
  state: ConvenedMeeting,
  command: CommandIs<'MoveMeeting'>,
  today: IsoDate,
): Refusal | undefined {
  const before = writtenMode(state);
  const after = command.mode === undefined ? before : writtenMode(command);
  if (!before || !after) return refuse(before ? 'in-writing' : 'not-in-writing', 'mode');
  const { date } = command;
  const { closes } = after;
  const { rules, days } = state;
  const stands = isAnswered(state);
  return firstRefusal(
    noHour(command),
    date === state.date ? undefined : needsComingDate(date, 'date', today),
    needsComingDate(closes, 'mode.closes', today),
    date === state.date && closes === before.closes ? refuse('nothing-changes', 'mode.closes') : undefined,
    stands && date !== state.date ? refuse('answers-stand', 'date') : undefined,
    stands && closes < before.closes ? refuse('answers-stand', 'mode.closes') : undefined,
    isIsoDate(date) && isIsoDate(closes)
      ? checkWindow({ from: date, closes, rules, ...(days ? { days } : {}) }, 'mode.closes')
      : undefined,
  );
}

/** What was answered stands for the agenda that it was asked with. */
export function nobodyAnswered({ state }: OnMeeting): Refusal | undefined {
  return writtenMode(state) && isAnswered(state) ? refuse('answers-stand') : undefined;
}

/** A seat answers once the papers went out, if there is anything that it may decide on. */
export function hasToAnswer({ state, item }: OnSeat): Refusal | undefined {
  return firstRefusal(
    writtenMode(state) ? undefined : refuse('not-in-writing'),
    state.notice ? undefined : refuse('notice-owed'),
    itemsFor(state, item.seat).length > 0 ? undefined : refuse('own-item', 'attendance'),
  );
}

/** A member answers all that they may decide on, from the first day to the last; the last answer counts, silence never does. */
export function answerInWriting(
  { state, item }: OnSeat,
  command: CommandIs<'AnswerInWriting'>,
  { today }: Door,
): EventIs<'AnsweredInWriting'> | Refusal {
  const { answers } = command;
  const { date } = state;
  const closes = writtenMode(state)?.closes ?? date;
  const named = answers.map(({ agendaItem }) => agendaItem);
  const owed = itemsFor(state, item.seat).map(({ id }) => id);
  const strange = named.findIndex((id) => !owed.includes(id));
  const missing = owed.filter((id) => !named.includes(id));
  const wrong = firstRefusal(
    today < date ? refuse('window-not-open', undefined, { date }) : undefined,
    today > closes ? refuse('window-over', undefined, { date: closes }) : undefined,
    needsDistinct(named, 'answers'),
    strange === -1 ? undefined : notTheirs(state, item, named[strange] ?? '', strange),
    missing.length === 0 ? undefined : refuse('answers-missing', 'answers', { count: missing.length }),
    JSON.stringify(answers) === JSON.stringify(item.written?.answers)
      ? refuse('nothing-changes', 'answers')
      : undefined,
  );
  return wrong ?? { ...command, type: 'AnsweredInWriting' };
}

function notTheirs(
  { agenda }: ConvenedMeeting,
  { seat }: Attendance,
  id: string,
  index: number,
): Refusal | undefined {
  const field = `answers[${index}].agendaItem`;
  const item = Object.hasOwn(agenda, id) ? agenda[id] : undefined;
  return item && isRecused(item, seat)
    ? refuse('own-item', field)
    : refuse('unknown-item', field, { kind: 'agendaItem' });
}

/** A written meeting comes to its count once its last day is over, or everybody has answered; never before. */
export function windowOver(state: ConvenedMeeting, today: IsoDate): Refusal | undefined {
  const mode = writtenMode(state);
  return !mode || today > mode.closes || isAnsweredByAll(state)
    ? undefined
    : refuse('window-runs', undefined, { date: mode.closes, count: answersMissing(state).length });
}
