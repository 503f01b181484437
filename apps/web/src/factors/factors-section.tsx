// What a person signs in with beyond the password, on their account page: an app, passkeys, recovery codes.
import '../styles/factors.css';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FactorAdded, FactorsView } from '#contract/factors';
import type { Label } from '#contract/label';
import { routes } from '#contract/routes';
import { useNotice } from '../frame/notice.js';
import { useText } from '../language/language.js';
import { Chip } from '../widgets/chip.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { AddPasskey } from './add-passkey.js';
import { AskedTwice } from './asked-twice.js';
import { PasskeyList } from './passkey-list.js';
import { factorKeys, useFactors } from './queries.js';
import { RecoveryCodesShown } from './recovery-codes.js';
import { factorStrings } from './strings.js';
import { TotpSetup } from './totp-setup.js';

const { section: say, totp, passkeys, codes } = factorStrings;

export function FactorsSection() {
  const text = useText();
  const client = useQueryClient();
  const notice = useNotice();
  const { data, error, isPending, refetch } = useFactors();
  const [shown, setShown] = useState<readonly string[]>();
  const changed = (said?: Label) => {
    if (said) notice(said);
    void client.invalidateQueries({ queryKey: factorKeys.held });
  };
  const added = ({ recoveryCodes }: FactorAdded, said?: Label) => {
    setShown(recoveryCodes);
    changed(said);
  };
  return (
    <section className="part factors" aria-labelledby="factors">
      <h2 id="factors">{text(say.title)}</h2>
      <p className="muted">{text(say.lead)}</p>
      {isPending && <Loading />}
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {shown && <RecoveryCodesShown codes={shown} onKept={() => setShown(undefined)} />}
      {data && <Factors held={data} onAdded={added} onChanged={changed} />}
    </section>
  );
}

interface Props {
  readonly held: FactorsView;
  readonly onAdded: (added: FactorAdded, said?: Label) => void;
  readonly onChanged: (said?: Label) => void;
}

function Factors({ held, onAdded, onChanged }: Props) {
  const text = useText();
  const { mayChange, demanded, cityAccount } = held;
  const hasAny = held.totp || held.passkeys.length > 0;
  return (
    <>
      {demanded && <p className="callout">{text(say.demanded)}</p>}
      {!mayChange && <p className="callout">{text(say.tooOld)}</p>}
      <section className="factor" aria-labelledby="totp">
        <h3 id="totp">
          {text(totp.title)}{' '}
          <Chip tone={held.totp ? 'done' : 'quiet'}>{text(held.totp ? totp.inUse : totp.notInUse)}</Chip>
        </h3>
        <p className="muted">{text(totp.lead)}</p>
        {mayChange && !held.totp && <TotpSetup onAdded={(added) => onAdded(added, totp.added)} />}
        {mayChange && held.totp && (
          <AskedTwice
            address={routes.totp('remove')}
            label={totp.remove}
            warning={totp.removeSay}
            really={factorStrings.reallyRemove}
            onDone={() => onChanged(totp.removed)}
          />
        )}
      </section>
      <section className="factor" aria-labelledby="passkeys">
        <h3 id="passkeys">{text(passkeys.title)}</h3>
        <p className="muted">{text(passkeys.lead)}</p>
        <PasskeyList passkeys={held.passkeys} mayChange={mayChange} onChanged={onChanged} />
        {mayChange && (
          <AddPasskey
            work={held.passkeysWork}
            onAdded={(added, name) => onAdded(added, passkeys.added(name))}
          />
        )}
      </section>
      {hasAny && (
        <section className="factor" aria-labelledby="codes">
          <h3 id="codes">
            {text(codes.title)}{' '}
            <Chip tone={held.recoveryCodesLeft < 3 ? 'waiting' : 'quiet'}>
              {text(codes.left(held.recoveryCodesLeft))}
            </Chip>
          </h3>
          <p className="muted">{text(codes.lead)}</p>
          {mayChange && (
            <AskedTwice<FactorAdded>
              address={routes.recoveryCodes()}
              label={codes.renew}
              warning={codes.renewSay}
              really={factorStrings.reallyRenew}
              onDone={onAdded}
            />
          )}
        </section>
      )}
      {cityAccount && <p>{text(say.cityAccount)}</p>}
    </>
  );
}
