// The files that were taken in, as far as the reader sees them, the latest first.
import { titleInPost } from '#contract/glossary';
import { intakeKindLabels } from '#contract/intake-words';
import type { IntakeSummary } from '#contract/intake-views';
import { statusLabels } from '#contract/statuses';
import { formatAddress } from '../address.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Chip, type Tone } from '../widgets/chip.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { useIntakes } from './queries.js';
import { intakeStrings as say } from './strings.js';

export const intakeTones: Readonly<Record<IntakeSummary['status'], Tone>> = {
  takingIn: 'waiting',
  carriedOut: 'done',
  undoing: 'waiting',
  undone: 'quiet',
};

export function IntakeList() {
  const text = useText();
  const { data, error, isPending, refetch } = useIntakes();
  return (
    <section className="intake-list" aria-labelledby="intake-list">
      <h2 id="intake-list">{text(say.list)}</h2>
      {isPending && <Loading />}
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {data?.intakes.length === 0 && <p className="muted">{text(say.none)}</p>}
      {data && data.intakes.length > 0 && (
        <ul>
          {data.intakes.map(({ id, status, by, on, file, kind, counts }) => (
            <li key={id}>
              <p>
                <a href={formatAddress({ place: 'intake', id })} lang="ko">
                  {file.name}
                </a>{' '}
                <Chip tone={intakeTones[status]}>{text(statusLabels.intake[status])}</Chip>
              </p>
              <p className="muted small">
                {text(intakeKindLabels[kind])}
                {' · '}
                {text(say.begunBy(titleInPost(by.post, data.names), dateLabel(on)))}
                {' · '}
                {text(say.result(counts.done, counts.there, counts.refused))}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
