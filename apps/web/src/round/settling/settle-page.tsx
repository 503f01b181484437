// The chair's view of a round's answers: one opinion after another with its answer and what follows, decided by keys or buttons.
import { useMemo, useState } from 'react';
import { nameOfField } from '#contract/field-names';
import { formatAddress } from '../../address.js';
import { dateLabel } from '../../language/dates.js';
import { useText } from '../../language/language.js';
import { Offers } from '../../panel/offers.js';
import { useAddress } from '../../use-address.js';
import { useRoundView } from '../round-context.js';
import { RoundFrame } from '../round-frame.js';
import { ViewHead } from '../view-head.js';
import { viewAt } from '../views.js';
import { ToConclude } from './to-conclude.js';
import { SettleItem } from './settle-item.js';
import { SettleList } from './settle-list.js';
import { itemsOf, neighbour, nextToDecide, shownItem, standingOf, type Standing } from './settling.js';
import { settlingStrings } from './strings.js';

export function SettlePage({ id }: { readonly id: string }) {
  return (
    <RoundFrame id={id} view="settle">
      <Settling />
    </RoundFrame>
  );
}

function Settling() {
  const text = useText();
  const { page, round } = useRoundView();
  const { address, go } = useAddress();
  const { allowed } = page;
  const items = useMemo(() => itemsOf(round), [round]);
  const [wanted, setWanted] = useState<Standing | 'all'>(() =>
    items.some(({ opinion }) => standingOf(opinion, allowed) === 'decide') ? 'decide' : 'all',
  );
  const named = 'more' in address ? address.more?.['opinion'] : undefined;
  const shown = shownItem(items, named, allowed);
  const listed = items.filter(
    ({ opinion }) =>
      wanted === 'all' || standingOf(opinion, allowed) === wanted || opinion.id === shown?.opinion.id,
  );
  const at = (opinion: string) => viewAt('settle', page.id, { asOf: address.asOf, opinion });
  const goTo = (opinion: string | undefined) => {
    if (opinion !== undefined) go(at(opinion));
  };
  return (
    <div className="settling">
      <ViewHead view="settle">
        <p className="view-figures">
          <span>
            {text(nameOfField('answersDue'))}{' '}
            <time dateTime={round.answersDue}>{text(dateLabel(round.answersDue))}</time>
          </span>
        </p>
        <Offers on="stream" />
      </ViewHead>
      {shown ? (
        <div className="with-list">
          <SettleList
            items={items}
            listed={listed}
            shown={shown.opinion.id}
            wanted={wanted}
            onWanted={setWanted}
            hrefOf={(opinion) => formatAddress(at(opinion))}
          />
          <SettleItem
            item={shown}
            place={listed.indexOf(shown) + 1}
            count={listed.length}
            onStep={(by) => goTo(neighbour(listed, shown.opinion.id, by))}
            onDecided={() => goTo(nextToDecide(items, shown.opinion.id, allowed))}
          />
        </div>
      ) : (
        <p className="muted">{text(settlingStrings.nothing)}</p>
      )}
      <ToConclude items={items} />
    </div>
  );
}
