// The heading of a view of a round: what is done here, in which round, and by when.
import type { ReactNode } from 'react';
import type { Label } from '#contract/label';
import { statusLabels } from '#contract/statuses';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { useText } from '../language/language.js';
import { useAddress } from '../use-address.js';
import { AsOf } from '../widgets/as-of.js';
import { Chip } from '../widgets/chip.js';
import { useRoundView } from './round-context.js';
import { roundStrings } from './strings.js';
import { isOfferedIn, viewAt, type RoundViewName } from './views.js';

interface Props {
  readonly view: Exclude<RoundViewName, 'round'>;
  readonly title?: Label;
  readonly children?: ReactNode;
}

export function ViewHead({ view, title = roundStrings.views[view], children }: Props) {
  const text = useText();
  const { page, round } = useRoundView();
  const { asOf } = useAddress().address;
  useTitle(title);
  return (
    <header className="view-head">
      <p className="view-round">
        <a href={formatAddress(viewAt('round', page.id, { asOf }))} lang="ko">
          {round.title}
        </a>{' '}
        <Chip tone={round.status === 'cancelled' ? 'grave' : 'known'}>
          {text(statusLabels.round[round.status])}
        </Chip>
      </p>
      <h1>{text(title)}</h1>
      {children}
      {asOf !== undefined && <AsOf key={asOf} />}
      {!page.past && !isOfferedIn(view, page.allowed) && (
        <p className="callout">{text(roundStrings.onlyRead)}</p>
      )}
    </header>
  );
}
