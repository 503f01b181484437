// What becomes of each row of a table that is taken in: by its number, with what it would report, and why it is refused.
import { useId } from 'react';
import type { ImportedRow } from '#contract/figure-views';
import { importOutcomeLabels, importOutcomes, type ImportOutcome } from '#contract/tables/figure-table';
import { useText } from '../../language/language.js';
import { periodLabel } from '../../language/periods.js';
import { Chip, type Tone } from '../../widgets/chip.js';
import { useRefusedOnly } from '../../widgets/refused-only.js';
import { fileStrings as say } from './strings.js';

const tones: Readonly<Record<ImportOutcome, Tone>> = {
  reported: 'agreed',
  corrected: 'known',
  set: 'agreed',
  same: 'quiet',
  empty: 'quiet',
  refused: 'grave',
};

export function ImportedRows({ rows }: { readonly rows: readonly ImportedRow[] }) {
  const text = useText();
  const titleId = useId();
  const { shown, more, choice } = useRefusedOnly(rows, ({ outcome }) => outcome === 'refused', say);
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{text(say.rows)}</h3>
      <p>
        {importOutcomes
          .map((outcome) => [outcome, rows.filter((row) => row.outcome === outcome).length] as const)
          .filter(([, count]) => count > 0)
          .map(([outcome, count]) => `${text(importOutcomeLabels[outcome])} ${count}`)
          .join(' · ')}
      </p>
      {choice}
      <table className="carded paired imported-rows" aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">{text(say.row)}</th>
            <th scope="col">{text(say.outcome)}</th>
            <th scope="col">{text(say.program)}</th>
            <th scope="col">{text(say.name)}</th>
            <th scope="col">{text(say.period)}</th>
            <th scope="col" data-figure>
              {text(say.value)}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.row} row={row} />
          ))}
        </tbody>
      </table>
      {more}
    </section>
  );
}

function Row({
  row: { row, outcome, program, name, period, value, refusal, left = [] },
}: {
  readonly row: ImportedRow;
}) {
  const text = useText();
  return (
    <tr>
      <th scope="row">
        <span className="visually-hidden">{text(say.row)} </span>
        {row}
      </th>
      <td data-label={text(say.outcome)}>
        <Chip tone={tones[outcome]}>{text(importOutcomeLabels[outcome])}</Chip>
        {refusal && <p className="field-problem small">{text(refusal)}</p>}
        {left.length > 0 && <p className="muted small">{text(say.left(left))}</p>}
      </td>
      <td data-label={text(say.program)} lang="ko">
        {program}
      </td>
      <td data-label={text(say.name)} lang="ko">
        {name}
      </td>
      <td data-label={text(say.period)}>{text(periodLabel(period))}</td>
      <td data-label={text(say.value)} data-figure>
        {value}
      </td>
    </tr>
  );
}
