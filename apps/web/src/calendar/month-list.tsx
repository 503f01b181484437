// The month on a narrow screen: the days on which something stands, one below the other.
import { monthOf } from '#contract/month';
import type { CalendarEntry } from '#contract/views';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Chip } from '../widgets/chip.js';
import { DayEntries } from './entry.js';
import type { EntriesOn } from './month-grid.js';
import { calendarStrings } from './strings.js';

interface ListProps {
  readonly month: string;
  readonly entries: readonly CalendarEntry[];
  readonly entriesOn: EntriesOn;
}

export function MonthList({ month, entries, entriesOn }: ListProps) {
  const text = useText();
  const { today } = useSession();
  const days = [...new Set(entries.map(({ on }) => on).filter((on) => monthOf(on) === month))];
  if (days.length === 0) return <p className="lead">{text(calendarStrings.nothingIn)}</p>;
  return days.map((day) => (
    <section key={day} className="part on-day" aria-labelledby={`on-${day}`}>
      <h2 id={`on-${day}`}>
        {text(dateLabel(day))} {day === today && <Chip tone="known">{text(calendarStrings.today)}</Chip>}
      </h2>
      <DayEntries entries={entriesOn(day)} />
    </section>
  ));
}
