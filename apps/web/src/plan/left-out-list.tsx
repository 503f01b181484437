// The programs that an edition does not have, each with the reason and with what takes its place.
import { useText } from '../language/language.js';
import { PlaceAgain } from './place-again.js';
import { Said } from '../widgets/said.js';
import { BehindIt } from './behind.js';
import { usePlanView } from './plan-context.js';
import { planStrings } from './strings.js';

export function LeftOutList() {
  const text = useText();
  const { plan, edition, behind, asOf } = usePlanView();
  if (edition.leftOut.length === 0) return null;
  const nameOf = (id: string) => {
    const line = edition.lines[id];
    return line ? `${line.number} ${line.name}` : id;
  };
  return (
    <>
      <h3>{text(planStrings.content.leftOut)}</h3>
      <ul className="plan-items">
        {edition.leftOut.map(({ program, line, reason, successors, abolition }) => {
          const agreed = abolition === undefined ? undefined : plan.changes[abolition]?.agreed;
          return (
            <li key={program}>
              <p className="subject">
                <span className="number">{line.number}</span> <span lang="ko">{line.name}</span>
              </p>
              {agreed ? (
                <BehindIt origin={agreed.origin} behind={behind(agreed.origin)} asOf={asOf} />
              ) : (
                <Said text={reason} />
              )}
              {!agreed && !Object.hasOwn(plan.abolished, program) && (
                <PlaceAgain program={program} named={`${line.number} ${line.name}`} />
              )}
              {successors.length > 0 && (
                <p className="small">
                  {text(planStrings.content.successors)}:{' '}
                  <span lang="ko">{successors.map(nameOf).join(', ')}</span>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
