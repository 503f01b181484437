// Parts of a whole one behind the other, told apart by their hatching as well as by their colour.
import { useId } from 'react';
import { percent, stacked } from './extent.js';

/** How parts are told apart: each has a colour and a hatching of its own. */
export const fills = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'rest'] as const;
export type Fill = (typeof fills)[number];

export interface Part {
  readonly fill: Fill;
  readonly value: number;
}

interface Props {
  readonly parts: readonly Part[];
  /** What the whole width stands for; the parts together unless named. */
  readonly most?: number;
}

export function Stack({ parts, most = sumOf(parts) }: Props) {
  const id = useId();
  const stretches = stacked(
    parts.map(({ value }) => value),
    most,
  );
  return (
    <svg className="stack" aria-hidden="true">
      <Hatchings id={id} />
      {parts.map(({ fill }, index) => {
        const { at, long } = stretches[index] ?? { at: 0, long: 0 };
        return long === 0 ? null : (
          <g key={fill}>
            <rect data-fill={fill} x={percent(at)} y="0" width={percent(long)} height="100%" />
            <rect fill={`url(#${id}-${fill})`} x={percent(at)} y="0" width={percent(long)} height="100%" />
            <rect className="stack-edge" x={percent(at)} y="0" width="1" height="100%" />
          </g>
        );
      })}
    </svg>
  );
}

/** What a fill stands for, beside its name. */
export function Swatch({ fill }: { readonly fill: Fill }) {
  return (
    <span className="swatch">
      <Stack parts={[{ fill, value: 1 }]} />
    </span>
  );
}

/** The lines over each fill; without any where a fill is plain. */
const hatchings: Readonly<Record<Fill, string | undefined>> = {
  first: undefined,
  second: 'M0 8L8 0M-2 2L2 -2M6 10L10 6',
  third: 'M4 0V8',
  fourth: 'M0 4H8',
  fifth: 'M0 0L8 8M-2 6L2 10M6 -2L10 2',
  sixth: 'M0 0L8 8M0 8L8 0',
  rest: undefined,
};

function Hatchings({ id }: { readonly id: string }) {
  return (
    <defs>
      {fills.map((fill) => (
        <pattern key={fill} id={`${id}-${fill}`} width="8" height="8" patternUnits="userSpaceOnUse">
          {hatchings[fill] !== undefined && <path className="hatching" d={hatchings[fill]} />}
        </pattern>
      ))}
    </defs>
  );
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}
