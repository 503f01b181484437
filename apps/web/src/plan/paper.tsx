// What the paper of an edition carries besides the plan: its numbers, whether it is open to the public, and its prior review.
import { disclosureLabels, ruleLabels } from '#contract/glossary';
import '../styles/checklist.css';
import { Filled } from '../checklist/filled.js';
import { checklistStrings } from '../checklist/strings.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { Offers } from '../panel/offers.js';
import { isOfPaper } from './drafting.js';
import { usePlanView } from './plan-context.js';
import { procedureOf } from './rows.js';
import { planStrings } from './strings.js';

export function Paper() {
  const text = useText();
  const { plan, edition } = usePlanView();
  const { paper: said } = planStrings;
  const { approved } = procedureOf(edition);
  const { disclosure, checklist } = edition;
  return (
    <section className="plan-paper" aria-labelledby="plan-paper">
      <header>
        <h3 id="plan-paper">{text(said.title)}</h3>
        <Offers on="edition" item={edition.id} among={isOfPaper} />
      </header>
      <dl className="plan-facts">
        {approved && (
          <>
            <dt>{text(planStrings.forms.documentNumber)}</dt>
            <dd>{approved.number}</dd>
            <dt>{text(said.approvedOn)}</dt>
            <dd>
              <time dateTime={approved.on}>{text(dateLabel(approved.on))}</time>
            </dd>
            {approved.policyNumber !== undefined && (
              <>
                <dt>{text(said.policyNumber)}</dt>
                <dd lang="ko">{approved.policyNumber}</dd>
              </>
            )}
          </>
        )}
        <dt>{text(said.disclosure)}</dt>
        <dd>
          {disclosure ? (
            <>
              <strong>{text(disclosureLabels[disclosure.grade])}</strong>
              {disclosure.clause && <span className="small"> ({text(ruleLabels[disclosure.clause])})</span>}
            </>
          ) : (
            <span className="muted">{text(said.notGraded)}</span>
          )}
        </dd>
        {(plan.checklist ?? checklist) && (
          <>
            <dt>{text(checklistStrings.title)}</dt>
            <dd>
              {checklist ? <FilledOn /> : <span className="muted">{text(checklistStrings.notFilled)}</span>}
            </dd>
          </>
        )}
      </dl>
      {checklist && (
        <details className="plan-checklist">
          <summary lang="ko">{checklist.form.title}</summary>
          <Filled checklist={checklist} />
        </details>
      )}
    </section>
  );
}

function FilledOn() {
  const text = useText();
  const names = useNames();
  const { edition } = usePlanView();
  const { checklist } = edition;
  if (!checklist) return null;
  return (
    <>
      <time dateTime={checklist.on}>{text(dateLabel(checklist.on))}</time>{' '}
      <span lang="ko">{names.ofSignature(checklist.by)}</span>
    </>
  );
}
