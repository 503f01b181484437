// Below every page: whose it is, and that nothing of the sample is real.
import { standsOnCookie } from '#contract/acting';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useSession, useSigning } from '../session/session.js';

export function Footer() {
  const text = useText();
  const { token } = useSession();
  const { own } = useSigning();
  return (
    <footer className="footer">
      {standsOnCookie(token) ? <p lang="ko">{own?.organizationName}</p> : <p>{text(strings.sampleNote)}</p>}
    </footer>
  );
}
