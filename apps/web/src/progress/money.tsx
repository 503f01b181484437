// Money in a cell: an amount in the scale of its table or in its own, and how much of the budget was spent.
import type { MoneyCell, Shown } from '#contract/figure-views';
import { amountScaleLabels } from '#contract/glossary';
import type { AmountScale } from '#domain/changes';
import { Bar } from '../charts/bar.js';
import { useText } from '../language/language.js';
import type { Subject } from '../why/subject.js';
import { WhyLink } from '../why/why-link.js';
import { mostOf } from './rows.js';
import { progressStrings } from './strings.js';

interface Props {
  readonly amount: Shown;
  readonly of: Subject;
  /** What the table says that its amounts are counted in; where it says nothing, each amount does. */
  readonly scale: AmountScale | undefined;
}

export function Amount({ amount, of, scale }: Props) {
  const text = useText();
  const own = scale === undefined && amount.scale !== undefined ? text(amountScaleLabels[amount.scale]) : '';
  return <WhyLink shown={amount} of={of} unit={own} />;
}

interface RateProps {
  readonly rate: Shown;
  readonly of: Subject;
  /** The longest bar of those beside it. */
  readonly most?: number;
}

/** A rate with its bar. */
export function Rate({ rate, of, most = mostOf([rate]) }: RateProps) {
  return (
    <span className="rate">
      <span className="rate-figure">
        <WhyLink shown={rate} of={of} unit="%" />
      </span>
      {rate.text !== undefined && <Bar value={Number(rate.text)} of={100} most={most} />}
    </span>
  );
}

/** What the amounts of a table are counted in, said once. */
export function ScaleNote({ scale }: { readonly scale: AmountScale | undefined }) {
  const text = useText();
  if (scale === undefined) return null;
  return <p className="muted small scale-note">{text(progressStrings.unit(amountScaleLabels[scale]))}</p>;
}

/** Every amount of some cells. */
export function amountsIn(cells: readonly MoneyCell[]): readonly Shown[] {
  return cells.flatMap(({ budget, spent }) => [budget, spent]);
}
