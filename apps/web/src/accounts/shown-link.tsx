// The address of a one-time link, to be copied by whoever passes it on.
import { useId, useState } from 'react';
import { formatAddress } from '../address.js';
import { instantLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { accountsStrings } from './strings.js';

const { link: say } = accountsStrings;

interface Props {
  readonly link: { readonly secret: string; readonly until: string };
}

export function ShownLink({ link }: Props) {
  const text = useText();
  const id = useId();
  const [copied, setCopied] = useState<boolean>();
  const address = `${location.origin}/${formatAddress({ place: 'link', more: { secret: link.secret } })}`;
  const copy = () => {
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{text(say.address)}</label>
        <input id={id} type="text" readOnly value={address} onFocus={(event) => event.target.select()} />
      </div>
      <div className="ways">
        <button className="button" type="button" data-tone="main" onClick={copy}>
          {text(say.copy)}
        </button>
        <p role="status">{copied !== undefined && text(copied ? say.copied : say.notCopied)}</p>
      </div>
      <p className="muted">{text(say.until(instantLabel(link.until)))}</p>
    </>
  );
}
