// The buttons for what the reader may do: exactly what the page offers, on one item or on the stream as a whole.
import { useSyncExternalStore } from 'react';
import { commandLabels, type ItemKind } from '#contract/glossary';
import type { OfferView } from '#contract/views';
import { groupedBy } from '../grouped-by.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { hasDraft } from '../forms/draft.js';
import { useLetters } from '../outbox/outbox-context.js';
import { outboxStrings } from '../outbox/strings.js';
import { useSession } from '../session/session.js';
import { ofBrowser } from '../storage.js';
import { Menu } from '../widgets/menu.js';
import { isAsked, standingOf, type AskedCommandName } from './commands.js';
import { usePaneled } from './panel-context.js';

interface Props {
  /** A kind of item, or `stream`. */
  readonly on: 'stream' | ItemKind;
  readonly item?: string;
  /** Which of the commands stand here; all that are offered, unless said. */
  readonly among?: (command: AskedCommandName) => boolean;
}

type AskedOffer = OfferView & { readonly command: AskedCommandName };

/** What is offered, with what is seldom wanted in a menu behind. */
export function Offers(props: Props) {
  return (
    <div className="offers">
      <OffersInFront {...props} />
      <OffersBehind {...props} />
    </div>
  );
}

export function OffersInFront(props: Props) {
  const { inFront } = useOffers(props);
  return inFront.map((offer) => <Offer key={offer.command} offer={offer} />);
}

export function OffersBehind(props: Props) {
  const text = useText();
  const { behind } = useOffers(props);
  if (behind.length === 0) return null;
  return (
    <Menu label={text(strings.more)}>
      {behind.map((offer) => (
        <Offer key={offer.command} offer={offer} />
      ))}
    </Menu>
  );
}

function useOffers({ on, item, among = () => true }: Props) {
  const { page } = usePaneled();
  const offers = offersOn(page.allowed, on, item).filter(({ command }) => among(command));
  return {
    inFront: ['main', 'front'].flatMap((standing) =>
      offers.filter(({ command }) => standingOf[command] === standing),
    ),
    behind: offers.filter(({ command }) => standingOf[command] === 'behind'),
  };
}

const known = new WeakMap<readonly OfferView[], ReadonlyMap<string, readonly AskedOffer[]>>();

/** Sorted by item once for each page as it is read: a round offers thousands of things. */
function offersOn(
  allowed: readonly OfferView[],
  on: string,
  item: string | undefined,
): readonly AskedOffer[] {
  const sorted =
    known.get(allowed) ??
    groupedBy(
      allowed.filter((offer): offer is AskedOffer => isAsked(offer.command)),
      (offer) => `${offer.on} ${offer.item}`,
    );
  known.set(allowed, sorted);
  return sorted.get(`${on} ${item}`) ?? [];
}

function Offer({ offer }: { readonly offer: AskedOffer }) {
  const text = useText();
  const { page, open } = usePaneled();
  const { actor } = useSession();
  const { command, on, item } = offer;
  const { organization, id: stream } = page;
  const begun = useSyncExternalStore(ofBrowser.watch, () =>
    hasDraft({ organization, person: actor.person, stream, command, item }),
  );
  const onItsWay = useLetters().find(
    (letter) => letter.stream === stream && letter.command === command && letter.item === item,
  );
  return (
    <button
      className="button"
      type="button"
      data-tone={standingOf[command] === 'main' ? 'main' : undefined}
      onClick={() => open({ show: command, on, item })}
    >
      {text(commandLabels[command])}
      {onItsWay ? (
        <span className="begun">{text(outboxStrings.states[onItsWay.state])}</span>
      ) : (
        begun && <span className="begun">{text(strings.begun)}</span>
      )}
    </button>
  );
}
