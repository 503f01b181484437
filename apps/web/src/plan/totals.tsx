// What amounts come to, each scale apart, as people read them.
import { amountScaleLabels } from '#contract/glossary';
import { measured } from '#contract/measured';
import { useText } from '../language/language.js';
import type { totalsOf } from './rows.js';
import { planStrings } from './strings.js';

export function Totals({ totals }: { readonly totals: ReturnType<typeof totalsOf> }) {
  const text = useText();
  if (totals.length === 0) return <>{text(planStrings.content.notStated)}</>;
  return (
    <strong>
      {totals.map(({ scale, amount }) => measured(amount, text(amountScaleLabels[scale]))).join(', ')}
    </strong>
  );
}
