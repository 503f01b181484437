// What day it is on the installation, and moving its clock forward: the sample's alone.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type SubmitEvent } from 'react';
import { standsOnCookie } from '#contract/acting';
import { routes } from '#contract/routes';
import { addDays } from '#domain/dates';
import type { IsoDate } from '#domain/ids';
import { usePeople } from '../http/queries.js';
import { request } from '../http/request.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { Drop } from '../widgets/drop.js';
import { Failure } from '../widgets/failure.js';
import { useSession } from './session.js';

export function ClockControl() {
  const { token, today } = useSession();
  return standsOnCookie(token) ? <Today today={today} /> : <MovableClock />;
}

function Today({ today }: { readonly today: IsoDate }) {
  const text = useText();
  return (
    <p className="clock">
      <span className="visually-hidden">{text(strings.clock.today)}</span>{' '}
      <time dateTime={today}>{text(dateLabel(today))}</time>
    </p>
  );
}

function MovableClock() {
  const text = useText();
  const session = useSession();
  const { data } = usePeople();
  const today = data?.today ?? session.today;
  return (
    <Drop
      className="drop clock"
      bodyClassName="drop-body"
      summary={
        <>
          <span className="visually-hidden">{text(strings.clock.today)}</span>
          <time dateTime={today}>{text(dateLabel(today))}</time>
        </>
      }
    >
      <MoveClock key={today} today={today} />
    </Drop>
  );
}

function MoveClock({ today }: { readonly today: IsoDate }) {
  const text = useText();
  const { token } = useSession();
  const client = useQueryClient();
  const tomorrow = addDays(today, 1);
  const [date, setDate] = useState(tomorrow);
  const form = useRef<HTMLFormElement>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (to: IsoDate) =>
      request(routes.clock(), { method: 'POST', token, body: { now: `${to}T09:00:00+09:00` } }),
    onSuccess: () => {
      leave();
      return client.invalidateQueries();
    },
  });
  /** The form begins anew with the new day: the focus goes to what opens it before it is lost. */
  const leave = () => {
    const drop = form.current?.closest('details');
    drop?.querySelector('summary')?.focus();
    drop?.removeAttribute('open');
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    mutate(date);
  };
  return (
    <form className="clock-form" ref={form} onSubmit={submit}>
      <p className="muted">{text(strings.clock.say)}</p>
      <label htmlFor="clock-date">{text(strings.clock.to)}</label>
      <input
        id="clock-date"
        type="date"
        required
        min={tomorrow}
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
      <button className="button" type="submit" disabled={isPending}>
        {text(strings.clock.move)}
      </button>
      {error && <Failure error={error} />}
    </form>
  );
}
