// Why something differs: what was agreed on and the opinions behind it, or what the office said, or how the program ended.
import type { ComparedDifference, Page } from '#contract/views';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { BehindIt } from '../plan/behind.js';
import type { BehindOf } from '../plan/behind-in.js';
import { planStrings } from '../plan/strings.js';
import { Said } from '../widgets/said.js';

interface Props {
  readonly difference: ComparedDifference;
  readonly behind: BehindOf;
  /** What the office noted when it set the line. */
  readonly officeReason: string | undefined;
  /** The page of a program that is gone. */
  readonly program: Page<'program'> | undefined;
  readonly asOf: string | undefined;
}

export function DifferenceReason({ difference, behind, officeReason, program, asOf }: Props) {
  const text = useText();
  if (difference.behind.length > 0) {
    return difference.behind.map(({ agreed }) => (
      <BehindIt key={agreed.id} origin={agreed.origin} behind={behind(agreed.origin)} asOf={asOf} />
    ));
  }
  if (difference.kind === 'programGone') return <Gone reason={difference.reason} program={program} />;
  return officeReason === undefined ? (
    <p className="muted small">{text(planStrings.comparison.officeWithoutReason)}</p>
  ) : (
    <Said text={officeReason} />
  );
}

interface GoneProps {
  readonly reason: string | undefined;
  readonly program: Page<'program'> | undefined;
}

/** What the plan says of it; else what the program's own end says. */
function Gone({ reason, program }: GoneProps) {
  const text = useText();
  if (reason !== undefined) return <Said text={reason} />;
  const state = program?.state;
  if (state?.status !== 'abolished') {
    return <p className="muted small">{text(planStrings.comparison.officeWithoutReason)}</p>;
  }
  return (
    <>
      <p className="small">{text(planStrings.comparison.abolishedOn(dateLabel(state.since)))}</p>
      <Said text={state.reason} />
    </>
  );
}
