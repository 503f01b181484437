// Everything that was reported of an indicator: claimed and verified apart, with evidence, corrections, and what may be done.
import type { IndicatorFiguresView } from '#contract/figure-views';
import { itemStatusLabels } from '#contract/statuses';
import { lastSaid } from '#domain/reported';
import { FileList } from '../files/file-list.js';
import { dateLabel } from '../language/dates.js';
import { measured } from '#contract/measured';
import { periodLabel } from '../language/periods.js';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { Offers } from '../panel/offers.js';
import { anchorOf } from '../table/anchors.js';
import { EvidenceList } from '../why/evidence-list.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { Corrections, Verified } from './corrections.js';
import { useMay } from './may.js';
import { useReported } from './report-context.js';
import { unitOf } from './reportable.js';
import { programStrings } from './strings.js';
import { resultTones } from './tones.js';

const { indicators: say } = programStrings;

type Reported = IndicatorFiguresView['results'][number];

interface Props {
  readonly indicator: Pick<IndicatorFiguresView, 'indicator' | 'results'>;
}

export function ReportedResults({ indicator: { indicator, results } }: Props) {
  const text = useText();
  const { program } = useReported();
  const may = useMay();
  if (results.length === 0) return null;
  const provisional = results.filter(({ status }) => status === 'provisional');
  return (
    <details className="reported" open={provisional.some(({ id }) => may('ConfirmResult', id))}>
      <summary>{text(say.results(results.length, provisional.length))}</summary>
      <ul className="reported-items">
        {results.map((result) => (
          <ResultItem key={result.id} result={result} unit={unitOf(program, indicator, result.period)} />
        ))}
      </ul>
    </details>
  );
}

function ResultItem({ result, unit }: { readonly result: Reported; readonly unit: string }) {
  const text = useText();
  const names = useNames();
  const { page } = useReported();
  const { by, on } = lastSaid(result);
  const { id, status, period, claimed, note, late, evidence, corrections } = result;
  return (
    <li id={anchorOf({ on: 'result', item: id })} tabIndex={-1} data-status={status}>
      <header className="item-head">
        <p className="status">
          <Chip tone={resultTones[status]}>{text(itemStatusLabels.program.result[status])}</Chip>
          <span>{text(periodLabel(period))}</span>
          {status === 'confirmed' && result.verified !== claimed ? (
            <>
              <strong>{text(say.verified(measured(result.verified, unit)))}</strong>
              <span className="muted">{text(say.claimed(measured(claimed, unit)))}</span>
            </>
          ) : (
            <strong>{measured(claimed, unit)}</strong>
          )}
        </p>
        <Offers on="result" item={id} />
      </header>
      <p className="muted small">
        <span lang="ko">{names.ofSignature(by)}</span> <time dateTime={on}>{text(dateLabel(on))}</time>
        {status === 'confirmed' && (
          <>
            {' → '}
            <span lang="ko">{names.ofSignature(result.confirmedBy)}</span>{' '}
            <time dateTime={result.confirmedOn}>{text(dateLabel(result.confirmedOn))}</time>
          </>
        )}
      </p>
      <div className="small">
        <EvidenceList evidence={evidence} />
        <FileList stream="program" id={page.id} files={result.files} />
        {note !== undefined && <Said text={note} />}
        {late !== undefined && (
          <p>
            <span className="name">{text(say.late)}</span> <span lang="ko">{late}</span>
          </p>
        )}
        {'reason' in result && result.reason !== undefined && <Said text={result.reason} />}
        {status === 'withdrawn' && (
          <p className="muted">
            <span lang="ko">{names.ofSignature(result.endedBy)}</span>{' '}
            <time dateTime={result.endedOn}>{text(dateLabel(result.endedOn))}</time>
          </p>
        )}
        {status === 'withdrawn' && result.wasVerified && (
          <Verified verified={result.wasVerified} unit={unit} />
        )}
        <Corrections all={corrections} unit={unit} />
      </div>
    </li>
  );
}
