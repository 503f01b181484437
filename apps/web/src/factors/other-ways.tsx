// The ways to sign in beside the password: the city's own accounts, and a passkey.
import type { OwnSession } from '#contract/account-views';
import { routes } from '#contract/routes';
import { useText } from '../language/language.js';
import { useSigning } from '../session/session.js';
import { knowsPasskeys, showPasskey } from './authenticator.js';
import { useCityOutcome } from './city-outcome.js';
import { PasskeyFailure } from './passkey-failure.js';
import { useSignInWays } from './queries.js';
import { factorStrings } from './strings.js';
import { usePasskey } from './use-passkey.js';

const { ways: say, cityOutcomes } = factorStrings;

/** Why the city's own sign-in came to nothing, where it just did. */
export function CityOutcomeCallout() {
  const text = useText();
  const said = useCityOutcome();
  if (!said) return null;
  return (
    <div className="callout" role="alert" data-tone={said.outcome === 'denied' ? undefined : 'grave'}>
      <p>{text(cityOutcomes[said.outcome])}</p>
      {said.number && (
        <p>
          {text(say.number)}: <strong className="code">{said.number}</strong>
        </p>
      )}
    </div>
  );
}

/** A browser without passkeys, an address without them, a city without accounts: nothing stands there in their place. */
export function OtherWays() {
  const text = useText();
  const { enter } = useSigning();
  const { data: ways } = useSignInWays();
  const { begin, busy, failure } = usePasskey<OwnSession>({
    ask: routes.passkeySignIn('options'),
    answer: routes.passkeySignIn(),
    by: showPasskey,
    onDone: enter,
  });
  const isPasskeyOffered = ways?.passkeys === true && knowsPasskeys();
  if (!ways?.city && !isPasskeyOffered) return null;
  return (
    <section className="other-ways" aria-labelledby="other-ways">
      <h2 id="other-ways">{text(say.title)}</h2>
      {failure && <PasskeyFailure error={failure} />}
      <div className="ways">
        {ways?.city && (
          <a className="button" href={routes.citySignIn()}>
            {text(say.city)}
          </a>
        )}
        {isPasskeyOffered && (
          <button className="button" type="button" aria-disabled={busy} onClick={() => begin()}>
            {text(say.passkey)}
          </button>
        )}
      </div>
    </section>
  );
}
