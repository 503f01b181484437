// The ways to the subject before and the one after, and where among them the reader is.
import { formatAddress } from '../../address.js';
import { useText } from '../../language/language.js';
import { useAddress } from '../../use-address.js';
import { useRoundView } from '../round-context.js';
import type { Row } from '#contract/round-rows';
import { roundStrings } from '../strings.js';
import { viewAt } from '../views.js';
import { around, review } from './subjects.js';

interface Props {
  readonly rows: readonly Row[];
  readonly shown: string;
}

export function StepLinks({ rows, shown }: Props) {
  const text = useText();
  const { before, after, place, count } = around(rows, shown);
  return (
    <nav className="step-links" aria-label={text(roundStrings.choose)}>
      <StepLink to={before} rows={rows} rel="prev" />
      {place > 0 && <span className="muted small">{text(roundStrings.placeOf(place, count))}</span>}
      <StepLink to={after} rows={rows} rel="next" />
    </nav>
  );
}

interface StepLinkProps {
  readonly to: string | undefined;
  readonly rows: readonly Row[];
  readonly rel: 'prev' | 'next';
}

function StepLink({ to, rows, rel }: StepLinkProps) {
  const text = useText();
  const { page } = useRoundView();
  const { asOf } = useAddress().address;
  if (to === undefined) return <span />;
  const row = rows.find(({ id }) => id === to);
  return (
    <a
      className="button"
      rel={rel}
      data-tone={rel === 'next' ? 'main' : undefined}
      href={formatAddress(viewAt('write', page.id, { asOf, subject: to }))}
    >
      {text(rel === 'prev' ? roundStrings.previous : roundStrings.next)}
      <span className="step-name" lang="ko">
        {to === review ? text(roundStrings.write.review.title) : (row?.program ?? row?.strategy)?.number}
      </span>
    </a>
  );
}
