// What is still owed between two plans: put off to a year, promised by a date, or recorded open.
import { owedKindLabels, owedReasonLabels } from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import type { Label } from '#contract/label';
import type { OwedEntry } from '#domain/agreed';
import type { StillOwed } from '#contract/views';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { BehindIt } from '../plan/behind.js';
import type { BehindOf } from '../plan/behind-in.js';
import { planStrings } from '../plan/strings.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';

interface Props {
  readonly owed: readonly StillOwed[];
  readonly behind: BehindOf;
  /** The names of programs. */
  readonly nameOf: (program: string) => string;
  readonly asOf: string | undefined;
}

export function OwedList({ owed, behind, nameOf, asOf }: Props) {
  const text = useText();
  if (owed.length === 0) return <p className="muted">{text(planStrings.comparison.noOwed)}</p>;
  return (
    <ul className="plan-items">
      {owed.map(({ id, status, entry }) => (
        <li key={id}>
          <p className="status">
            <Chip tone="waiting">{text(itemStatusLabels.cycle.owed[status])}</Chip>
            <span className="subject">
              <span className="number">{entry.number}</span>{' '}
              {entry.program !== undefined && <span lang="ko">{nameOf(entry.program)}</span>}
            </span>
            <span className="muted small">{text(owedKindLabels[entry.kind])}</span>
          </p>
          <Entry entry={entry} />
          <BehindIt origin={entry.origin} behind={behind(entry.origin)} asOf={asOf} />
        </li>
      ))}
    </ul>
  );
}

/** What is owed, and until when. */
function Entry({ entry }: { readonly entry: OwedEntry }) {
  const text = useText();
  switch (entry.kind) {
    case 'followUp':
      return (
        <>
          <Said text={entry.action} />
          <p className="small">{text(planStrings.comparison.until(dateLabel(entry.due)))}</p>
        </>
      );
    case 'deferred':
      return (
        <>
          <p className="small">{text(planStrings.comparison.toYear(entry.year))}</p>
          <Reason reason={entry.reason} />
        </>
      );
    case 'open':
      return <Reason reason={entry.reason} />;
  }
}

/** The house's own reasons are words of the glossary; all others were said by somebody. */
export function Reason({ reason }: { readonly reason: string }) {
  const text = useText();
  const known: Readonly<Record<string, Label>> = owedReasonLabels;
  const label = Object.hasOwn(known, reason) ? known[reason] : undefined;
  return label ? <p>{text(label)}</p> : <Said text={reason} />;
}
