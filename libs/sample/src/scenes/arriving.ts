// Attendance as a secretary records it, seat by seat.
import { step, type AnyStep, type Hand } from '../act.js';
import type { SampleSeat } from '../offices.js';
import type { StreamRef } from '../stream-ref.js';

/** Those seats come, in their order. */
export function arriving(
  secretary: Hand,
  meeting: StreamRef<'meeting'>,
  seats: readonly SampleSeat[],
): readonly AnyStep[] {
  return seats.map(({ id, title }) =>
    step(secretary, meeting, { type: 'RecordArrival', attendance: id }, `참석을 적는다: ${title}`),
  );
}
