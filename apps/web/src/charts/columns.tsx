// A column for each year: what was to be reached as a frame, what was reached within it; the table beside it says the figures.
import { percent, share } from './extent.js';

export interface ColumnOfYear {
  readonly label: string;
  /** Absent where there is none. */
  readonly due?: number;
  readonly value?: number;
}

interface Props {
  readonly title: string;
  readonly columns: readonly ColumnOfYear[];
  /** The highest of all columns that are compared, where several charts are. */
  readonly most?: number;
}

export function Columns({ title, columns, most = highestOf(columns) }: Props) {
  return (
    <figure className="columns" aria-hidden="true">
      <figcaption>{title}</figcaption>
      <div className="columns-row">
        {columns.map(({ label, due = 0, value = 0 }) => (
          <div key={label} className="column">
            <svg>
              <Upright className="bar-due" high={share(due, most)} inset={10} />
              <Upright className="bar-value" high={share(value, most)} inset={25} />
            </svg>
            <span>{label}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}

interface UprightProps {
  readonly className: string;
  readonly high: number;
  /** How far it stands from either side, in percent. */
  readonly inset: number;
}

function Upright({ className, high, inset }: UprightProps) {
  if (high === 0) return null;
  return (
    <rect
      className={className}
      x={percent(inset)}
      y={percent(100 - high)}
      width={percent(100 - 2 * inset)}
      height={percent(high)}
    />
  );
}

/** The highest value of all. */
export function highestOf(columns: readonly ColumnOfYear[]): number {
  return Math.max(0, ...columns.flatMap(({ due = 0, value = 0 }) => [due, value]));
}
