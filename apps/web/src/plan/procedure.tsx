// The way of an edition from its draft into force as it was recorded, what is next, and the approval line as it was signed.
import { itemStatusLabels } from '#contract/statuses';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import type { AskedCommandName } from '../panel/commands.js';
import { OffersBehind, OffersInFront } from '../panel/offers.js';
import { anchorOf } from '../table/anchors.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { ApprovalLine } from './approval-line.js';
import { isDrafting } from './drafting.js';
import { leadsOn, NextStep } from './next-step.js';
import { usePlanView } from './plan-context.js';
import { Paper } from './paper.js';
import { ProcedureSteps } from './procedure-steps.js';
import { isTakenOver, placeOfEdition, procedureOf } from './rows.js';
import { editionTones } from './statuses.js';
import { planStrings } from './strings.js';

export function Procedure() {
  const text = useText();
  const { page, plan, edition } = usePlanView();
  const place = placeOfEdition(plan, edition.id);
  const hasNext = page.duties?.some(({ item }) => item?.id === edition.id) ?? false;
  const offers = {
    on: 'edition',
    item: edition.id,
    among: (command: AskedCommandName) => !isDrafting(command) && !(hasNext && leadsOn(command)),
  } as const;
  return (
    <section
      className="plan-section"
      aria-labelledby="procedure"
      id={anchorOf({ on: 'edition', item: edition.id })}
      tabIndex={-1}
    >
      <header>
        <h2 id="procedure">{text(planStrings.procedure.title)}</h2>
        {place > 0 && <span>{text(planStrings.correction(place))}</span>}
        <Standing />
        <div className="offers plan-head-offers">
          <OffersInFront {...offers} />
          <OffersBehind {...offers} />
        </div>
      </header>
      {edition.correction && (
        <p>
          {text(planStrings.correctionReason)}: <span lang="ko">{edition.correction.reason}</span>
        </p>
      )}
      {edition.status === 'dropped' && <Said text={edition.reason} />}
      {edition.status === 'superseded' && <p>{text(planStrings.until(dateLabel(edition.until)))}</p>}
      {isTakenOver(edition) ? (
        <p className="muted">{text(planStrings.procedure.takenOver)}</p>
      ) : (
        <ProcedureSteps />
      )}
      <NextStep />
      {!isTakenOver(edition) && <Paper />}
      <ApprovalLine line={procedureOf(edition).line} />
      <SentBack />
    </section>
  );
}

/** What came into force last stays the edition of a plan that is over. */
function Standing() {
  const text = useText();
  const { plan, edition } = usePlanView();
  const isOver = edition.status === 'inForce' && plan.status !== 'inForce';
  return isOver ? (
    <Chip tone="quiet">{text(planStrings.procedure.over)}</Chip>
  ) : (
    <Chip tone={editionTones[edition.status]}>{text(itemStatusLabels.plan.edition[edition.status])}</Chip>
  );
}

function SentBack() {
  const text = useText();
  const names = useNames();
  const { edition } = usePlanView();
  if (edition.sentBack.length === 0) return null;
  return (
    <ul className="sent-back">
      {edition.sentBack.map(({ reason, by, on, line = [], signer }, index) => (
        <li key={index}>
          <p className="small">
            <Chip tone="grave">{text(planStrings.procedure.sentBack)}</Chip> {text(dateLabel(on))}{' '}
            <span lang="ko">{names.ofSignature(by)}</span>
          </p>
          {signer !== undefined && (
            <p>
              {text(planStrings.procedure.returnedBy)} <strong lang="ko">{line[signer]?.title}</strong>
            </p>
          )}
          <Said text={reason} />
          {line.some(({ signature }) => signature) && (
            <details>
              <summary>{text(planStrings.procedure.signedBefore)}</summary>
              <ApprovalLine line={line} returnedBy={signer} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
