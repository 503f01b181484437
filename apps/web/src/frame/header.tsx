// Who is here, in which post, on which day; and the ways to change that in the sample.
import type { MouseEvent } from 'react';
import { formatAddress, home } from '../address.js';
import { LanguageSwitch } from '../language/language-switch.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { ClockControl } from '../session/clock-control.js';
import { kindLabelOf } from '../session/own-post.js';
import { useSigning, useSession } from '../session/session.js';
import { Navigation } from './navigation.js';

export function Header() {
  const text = useText();
  const { actor, title } = useSession();
  const { signOut } = useSigning();
  return (
    <header className="header">
      <a className="skip" href="#main" onClick={skipToMain}>
        {text(strings.skipToContent)}
      </a>
      <p className="product">
        <a href={formatAddress(home)}>{text(strings.product)}</a>
      </p>
      <Navigation />
      <ClockControl />
      <div className="who">
        <p>
          <span className="muted">{text(kindLabelOf(actor.post))}</span> <strong lang="ko">{title}</strong>
        </p>
        <button className="button" type="button" data-tone="quiet" onClick={() => signOut()}>
          {text(strings.switchPerson)}
        </button>
      </div>
      <LanguageSwitch />
      <p className="sample-note">{text(strings.sampleNote)}</p>
    </header>
  );
}

/** What stands behind the '#' says which page is shown: following the link would forget it. */
function skipToMain(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
