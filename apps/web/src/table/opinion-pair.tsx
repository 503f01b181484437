// One opinion and its answer side by side, with what may be done about them.
import type { Opinion } from '#domain/round/states';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { OffersBehind, OffersInFront } from '../panel/offers.js';
import { useRoundView } from '../round/round-context.js';
import { anchorOf } from './anchors.js';
import { AnswerSide } from './answer-side.js';
import { OpinionBody } from './opinion-body.js';
import { opinionWords } from './opinion-words.js';
import { useJustMoved } from './use-just-moved.js';

export function OpinionPair({ opinion }: { readonly opinion: Opinion }) {
  const text = useText();
  const justMoved = useJustMoved(opinion.revision);
  const { id, status } = opinion;
  return (
    <article
      className="pair"
      id={anchorOf({ on: 'opinion', item: id })}
      tabIndex={-1}
      data-status={status}
      data-moved={justMoved || undefined}
      aria-label={text(strings.opinionNamed(text(opinionWords(opinion))))}
    >
      <OpinionBody opinion={opinion} />
      <AnswerSide opinion={opinion} beside={<Aside id={id} />}>
        <div className="offers">
          <OffersInFront on="opinion" item={id} />
        </div>
      </AnswerSide>
    </article>
  );
}

function Aside({ id }: { readonly id: string }) {
  const text = useText();
  const { open } = useRoundView();
  return (
    <span className="pair-aside">
      <button
        className="button"
        type="button"
        data-tone="quiet"
        onClick={() => open({ show: 'history', on: 'opinion', item: id })}
      >
        {text(strings.history.open)}
      </button>
      <OffersBehind on="opinion" item={id} />
    </span>
  );
}
