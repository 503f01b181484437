// How long the session of this browser lasts while nothing is done: always in sight, said aloud when it is nearly over.
import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { OwnSession } from '#contract/account-views';
import { standsOnCookie } from '#contract/acting';
import { routes } from '#contract/routes';
import { request } from '../http/request.js';
import { useText } from '../language/language.js';
import { keepMark, keptMark, useMark } from './mark.js';
import { useSession, useSigning } from './session.js';
import { signingStrings } from './strings.js';

const { idle: say } = signingStrings;
/** In milliseconds. */
const tick = 1_000;
const nearlyOver = 2 * 60_000;
/** Nobody counts the seconds of days: an invitation's session lasts as long as the invitation. */
const farOff = 12 * 60 * 60_000;
/** What a person does prolongs the session, but is told to the server only so often. */
const leastPause = 60_000;

/** The countdown in the header; nothing where a token of the sample signs in. */
export function IdleLeft() {
  const text = useText();
  const left = useLeft();
  const { stay, busy } = useStay();
  if (left === undefined || Math.min(left.idle, left.all) > farOff) return null;
  return (
    <div className="idle-left">
      <span className="muted">{text(say.left)}</span>{' '}
      <span role="timer" aria-live="off" className="countdown">
        {clockOf(Math.min(left.idle, left.all))}
      </span>
      {left.idle < left.all && (
        <button
          className="button"
          type="button"
          data-tone="quiet"
          aria-label={text(say.stayLong)}
          disabled={busy}
          onClick={() => stay()}
        >
          {text(say.stay)}
        </button>
      )}
    </div>
  );
}

/** Says once that it is nearly over, and asks the server when it is. */
export function IdleNotice() {
  const text = useText();
  const { look } = useSigning();
  const left = useLeft();
  const { stay, busy } = useStay();
  useWhileActive(left !== undefined, stay);
  const isOver = left !== undefined && Math.min(left.idle, left.all) <= 0;
  const over = useEffectEvent(() => void look(say.over));
  useEffect(() => {
    if (isOver) over();
  }, [isOver]);
  if (left === undefined || Math.min(left.idle, left.all) > nearlyOver) return null;
  const canStay = left.idle < left.all;
  return (
    <div className="idle-notice" role="alert">
      <p>{text(canStay ? say.soon : say.last)}</p>
      {canStay && (
        <button className="button" type="button" data-tone="main" disabled={busy} onClick={() => stay()}>
          {text(say.stayLong)}
        </button>
      )}
    </div>
  );
}

/** In milliseconds: until it ends where nothing is done, and in any case. */
function useLeft(): { readonly idle: number; readonly all: number } | undefined {
  const { token } = useSession();
  const mark = useMark();
  const [now, setNow] = useState(Date.now);
  const isOn = standsOnCookie(token) && mark !== undefined;
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setInterval(() => setNow(Date.now()), tick);
    return () => clearInterval(timer);
  }, [isOn]);
  return isOn ? { idle: mark.idleUntil - now, all: mark.until - now } : undefined;
}

function useStay(): { readonly stay: () => void; readonly busy: boolean } {
  const { token } = useSession();
  const { look } = useSigning();
  const { mutate, isPending } = useMutation({
    mutationFn: () => request<OwnSession>(routes.stay(), { method: 'POST', token, body: {} }),
    onSuccess: keepMark,
    onError: () => look(say.over),
  });
  return { stay: mutate, busy: isPending };
}

/** Whoever types or points is there: nobody is signed out in the middle of a sentence. */
function useWhileActive(isOn: boolean, stay: () => void): void {
  const isActive = useEffectEvent(() => {
    const mark = keptMark();
    if (!mark) return;
    const left = mark.idleUntil - Date.now();
    const sinceStay = Date.now() - lastStay;
    if (sinceStay < Math.min(leastPause, left / 4) || mark.until <= mark.idleUntil) return;
    lastStay = Date.now();
    stay();
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const active = () => isActive();
    for (const sign of ['keydown', 'pointerdown'] as const) addEventListener(sign, active, { passive: true });
    return () => {
      for (const sign of ['keydown', 'pointerdown'] as const) removeEventListener(sign, active);
    };
  }, [isOn]);
}

let lastStay = Date.now();

/** `28:05`, `9:28:05`. */
function clockOf(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1_000));
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const parts = [...(hours > 0 ? [hours] : []), minutes, seconds % 60];
  return parts.map((part, index) => (index === 0 ? part : String(part).padStart(2, '0'))).join(':');
}
