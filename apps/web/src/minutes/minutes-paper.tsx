// The minutes as a paper: header, roll, agenda, what was said and decided with who was there, next date.
import { meetingModeLabels, motionLabels, sectorLabels } from '#contract/glossary';
import { wordsOf, type Label } from '#contract/label';
import { itemStatusLabels } from '#contract/statuses';
import type { MinutesDocument, MinutesEntry, MinutesSeat } from '#domain/meeting/minutes';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Said } from '../widgets/said.js';
import { nextLabel } from '../conduct/next-label.js';
import { minutesStrings } from './strings.js';
import { OutcomeBasis } from '../conduct/outcome-basis.js';
import { figureLabels } from '../meeting/stated-roll.js';
import { meetingStrings } from '../meeting/strings.js';

const { header, roll: rollSays, parts, item: itemSays } = minutesStrings;

interface Props {
  readonly name: Label;
  readonly document: MinutesDocument;
}

export function MinutesPaper({ name, document }: Props) {
  const text = useText();
  const { opening, items, closing, next } = document;
  return (
    <article className="paper" aria-labelledby="minutes-title">
      <Header name={name} document={document} />
      <Differing document={document} />
      <RollTable document={document} />
      {opening !== '' && (
        <section>
          <h2>{text(parts.opening)}</h2>
          <Said text={opening} />
        </section>
      )}
      <section>
        <h2>{text(parts.items)}</h2>
        <ol className="paper-items">
          {items.map((entry, index) => (
            <li key={entry.id}>
              <Entry entry={entry} nth={index + 1} />
            </li>
          ))}
        </ol>
      </section>
      {closing !== '' && (
        <section>
          <h2>{text(parts.closing)}</h2>
          <Said text={closing} />
        </section>
      )}
      {next && (
        <section>
          <h2>{text(parts.next)}</h2>
          <p>{text(nextLabel(next))}</p>
        </section>
      )}
    </article>
  );
}

