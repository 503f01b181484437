// Throws away what somebody who left the post had begun: the only copy there is, so that it is asked twice.
import { routes } from '#contract/routes';
import type { Label } from '#contract/label';
import type { LeftDraft } from '#contract/views';
import { AskedTwice } from '../factors/asked-twice.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { nameOfLeft, useLeftActs } from './queries.js';
import { leftStrings } from './strings.js';

interface Props {
  readonly draft: LeftDraft;
  /** What its form is called. */
  readonly of: Label;
}

export function ThrowAway({ draft, of }: Props) {
  const text = useText();
  const { organization, token } = useSession();
  const { thrown } = useLeftActs();
  return (
    <AskedTwice
      address={routes.dropDraft(organization)}
      token={token}
      body={nameOfLeft(draft)}
      label={leftStrings.throwAway}
      of={text(leftStrings.throwAwayOf(of))}
      warning={leftStrings.onlyCopy}
      really={leftStrings.throwAwayForGood}
      onDone={() => thrown(draft)}
    />
  );
}
