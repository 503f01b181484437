// The department's own checks, quarter by quarter, the latest first; one that was replaced stays with the reason.
import type { ProgramFiguresView } from '#contract/figure-views';
import { standingLabels } from '#contract/figure-words';
import { comparePeriods } from '#domain/periods';
import { dateLabel } from '../language/dates.js';
import { periodLabel } from '../language/periods.js';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { Section } from './section.js';
import { programStrings } from './strings.js';
import { standingTones } from './tones.js';

const { checks: say } = programStrings;

type Check = ProgramFiguresView['selfChecks'][number];

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

function CheckSaid({ check }: { readonly check: Omit<Check, 'former'> }) {
  const text = useText();
  const names = useNames();
  const { period, standing, by, on } = check;
  return (
    <>
      <p className="status">
        <strong>{text(periodLabel(period))}</strong>
        <Chip tone={standingTones[standing]}>{text(standingLabels[standing])}</Chip>
        <span className="muted small">
          <span lang="ko">{names.ofSignature(by)}</span> {text(dateLabel(on))}
        </span>
      </p>
      <dl className="check-said">
        {(['done', 'obstacles', 'remedy'] as const).map(
          (part) =>
            check[part] !== undefined && (
              <div key={part}>
                <dt>{text(say[part])}</dt>
                <dd>
                  <Said text={check[part]} />
                </dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}
