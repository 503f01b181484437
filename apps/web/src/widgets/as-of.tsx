// Shows the page as it stood at the end of a day that its reader chooses, and leads back to now.
import { useState, type SubmitEvent } from 'react';
import type { IsoDate } from '#domain/ids';
import { isIsoDate } from '#domain/dates';
import { formatAddress } from '../address.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useAddress } from '../use-address.js';

const dayEnd = 'T23:59:59+09:00';

export function AsOf() {
  const text = useText();
  const { address, go } = useAddress();
  const { asOf } = address;
  const [date, setDate] = useState(() => dayOf(asOf) ?? '');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isIsoDate(date)) go({ ...address, panel: undefined, asOf: `${date}${dayEnd}` });
  };
  return (
    <div className="as-of">
      {asOf !== undefined && <Past asOf={asOf} />}
      <details>
        <summary>{text(strings.asOf.title)}</summary>
        <form onSubmit={submit}>
          <label htmlFor="as-of">{text(strings.asOf.until)}</label>
          <input
            id="as-of"
            type="date"
            required
            value={date}
            onChange={(event) => setDate(event.target.value)}
          />
          <button className="button" type="submit">
            {text(strings.asOf.look)}
          </button>
        </form>
      </details>
    </div>
  );
}

function Past({ asOf }: { readonly asOf: string }) {
  const text = useText();
  const { address } = useAddress();
  const date = dayOf(asOf);
  return (
    <p className="callout" role="status">
      {text(strings.asOf.showing(date ? dateLabel(date) : { ko: asOf, en: asOf }))}{' '}
      <a href={formatAddress({ ...address, panel: undefined, asOf: undefined })}>{text(strings.asOf.now)}</a>
    </p>
  );
}

/** The day that an instant names in Korea; undefined for a position of the log, or what is neither. */
export function dayOf(asOf: string | undefined): IsoDate | undefined {
  const date = asOf?.endsWith(dayEnd) ? asOf.slice(0, -dayEnd.length) : undefined;
  return date !== undefined && isIsoDate(date) ? date : undefined;
}
