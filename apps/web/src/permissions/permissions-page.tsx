// Who was given which post or seat, who lost it, when and by whom: the record for an audit, filtered and printed.
import '../styles/carded.css';
import '../styles/rules.css';
import '../styles/permissions.css';
import { useId, useState } from 'react';
import { eventLabels, type EventName } from '#contract/glossary';
import type { PermissionChangeView } from '#contract/views';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { PersonName } from '../accounts/person-name.js';
import { dateLabel, instantLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { officeStrings } from '../organization/strings.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { everyChange, leftBy, type PermissionFilter } from './filter.js';
import { usePermissionChanges } from './queries.js';
import { permissionStrings } from './strings.js';

export function PermissionsPage() {
  const text = useText();
  const [filter, setFilter] = useState(everyChange);
  const { data: changes, error, isPending, refetch } = usePermissionChanges();
  useTitle(strings.places.permissions);
  const shown = changes && leftBy(filter, changes);
  return (
    <div className="rules-page permissions">
      <header>
        <p className="muted">
          <a href={formatAddress({ place: 'organization' })}>{text(strings.places.organization)}</a>
        </p>
        <h1>{text(strings.places.permissions)}</h1>
        <p>{text(permissionStrings.lead)}</p>
      </header>
      {isPending && <Loading />}
      {error && !changes && <Failure error={error} onRetry={() => void refetch()} />}
      {changes && shown && (
        <>
          <Stale error={error} />
          <Bar filter={filter} onChange={setFilter} changes={changes} count={shown.length} />
          {shown.length === 0 ? <p>{text(permissionStrings.none)}</p> : <Changes changes={shown} />}
        </>
      )}
    </div>
  );
}

interface BarProps {
  readonly filter: PermissionFilter;
  readonly onChange: (filter: PermissionFilter) => void;
  readonly changes: readonly PermissionChangeView[];
  readonly count: number;
}

function Bar({ filter, onChange, changes, count }: BarProps) {
  const text = useText();
  const id = useId();
  const some = (changed: Partial<PermissionFilter>) => onChange({ ...filter, ...changed });
  const events = [...new Set(changes.map(({ event }) => event))];
  return (
    <search className="filter">
      <div className="filter-field">
        <label htmlFor={`${id}-text`}>{text(permissionStrings.search)}</label>
        <input
          id={`${id}-text`}
          type="search"
          value={filter.text}
          onChange={(event) => some({ text: event.target.value })}
        />
      </div>
      <div className="filter-field">
        <label htmlFor={`${id}-event`}>{text(permissionStrings.kind)}</label>
        <select
          id={`${id}-event`}
          value={filter.event}
          onChange={(event) => some({ event: event.target.value })}
        >
          <option value="">{text(strings.filter.all)}</option>
          {events.map((event) => (
            <option key={event} value={event}>
              {text(nameOf(event))}
            </option>
          ))}
        </select>
      </div>
      <div className="filter-field">
        <label htmlFor={`${id}-since`}>{text(permissionStrings.since)}</label>
        <input
          id={`${id}-since`}
          type="date"
          value={filter.since}
          onChange={(event) => some({ since: event.target.value })}
        />
      </div>
      <p className="filter-count" role="status">
        {text(permissionStrings.count(count))}
      </p>
      <button className="button" type="button" onClick={() => print()}>
        {text(permissionStrings.print)}
      </button>
    </search>
  );
}

function Changes({ changes }: { readonly changes: readonly PermissionChangeView[] }) {
  const text = useText();
  const { columns } = permissionStrings;
  return (
    <table className="carded rule-table permission-table">
      <caption className="visually-hidden">{text(strings.places.permissions)}</caption>
      <thead>
        <tr>
          {[columns.post, columns.change, columns.who, columns.days, columns.recorded, columns.by].map(
            (column) => (
              <th key={column.en} scope="col">
                {text(column)}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <Row key={change.position} change={change} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ change }: { readonly change: PermissionChangeView }) {
  const text = useText();
  const { title, event, gains, loses, from, until, reason, at, by } = change;
  const { columns } = permissionStrings;
  return (
    <tr>
      <th scope="row" lang="ko">
        {title}
      </th>
      <td data-label={text(columns.change)}>
        {text(nameOf(event))}
        {reason !== undefined && (
          <span className="muted small" lang="ko">
            {reason}
          </span>
        )}
      </td>
      <td data-label={text(columns.who)}>
        {gains !== undefined && (
          <span>
            <PersonName person={gains} /> {text(permissionStrings.gains)}
          </span>
        )}
        {loses !== undefined && (
          <span>
            <PersonName person={loses} /> {text(permissionStrings.loses)}
          </span>
        )}
      </td>
      <td data-label={text(columns.days)}>
        <Days from={from} until={until} />
      </td>
      <td data-label={text(columns.recorded)}>
        <time dateTime={at}>{text(instantLabel(at))}</time>
      </td>
      <td data-label={text(columns.by)}>
        <span lang="ko">{by.title}</span>
        <PersonName person={by.person} />
      </td>
    </tr>
  );
}

function Days({ from, until }: { readonly from: string | undefined; readonly until: string | undefined }) {
  const text = useText();
  if (from !== undefined && until !== undefined)
    return <span>{text(officeStrings.term(dateLabel(from), dateLabel(until)))}</span>;
  if (from !== undefined) return <span>{text(officeStrings.since(dateLabel(from)))}</span>;
  return until === undefined ? null : <span>{text(officeStrings.endedOn(dateLabel(until)))}</span>;
}

function nameOf(event: string) {
  return Object.hasOwn(eventLabels, event) ? eventLabels[event as EventName] : { ko: event, en: event };
}
