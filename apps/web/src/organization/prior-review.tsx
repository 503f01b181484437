// The form of prior review that comes with each plan of the organization.
import '../styles/checklist.css';
import { checkKindLabels } from '#contract/glossary';
import { checklistStrings } from '../checklist/strings.js';
import { useText } from '../language/language.js';
import { Offers } from '../panel/offers.js';
import { useOrganizationView } from './organization-context.js';

export function PriorReview() {
  const text = useText();
  const { organization } = useOrganizationView();
  const { checklist } = organization;
  return (
    <section className="part" aria-labelledby="prior-review">
      <header className="part-head">
        <h2 id="prior-review">{text(checklistStrings.form)}</h2>
        <Offers on="stream" among={(command) => command === 'SetChecklist'} />
      </header>
      {checklist ? (
        <>
          <p>
            <span lang="ko">{checklist.title}</span> · {text(checklistStrings.count(checklist.items.length))}{' '}
            <span className="muted">
              {text(checklist.required ? checklistStrings.required : checklistStrings.notRequired)}
            </span>
          </p>
          <details>
            <summary>{text(checklistStrings.item)}</summary>
            <ol className="checklist-items">
              {checklist.items.map(({ id, group, label, kind, options = [] }) => (
                <li key={id}>
                  <span lang="ko">{group === undefined ? label : `${group} › ${label}`}</span>{' '}
                  <span className="muted small">{text(checkKindLabels[kind])}</span>
                  {options.length > 0 && (
                    <span className="small" lang="ko">
                      {' '}
                      {options.join(' · ')}
                    </span>
                  )}
                </li>
              ))}
            </ol>
          </details>
        </>
      ) : (
        <p className="muted">{text(checklistStrings.none)}</p>
      )}
    </section>
  );
}
