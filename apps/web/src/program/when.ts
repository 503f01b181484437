// When something was: a day, or a month or other period.
import { isIsoDate } from '#domain/dates';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { periodLabel } from '../language/periods.js';

/** Reads a day or a period in the language that is shown. */
export function useWhen(): (when: string) => string {
  const text = useText();
  return (when) => text(isIsoDate(when) ? dateLabel(when) : periodLabel(when));
}
