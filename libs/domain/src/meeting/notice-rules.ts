// The rules of a meeting until it opens: its notice, its moving, what comes onto its agenda or off it, and who says they come.
import { addDays } from '../dates.js';
import type { At, Door } from '../gate/gate.js';
import type { IsoDate } from '../ids.js';
import { checkMode } from '../meeting-mode.js';
import { firstRefusal, needsComingDate, needsNewId, needsText } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import { ruleInForce } from '../rule-packs.js';
import { checkAgenda, needsHour } from './rules.js';
import type { ConvenedMeeting, MeetingVocabulary } from './states.js';
import type { AgendaEntry, MeetingCommand, MeetingEvent } from './words.js';
import { writtenMode } from './written.js';
import { checkMotions, checkWindowLeft, moveWindow, sitting } from './written-rules.js';

type CommandIs<T extends MeetingCommand['type']> = Extract<MeetingCommand, { readonly type: T }>;
type EventIs<T extends MeetingEvent['type']> = Extract<MeetingEvent, { readonly type: T }>;
type OnConvened = At<MeetingVocabulary, 'convened', 'stream', never>;
type OnSeat = At<MeetingVocabulary, 'convened', 'attendance', 'absent'>;

/** One notice tells of a meeting; later news are told by what they are. */
export function notSentYet({ state }: OnConvened): Refusal | undefined {
  return state.notice ? refuse('notice-sent', undefined, { date: state.notice.on }) : undefined;
}

/** The notice goes out so many days before (시행규칙 §5, or the committee's own), or later where it is urgent, with the reason. */
export function sendNotice(
  { state }: OnConvened,
  { urgent }: CommandIs<'SendNotice'>,
  { today }: Door,
): EventIs<'NoticeSent'> | Refusal {
  const wrong = writtenMode(state)
    ? checkWindowLeft(state, today)
    : needsNotice(state, state.date, urgent, today);
  return wrong ?? { type: 'NoticeSent', ...(urgent === undefined ? {} : { urgent }) };
}

/** A meeting is moved with its reason; once its notice is out, to a day that is no nearer than the notice days, unless urgent. */
export function moveMeeting(
  { state }: OnConvened,
  command: CommandIs<'MoveMeeting'>,
  { today }: Door,
): EventIs<'MeetingMoved'> | Refusal {
  const inWriting = writtenMode(state) !== undefined || command.mode?.kind === 'written';
  const wrong = firstRefusal(
    checkMode(command.mode),
    inWriting ? moveWindow(state, command, today) : moveSitting(state, command, today),
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  return wrong ?? { ...command, type: 'MeetingMoved' };
}

function moveSitting(
  state: ConvenedMeeting,
  command: CommandIs<'MoveMeeting'>,
  today: IsoDate,
): Refusal | undefined {
  const { date, time, place, mode, urgent } = command;
  const sameMode = mode === undefined || JSON.stringify(mode) === JSON.stringify(state.mode);
  const same = date === state.date && time === state.time && place === state.place && sameMode;
  return firstRefusal(
    needsComingDate(date, 'date', today),
    needsHour(command),
    same ? refuse('nothing-changes', 'date') : undefined,
    state.notice ? needsNotice(state, date, urgent, today) : undefined,
  );
}

/** Items come onto the agenda or off it until the meeting opens, with the reason; one at least stays. */
export function amendAgenda(
  { state }: OnConvened,
  command: CommandIs<'AmendAgenda'>,
): EventIs<'AgendaAmended'> | Refusal {
  const { added, takenOff, reason } = command;
  const standing = Object.values(state.agenda).filter(({ status }) => status !== 'takenOff');
  const odd = takenOff.findIndex(
    (id, index) => takenOff.indexOf(id) !== index || !standing.some((item) => item.id === id),
  );
  const wrong = firstRefusal(
    added.length + takenOff.length === 0 ? refuse('nothing-changes', 'added') : undefined,
    checkAgenda(added, 'added'),
    ...added.map(({ id }, index) => needsNewId(state.agenda, id, `added[${index}].id`)),
    odd === -1 ? undefined : refuse('unknown-item', `takenOff[${odd}]`, { kind: 'agendaItem' }),
    standing.length + added.length === takenOff.length ? refuse('list-empty', 'takenOff') : undefined,
    writtenMode(state) ? checkAmended(state, added, takenOff) : undefined,
    needsText(reason, 'reason', 'reason-missing'),
  );
  return wrong ?? { ...command, type: 'AgendaAmended' };
}

/** What is decided in writing stays something that can be. */
function checkAmended(
  { agenda, rules, date }: ConvenedMeeting,
  added: readonly AgendaEntry[],
  takenOff: readonly string[],
): Refusal | undefined {
  const kept = Object.values(agenda).filter(
    ({ id, status }) => status === 'pending' && !takenOff.includes(id),
  );
  return checkMotions([...added, ...kept], { rules, date }, 'added');
}

/** Nobody answers a notice that has not gone out; in writing there is nothing to come to. */
export function noticeSent({ state }: { readonly state: ConvenedMeeting }): Refusal | undefined {
  if (writtenMode(state)) return sitting({ state });
  return state.notice ? undefined : refuse('notice-owed');
}

/** A member says whether they come, or the secretary for them; the last word before the meeting opens counts. */
export function replyToNotice(
  { state }: OnSeat,
  command: CommandIs<'ReplyToNotice'>,
): EventIs<'ReplyNoted'> | Refusal {
  const { reply, proxy } = command;
  const wrong = firstRefusal(
    reply === 'proxy' && !allowsProxies(state) ? refuse('proxy-not-allowed', 'reply') : undefined,
    reply === 'proxy' ? needsText(proxy, 'proxy') : undefined,
    reply !== 'proxy' && proxy !== undefined ? refuse('nothing-changes', 'proxy') : undefined,
  );
  return wrong ?? { ...command, type: 'ReplyNoted' };
}

/** Whether a member may send somebody in their place. */
export function allowsProxies({ rules, date }: Pick<ConvenedMeeting, 'rules' | 'date'>): boolean {
  return ruleInForce(rules, 'meeting.proxy', date)?.value === 'allowed';
}

/** How many days before the meeting its notice goes out; 0 where no rule says, and in writing: those have their window. */
export function noticeDays(meeting: Pick<ConvenedMeeting, 'rules' | 'mode'>, date: IsoDate): number {
  if (writtenMode(meeting)) return 0;
  const { rules } = meeting;
  return Number(ruleInForce(rules, 'meeting.notice', date)?.value ?? 0);
}

/** The last day on which the notice of a meeting on that day goes out without being urgent. */
export function noticeBy(meeting: Pick<ConvenedMeeting, 'rules' | 'mode'>, date: IsoDate): IsoDate {
  return addDays(date, -noticeDays(meeting, date));
}

function needsNotice(
  meeting: ConvenedMeeting,
  date: IsoDate,
  urgent: string | undefined,
  today: IsoDate,
): Refusal | undefined {
  if (urgent !== undefined) return needsText(urgent, 'urgent', 'reason-missing');
  const last = noticeBy(meeting, date);
  return today <= last
    ? undefined
    : refuse('notice-late', 'urgent', { date: last, days: noticeDays(meeting, date) });
}
