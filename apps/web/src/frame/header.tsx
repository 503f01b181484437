// The way to every part, and below it who is here, in which post, on which day, and how the screen looks.
import type { MouseEvent } from 'react';
import { formatAddress, home } from '../address.js';
import { InboxWay } from '../inbox/inbox-way.js';
import { LanguageSwitch } from '../language/language-switch.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { LookControl } from '../look/look-control.js';
import { SearchBox } from '../search/search-box.js';
import { ClockControl } from '../session/clock-control.js';
import { IdleLeft } from '../session/idle.js';
import { useSigning } from '../session/session.js';
import { Who } from '../session/who.js';
import { focusMain } from './focus-main.js';
import { Navigation } from './navigation.js';
import { useFold } from './use-fold.js';

export function Header() {
  const text = useText();
  const { own } = useSigning();
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
        {!own?.scope && <SearchBox />}
      </div>
      <div className="header-here">
        <Who />
        {!own?.scope && <InboxWay />}
        <IdleLeft />
        <ClockControl />
        <div className="folds">
          <LookControl />
          <LanguageSwitch />
        </div>
      </div>
    </header>
  );
}

/** What stands behind the '#' says which page is shown: following the link would forget it. */
function skipToMain(event: MouseEvent): void {
  event.preventDefault();
  focusMain();
}
