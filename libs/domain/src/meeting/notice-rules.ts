// The rules of a meeting until it opens: its notice, its moving, what comes onto its agenda or off it, and who says they come.
import { addDays } from '../dates.js';
import type { At, Door } from '../gate/gate.js';
import type { IsoDate } from '../ids.js';
import { checkMode } from '../meeting-mode.js';
import { firstRefusal, needsComingDate, needsNewId, needsText, needsTime } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import { ruleInForce } from '../rule-packs.js';
import { checkAgenda } from './rules.js';
import type { ConvenedMeeting, MeetingVocabulary } from './states.js';
import type { MeetingCommand, MeetingEvent } from './words.js';

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
  const wrong = needsNotice(state, state.date, urgent, today);
  return wrong ?? { type: 'NoticeSent', ...(urgent === undefined ? {} : { urgent }) };
}

/** A meeting is moved with its reason; once its notice is out, to a day that is no nearer than the notice days, unless urgent. */
export function moveMeeting(
  { state }: OnConvened,
  command: CommandIs<'MoveMeeting'>,
  { today }: Door,
): EventIs<'MeetingMoved'> | Refusal {
  const { date, time, place, mode, reason, urgent } = command;
  const sameMode = mode === undefined || JSON.stringify(mode) === JSON.stringify(state.mode);
  const same = date === state.date && time === state.time && place === state.place && sameMode;
  const wrong = firstRefusal(
    needsComingDate(date, 'date', today),
    needsTime(time, 'time'),
    needsText(place, 'place'),
    checkMode(mode),
    same ? refuse('nothing-changes', 'date') : undefined,
    needsText(reason, 'reason', 'reason-missing'),
    state.notice ? needsNotice(state, date, urgent, today) : undefined,
  );
  return wrong ?? { ...command, type: 'MeetingMoved' };
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
    needsText(reason, 'reason', 'reason-missing'),
  );
  return wrong ?? { ...command, type: 'AgendaAmended' };
}

/** Nobody answers a notice that has not gone out. */
export function noticeSent({ state }: { readonly state: ConvenedMeeting }): Refusal | undefined {
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

/** How many days before the meeting its notice goes out; 0 where no rule says. */
export function noticeDays({ rules }: Pick<ConvenedMeeting, 'rules'>, date: IsoDate): number {
  return Number(ruleInForce(rules, 'meeting.notice', date)?.value ?? 0);
}

/** The last day on which the notice of a meeting on that day goes out without being urgent. */
export function noticeBy(meeting: Pick<ConvenedMeeting, 'rules'>, date: IsoDate): IsoDate {
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
