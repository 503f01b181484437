// The second step of signing in, for whoever set one up; and its set-up, where the organization demands one of them.
import '../styles/factors.css';
import { useState } from 'react';
import type { OwnSession } from '#contract/account-views';
import type { FactorAdded, SecondStepView } from '#contract/factors';
import type { Label } from '#contract/label';
import { routes } from '#contract/routes';
import { AccountField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import { AskingForm } from '../session/asking-form.js';
import { useSigning } from '../session/session.js';
import { SignOutButton } from '../session/sign-out-button.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { AddPasskey } from './add-passkey.js';
import { knowsPasskeys, showPasskey } from './authenticator.js';
import { PasskeyFailure } from './passkey-failure.js';
import { useFactors, useSecondStep } from './queries.js';
import { RecoveryCodesShown } from './recovery-codes.js';
import { factorStrings } from './strings.js';
import { TotpSetup } from './totp-setup.js';
import { usePasskey } from './use-passkey.js';

const { step: say, totp, passkeys } = factorStrings;

type By = 'code' | 'passkey' | 'recovery-code';

const switches: Readonly<Record<By, Label>> = {
  code: say.byCode,
  passkey: say.byPasskey,
  'recovery-code': say.byRecoveryCode,
};

export function SecondStep() {
  const { data, error, isPending, refetch } = useSecondStep();
  if (isPending) return <Loading />;
  if (!data) return error && <Failure error={error} onRetry={() => void refetch()} />;
  return data.toSetUp ? <SetUp /> : <Show ways={waysIn(data)} />;
}

function waysIn({ totp: code, passkeys: known, recoveryCodes }: SecondStepView): readonly By[] {
  return [
    ...(code ? (['code'] as const) : []),
    ...(known && knowsPasskeys() ? (['passkey'] as const) : []),
    ...(recoveryCodes ? (['recovery-code'] as const) : []),
  ];
}

function Show({ ways }: { readonly ways: readonly By[] }) {
  const text = useText();
  const [chosen, choose] = useState(ways[0]);
  return (
    <section className="part threshold">
      <h1>{text(say.title)}</h1>
      <p className="lead">{text(chosen ? say.lead : say.nothing)}</p>
      {chosen === 'passkey' && <ByPasskey />}
      {chosen && chosen !== 'passkey' && <ByCode key={chosen} by={chosen} />}
      <div className="ways">
        {ways
          .filter((by) => by !== chosen)
          .map((by) => (
            <button key={by} className="button" type="button" data-tone="quiet" onClick={() => choose(by)}>
              {text(switches[by])}
            </button>
          ))}
      </div>
      <p className="muted">{text(say.lost)}</p>
      <div className="ways">
        <SignOutButton />
      </div>
    </section>
  );
}

function ByCode({ by }: { readonly by: 'code' | 'recovery-code' }) {
  const { enter } = useSigning();
  const [code, setCode] = useState('');
  const isApp = by === 'code';
  return (
    <AskingForm<OwnSession>
      address={routes.secondStep(by)}
      body={{ code }}
      submit={say.confirm}
      onDone={enter}
    >
      <AccountField
        name="code"
        label={isApp ? say.code : say.recoveryCode}
        hint={isApp ? say.codeHint : say.recoveryHint}
        type="text"
        fills={isApp ? 'one-time-code' : 'off'}
        numeric={isApp}
        focused
        value={code}
        onChange={setCode}
      />
    </AskingForm>
  );
}

function ByPasskey() {
  const text = useText();
  const { enter } = useSigning();
  const { begin, busy, failure } = usePasskey<OwnSession>({
    ask: routes.secondStepPasskey(),
    answer: routes.secondStep('passkey'),
    by: showPasskey,
    onDone: enter,
  });
  return (
    <>
      <p>{text(say.passkeyHint)}</p>
      {failure && <PasskeyFailure error={failure} />}
      <div className="ways">
        <button
          className="button"
          type="button"
          data-tone="main"
          aria-disabled={busy}
          onClick={() => begin()}
        >
          {text(say.byPasskey)}
        </button>
      </div>
    </>
  );
}

/** What the server opened meanwhile is looked at only once the recovery codes were kept: nobody sees them again. */
function SetUp() {
  const text = useText();
  const { look } = useSigning();
  const { data } = useFactors();
  const [codes, setCodes] = useState<readonly string[]>();
  const added = ({ recoveryCodes }: FactorAdded) => {
    if (recoveryCodes) setCodes(recoveryCodes);
    else void look();
  };
  if (codes) return <RecoveryCodesShown alone codes={codes} kept={say.start} onKept={() => void look()} />;
  return (
    <section className="part threshold">
      <h1>{text(say.setUpTitle)}</h1>
      <p className="lead">{text(say.setUpLead)}</p>
      <section className="factor" aria-labelledby="totp">
        <h2 id="totp">{text(totp.title)}</h2>
        <p className="muted">{text(totp.lead)}</p>
        <TotpSetup onAdded={added} />
      </section>
      <section className="factor" aria-labelledby="passkeys">
        <h2 id="passkeys">{text(passkeys.title)}</h2>
        <p className="muted">{text(passkeys.lead)}</p>
        {data && <AddPasskey work={data.passkeysWork} onAdded={added} />}
      </section>
      <div className="ways">
        <SignOutButton />
      </div>
    </section>
  );
}
