// The two logs of a program: what was done by date, and how residents took part; what was struck out stays, with its reason.
import { useId } from 'react';
import type { ProgramFiguresView } from '#contract/figure-views';
import { logs, type Log } from '#domain/reported';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { Offers } from '../panel/offers.js';
import { anchorOf } from '../table/anchors.js';
import { Said } from '../widgets/said.js';
import { Section } from './section.js';
import { programStrings } from './strings.js';
import { useWhen } from './when.js';

const { log: say } = programStrings;

/** The latest of each log; those before them are folded. */
const shownAtOnce = 6;

type Entry = ProgramFiguresView['entries'][number];

export function LogSection({ figures: { entries } }: { readonly figures: ProgramFiguresView }) {
  return (
    <Section part="log" title={say.title} offers={['LogEntry']}>
      <div className="program-logs">
        {logs.map((log) => (
          <LogList key={log} log={log} entries={entries.filter((entry) => entry.log === log)} />
        ))}
      </div>
    </Section>
  );
}

function LogList({ log, entries }: { readonly log: Log; readonly entries: readonly Entry[] }) {
  const text = useText();
  const titleId = useId();
  const latest = entries.toReversed();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{text(say.logs[log])}</h3>
      {entries.length === 0 && <p className="muted">{text(say.none)}</p>}
      <Entries entries={latest.slice(0, shownAtOnce)} />
      {latest.length > shownAtOnce && (
        <details className="reported">
          <summary>{text(say.earlier(latest.length - shownAtOnce))}</summary>
          <Entries entries={latest.slice(shownAtOnce)} />
        </details>
      )}
    </section>
  );
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ol className="log-entries">
      {entries.map((entry) => (
        <LogItem key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}

function LogItem({ entry }: { readonly entry: Entry }) {
  const text = useText();
  const label = useWhen();
  const { id, when, title, text: said, status, by, on, former } = entry;
  return (
    <li id={anchorOf({ on: 'entry', item: id })} tabIndex={-1} data-status={status}>
      <header className="item-head">
        <p>
          <span className="name">{label(when)}</span> <strong lang="ko">{title}</strong>
        </p>
        <Offers on="entry" item={id} />
      </header>
      <Said text={said} />
      {status === 'struck' && (
        <div className="dissent">
          <Said text={entry.reason} />
          <Signed by={entry.endedBy} on={entry.endedOn} />
        </div>
      )}
      <Signed by={by} on={on} />
      {former.length > 0 && (
        <details className="trace">
          <summary>{text(say.former(former.length))}</summary>
          <ul>
            {former.map((each, index) => (
              <li key={index}>
                <s>
                  {label(each.when)} <span lang="ko">{each.title}</span>
                </s>
                <Said text={each.text} />
                <Signed by={each.by} on={each.on} />
                <Said className="muted" text={each.reason} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Signed({ by, on }: Pick<Entry, 'by' | 'on'>) {
  const text = useText();
  const names = useNames();
  return (
    <p className="muted small">
      <span lang="ko">{names.ofSignature(by)}</span> <time dateTime={on}>{text(dateLabel(on))}</time>
    </p>
  );
}
