// A deadline with working sense: how many working days there are until it, a better day where it is off, and days near at hand.
import { isIsoDate } from '#domain/dates';
import type { IsoDate } from '#domain/ids';
import { DateField } from '../../forms/fields.js';
import { useDays } from '../../forms/use-days.js';
import { dateLabel } from '../../language/dates.js';
import { useText } from '../../language/language.js';
import { distanceOf, proposedAfter, type DayCount } from './deadlines.js';
import { openingStrings } from './strings.js';

interface Props {
  readonly name: 'opinionsDue' | 'answersDue';
  readonly value: string;
  /** The day from which days are proposed. */
  readonly after: string;
  readonly today: IsoDate;
  /** How the rules have it counted. */
  readonly by: DayCount;
  readonly onChange: (date: string) => void;
}

export function DeadlineField({ name, value, after, today, by, onChange }: Props) {
  const text = useText();
  const { own } = useDays();
  const distance = distanceOf(value, today, own);
  const better = distance?.better;
  return (
    <div className="deadline-field">
      <DateField name={name} value={value} onChange={onChange} />
      {distance && (
        <p className="hint" role="status">
          {better === undefined && `${text(dateLabel(value))}, `}
          {text(openingStrings.distance(distance.days, distance.workingDays))}
        </p>
      )}
      {better !== undefined && (
        <p className="callout">
          {text(openingStrings.dayOff)}{' '}
          <button className="button" type="button" onClick={() => onChange(better)}>
            {text(openingStrings.moveTo(dateLabel(better)))}
          </button>
        </p>
      )}
      {isIsoDate(after) && (
        <div className="proposed">
          {proposedAfter(after, by, own).map(({ count, date }) => (
            <button
              key={count}
              className="button"
              type="button"
              aria-pressed={value === date}
              onClick={() => onChange(date)}
            >
              {text(openingStrings[by](count, dateLabel(date)))}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
