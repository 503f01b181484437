// What departments kept as it was, with their reasons: settled, and never lost.
import { cycleStrings } from '../language/cycle-strings.js';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { Said } from '../widgets/said.js';
import { useCycleView } from './cycle-context.js';

export function Kept() {
  const text = useText();
  const names = useNames();
  const { kept } = useCycleView().cycle;
  if (kept.length === 0) return null;
  return (
    <details className="part">
      <summary>{text(cycleStrings.kept.title(kept.length))}</summary>
      <ul className="kept">
        {kept.map(({ origin, number, program, asked, reason }) => (
          <li key={origin.opinion}>
            <h3 lang="ko">
              {number} {program === undefined ? '' : names.ofProgram(program)}
            </h3>
            <dl className="owed-body">
              <div>
                <dt>{text(cycleStrings.owed.asked)}</dt>
                <dd>
                  <Said text={asked} />
                </dd>
              </div>
              <div>
                <dt>{text(cycleStrings.owed.reason)}</dt>
                <dd>
                  <Said text={reason} />
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </details>
  );
}
