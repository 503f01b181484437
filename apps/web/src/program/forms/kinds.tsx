// What the forms on what is reported of a program have in common: whose revision is seen, and how the item stands now.
import { amountScaleLabels } from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import type { Kind } from '../../forms/form-of.js';
import { dateLabel } from '../../language/dates.js';
import { measured } from '#contract/measured';
import { useText } from '../../language/language.js';
import { periodLabel } from '../../language/periods.js';
import { useNames } from '../../names/names.js';
import { Chip } from '../../widgets/chip.js';
import { Said } from '../../widgets/said.js';
import { EvidenceList } from '../../why/evidence-list.js';
import { useFigureUnit } from '../figure-unit.js';
import { unitOf } from '../reportable.js';
import { resultTones } from '../tones.js';
import { useWhen } from '../when.js';
import type { OnEntry, OnReport, OnResult, OnSpending, OnStated } from './at.js';

export const onReport: Kind<'program', OnReport> = {
  stream: 'program',
  itemOf: () => undefined,
  partOf: ({ of }) => of,
  Now: () => null,
};

export const onResult: Kind<'program', OnResult> = {
  stream: 'program',
  itemOf: ({ result }) => result,
  Now: ({ at }) => <ResultNow {...at} />,
};

export const onSpending: Kind<'program', OnSpending> = {
  stream: 'program',
  itemOf: ({ spending }) => spending,
  Now: ({ at }) => <SpendingNow {...at} />,
};

export const onEntry: Kind<'program', OnEntry> = {
  stream: 'program',
  itemOf: ({ entry }) => entry,
  Now: ({ at }) => <EntryNow {...at} />,
};

export const onStated: Kind<'program', OnStated> = {
  stream: 'program',
  itemOf: ({ stated }) => stated,
  Now: ({ at }) => <StatedNow {...at} />,
};

function ResultNow({ program, result }: Pick<OnResult, 'program' | 'result'>) {
  const text = useText();
  const names = useNames();
  const { name } = names.ofIndicator(result.indicator);
  const unit = unitOf(program, result.indicator, result.period);
  return (
    <div className="now">
      <p className="status">
        <Chip tone={resultTones[result.status]}>{text(itemStatusLabels.program.result[result.status])}</Chip>
        <span lang="ko">{name}</span>
        <span className="muted">{text(periodLabel(result.period))}</span>
        <strong>{measured(result.status === 'confirmed' ? result.verified : result.claimed, unit)}</strong>
      </p>
      <EvidenceList evidence={result.evidence} />
      {result.note !== undefined && <Said text={result.note} />}
    </div>
  );
}

function SpendingNow({ spending: { line, amount, scale, until } }: Pick<OnSpending, 'spending'>) {
  const text = useText();
  const names = useNames();
  return (
    <div className="now">
      <p className="status">
        <span lang="ko">{names.ofBudgetLine(line).item}</span>
        <strong>{measured(amount, text(amountScaleLabels[scale]))}</strong>
        <span className="muted">{text(dateLabel(until))}</span>
      </p>
    </div>
  );
}

function EntryNow({ entry: { when, title, text: said } }: Pick<OnEntry, 'entry'>) {
  const label = useWhen();
  return (
    <div className="now">
      <p className="status">
        <span className="muted">{label(when)}</span>
        <strong lang="ko">{title}</strong>
      </p>
      <Said text={said} />
    </div>
  );
}

function StatedNow({ stated: { figure, value, scale, document } }: Pick<OnStated, 'stated'>) {
  const unitOf = useFigureUnit();
  return (
    <div className="now">
      <p className="status">
        <strong>{measured(value, unitOf(figure, scale))}</strong>
        <span lang="ko">{document}</span>
      </p>
    </div>
  );
}
