// The seats of a committee, counted by sector.
import { sectorLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { Seat } from '#domain/committee/states';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useRoleNames } from '../names/use-role-names.js';
import { officeStrings } from '../organization/strings.js';
import { Offers, OffersBehind, OffersInFront } from '../panel/offers.js';
import { usePaneled } from '../panel/panel-context.js';
import { anchorOf } from '../table/anchors.js';
import { Chip } from '../widgets/chip.js';
import { useCommitteeView } from './committee-context.js';
import { isEndingSoon, Sitter, termOf } from './sitter.js';

export function Seats() {
  const text = useText();
  const { committee } = useCommitteeView();
  const seats = Object.values(committee.seats);
  return (
    <section className="part" aria-labelledby="seats">
      <header className="part-head">
        <h2 id="seats">{text(officeStrings.seats)}</h2>
        <Offers on="stream" among={(command) => command === 'AddSeat'} />
      </header>
      {seats.length === 0 && <p className="muted">{text(officeStrings.noSeats)}</p>}
      {wordsOf(sectorLabels).map((sector) => {
        const mine = seats.filter((seat) => seat.sector === sector);
        const filled = mine.filter(({ status }) => status === 'filled').length;
        return (
          mine.length > 0 && (
            <section key={sector} className="unit">
              <header>
                <h3>{text(officeStrings.sectorCount(sectorLabels[sector], filled, mine.length))}</h3>
                <TermsEnding seats={mine} />
              </header>
              <ul className="posts">
                {mine.map((seat) => (
                  <SeatLine key={seat.id} seat={seat} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </section>
  );
}

/** How many terms of these seats end soon. */
function TermsEnding({ seats }: { readonly seats: readonly Seat[] }) {
  const text = useText();
  const { page } = usePaneled();
  const ending = seats.filter((seat) => {
    const term = termOf(seat);
    return term !== undefined && isEndingSoon(term, page.today);
  }).length;
  return ending === 0 ? null : <Chip tone="waiting">{text(officeStrings.termsEnding(ending))}</Chip>;
}

function SeatLine({ seat }: { readonly seat: Seat }) {
  const text = useText();
  const { page, open } = usePaneled();
  const roles = useRoleNames(page.id);
  return (
    <li id={anchorOf({ on: 'seat', item: seat.id })} tabIndex={-1}>
      <div>
        <strong lang="ko">{seat.title}</strong> <Chip tone="quiet">{text(roles[seat.role])}</Chip>
      </div>
      <Sitter seat={seat} />
      <div className="offers">
        <OffersInFront on="seat" item={seat.id} />
        <button
          className="button"
          type="button"
          data-tone="quiet"
          onClick={() => open({ show: 'history', on: 'seat', item: seat.id })}
        >
          {text(strings.history.open)}
          <span className="visually-hidden"> {seat.title}</span>
        </button>
        <OffersBehind on="seat" item={seat.id} />
      </div>
    </li>
  );
}
