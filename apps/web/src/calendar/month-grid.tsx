// The month as a grid that the keyboard walks through day by day, and beside it what stands on the day one is on.
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { daysOf, monthOf } from '#contract/month';
import type { CalendarEntry } from '#contract/views';
import type { IsoDate } from '#domain/ids';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { DayOff } from './day-off.js';
import { DayEntries, keyOf, ShortEntry } from './entry.js';
import { movedBy } from './moved-by.js';
import { calendarStrings } from './strings.js';
import { useDayOff } from './use-day-off.js';

/** So many entries have room in a day on a screen; paper takes all. */
const room = 3;

/** What stands on a day; undefined until it is known. */
export type EntriesOn = (day: IsoDate) => readonly CalendarEntry[] | undefined;

interface GridProps {
  readonly day: IsoDate;
  readonly move: (to: IsoDate) => void;
  readonly entriesOn: EntriesOn;
}

export function MonthGrid({ day, move, entriesOn }: GridProps) {
  const text = useText();
  const grid = useRef<HTMLTableElement>(null);
  const beside = useRef<HTMLElement>(null);
  const byKey = useRef(false);
  const onDay = entriesOn(day);
  const keysId = useId();
  useEffect(() => {
    if (!byKey.current) return;
    byKey.current = false;
    grid.current?.querySelector<HTMLElement>('[aria-selected="true"] button')?.focus();
  }, [day]);
  const walk = (event: KeyboardEvent) => {
    const to = event.ctrlKey || event.altKey || event.metaKey ? undefined : movedBy(event.key, day);
    if (to === undefined) return;
    event.preventDefault();
    byKey.current = to !== day;
    move(to);
  };
  const choose = (chosen: IsoDate) => {
    if (chosen === day) beside.current?.focus();
    else move(chosen);
  };
  return (
    <>
      <div className="month">
        <table
          role="grid"
          ref={grid}
          aria-label={text(calendarStrings.month(monthOf(day)))}
          aria-describedby={keysId}
          onKeyDown={walk}
        >
          <thead>
            <tr>
              {calendarStrings.weekdays.map((name) => (
                <th key={name.en} scope="col">
                  {text(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {daysOf(monthOf(day)).map((week) => (
              <tr key={week[0]}>
                {week.map((each) => (
                  <Day
                    key={each}
                    day={each}
                    selected={each === day}
                    outside={monthOf(each) !== monthOf(day)}
                    entries={entriesOn(each)}
                    onChoose={() => choose(each)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="small muted month-keys" id={keysId}>
          {text(calendarStrings.keys)}
        </p>
      </div>
      <section className="part on-day" ref={beside} tabIndex={-1} aria-labelledby="on-day">
        <h2 id="on-day">{text(dateLabel(day))}</h2>
        <DayOff day={day} />
        {onDay && <DayEntries entries={onDay} />}
        {onDay?.length === 0 && <p className="muted">{text(calendarStrings.nothingOn)}</p>}
      </section>
    </>
  );
}

interface DayProps {
  readonly day: IsoDate;
  readonly selected: boolean;
  readonly outside: boolean;
  readonly entries: readonly CalendarEntry[] | undefined;
  readonly onChoose: () => void;
}

function Day({ day, selected, outside, entries, onChoose }: DayProps) {
  const text = useText();
  const { today } = useSession();
  const off = useDayOff(day);
  const name = [calendarStrings.day(dateLabel(day), entries?.length), ...off].map(text).join(', ');
  return (
    <td
      role="gridcell"
      aria-selected={selected}
      data-outside={outside || undefined}
      data-off={off.length > 0 || undefined}
      onClick={onChoose}
    >
      <div className="month-day">
        <button type="button" tabIndex={selected ? 0 : -1} aria-current={day === today ? 'date' : undefined}>
          <span aria-hidden>{Number(day.slice('yyyy-mm-'.length))}</span>
          <span className="visually-hidden">{name}</span>
        </button>
        {off.length > 0 && (
          <span className="month-off" aria-hidden>
            {off.map(text).join(', ')}
          </span>
        )}
      </div>
      {entries && entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <ShortEntry key={keyOf(entry)} entry={entry} />
          ))}
        </ul>
      )}
      {entries && entries.length > room && (
        <p className="month-more">{text(calendarStrings.more(entries.length - room))}</p>
      )}
    </td>
  );
}
