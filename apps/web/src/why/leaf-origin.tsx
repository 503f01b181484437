// Where a leaf of an explanation comes from: who reported it, when and in which post, what shows it, which plan has it.
import type { LeafView } from '#contract/figure-views';
import { budgetSourceLabels } from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import { dateLabel } from '../language/dates.js';
import { periodLabel } from '../language/periods.js';
import { useText } from '../language/language.js';
import { hrefOf, planAt } from '../plan/places.js';
import { Chip } from '../widgets/chip.js';
import { EvidenceList } from './evidence-list.js';
import { whyStrings } from './strings.js';

export function LeafOrigin({ leaf }: { readonly leaf: LeafView }) {
  switch (leaf.kind) {
    case 'result':
      return <OfResult leaf={leaf} />;
    case 'spending':
      return <OfSpending leaf={leaf} />;
    case 'target':
    case 'weight':
    case 'budget':
    case 'times':
      return <OfPlan leaf={leaf} />;
    case 'cap':
    case 'months':
      return <OfRule leaf={leaf} />;
  }
}

function OfResult({ leaf }: { readonly leaf: Extract<LeafView, { readonly kind: 'result' }> }) {
  const text = useText();
  const { counted, period, status, evidence = [], title, on } = leaf;
  return (
    <div className="why-origin">
      <p>
        {status && (
          <Chip tone={status === 'confirmed' ? 'done' : 'waiting'}>
            {text(itemStatusLabels.program.result[status])}
          </Chip>
        )}{' '}
        {text(whyStrings[counted])}
        {period !== undefined && ` · ${text(periodLabel(period))}`}
      </p>
      <SaidBy title={title} on={on} />
      <EvidenceList evidence={evidence} />
    </div>
  );
}

function OfSpending({ leaf }: { readonly leaf: Extract<LeafView, { readonly kind: 'spending' }> }) {
  const text = useText();
  const { source, item, until, title, on } = leaf;
  return (
    <div className="why-origin">
      <p>
        {item !== undefined && <span lang="ko">{item}</span>}
        {source && ` · ${text(budgetSourceLabels[source])}`}
        {until !== undefined && ` · ${text(whyStrings.until(dateLabel(until)))}`}
      </p>
      <SaidBy title={title} on={on} />
    </div>
  );
}

function OfPlan({
  leaf,
}: {
  readonly leaf: Extract<LeafView, { readonly kind: 'target' | 'weight' | 'budget' | 'times' }>;
}) {
  const text = useText();
  const { adopted, planTitle, source, item } = leaf;
  return (
    <div className="why-origin">
      {item !== undefined && (
        <p>
          <span lang="ko">{item}</span>
          {source && ` · ${text(budgetSourceLabels[source])}`}
        </p>
      )}
      <p>
        {adopted ? (
          <a lang="ko" href={hrefOf(planAt(adopted.plan, adopted.edition))}>
            {planTitle ?? adopted.plan}
          </a>
        ) : (
          text(whyStrings.notAdopted)
        )}
      </p>
    </div>
  );
}

function OfRule({ leaf }: { readonly leaf: Extract<LeafView, { readonly kind: 'cap' | 'months' }> }) {
  const text = useText();
  return <p className="why-origin">{text(whyStrings[leaf.kind])}</p>;
}

function SaidBy({ title, on }: { readonly title: string | undefined; readonly on: string }) {
  const text = useText();
  return (
    <p>
      {text(whyStrings.reportedBy)} <span lang="ko">{title}</span>{' '}
      <time dateTime={on}>{text(dateLabel(on))}</time>
    </p>
  );
}
