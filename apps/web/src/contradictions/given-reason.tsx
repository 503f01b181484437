// The reason that was given for a figure that does not add up, or that nobody has given one.
import type { ContradictionView } from '#contract/figure-views';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Said } from '../widgets/said.js';
import { contradictionStrings } from './strings.js';

interface Props {
  readonly contradiction: ContradictionView;
  /** Who gave it, where the page knows names. */
  readonly by?: string | undefined;
}

export function GivenReason({ contradiction: { reason, isOutgrown }, by }: Props) {
  const text = useText();
  if (!reason) return <p className="unexplained">{text(contradictionStrings.noReason)}</p>;
  return (
    <>
      <Said text={reason.reason} />
      <p className="muted small">
        {by !== undefined && <span lang="ko">{by} </span>}
        <time dateTime={reason.on}>{text(dateLabel(reason.on))}</time>
      </p>
      {isOutgrown && <p className="unexplained">{text(contradictionStrings.outgrown)}</p>}
    </>
  );
}
