// One item of a cycle: what it is about, how it stands, what may be done about it, and the way to its history.
import { useId, type ReactNode } from 'react';
import type { Origin } from '#domain/agreed';
import type { CycleChange, Owed } from '#domain/cycle/states';
import { formatAddress } from '../address.js';
import { cycleStrings } from '../language/cycle-strings.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { OffersBehind, OffersInFront } from '../panel/offers.js';
import { StoryLink } from '../story/story-link.js';
import { anchorOf } from '../table/anchors.js';
import { useJustMoved } from '../table/use-just-moved.js';
import { useCycleView } from './cycle-context.js';

interface Props {
  readonly on: 'change' | 'owed';
  readonly item: CycleChange | Owed;
  /** Its status and kind in words. */
  readonly chips: ReactNode;
  readonly children: ReactNode;
}

export function ItemCard({ on, item, chips, children }: Props) {
  const text = useText();
  const titleId = useId();
  const { open, subjectOf } = useCycleView();
  const justMoved = useJustMoved(item.revision);
  const { number, name } = subjectOf(item);
  const { id } = item;
  const origin = 'entry' in item ? item.entry.origin : item.agreed.origin;
  return (
    <article
      className="item-card"
      id={anchorOf({ on, item: id })}
      tabIndex={-1}
      aria-labelledby={titleId}
      data-moved={justMoved || undefined}
    >
      <header>
        <h4 id={titleId} lang="ko">
          {number} {name}
        </h4>
        {chips}
      </header>
      {children}
      <footer>
        <span className="offers">
          <OffersInFront on={on} item={id} />
          <OffersBehind on={on} item={id} />
        </span>
        <OpinionLink origin={origin} />
        <StoryLink round={origin.round} opinion={origin.opinion} />
        <button
          className="button"
          type="button"
          data-tone="quiet"
          onClick={() => open({ show: 'history', on, item: id })}
        >
          {text(strings.history.open)}
        </button>
      </footer>
    </article>
  );
}

function OpinionLink({ origin: { round, opinion } }: { readonly origin: Origin }) {
  const text = useText();
  const panel = { show: 'history', on: 'opinion', item: opinion };
  return (
    <a href={formatAddress({ place: 'round', id: round, panel })}>{text(cycleStrings.changes.opinion)}</a>
  );
}
