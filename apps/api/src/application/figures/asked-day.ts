// On which business day somebody looks: today, or the day on which the point of the past lies that they ask about.
import { koreanDate } from '#contract/korean-date';
import type { IsoDate } from '#domain/ids';
import type { ReadingParts } from '../../parts.js';
import type { Asked } from '../streams-read.js';

/** The day in Korea; a point that is still to come is today. */
export async function askedDay({ door, store }: ReadingParts, { asOf }: Asked): Promise<IsoDate> {
  const { today } = door;
  if (!asOf) return today;
  const instant = 'instant' in asOf ? asOf.instant : await recordedAt(store, asOf.position);
  const day = instant === undefined ? today : koreanDate(new Date(instant));
  return day < today ? day : today;
}

async function recordedAt(store: ReadingParts['store'], position: number): Promise<string | undefined> {
  const [event] = await store.readAll({ after: Math.max(position, 1) - 1, limit: 1 });
  return event?.recordedAt;
}
