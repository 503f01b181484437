// The words of what is told to people: kinds of letters, ways by which they go, and how far they came; with their labels.
import type { Label } from './label.js';
import { wordsOf } from './label.js';

/** Digests and escalations are of what is owed; a notice is of a meeting. */
export type LetterKind = 'digest' | 'escalation' | 'notice';

export const letterKindLabels: Readonly<Record<LetterKind, Label>> = {
  digest: { ko: '할 일 알림', en: 'What is owed' },
  escalation: { ko: '지연 보고', en: 'Overdue, passed on' },
  notice: { ko: '회의 통지', en: 'Notice of a meeting' },
};

/** Besides the inbox in the app, in which every letter stands at once. */
export type Channel = 'mail' | 'webhook';

export const channelLabels: Readonly<Record<Channel, Label>> = {
  mail: { ko: '메일', en: 'Mail' },
  webhook: { ko: '문자·알림톡', en: 'Text message' },
};
export const channels = wordsOf(channelLabels);
export const inboxLabel: Label = { ko: '알림함', en: 'Inbox' };

/**
 * `sending`: reserved by a worker, which may have ended meanwhile. `refused`: for good, by the other side. `dead`: tried
 * for two days. `unaddressed`: its person has no address. `declined`: its person does not want it by this way.
 */
export type DeliveryState = 'waiting' | 'sending' | 'sent' | 'refused' | 'dead' | 'unaddressed' | 'declined';

export const deliveryStateLabels: Readonly<Record<DeliveryState, Label>> = {
  waiting: { ko: '보낼 예정', en: 'To be sent' },
  sending: { ko: '보내는 중', en: 'Being sent' },
  sent: { ko: '보냄', en: 'Sent' },
  refused: { ko: '반송됨', en: 'Refused' },
  dead: { ko: '보내지 못함', en: 'Given up' },
  unaddressed: { ko: '주소 없음', en: 'No address' },
  declined: { ko: '받지 않음', en: 'Not wanted' },
};
