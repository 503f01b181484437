// The rows of a file, with what each becomes: whether it could be taken in, or what became of it and of taking it back.
import { useId, type ReactNode } from 'react';
import { commandLabels } from '#contract/glossary';
import { backStandingLabels, placeLabel, rowStandingLabels } from '#contract/intake-words';
import type {
  BackStanding,
  IntakeRow,
  IntakeTrial,
  ReportedRow,
  RowRefusal,
  RowStanding,
  TriedRow,
} from '#contract/intake-views';
import { Told } from '../history/told.js';
import { useText } from '../language/language.js';
import { Chip, type Tone } from '../widgets/chip.js';
import { useRefusedOnly } from '../widgets/refused-only.js';
import { intakeStrings as say } from './strings.js';

const tones: Readonly<Record<RowStanding, Tone>> = {
  waiting: 'waiting',
  done: 'agreed',
  there: 'quiet',
  refused: 'grave',
};
const backTones: Readonly<Record<BackStanding, Tone>> = {
  waiting: 'waiting',
  reversed: 'known',
  left: 'quiet',
  refused: 'grave',
};

/** What would become of each row. */
export function TriedRows({ rows }: Pick<IntakeTrial, 'rows'>) {
  const text = useText();
  const count = (wanted: TriedRow['outcome']) => rows.filter(({ outcome }) => outcome === wanted).length;
  if (rows.length === 0) return <p className="callout">{text(say.nothing)}</p>;
  return (
    <Rows
      title={text(say.rows)}
      lead={text(say.counts(count('done'), count('there'), count('refused')))}
      rows={rows}
      outcomeOf={({ outcome, refusal, reversible }) => (
        <>
          <Chip tone={tones[outcome]}>{text(say.tried[outcome])}</Chip>
          <Why refusal={refusal} />
          {!reversible && <p className="muted small">{text(say.stays)}</p>}
        </>
      )}
    />
  );
}

/** What became of each row. */
export function ReportedRows({ rows }: { readonly rows: readonly ReportedRow[] }) {
  const text = useText();
  return (
    <Rows
      title={text(say.report)}
      rows={rows}
      outcomeOf={({ outcome, refusal, back, backRefusal }) => (
        <>
          <Chip tone={tones[outcome]}>{text(rowStandingLabels[outcome])}</Chip>
          <Why refusal={refusal} />
          {back && (
            <p>
              <Chip tone={backTones[back]}>{text(backStandingLabels[back])}</Chip>
            </p>
          )}
          <Why refusal={backRefusal} />
        </>
      )}
    />
  );
}

function Why({ refusal }: { readonly refusal: RowRefusal | undefined }) {
  const text = useText();
  return refusal && <p className="field-problem small">{text(refusal)}</p>;
}

interface Props<R> {
  readonly title: string;
  readonly lead?: string;
  readonly rows: readonly R[];
  readonly outcomeOf: (row: R) => ReactNode;
}

function Rows<R extends IntakeRow & { readonly refusal?: RowRefusal }>({
  title,
  lead,
  rows,
  outcomeOf,
}: Props<R>) {
  const text = useText();
  const titleId = useId();
  const { shown, more, choice } = useRefusedOnly(rows, ({ refusal }) => refusal !== undefined, say);
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>
        {title} <span className="count">{rows.length}</span>
      </h3>
      {lead !== undefined && <p>{lead}</p>}
      {choice}
      <table className="carded paired intake-rows" aria-labelledby={titleId}>
        <thead>
          <tr>
            {[say.row, say.what, say.act, say.outcome].map((column) => (
              <th key={column.en} scope="col">
                {text(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, at) => (
            <tr key={at}>
              <th scope="row">{text(placeLabel(row.place))}</th>
              <td data-label={text(say.what)} lang="ko">
                {row.what}
              </td>
              <td data-label={text(say.act)}>
                {text(commandLabels[row.command])}
                <details>
                  <summary>{text(say.details)}</summary>
                  <Told said={row.asks} />
                </details>
              </td>
              <td data-label={text(say.outcome)}>
                <div>{outcomeOf(row)}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </section>
  );
}
