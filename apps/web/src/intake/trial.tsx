// What a file would come to: as what it is taken, what has to be decided, what does not add up, each row, and the way to begin.
import { useId } from 'react';
import { intakeKindLabels } from '#contract/intake-words';
import type { IntakeTrial } from '#contract/intake-views';
import type { IntakeTarget } from '#domain/intake/words';
import { useText } from '../language/language.js';
import { useAddress } from '../use-address.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { BeginForm } from './begin-form.js';
import { Doubts } from './doubts.js';
import { Findings, LeftOut, NotTakenList } from './found.js';
import { useTrial } from './queries.js';
import { TriedRows } from './rows.js';
import { decided, saidOf, takenAs, type Source, type SourceWithFile } from './source.js';
import { intakeStrings as say } from './strings.js';

interface Props {
  /** Of the intake that would be begun. */
  readonly id: string;
  readonly target: IntakeTarget;
  readonly source: SourceWithFile;
  readonly change: (next: Source) => void;
  readonly onBegun: () => void;
}

export function Trial({ id, target, source, change, onBegun }: Props) {
  const text = useText();
  const titleId = useId();
  const { go } = useAddress();
  const { file } = source;
  const { kind, choices } = saidOf(source);
  const decisions = Object.entries(choices).map(([doubt, choice]) => ({ doubt, choice }));
  const tried = { file, target, kind, decisions };
  const { data: trial, error, isPlaceholderData, isFetching, refetch } = useTrial(tried);
  const taken = trial?.kind;
  const again = () => void refetch();
  return (
    <section className="intake-trial" aria-labelledby={titleId} aria-busy={isFetching}>
      <h2 id={titleId}>{text(say.preview)}</h2>
      <p className="muted">{text(say.file(file.name))}</p>
      {error && <Failure error={error} onRetry={again} />}
      {!trial && isFetching && <Loading />}
      {trial && (
        <>
          <Kind trial={trial} onChoose={(next) => change(takenAs(source, next))} />
          <LeftOut leftOut={trial.leftOut} />
          {taken !== undefined && (
            <>
              <Doubts
                doubts={trial.doubts}
                decisions={choices}
                onDecide={(doubt, choice) => change(decided(source, kind ?? taken, { doubt, choice }))}
              />
              <Findings findings={trial.findings} />
              <TriedRows rows={trial.rows} />
              <NotTakenList notTaken={trial.notTaken} />
              <div className="sheet-tools">
                <button
                  className="button"
                  type="button"
                  data-tone="quiet"
                  aria-disabled={isFetching}
                  onClick={() => isFetching || again()}
                >
                  {text(isFetching ? say.looking : say.lookAgain)}
                </button>
              </div>
              {trial.undecided > 0 && (
                <p className="callout" role="status">
                  {text(say.undecided(trial.undecided))}
                </p>
              )}
              {!isPlaceholderData && trial.undecided === 0 && trial.rows.length > 0 && (
                <BeginForm
                  key={trial.proposal}
                  at={{ page: { id }, trial, kind: taken, decisions }}
                  held={isFetching}
                  onDone={() => {
                    onBegun();
                    go({ place: 'intake', id });
                  }}
                />
              )}
            </>
          )}
        </>
      )}
    </section>
  );
}

/** As what it is taken: what it is most like, unless somebody says otherwise. */
function Kind({
  trial: { kind, kinds },
  onChoose,
}: {
  readonly trial: IntakeTrial;
  readonly onChoose: (kind: IntakeTrial['kind']) => void;
}) {
  const text = useText();
  const id = useId();
  if (kinds.length === 0) {
    return (
      <p className="callout" role="status">
        {text(say.unknown)}
      </p>
    );
  }
  return (
    <div className="field">
      <label htmlFor={id}>{text(say.kind)}</label>
      <select
        id={id}
        value={kind ?? ''}
        onChange={({ target }) => onChoose(kinds.find((each) => each.kind === target.value)?.kind)}
      >
        {kind === undefined && <option value="">{text(say.chooseKind)}</option>}
        {kinds.map((each) => (
          <option key={each.kind} value={each.kind}>
            {text(intakeKindLabels[each.kind])}
          </option>
        ))}
      </select>
    </div>
  );
}
