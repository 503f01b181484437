// How the schedule, a judgement, the check of a quarter and a reason stand now, beside what somebody else is writing.
import { standingLabels } from '#contract/figure-words';
import type { GivenReason, Judgement, ScheduleRow } from '#domain/reported';
import { contradictionStrings } from '../../contradictions/strings.js';
import { dateLabel } from '../../language/dates.js';
import { useText } from '../../language/language.js';
import { periodLabel } from '../../language/periods.js';
import { useNames } from '../../names/names.js';
import { Chip } from '../../widgets/chip.js';
import { Said } from '../../widgets/said.js';
import { programStrings } from '../strings.js';
import { standingTones } from '../tones.js';

export function ScheduleNow({ rows }: { readonly rows: readonly ScheduleRow[] }) {
  const text = useText();
  if (rows.length === 0) return <p className="now">{text(programStrings.schedule.none)}</p>;
  return (
    <ul className="now">
      {rows.map(({ id, title, periods }) => (
        <li key={id}>
          <span lang="ko">{title}</span>{' '}
          <span className="muted">{periods.map((period) => text(periodLabel(period))).join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}

export function JudgementNow({ judgement }: { readonly judgement: Judgement | undefined }) {
  const text = useText();
  if (!judgement) return <p className="now">{text(programStrings.byRule)}</p>;
  const { standing, reason } = judgement;
  return (
    <div className="now">
      <p className="status">
        <Chip tone={standingTones[standing]}>{text(standingLabels[standing])}</Chip>
        <Signed {...judgement} />
      </p>
      <Said text={reason} />
    </div>
  );
}

export function ReasonNow({ given }: { readonly given: GivenReason | undefined }) {
  const text = useText();
  if (!given) return <p className="now">{text(contradictionStrings.noReason)}</p>;
  return (
    <div className="now">
      <Said text={given.reason} />
      <p>
        <Signed {...given} />
      </p>
    </div>
  );
}

function Signed({ by, on }: Pick<Judgement, 'by' | 'on'>) {
  const text = useText();
  const names = useNames();
  return (
    <span className="muted small">
      <span lang="ko">{names.ofSignature(by)}</span> {text(dateLabel(on))}
    </span>
  );
}
