// What is written in every append: an event of the size that the goals were set with.
import type { NewEvent } from '#event-store/store';

/** Bytes of an event's data and metadata as JSON. */
export const sizes = { data: 257, metadata: 145 } as const;

export const event: NewEvent = {
  type: 'ResponseGiven',
  data: ofSize(sizes.data, { opinion: 'o-1-6-midterm-3', answer: { disposition: 'notAccepted' } }, 'text'),
  metadata: ofSize(sizes.metadata, { rules: [{ rule: 'quorum', pack: 'city-2021' }] }, 'note'),
};

/** The object as JSON of exactly so many bytes, filled up by one more text. */
function ofSize(bytes: number, object: object, filling: string): object {
  const empty = JSON.stringify({ ...object, [filling]: '' }).length;
  return { ...object, [filling]: 'x'.repeat(bytes - empty) };
}
