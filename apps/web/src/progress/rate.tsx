// How much of the budget was spent, or of what was to be reached, in a cell: the rate with its bar.
import type { Shown } from '#contract/figure-views';
import { Bar } from '../charts/bar.js';
import type { Subject } from '../why/subject.js';
import { WhyLink } from '../why/why-link.js';
import { mostOf } from './rows.js';

interface Props {
  readonly rate: Shown;
  readonly of: Subject;
  /** The longest bar of those beside it. */
  readonly most?: number;
}

/** A rate with its bar. */
export function Rate({ rate, of, most = mostOf([rate]) }: Props) {
  return (
    <span className="rate">
      <span className="rate-figure">
        <WhyLink shown={rate} of={of} unit="%" />
      </span>
      {rate.text !== undefined && <Bar value={Number(rate.text)} of={100} most={most} />}
    </span>
  );
}
