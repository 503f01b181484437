// The rules by which figures are reckoned for whoever asks: the organization's, as they were on the day that is asked about.
import type { IsoDate } from '#domain/ids';
import { standingRules, type StandingRules } from '#domain/reckoning/standing-rules';
import type { ReadingParts } from '../../parts.js';
import type { Asked, Reader } from '../streams-read.js';
import { askedDay } from './asked-day.js';

/** The day that is asked about, and the rules in force on it. */
export async function rulesOn(
  parts: ReadingParts,
  reader: Reader,
  asked: Asked,
): Promise<{ readonly today: IsoDate; readonly rules: StandingRules }> {
  const [today, organization] = await Promise.all([
    askedDay(parts, asked),
    reader.whole('organization', asked.organization),
  ]);
  return { today, rules: standingRules(organization?.rules ?? [], today) };
}
