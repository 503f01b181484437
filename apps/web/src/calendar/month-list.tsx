// The month on a narrow screen: the days on which something stands, and holidays, one below the other.
import { daysOf, monthOf } from '#contract/month';
import type { IsoDate } from '#domain/ids';
import { kindOfDay, type OwnDays } from '#domain/working-days';
import { useDays } from '../forms/use-days.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Chip } from '../widgets/chip.js';
import { DayOff } from './day-off.js';
import { DayEntries } from './entry.js';
import type { EntriesOn } from './month-grid.js';
import { calendarStrings } from './strings.js';

interface ListProps {
  readonly month: string;
  readonly entriesOn: EntriesOn;
}

export function MonthList({ month, entriesOn }: ListProps) {
  const text = useText();
  const { today } = useSession();
  const { own } = useDays();
  const listed = (day: IsoDate) => entriesOn(day) ?? [];
  const days = daysOf(month)
    .flat()
    .filter((day) => monthOf(day) === month && (listed(day).length > 0 || isNamed(day, own)));
  if (days.length === 0) return <p className="lead">{text(calendarStrings.nothingIn)}</p>;
  return days.map((day) => (
    <section key={day} className="part on-day" aria-labelledby={`on-${day}`}>
      <h2 id={`on-${day}`}>
        {text(dateLabel(day))} {day === today && <Chip tone="known">{text(calendarStrings.today)}</Chip>}
      </h2>
      <DayOff day={day} />
      <DayEntries entries={listed(day)} />
    </section>
  ));
}

/** Holidays stand in the list too, so that nobody plans on them. */
function isNamed(day: IsoDate, own: OwnDays): boolean {
  const { kind } = kindOfDay(day, own);
  return kind === 'holiday' || kind === 'own';
}
