// A bar beside a figure: how much of what was to be reached was, the same again as the figure for the eye alone.
import { percent, share } from './extent.js';

interface Props {
  readonly value: number;
  /** What was to be reached; its end is marked where the value goes beyond it. */
  readonly of: number;
  /** The longest of all bars that are compared. */
  readonly most?: number;
}

export function Bar({ value, of, most = Math.max(value, of) }: Props) {
  const due = share(of, most);
  return (
    <svg className="bar" aria-hidden="true">
      <rect className="bar-due" x="0" y="0" width={percent(due)} height="100%" />
      <rect className="bar-value" x="0" y="20%" width={percent(share(value, most))} height="60%" />
      {value > of && <rect className="bar-mark" x={percent(due)} y="0" width="2" height="100%" />}
    </svg>
  );
}
