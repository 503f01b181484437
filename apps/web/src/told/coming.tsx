// What will be sent within a week, for the office: day by day and person by person, and what could not be written.
import '../styles/told.css';
import { useQuery } from '@tanstack/react-query';
import type { ComingLetter, ComingView, FailedReminder } from '#contract/delivery-views';
import { routes } from '#contract/routes';
import { dutyLabel, whereOwedLabel } from '#contract/where-owed';
import { groupedBy } from '../grouped-by.js';
import { keys } from '../http/queries.js';
import { request } from '../http/request.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Chip } from '../widgets/chip.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { toldStrings } from './strings.js';

const { coming: said } = toldStrings;

export function Coming() {
  const text = useText();
  const { organization, token } = useSession();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: keys.coming,
    queryFn: ({ signal }) => request<ComingView>(routes.comingReminders(organization), { token, signal }),
  });
  const days = data?.days.filter(({ letters }) => letters.length > 0) ?? [];
  return (
    <section className="part coming" aria-labelledby="coming">
      <h2 id="coming">{text(said.title)}</h2>
      {isPending && <Loading />}
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {data && <p className="muted">{text(days.length > 0 ? said.say : said.none)}</p>}
      {days.map(({ day, letters }, index) => (
        <details key={day} open={index === 0}>
          <summary>
            <time dateTime={day}>{text(dateLabel(day))}</time> {text(said.people(letters.length))}
          </summary>
          <ul className="undelivered-list coming-list">
            {letters.map((letter) => (
              <Row key={`${letter.person} ${letter.kind}`} letter={letter} />
            ))}
          </ul>
        </details>
      ))}
      {data && data.failed.length > 0 && (
        <>
          <h3>{text(said.failed)}</h3>
          <ul className="undelivered-list coming-list">
            {data.failed.map((failed) => (
              <Failed key={`${failed.person} ${failed.day}`} failed={failed} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Row({ letter }: { readonly letter: ComingLetter }) {
  const text = useText();
  const { person, name = person, kind, things } = letter;
  return (
    <li>
      <strong lang="ko">{name}</strong>
      <div>
        {kind === 'escalation' && <Chip tone="grave">{text(said.escalation)}</Chip>}
        <ul>
          {[...groupedBy(things, alike)].map(([key, together]) => (
            <Things key={key} things={together} />
          ))}
        </ul>
      </div>
    </li>
  );
}

type Thing = ComingLetter['things'][number];

/** What a letter tells one by one, the office reads together: the same work by the same day. */
function alike({ stream, kind, item, due, title }: Thing): string {
  const period = item?.kind === 'period' ? item.id : '';
  return `${stream} ${kind} ${period} ${due} ${title}`;
}

function Things({ things }: { readonly things: readonly [Thing, ...Thing[]] }) {
  const text = useText();
  const [thing, ...others] = things;
  const { stream, due, title, about } = thing;
  const within = text(whereOwedLabel(stream, title));
  const where = others.length > 0 ? [within] : [about, within];
  return (
    <li>
      {text(dutyLabel(thing))} {others.length > 0 && <>{text(said.count(things.length))} </>}
      <span className="muted small">
        <span lang="ko">{where.filter((part) => part !== '').join(' · ')}</span>{' '}
        {text(said.due(dateLabel(due)))}
      </span>
    </li>
  );
}

function Failed({ failed }: { readonly failed: FailedReminder }) {
  const text = useText();
  const { person, name = person, day, error, times } = failed;
  return (
    <li>
      <strong lang="ko">{name}</strong>
      <span>
        <time dateTime={day}>{text(dateLabel(day))}</time>{' '}
        <span className="muted small">
          {text(said.failedSay(times))} {error}
        </span>
      </span>
    </li>
  );
}
