// What others owe the reader, as far as the lists tell: with whom it is, and by when.
import { useState } from 'react';
import { obligationLabels } from '#contract/glossary';
import type { WorkItem } from '#contract/views';
import { daysBetween } from '#domain/dates';
import { formatAddress } from '../address.js';
import { useFollowUps, useOpinionsIn, usePage } from '../http/queries.js';
import { workStrings } from '../language/cycle-strings.js';
import { daysLeftLabel, shortDateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Who } from '../names/who.js';
import { useSession } from '../session/session.js';
import { Loading } from '../widgets/loading.js';
import { waitingStatuses, waitsOf, type Wait } from './waits.js';

/** As many as are read at a glance. */
const atFirst = 8;

/** @param work what the reader owes themselves; undefined until it is read */
export function WaitsSection({ work }: { readonly work: readonly WorkItem[] | undefined }) {
  const text = useText();
  const opinions = useOpinionsIn(waitingStatuses);
  const followUps = useFollowUps();
  const [all, setAll] = useState(false);
  const partly = opinions.partly || followUps.error !== null;
  const isReady = work !== undefined && !opinions.pending && !followUps.isPending;
  const waits = isReady ? waitsOf(work, opinions.items, followUps.data ?? []) : [];
  return (
    <section className="waits" aria-labelledby="waits-title">
      <h2 id="waits-title">
        {text(workStrings.others)} {waits.length > 0 && <span className="count">{waits.length}</span>}
      </h2>
      {!isReady && !partly && <Loading />}
      {partly && <p className="muted">{text(workStrings.othersPartly)}</p>}
      {isReady && !partly && waits.length === 0 && <p className="muted">{text(workStrings.othersNothing)}</p>}
      <ul>
        {(all ? waits : waits.slice(0, atFirst)).map((wait) => (
          <WaitLine key={wait.key} wait={wait} />
        ))}
      </ul>
      {!all && waits.length > atFirst && (
        <button className="button" type="button" data-tone="quiet" onClick={() => setAll(true)}>
          {text(workStrings.more(waits.length - atFirst))}
        </button>
      )}
    </section>
  );
}

function WaitLine({ wait }: { readonly wait: Wait }) {
  const text = useText();
  const { organization } = useSession();
  const today = usePage('organization', organization).data?.today;
  const { step, due, count, number, address } = wait;
  const left = due === undefined || today === undefined ? undefined : daysBetween(today, due);
  return (
    <li>
      <a href={formatAddress(address)}>
        {text(obligationLabels[step])} {number ?? `× ${count}`}
      </a>
      <span className="muted small">
        {text(workStrings.waitsFor)} <Who owing={wait.with} />
      </span>
      {due !== undefined && (
        <span className="work-due">
          {left !== undefined && (
            <strong data-late={left < 0 || undefined}>{text(daysLeftLabel(left))}</strong>
          )}{' '}
          <time dateTime={due}>{text(shortDateLabel(due))}</time>
        </span>
      )}
    </li>
  );
}
