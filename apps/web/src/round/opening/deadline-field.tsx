// A deadline with working sense: how far the day is in weekdays, a warning on a weekend, and days near at hand.
import { isIsoDate } from '#domain/dates';
import type { IsoDate } from '#domain/ids';
import { DateField } from '../../forms/fields.js';
import { dateLabel } from '../../language/dates.js';
import { useText } from '../../language/language.js';
import { distanceOf, proposedAfter } from './deadlines.js';
import { openingStrings } from './strings.js';

interface Props {
  readonly name: 'opinionsDue' | 'answersDue';
  readonly value: string;
  /** The day from which days are proposed. */
  readonly after: string;
  readonly today: IsoDate;
  readonly onChange: (date: string) => void;
}

export function DeadlineField({ name, value, after, today, onChange }: Props) {
  const text = useText();
  const distance = distanceOf(value, today);
  const better = distance?.better;
  return (
    <div className="deadline-field">
      <DateField name={name} value={value} onChange={onChange} />
      {distance && (
        <p className="hint" role="status">
          {isIsoDate(value) && text(dateLabel(value))},{' '}
          {text(openingStrings.distance(distance.days, distance.weekdays))}
        </p>
      )}
      {better !== undefined && (
        <p className="callout" data-tone="grave">
          {text(openingStrings.weekend)}{' '}
          <button className="button" type="button" onClick={() => onChange(better)}>
            {text(openingStrings.moveTo(dateLabel(better)))}
          </button>
        </p>
      )}
      {isIsoDate(after) && (
        <div className="proposed">
          {proposedAfter(after).map(({ weeks, date }) => (
            <button
              key={weeks}
              className="button"
              type="button"
              aria-pressed={value === date}
              onClick={() => onChange(date)}
            >
              {text(openingStrings.weeks(weeks, dateLabel(date)))}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
