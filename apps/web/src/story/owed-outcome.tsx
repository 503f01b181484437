// What became of something owed: what was promised or deferred, what was claimed and found, how a plan dealt with it.
import { deferredOutcomeLabels, findingLabels } from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import type { OwedFate } from '#domain/between/fate';
import { Reason } from '../compare/owed-list.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { planStrings } from '../plan/strings.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { PlanLink } from './plan-link.js';
import { owedTones } from './tones.js';

interface Props {
  readonly owed: OwedFate;
  readonly asOf?: string | undefined;
  /** Whether the claims are told elsewhere. */
  readonly brief?: boolean;
}

export function OwedOutcome({ owed, asOf, brief = false }: Props) {
  const text = useText();
  const { entry, standing, claims, finding, plan, reason } = owed;
  return (
    <>
      <p className="status">
        <Chip tone={owedTones[standing]}>{text(itemStatusLabels.cycle.owed[standing])}</Chip>
        {finding && (
          <span>
            {text(planStrings.fate.found)}: {text(findingLabels[finding])}
          </span>
        )}
      </p>
      {entry.kind === 'followUp' ? (
        <>
          <Said text={entry.action} />
          <p className="small">{text(planStrings.comparison.until(dateLabel(entry.due)))}</p>
        </>
      ) : (
        <>
          {entry.kind === 'deferred' && (
            <p className="small">{text(planStrings.comparison.toYear(entry.year))}</p>
          )}
          <Reason reason={entry.reason} />
        </>
      )}
      {!brief && <Claims claims={claims} />}
      {plan && (
        <p>
          <PlanLink id={plan.id} asOf={asOf} />: {text(outcomeOf(plan.outcome))}
        </p>
      )}
      {reason !== undefined && (
        <>
          <p className="name">{text(planStrings.fate.how)}</p>
          <Reason reason={reason} />
        </>
      )}
    </>
  );
}

function Claims({ claims }: Pick<OwedFate, 'claims'>) {
  const text = useText();
  const names = useNames();
  return claims.map(({ evidence, by, on }, index) => (
    <div className="reply" key={index}>
      <p className="muted small">
        {text(planStrings.fate.claimed)}, <span lang="ko">{names.ofSignature(by)}</span>,{' '}
        {text(dateLabel(on))}
      </p>
      <Said text={evidence} />
    </div>
  ));
}

function outcomeOf(outcome: NonNullable<OwedFate['plan']>['outcome']) {
  return outcome === 'open' ? itemStatusLabels.plan.deferred.open : deferredOutcomeLabels[outcome];
}
