// The rules of the minutes: written once the meeting is closed, corrected with a reason, confirmed, and then locked.
import { checkAttaching, checkDetaching, hasFiles, hasRoom } from '../attachments.js';
import type { At } from '../gate/gate.js';
import { firstRefusal, needsDistinct, needsText } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import { ruleInForce } from '../rule-packs.js';
import type { ConvenedMeeting, Minutes, MeetingVocabulary } from './states.js';
import type { MeetingCommand, MeetingEvent, MinutesWords } from './words.js';

type CommandIs<T extends MeetingCommand['type']> = Extract<MeetingCommand, { readonly type: T }>;
type EventIs<T extends MeetingEvent['type']> = Extract<MeetingEvent, { readonly type: T }>;
type OnMinutes<I extends Minutes['status']> = At<MeetingVocabulary, 'closed', 'minutes', I>;

/** The secretary's words stand beside what the minutes are built of, which is never typed. */
export function writeMinutes(
  { state }: OnMinutes<'owed'>,
  command: CommandIs<'WriteMinutes'>,
): EventIs<'MinutesWritten'> | Refusal {
  return checkWords(state, command.words) ?? { ...command, type: 'MinutesWritten' };
}

/** A correction says why, and changes something; the minutes as they read before are kept. */
export function correctMinutes(
  { state, item }: OnMinutes<'written'>,
  command: CommandIs<'CorrectMinutes'>,
): EventIs<'MinutesCorrected'> | Refusal {
  const wrong = firstRefusal(
    checkWords(state, command.words),
    readAlike(item.revisions.at(-1)?.words, command.words) ? refuse('nothing-changes', 'words') : undefined,
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  return wrong ?? { ...command, type: 'MinutesCorrected' };
}

/** A later meeting confirms them (전차 회의록 확인), or the chair where the committee's rules say so. */
export function mayConfirm({ state, actor: { post } }: OnMinutes<'written'>): Refusal | undefined {
  return post.kind === 'policy' || confirmedByChair(state) ? undefined : refuse('confirmed-by-meeting');
}

/** From now on the minutes are locked. */
export function confirmMinutes(
  _at: unknown,
  { minutes }: CommandIs<'ConfirmMinutes'>,
): EventIs<'MinutesConfirmed'> {
  return { type: 'MinutesConfirmed', minutes };
}

/** Minutes that are not locked take another photo or enclosure. */
export function minutesHaveRoom({ item }: OnMinutes<'owed' | 'written'>): Refusal | undefined {
  return hasRoom(item);
}

/** Minutes that are not locked have a file that can be removed. */
export function minutesHaveFiles({ item }: OnMinutes<'owed' | 'written'>): Refusal | undefined {
  return hasFiles(item);
}

/** A photo of the meeting, or what was handed out in it. */
export function attachToMinutes(
  { item }: OnMinutes<'owed' | 'written'>,
  command: CommandIs<'AttachToMinutes'>,
): EventIs<'MinutesFileAttached'> | Refusal {
  return checkAttaching(item, command.file) ?? { ...command, type: 'MinutesFileAttached' };
}

/** What was attached stays in the history, with the reason why it was removed. */
export function detachFromMinutes(
  { item }: OnMinutes<'owed' | 'written'>,
  command: CommandIs<'DetachFromMinutes'>,
): EventIs<'MinutesFileDetached'> | Refusal {
  return checkDetaching(item, command) ?? { ...command, type: 'MinutesFileDetached' };
}

/** Whether the chair's word confirms the minutes; else a later meeting's does. */
export function confirmedByChair({ rules, date }: Pick<ConvenedMeeting, 'rules' | 'date'>): boolean {
  return ruleInForce(rules, 'minutes.confirm', date)?.value === 'chair';
}

const usualDaysToWrite = 7;

/** Within how many days after the meeting the minutes are to be written. */
export function daysToWrite({ rules, date }: Pick<ConvenedMeeting, 'rules' | 'date'>): number {
  return Number(ruleInForce(rules, 'minutes.days', date)?.value ?? usualDaysToWrite);
}

function checkWords({ agenda }: ConvenedMeeting, { items }: MinutesWords): Refusal | undefined {
  const named = items.map(({ agendaItem }) => agendaItem);
  const strange = named.findIndex((id) => !Object.hasOwn(agenda, id));
  return firstRefusal(
    strange === -1
      ? undefined
      : refuse('unknown-item', `words.items[${strange}].agendaItem`, { kind: 'agendaItem' }),
    needsDistinct(named, 'words.items'),
  );
}

function readAlike(before: MinutesWords | undefined, now: MinutesWords): boolean {
  if (!before || before.opening !== now.opening || before.closing !== now.closing) return false;
  const ids = [...before.items, ...now.items].map(({ agendaItem }) => agendaItem);
  return ids.every((id) => textOn(before, id) === textOn(now, id));
}

/** What the minutes say of an item in the secretary's words; empty where nothing. */
export function textOn({ items }: MinutesWords, id: string): string {
  return items.find(({ agendaItem }) => agendaItem === id)?.text ?? '';
}
