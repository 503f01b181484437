// One's own account: who one is, the password, and where one is signed in.
import '../styles/account.css';
import { standsOnCookie } from '#contract/acting';
import { FactorsSection } from '../factors/factors-section.js';
import { strings } from '../language/strings.js';
import { useText } from '../language/language.js';
import { useTitle } from '../frame/title.js';
import { useSession, useSigning } from '../session/session.js';
import { OwnData } from '../access/privacy-forms.js';
import { CalendarFeed } from './calendar-feed.js';
import { ChangePassword } from './change-password.js';
import { DeliveryPreferences } from './delivery-preferences.js';
import { OwnSessions } from './own-sessions.js';
import { accountStrings } from './strings.js';

export function AccountPage() {
  const text = useText();
  const { token, posts } = useSession();
  const { own } = useSigning();
  useTitle(strings.places.account);
  return (
    <div className="lone account">
      <h1>{text(strings.places.account)}</h1>
      <dl className="account-facts">
        <dt>{text(accountStrings.name)}</dt>
        <dd>{own?.name === undefined ? text(accountStrings.noName) : <span lang="ko">{own.name}</span>}</dd>
        <dt>{text(accountStrings.posts)}</dt>
        <dd lang="ko">{posts.map(({ title }) => title).join(', ')}</dd>
      </dl>
      {!own?.scope && <DeliveryPreferences />}
      {standsOnCookie(token) ? (
        !own?.scope && (
          <>
            <ChangePassword />
            <FactorsSection />
            <OwnSessions />
          </>
        )
      ) : (
        <p className="callout">{text(accountStrings.ofSample)}</p>
      )}
      {!own?.scope && <CalendarFeed />}
      {!own?.scope && <OwnData />}
    </div>
  );
}
