// Whom a meeting would be of if it were convened now: heads by sector, the quorum, and the members by name.
import { nameOfField } from '#contract/field-names';
import { sectorLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useRoleNames } from '../names/use-role-names.js';
import { Failure } from '../widgets/failure.js';
import { readyAgenda, type AgendaValues } from './agenda-values.js';
import { Clashes } from './clashes.js';
import { useConvening } from './queries.js';
import { saysRole } from './says-role.js';
import { meetingStrings } from './strings.js';

interface Props {
  readonly committee: string;
  readonly date: string;
  readonly agenda: readonly AgendaValues[];
}

export function RollPreview({ committee, date, agenda }: Props) {
  const text = useText();
  const { data, error, refetch } = useConvening({ committee, date, agenda: readyAgenda(agenda) });
  const roles = useRoleNames(committee);
  const { preview } = meetingStrings;
  return (
    <section className="roll-preview" aria-labelledby="roll-preview">
      <h2 id="roll-preview">{text(preview.title)}</h2>
      <p className="muted small">{text(preview.ofDay(dateLabel(date)))}</p>
      {!data && !error && <p className="muted">{text(preview.pending)}</p>}
      {!data && error && <Failure error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <p className="roll-figures">
            <strong>{text(preview.enrolled(data.roll.length))}</strong>{' '}
            {wordsOf(sectorLabels).map((sector) => (
              <span key={sector} className="muted">
                {text(
                  preview.sector(
                    sectorLabels[sector],
                    data.roll.filter((seat) => seat.sector === sector).length,
                  ),
                )}{' '}
              </span>
            ))}
            <strong>{text(preview.quorum(data.quorum))}</strong>
          </p>
          <Clashes convening={data} />
          <details>
            <summary>{text(preview.members)}</summary>
            <ul className="roll-names" aria-label={text(nameOfField('roll'))}>
              {data.roll.map(({ seat, title, sector, role }) => (
                <li key={seat}>
                  <span lang="ko">{title}</span>{' '}
                  <span className="muted small">
                    {text(sectorLabels[sector])}
                    {!saysRole(title, role, roles) && <> · {text(roles[role])}</>}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );
}
