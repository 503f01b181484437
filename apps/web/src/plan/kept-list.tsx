// What a department left as it was though the committee asked, each with its reason.
import type { KeptEntry } from '#domain/agreed';
import { useText } from '../language/language.js';
import { Said } from '../widgets/said.js';
import { BehindIt } from './behind.js';
import type { BehindOf } from './behind-in.js';
import { planStrings } from './strings.js';

interface Props {
  readonly kept: readonly KeptEntry[];
  readonly behind: BehindOf;
  /** The names of programs, where they are known. */
  readonly nameOf?: (program: string) => string;
  readonly asOf?: string;
}

export function KeptList({ kept, behind, nameOf, asOf }: Props) {
  const text = useText();
  if (kept.length === 0) return <p className="muted">{text(planStrings.committees.noKept)}</p>;
  return (
    <ul className="plan-items">
      {kept.map(({ origin, number, program, reason }) => (
        <li key={`${origin.round} ${origin.opinion}`}>
          <p className="subject">
            <span className="number">{number}</span>{' '}
            {program !== undefined && nameOf && <span lang="ko">{nameOf(program)}</span>}
          </p>
          <BehindIt origin={origin} behind={behind(origin)} asOf={asOf} />
          <p className="name">{text(planStrings.committees.keptWhy)}</p>
          <Said text={reason} />
        </li>
      ))}
    </ul>
  );
}
