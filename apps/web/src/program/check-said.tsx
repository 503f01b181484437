// The department's check of one quarter: how it stands, what was done, what was in the way, and what helps.
import { standingLabels } from '#contract/figure-words';
import type { SelfCheck } from '#domain/reported';
import { dateLabel } from '../language/dates.js';
import { periodLabel } from '../language/periods.js';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { programStrings } from './strings.js';
import { standingTones } from './tones.js';

const { checks: say } = programStrings;

export function CheckSaid({ check }: { readonly check: Omit<SelfCheck, 'former'> }) {
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
