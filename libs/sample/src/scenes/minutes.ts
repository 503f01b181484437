// The minutes of the year's meetings: written by the secretary, and confirmed at the next meeting without objection.
import type { MeetingId } from '#domain/ids';
import type { AgendaEntry, MinutesWords } from '#domain/meeting/words';
import { bringing, step, type AnyStep } from '../act.js';
import { consequence } from '../consequence.js';
import type { StreamRef } from '../stream-ref.js';

type Meeting = StreamRef<'meeting'>;

/** The minutes are written, in these words beside what they are built of. */
export function writing(
  hand: Parameters<typeof step>[0],
  meeting: Meeting,
  words: Partial<MinutesWords>,
  note: string,
): AnyStep {
  const whole = { opening: '', items: [], closing: '', ...words };
  return step(hand, meeting, { type: 'WriteMinutes', minutes: 'minutes', words: whole }, note);
}

/** The item by which a meeting confirms the minutes of an earlier one. */
export function confirming(meeting: MeetingId): AgendaEntry {
  return {
    id: 'previous',
    title: '전차 회의 결과 보고와 회의록 확인',
    motion: { kind: 'confirmMinutes', meeting },
  };
}

/** Nobody objects, and the earlier minutes are confirmed. */
export function confirmed(
  hand: Parameters<typeof step>[0],
  meeting: Meeting,
  earlier: Meeting,
  note: string,
): AnyStep {
  return bringing(
    step(hand, meeting, { type: 'RecordNoObjection', agendaItem: 'previous' }, note),
    consequence(earlier, ['minutes', 'status'], 'confirmed'),
  );
}
