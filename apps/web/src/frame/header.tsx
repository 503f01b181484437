// The way to every part, and below it who is here, in which post, on which day, and how the screen looks.
import type { MouseEvent } from 'react';
import { formatAddress, home } from '../address.js';
import { LanguageSwitch } from '../language/language-switch.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { LookControl } from '../look/look-control.js';
import { SearchBox } from '../search/search-box.js';
import { ClockControl } from '../session/clock-control.js';
import { kindLabelOf } from '../session/own-post.js';
import { useSigning, useSession } from '../session/session.js';
import { Navigation } from './navigation.js';
import { useFold } from './use-fold.js';

export function Header() {
  const text = useText();
  const fold = useFold<HTMLElement>();
  return (
    <header className="header" data-open={fold.isOpen || undefined} {...fold.holder}>
      <a className="skip" href="#main" onClick={skipToMain}>
        {text(strings.skipToContent)}
      </a>
      <div className="header-parts">
        <p className="product">
          <a href={formatAddress(home)}>{text(strings.product)}</a>
        </p>
        <Navigation fold={fold} />
        <SearchBox />
      </div>
      <div className="header-here">
        <Who />
        <ClockControl />
        <div className="folds">
          <LookControl />
          <LanguageSwitch />
        </div>
      </div>
    </header>
  );
}

function Who() {
  const text = useText();
  const { actor, title } = useSession();
  const { signOut } = useSigning();
  return (
    <div className="who">
      <p>
        <span className="muted">{text(kindLabelOf(actor.post))}</span> <strong lang="ko">{title}</strong>
      </p>
      <button className="button folds" type="button" data-tone="quiet" onClick={() => signOut()}>
        {text(strings.switchPerson)}
      </button>
    </div>
  );
}

/** What stands behind the '#' says which page is shown: following the link would forget it. */
function skipToMain(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
