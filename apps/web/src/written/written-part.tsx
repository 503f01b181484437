// How a written meeting stands: its notice, until when answers are taken, how many there are, and whose are missing.
import { sectorLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { Attendance } from '#domain/meeting/states';
import { groupedBy } from '../grouped-by.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useMeetingView } from '../meeting/meeting-context.js';
import { noticeStrings } from '../notice/strings.js';
import { anchorOf } from '../table/anchors.js';
import { Chip } from '../widgets/chip.js';
import { writtenStrings } from './strings.js';

const { part } = writtenStrings;

export function WrittenPart() {
  const text = useText();
  const { page, meeting } = useMeetingView();
  const { attending, quorum = 0, notice: figures } = page;
  const { mode } = meeting;
  const closes = mode?.kind === 'written' ? mode.closes : meeting.date;
  const standing = page.writing?.standing ?? 'before';
  const said = {
    before: part.before(dateLabel(meeting.date)),
    running: part.running(dateLabel(closes)),
    over: part.over,
    counting: part.counting,
    counted: part.counted,
    cancelled: part.cancelled,
  }[standing];
  const done = attending?.present ?? 0;
  const lacking = quorum - done;
  const late = figures !== undefined && figures.by < page.today;
  return (
    <section className="part written-part" aria-labelledby="written-title">
      <h2 id="written-title" tabIndex={-1}>
        {text(part.title)}
      </h2>
      {meeting.status === 'convened' && !meeting.notice && figures && (
        <p className={late ? 'callout' : undefined}>
          {text(
            late
              ? noticeStrings.late(dateLabel(figures.by))
              : noticeStrings.notYet(dateLabel(figures.by), figures.days),
          )}
        </p>
      )}
      <p>{text(said)}</p>
      {meeting.notice && (
        <p className="notice-expected" role="status">
          <Chip tone={lacking <= 0 ? 'done' : 'waiting'}>
            {text(part.answered)} {text(part.ofSeats(done, attending?.enrolled ?? 0))}
          </Chip>
          <span>
            {text(part.quorum(quorum))}
            {standing === 'running' && ` · ${text(lacking <= 0 ? part.reached : part.lacking(lacking))}`}
          </span>
        </p>
      )}
      {meeting.notice && <BySeat />}
      {meeting.status === 'convened' && <p className="muted small">{text(part.sealed)}</p>}
    </section>
  );
}

function BySeat() {
  const text = useText();
  const { page, meeting } = useMeetingView();
  const missing = page.writing?.missing.length ?? 0;
  const bySector = groupedBy(Object.values(meeting.roll), ({ sector }) => sector);
  return (
    <details className="reply-list">
      <summary>
        {text(part.by)}
        {missing > 0 && <span className="muted"> · {text(part.missingCount(missing))}</span>}
      </summary>
      {wordsOf(sectorLabels).map((sector) => (
        <div key={sector}>
          <h3>{text(sectorLabels[sector])}</h3>
          <ul>
            {(bySector.get(sector) ?? []).map((seat) => (
              <li key={seat.seat} id={anchorOf({ on: 'attendance', item: seat.seat })} tabIndex={-1}>
                <p className="seat-name" lang="ko">
                  {seat.title}
                </p>
                <Standing seat={seat} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

function Standing({ seat }: { readonly seat: Attendance }) {
  const text = useText();
  const { page } = useMeetingView();
  if (seat.status !== 'absent') return <Chip tone="done">{text(part.answered)}</Chip>;
  const items = page.writing?.items[seat.seat];
  const aside = items !== undefined && items.length === 0;
  return <Chip tone={aside ? 'quiet' : 'waiting'}>{text(aside ? part.aside : part.missing)}</Chip>;
}
