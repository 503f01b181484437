// The way to the inbox, in the header of every page, with how much in it is unread.
import { formatAddress } from '../address.js';
import { strings } from '../language/strings.js';
import { useText } from '../language/language.js';
import { useAddress } from '../use-address.js';
import { useUnread } from './queries.js';
import { inboxStrings } from './strings.js';

/** Beyond this nobody counts. */
const mostShown = 99;

export function InboxWay() {
  const text = useText();
  const { address } = useAddress();
  const unread = useUnread() ?? 0;
  return (
    <a
      className="inbox-way"
      href={formatAddress({ place: 'inbox' })}
      aria-current={address.place === 'inbox' ? 'page' : undefined}
    >
      {text(strings.places.inbox)}
      {unread > 0 && (
        <>
          {' '}
          <span className="unread-count" aria-hidden="true">
            {unread > mostShown ? `${mostShown}+` : unread}
          </span>
          <span className="visually-hidden">({text(inboxStrings.unread(unread))})</span>
        </>
      )}
    </a>
  );
}
