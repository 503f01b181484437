// The notice of a meeting, sent with its convening: its members are told where and when, with what on the agenda.
import { step, type AnyStep } from '../act.js';
import type { StreamRef } from '../stream-ref.js';

/** The notice goes out; where it is later than the committee's notice days, with the reason why it is urgent. */
export function noticing(
  hand: Parameters<typeof step>[0],
  meeting: StreamRef<'meeting'>,
  note: string,
  urgent?: string,
): AnyStep {
  return step(hand, meeting, { type: 'SendNotice', ...(urgent === undefined ? {} : { urgent }) }, note);
}
