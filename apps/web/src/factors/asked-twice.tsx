// A button for what reaches far: says what it does, and does it at the second press.
import '../styles/factors.css';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Label } from '#contract/label';
import { request } from '../http/request.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { Failure } from '../widgets/failure.js';

interface Props<T> {
  readonly address: string;
  /** Says in which post it is asked, where that matters. */
  readonly token?: string;
  /** What the request says. */
  readonly body?: object;
  readonly label: Label;
  /** What the button is about, for who does not see where it stands. */
  readonly of?: string;
  readonly warning: Label;
  readonly really: Label;
  /** `main` for what can be taken back by the next press. */
  readonly tone?: 'grave' | 'main';
  readonly onDone: (answer: T) => void;
}

export function AskedTwice<T>({
  address,
  token,
  body = {},
  label,
  of,
  warning,
  really,
  tone = 'grave',
  onDone,
}: Props<T>) {
  const text = useText();
  const [isAsked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const second = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: () => request<T>(address, { method: 'POST', token, body }),
    onSuccess: onDone,
  });
  useEffect(() => {
    if (isAsked) second.current?.focus();
    else if (wasAsked.current) first.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  if (!isAsked) {
    return (
      <button className="button" type="button" ref={first} onClick={() => setAsked(true)}>
        {text(label)}
        {of && <span className="visually-hidden"> {of}</span>}
      </button>
    );
  }
  return (
    <div className="asked-twice">
      <p>{text(warning)}</p>
      {error && <Failure error={error} />}
      <div className="ways">
        <button
          className="button"
          type="button"
          data-tone={tone}
          ref={second}
          aria-disabled={isPending}
          onClick={() => !isPending && mutate()}
        >
          {text(really)}
        </button>
        <button
          className="button"
          type="button"
          onClick={() => {
            reset();
            setAsked(false);
          }}
        >
          {text(strings.leaveIt)}
        </button>
      </div>
    </div>
  );
}
