// The department's own checks, quarter by quarter, the latest first; one that was replaced stays with the reason.
import type { ProgramFiguresView } from '#contract/figure-views';
import { comparePeriods } from '#domain/periods';
import { useText } from '../language/language.js';
import { Said } from '../widgets/said.js';
import { CheckSaid } from './check-said.js';
import { Section } from './section.js';
import { programStrings } from './strings.js';

const { checks: say } = programStrings;

export function ChecksSection({ figures: { selfChecks } }: { readonly figures: ProgramFiguresView }) {
  const text = useText();
  return (
    <Section part="checks" title={say.title} offers={['CheckQuarter']}>
      {selfChecks.length === 0 && <p>{text(say.none)}</p>}
      <ol className="plan-items">
        {selfChecks
          .toSorted((one, other) => comparePeriods(other.period, one.period))
          .map((check) => (
            <li key={check.period}>
              <CheckSaid check={check} />
              {check.former.length > 0 && (
                <details className="trace">
                  <summary>{text(say.former(check.former.length))}</summary>
                  <ul>
                    {check.former.map((former, index) => (
                      <li key={index}>
                        <CheckSaid check={former} />
                        <p className="name">{text(say.replaced)}</p>
                        <Said text={former.replaced} />
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          ))}
      </ol>
    </Section>
  );
}
