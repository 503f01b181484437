// Who of a committee asks for a meeting, and whether they are enough.
import { itemStatusLabels } from '#contract/statuses';
import { useCommitteeView } from '../committee/committee-context.js';
import { useText } from '../language/language.js';
import { Offers } from '../panel/offers.js';
import { anchorOf } from '../table/anchors.js';
import { Chip } from '../widgets/chip.js';
import { seriesStrings } from './strings.js';

export function RequestsPart() {
  const text = useText();
  const { page, committee } = useCommitteeView();
  const standing = Object.values(committee.requests ?? {}).filter(({ status }) => status === 'open');
  const { requests } = seriesStrings;
  if (!page.requests) return null;
  const { open, needed } = page.requests;
  return (
    <section className="part" aria-labelledby="requests">
      <header className="part-head">
        <h2 id="requests">{text(requests.title)}</h2>
        <Offers on="stream" among={(command) => command === 'RequestMeeting'} />
      </header>
      {open === 0 ? (
        <p className="muted">{text(requests.none)}</p>
      ) : (
        <p className={open >= needed ? 'callout' : undefined}>
          {text(open >= needed ? requests.enough(open) : requests.count(open, needed))}
        </p>
      )}
      {standing.length > 0 && (
        <ul className="requests">
          {standing.map(({ seat, reason, status }) => (
            <li key={seat} id={anchorOf({ on: 'request', item: seat })} tabIndex={-1}>
              <p className="name" lang="ko">
                {committee.seats[seat]?.title ?? seat}
              </p>
              <Chip tone="waiting">{text(itemStatusLabels.committee.request[status])}</Chip>
              <p className="small" lang="ko">
                {reason}
              </p>
              <Offers on="request" item={seat} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
