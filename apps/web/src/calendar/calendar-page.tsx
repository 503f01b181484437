// The calendar: meetings, deadlines and what one owes, month by month; each leads to what it is about.
import '../styles/calendar.css';
import { useMemo } from 'react';
import { firstOf, monthOf } from '#contract/month';
import type { CalendarEntry } from '#contract/views';
import type { IsoDate } from '#domain/ids';
import { groupedBy } from '../grouped-by.js';
import { isListed } from '#domain/working-days';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { NamesContext } from '../names/names.js';
import { useSession } from '../session/session.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { useWide } from '../widgets/use-wide.js';
import { useHomeNames } from '../work/use-home-names.js';
import { MonthGrid } from './month-grid.js';
import { MonthList } from './month-list.js';
import { useMonth } from './queries.js';
import { calendarStrings } from './strings.js';
import { useDay } from './use-day.js';

const none: readonly CalendarEntry[] = [];

export function CalendarPage() {
  const text = useText();
  useTitle(strings.places.calendar);
  const isWide = useWide();
  const names = useHomeNames();
  const { day, turn, move } = useDay();
  const month = monthOf(day);
  const { data, error, isPending, refetch } = useMonth(month);
  const entries = data?.entries;
  const entriesOn = useMemo(() => {
    const byDay = entries && groupedBy(entries, ({ on }) => on);
    return (on: IsoDate) => byDay && (byDay.get(on) ?? none);
  }, [entries]);
  return (
    <NamesContext value={names}>
      <div className="calendar">
        <header>
          <h1>{text(strings.places.calendar)}</h1>
          <Turn day={day} turn={turn} />
        </header>
        <div className="calendar-state">
          {isPending && <Loading />}
          {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
          {data && <Stale error={error} />}
          {!isListed(day) && (
            <p className="muted">{text(calendarStrings.unlisted(day.slice(0, 'yyyy'.length)))}</p>
          )}
        </div>
        {isWide ? (
          <MonthGrid day={day} move={move} entriesOn={entriesOn} />
        ) : (
          data && <MonthList month={month} entriesOn={entriesOn} />
        )}
        <p className="to-feed">
          <a href={formatAddress({ place: 'account' })}>{text(calendarStrings.toFeed)}</a>
        </p>
      </div>
    </NamesContext>
  );
}

/** From month to month; today leads back from anywhere. */
function Turn({ day, turn }: Pick<ReturnType<typeof useDay>, 'day' | 'turn'>) {
  const text = useText();
  const { today } = useSession();
  const month = monthOf(day);
  /** The first day of another month; today in its own. */
  const turnTo = (first: IsoDate) => turn(monthOf(first) === monthOf(today) ? today : first);
  return (
    <div className="turn" role="group" aria-label={text(calendarStrings.turn)}>
      <button
        className="button"
        type="button"
        aria-label={text(calendarStrings.before)}
        onClick={() => turnTo(firstOf(month, -1))}
      >
        ‹
      </button>
      <p className="turn-month" aria-live="polite">
        {text(calendarStrings.month(month))}
      </p>
      <button
        className="button"
        type="button"
        aria-label={text(calendarStrings.after)}
        onClick={() => turnTo(firstOf(month, 1))}
      >
        ›
      </button>
      <button className="button" type="button" onClick={() => turn(today)}>
        {text(calendarStrings.today)}
      </button>
    </div>
  );
}