function Header({ name, document }: Props) {
  const text = useText();
  const { organization, committee, date, time, place, mode, count, quorum, presider, attendees, items } =
    document;
  const sectors = wordsOf(sectorLabels).map((sector) => {
    const { present, enrolled } = count.sectors[sector];
    return text(rollSays.subtotal(sectorLabels[sector], present, enrolled));
  });
  return (
    <table className="paper-header">
      <caption className="visually-hidden">{text(header.caption)}</caption>
      <tbody>
        <tr>
          <th scope="row">{text(header.name)}</th>
          <td>{text(name)}</td>
        </tr>
        <tr>
          <th scope="row">{text(header.organiser)}</th>
          <td lang="ko">{[organization, committee].filter((each) => each !== '').join(' ')}</td>
        </tr>
        <tr>
          <th scope="row">{text(header.when)}</th>
          <td>{text(meetingStrings.when(dateLabel(date), time))}</td>
        </tr>
        <tr>
          <th scope="row">{text(header.place)}</th>
          <td lang="ko">{place}</td>
        </tr>
        {mode && (
          <tr>
            <th scope="row">{text(header.mode)}</th>
            <td>{text(meetingModeLabels[mode])}</td>
          </tr>
        )}
        <tr>
          <th scope="row">{text(header.attendance)}</th>
          <td>
            <strong>{text(minutesStrings.attended(count.present, count.enrolled))}</strong> (
            {sectors.join(', ')}; {text(minutesStrings.quorum(quorum))})
          </td>
        </tr>
        {presider && (
          <tr>
            <th scope="row">{text(header.presided)}</th>
            <td lang="ko">
              {presider.title} ({presider.reason})
            </td>
          </tr>
        )}
        {attendees.length > 0 && (
          <tr>
            <th scope="row">{text(header.attendees)}</th>
            <td lang="ko">{attendees.map(({ office, title }) => `${office} ${title}`).join(', ')}</td>
          </tr>
        )}
        <tr>
          <th scope="row">{text(header.agenda)}</th>
          <td>
            <ol>
              {items.map(({ id, title }) => (
                <li key={id} lang="ko">
                  {title}
                </li>
              ))}
            </ol>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** A printed figure that differs is told, cell by cell; the minutes keep what the roll says. */
function Differing({ document: { disagreements, statedIn } }: Pick<Props, 'document'>) {
  const text = useText();
  if (disagreements.length === 0) return null;
  return (
    <div className="callout paper-differing">
      <p>{text(minutesStrings.stated(statedIn ?? ''))}</p>
      <ul>
        {disagreements.map(({ figure, stated, counted }) => (
          <li key={figure}>
            {text(
              minutesStrings.statedCell(figureLabels[figure] ?? { ko: figure, en: figure }, stated, counted),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function RollTable({ document: { roll, count } }: Pick<Props, 'document'>) {
  const text = useText();
  return (
    <section>
      <h2>{text(rollSays.title)}</h2>
      <div className="paper-rolls">
        {wordsOf(sectorLabels).map((sector) => {
          const { present, enrolled } = count.sectors[sector];
          const seats = roll.filter((each) => each.sector === sector);
          if (seats.length === 0) return null;
          return (
            <table key={sector} className="paper-roll">
              <caption>{text(rollSays.subtotal(sectorLabels[sector], present, enrolled))}</caption>
              <thead>
                <tr>
                  <th scope="col">{text(rollSays.seat)}</th>
                  <th scope="col">{text(rollSays.attended)}</th>
                </tr>
              </thead>
              <tbody>
                {seats.map((seat) => (
                  <SeatRow key={seat.seat} seat={seat} />
                ))}
              </tbody>
            </table>
          );
        })}
      </div>
    </section>
  );
}

function SeatRow({ seat: { title, attended, leftEarly, proxy } }: { readonly seat: MinutesSeat }) {
  const text = useText();
  return (
    <tr>
      <th scope="row" lang="ko">
        {title}
        {proxy !== undefined && <span className="muted small"> ({text(rollSays.proxy(proxy))})</span>}
        {leftEarly && <span className="muted small"> ({text(rollSays.leftEarly)})</span>}
      </th>
      <td>
        <span aria-hidden="true">{attended ? rollSays.marks.attended : rollSays.marks.absent}</span>
        <span className="visually-hidden">{text(attended ? rollSays.yes : rollSays.no)}</span>
      </td>
    </tr>
  );
}

function Entry({ entry, nth }: { readonly entry: MinutesEntry; readonly nth: number }) {
  const text = useText();
  const { title, motion, status, votes, reason, aside, gist } = entry;
  return (
    <article className="paper-item">
      <h3>
        <span>{nth}.</span> <span lang="ko">{title}</span>
      </h3>
      <dl>
        <div>
          <dt>{text(itemSays.gist)}</dt>
          <dd>{gist === '' ? <p className="muted">{text(itemSays.noGist)}</p> : <Said text={gist} />}</dd>
        </div>
        {aside.length > 0 && (
          <div>
            <dt>{text(itemSays.aside)}</dt>
            <dd lang="ko">
              {aside.map((each) => `${each.title} (${each.reason ?? text(itemSays.party)})`).join(', ')}
            </dd>
          </div>
        )}
        <div>
          <dt>{text(itemSays.outcome)}</dt>
          <dd>
            {motion === undefined && status === 'pending' ? (
              text(itemSays.reported)
            ) : (
              <>
                {motion && <>{text(motionLabels[motion])}: </>}
                <strong>{text(itemStatusLabels.meeting.agendaItem[status])}</strong>
                {votes && (
                  <> – {text(meetingStrings.item.votes(votes.inFavour, votes.against, votes.abstained))}</>
                )}
                {reason !== undefined && <span lang="ko"> ({reason})</span>}
              </>
            )}
          </dd>
        </div>
        {entry.presence && (
          <div>
            <dt>{text(itemSays.basis)}</dt>
            <dd className="paper-basis">
              <OutcomeBasis entry={entry} />
            </dd>
          </div>
        )}
      </dl>
    </article>
  );
}
