// Recovery codes as they are shown once: to print, to copy, to write down; and then never again.
import { useEffect, useRef, useState } from 'react';
import type { Label } from '#contract/label';
import { instantLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useSigning } from '../session/session.js';
import { factorStrings } from './strings.js';

const { codes: say } = factorStrings;

interface Props {
  readonly codes: readonly string[];
  readonly onKept: () => void;
  /** What the button says by which they are left. */
  readonly kept?: Label;
  /** Whether they are all that the page shows. */
  readonly alone?: boolean;
}

export function RecoveryCodesShown({ codes, onKept, kept = say.kept, alone = false }: Props) {
  const text = useText();
  const { own } = useSigning();
  const [copied, setCopied] = useState<boolean>();
  const [madeAt] = useState(() => new Date().toISOString());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const Heading = alone ? 'h1' : 'h2';
  const copy = () =>
    navigator.clipboard.writeText(codes.join('\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <section className="recovery" aria-labelledby="recovery-codes">
      <Heading id="recovery-codes" tabIndex={-1} ref={heading}>
        {text(say.shownTitle)}
      </Heading>
      <p>{text(say.shownSay)}</p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="muted small">
        {text(strings.product)} · {own?.name && <span lang="ko">{own.name} · </span>}
        {text(say.madeAt)} {text(instantLabel(madeAt))}
      </p>
      <p role="status">{copied !== undefined && text(copied ? say.copied : say.notCopied)}</p>
      <div className="ways">
        <button className="button" type="button" onClick={() => print()}>
          {text(say.print)}
        </button>
        <button className="button" type="button" onClick={() => void copy()}>
          {text(say.copy)}
        </button>
        <button className="button" type="button" data-tone="main" onClick={onKept}>
          {text(kept)}
        </button>
      </div>
    </section>
  );
}
