// What became of one opinion that took a remark up: the answer, each change on its way, and what was promised.
import {
  askingLabels,
  changeStandingLabels,
  changeStepLabels,
  deferredOutcomeLabels,
  findingLabels,
  owedKindLabels,
  phraseLabels,
} from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import type { ChangeFate, OpinionFate, OwedFate } from '#domain/between/fate';
import { Reason } from '../compare/owed-list.js';
import { usePages } from '../http/queries.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { hrefOf, indicatorsAt, opinionAt, planAt } from '../plan/places.js';
import { planStrings } from '../plan/strings.js';
import { AnswerBody } from '../table/answer-body.js';
import { ChangeLine } from '../table/change-line.js';
import { opinionTones } from '../table/statuses.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { changeTones, owedTones } from './tones.js';

interface Props {
  readonly round: string;
  readonly opinion: OpinionFate;
  readonly asOf: string | undefined;
}

export function OpinionStory({ round, opinion, asOf }: Props) {
  const text = useText();
  const { status, asks, phrase, answer, reason, changes, owed } = opinion;
  return (
    <>
      <li>
        <h2>{text(planStrings.fate.opinion)}</h2>
        <p className="status">
          <Chip tone={opinionTones[status]}>{text(itemStatusLabels.round.opinion[status])}</Chip>
          <span className="asking">{text(phrase ? phraseLabels[phrase] : askingLabels[asks])}</span>
          <a className="small" href={hrefOf(opinionAt(round, opinion.opinion))}>
            {text(planStrings.behind.round)}
          </a>
        </p>
        {opinion.text !== '' && <Said text={opinion.text} />}
        {reason !== undefined && <Said className="ending" text={reason} />}
      </li>
      <li>
        <h2>{text(planStrings.fate.answer)}</h2>
        {answer ? (
          <>
            <AnswerBody response={answer} />
            <p className="muted small">{text(dateLabel(answer.on))}</p>
          </>
        ) : (
          <p className="muted">{text(planStrings.fate.noAnswer)}</p>
        )}
      </li>
      {changes.map((change, index) => (
        <li key={change.id ?? index}>
          <h2>{text(planStrings.fate.change)}</h2>
          <ChangeStory fate={change} asOf={asOf} />
        </li>
      ))}
      {owed && (
        <li>
          <h2>{text(owedKindLabels[owed.entry.kind])}</h2>
          <OwedStory owed={owed} asOf={asOf} />
        </li>
      )}
    </>
  );
}

function ChangeStory({ fate, asOf }: { readonly fate: ChangeFate; readonly asOf: string | undefined }) {
  const text = useText();
  const { change, standing, steps, revised, plan, reason } = fate;
  return (
    <>
      <p className="status">
        <Chip tone={changeTones[standing]}>{text(changeStandingLabels[standing])}</Chip>
      </p>
      <p className="change-said">
        <ChangeLine change={change} />
      </p>
      {steps.length > 0 && (
        <>
          <p className="name">{text(planStrings.fate.steps)}</p>
          <ol className="fate-steps">
            {steps.map(({ step, taken, number }, index) => (
              <li key={index}>
                {text(changeStepLabels[step])} <time dateTime={taken}>{text(dateLabel(taken))}</time>{' '}
                {number !== undefined && <span className="muted small">{number}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
      {revised && (
        <p>
          {text(planStrings.fate.revisedOn(dateLabel(revised.on)))}:{' '}
          <a href={hrefOf(indicatorsAt(revised.program, asOf))}>{text(planStrings.content.history)}</a>
        </p>
      )}
      {plan && (
        <p>
          {text(planStrings.fate.inPlan)}: <PlanLink id={plan.id} asOf={asOf} />
          {plan.from !== undefined && <>, {text(planStrings.fate.plannedFrom(dateLabel(plan.from)))}</>}
        </p>
      )}
      {standing !== 'stuck' && reason !== undefined && <Reason reason={reason} />}
    </>
  );
}

/** The plan by its title, as far as the reader may see it. */
function PlanLink({ id, asOf }: { readonly id: string; readonly asOf: string | undefined }) {
  const [page] = usePages('plan', [id]);
  return (
    <a href={hrefOf(planAt(id, undefined, asOf))} lang="ko">
      {page && page.state.status !== 'none' ? page.state.title : id}
    </a>
  );
}

function OwedStory({ owed, asOf }: { readonly owed: OwedFate; readonly asOf: string | undefined }) {
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
      <Claims claims={claims} />
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
