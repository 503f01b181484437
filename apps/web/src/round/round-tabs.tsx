// The ways from one view of a round to another, as far as there is something to do in them.
import { formatAddress } from '../address.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { useAddress } from '../use-address.js';
import { useRoundView } from './round-context.js';
import { roundStrings } from './strings.js';
import { useRoundNames } from './use-round-names.js';
import { roundViews, viewAt, viewsFor, type RoundViewName } from './views.js';
import '../styles/round-views.css';

export function RoundTabs({ view }: { readonly view: RoundViewName }) {
  const text = useText();
  const { page } = useRoundView();
  const names = useRoundNames();
  const { actor } = useSession();
  const { asOf } = useAddress().address;
  const offered = viewsFor(page, actor.person);
  const shown = roundViews.filter((each) => each === view || offered.includes(each));
  if (shown.length < 2) return null;
  return (
    <nav className="round-tabs" aria-label={text(roundStrings.views.label)}>
      <ul>
        {shown.map((each) => (
          <li key={each}>
            <a
              href={formatAddress(viewAt(each, page.id, { asOf }))}
              aria-current={each === view ? 'page' : undefined}
            >
              {text(each === 'round' ? names.both : roundStrings.views[each])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
