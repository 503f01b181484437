// Money as it is printed: in the one scale of its table where it has one, else each amount in its own.
import type { MoneyCell, Shown } from '#contract/figure-views';
import { amountScaleLabels } from '#contract/glossary';
import type { AmountScale } from '#domain/changes';
import { useText } from '../language/language.js';
import { whyStrings } from './strings.js';
import type { Subject } from './subject.js';
import { WhyLink } from './why-link.js';

interface Props {
  readonly amount: Shown;
  readonly of: Subject;
  /** What the table says that its amounts are counted in; where it says nothing, each amount does. */
  readonly scale?: AmountScale | undefined;
}

export function Amount({ amount, of, scale }: Props) {
  const text = useText();
  const own = scale === undefined && amount.scale !== undefined ? text(amountScaleLabels[amount.scale]) : '';
  return <WhyLink shown={amount} of={of} unit={own} />;
}

/** What the amounts of a table are counted in, said once. */
export function ScaleNote({ scale }: { readonly scale: AmountScale | undefined }) {
  const text = useText();
  if (scale === undefined) return null;
  return <p className="muted small scale-note">{text(whyStrings.inScale(amountScaleLabels[scale]))}</p>;
}

/** Every amount of some cells. */
export function amountsIn(cells: readonly MoneyCell[]): readonly Shown[] {
  return cells.flatMap(({ budget, spent }) => [budget, spent]);
}
