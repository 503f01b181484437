// Setting up an authenticator app: its picture, its key as text, and the first code, which takes it into use.
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { FactorAdded, TotpSetupView } from '#contract/factors';
import { routes } from '#contract/routes';
import { AccountField } from '../forms/fields.js';
import { request } from '../http/request.js';
import { useText } from '../language/language.js';
import { AskingForm } from '../session/asking-form.js';
import { Failure } from '../widgets/failure.js';
import { QrCode } from './qr-code.js';
import { factorStrings } from './strings.js';

const { totp: say, step } = factorStrings;

export function TotpSetup({ onAdded }: { readonly onAdded: (added: FactorAdded) => void }) {
  const text = useText();
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: () => request<TotpSetupView>(routes.totp(), { method: 'POST', body: {} }),
  });
  if (data) return <Begun setup={data} onAdded={onAdded} />;
  return (
    <>
      {error && <Failure error={error} />}
      <div className="ways">
        <button
          className="button"
          type="button"
          aria-disabled={isPending}
          onClick={() => !isPending && mutate()}
        >
          {text(say.setUp)}
        </button>
      </div>
    </>
  );
}

interface BegunProps {
  readonly setup: TotpSetupView;
  readonly onAdded: (added: FactorAdded) => void;
}

function Begun({ setup, onAdded }: BegunProps) {
  const text = useText();
  const [code, setCode] = useState('');
  return (
    <ol className="totp-steps">
      <li>
        <p>{text(say.scan)}</p>
        <div className="totp-key">
          <QrCode qr={setup.qr} title={text(say.picture)} />
          <div>
            <p>{text(say.byHand)}</p>
            <p>
              <code className="code">{setup.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
            </p>
            <p>
              <a href={setup.uri}>{text(say.here)}</a>
            </p>
          </div>
        </div>
      </li>
      <li>
        <p>{text(say.thenCode)}</p>
        <AskingForm<FactorAdded>
          address={routes.totp('confirm')}
          body={{ code }}
          submit={say.confirm}
          onDone={onAdded}
        >
          <AccountField
            name="code"
            label={step.code}
            type="text"
            fills="one-time-code"
            numeric
            focused
            value={code}
            onChange={setCode}
          />
        </AskingForm>
      </li>
    </ol>
  );
}
