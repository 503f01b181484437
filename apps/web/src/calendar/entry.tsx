// What stands on a day: in a few words within the month, and whole beside it or on a phone.
import { meetingModeLabels } from '#contract/glossary';
import { dateLabel } from '../language/dates.js';
import { statusLabels } from '#contract/statuses';
import { dutyLabel, whereOwedLabel } from '#contract/where-owed';
import type { CalendarEntry } from '#contract/views';
import { postKey } from '#domain/actor';
import { formatAddress } from '../address.js';
import { useText } from '../language/language.js';
import { meetingTones } from '../meeting/tones.js';
import { useMeetingName } from '../meeting/use-meeting-name.js';
import { useSession } from '../session/session.js';
import { Chip } from '../widgets/chip.js';
import { addressOfWork } from '../work/address-of.js';
import { WorkLine } from '../work/work-line.js';
import { calendarStrings } from './strings.js';

type Of<K extends CalendarEntry['kind']> = Extract<CalendarEntry, { readonly kind: K }>;

/** The same entry keeps its place while the month is read again. */
export function keyOf(entry: CalendarEntry): string {
  switch (entry.kind) {
    case 'meeting':
      return `meeting ${entry.id} ${entry.on}`;
    case 'round':
      return `round ${entry.id} ${entry.due}`;
    case 'statutory':
      return `statutory ${entry.id} ${entry.step}`;
    case 'work':
      return `work ${entry.item.stream} ${entry.item.id} ${entry.item.key}`;
  }
}

/** An entry within the month: the keyboard reaches it beside the month, the mouse here too. */
export function ShortEntry({ entry }: { readonly entry: CalendarEntry }) {
  switch (entry.kind) {
    case 'meeting':
      return <ShortMeeting entry={entry} />;
    case 'round':
      return <ShortRound entry={entry} />;
    case 'statutory':
      return <ShortStatutory entry={entry} />;
    case 'work':
      return <ShortWork entry={entry} />;
  }
}

function ShortMeeting({ entry }: { readonly entry: Of<'meeting'> }) {
  const text = useText();
  const { id, time, mode, status } = entry;
  const name = text(useMeetingName(entry));
  return (
    <li data-kind="meeting" data-cancelled={status === 'cancelled' || undefined}>
      <a href={formatAddress({ place: 'meeting', id })} tabIndex={-1}>
        {time === undefined ? text(meetingModeLabels[mode?.kind ?? 'written']) : <time>{time}</time>} {name}
        {status === 'cancelled' && <> ({text(statusLabels.meeting[status])})</>}
      </a>
    </li>
  );
}

function ShortRound({ entry: { id, title, due } }: { readonly entry: Of<'round'> }) {
  const text = useText();
  return (
    <li data-kind="round">
      <a href={formatAddress({ place: 'round', id })} tabIndex={-1}>
        {text(calendarStrings.due[due])} <span lang="ko">{title}</span>
      </a>
    </li>
  );
}

function ShortStatutory({ entry: { id, step } }: { readonly entry: Of<'statutory'> }) {
  const text = useText();
  return (
    <li data-kind="statutory">
      <a href={formatAddress({ place: 'plan', id })} tabIndex={-1}>
        {text(calendarStrings.statutory[step])}
      </a>
    </li>
  );
}

function ShortWork({ entry: { item } }: { readonly entry: Of<'work'> }) {
  const text = useText();
  const { actor } = useSession();
  const { about, stream, title } = item;
  const said = (
    <>
      {text(dutyLabel(item))}{' '}
      {about === '' ? text(whereOwedLabel(stream, title)) : <span lang="ko">{about}</span>}
    </>
  );
  return (
    <li data-kind="work" data-overdue={item.overdue || undefined}>
      {item.owedAs.includes(postKey(actor.post)) ? (
        <a href={formatAddress(addressOfWork(item))} tabIndex={-1}>
          {said}
        </a>
      ) : (
        said
      )}
    </li>
  );
}

/** All that stands on one day, each with the way to it. */
export function DayEntries({ entries }: { readonly entries: readonly CalendarEntry[] }) {
  const work = entries.flatMap((entry) => (entry.kind === 'work' ? [entry.item] : []));
  const others = entries.filter((entry) => entry.kind !== 'work');
  return (
    <>
      {others.length > 0 && (
        <ul className="calendar-lines">
          {others.map((entry) => (
            <WholeEntry key={keyOf(entry)} entry={entry} />
          ))}
        </ul>
      )}
      {work.length > 0 && (
        <div className="work">
          <ul>
            {work.map((item) => (
              <WorkLine key={`${item.stream} ${item.id} ${item.key}`} item={item} said={undefined} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function WholeEntry({ entry }: { readonly entry: Exclude<CalendarEntry, { readonly kind: 'work' }> }) {
  switch (entry.kind) {
    case 'meeting':
      return <MeetingEntry entry={entry} />;
    case 'round':
      return <RoundEntry entry={entry} />;
    case 'statutory':
      return <StatutoryEntry entry={entry} />;
  }
}

function MeetingEntry({ entry }: { readonly entry: Of<'meeting'> }) {
  const text = useText();
  const { id, on, time, place, mode, status } = entry;
  const name = useMeetingName(entry);
  return (
    <li data-kind="meeting">
      <p className="calendar-kind">
        <span className="name">{text(calendarStrings.kinds.meeting)}</span>
        <Chip tone={meetingTones[status]}>{text(statusLabels.meeting[status])}</Chip>
      </p>
      <a href={formatAddress({ place: 'meeting', id })}>{text(name)}</a>
      <p className="small muted">
        {time !== undefined && <time dateTime={`${on}T${time}`}>{time}</time>}
        {place !== undefined && (
          <>
            {' · '}
            <span lang="ko">{place}</span>
          </>
        )}
        {mode?.kind === 'written' && text(calendarStrings.until(dateLabel(mode.closes)))}
      </p>
    </li>
  );
}

function RoundEntry({ entry: { id, title, due } }: { readonly entry: Of<'round'> }) {
  const text = useText();
  return (
    <li data-kind="round">
      <p className="name">{text(calendarStrings.kinds.round)}</p>
      <a href={formatAddress({ place: 'round', id })}>{text(calendarStrings.due[due])}</a>
      <p className="small muted" lang="ko">
        {title}
      </p>
    </li>
  );
}

function StatutoryEntry({ entry: { id, title, step, article } }: { readonly entry: Of<'statutory'> }) {
  const text = useText();
  return (
    <li data-kind="statutory">
      <p className="name">{text(calendarStrings.kinds.statutory)}</p>
      <a href={formatAddress({ place: 'plan', id })}>{text(calendarStrings.statutory[step])}</a>
      <p className="small muted" lang="ko">
        {title} · {article}
      </p>
    </li>
  );
}
