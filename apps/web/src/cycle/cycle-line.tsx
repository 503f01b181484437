// A cycle in the list: whose it is, where it is, and how much is on its way or owed in it.
import { itemKindLabels } from '#contract/glossary';
import { wordsOf, type Label } from '#contract/label';
import { itemStatusLabels, statusLabels } from '#contract/statuses';
import type { CycleSummary } from '#domain/between/overview';
import { formatAddress } from '../address.js';
import { useText } from '../language/language.js';
import { useAddress } from '../use-address.js';
import { Chip } from '../widgets/chip.js';
import { useCycleName } from './use-cycle-name.js';

export function CycleLine({ cycle }: { readonly cycle: CycleSummary }) {
  const text = useText();
  const { address } = useAddress();
  const { id, status } = cycle;
  const name = useCycleName(cycle);
  return (
    <li>
      <h2>
        <a href={formatAddress({ place: 'cycle', id, asOf: address.asOf })}>{text(name)}</a>
      </h2>
      <Chip tone={status === 'closed' ? 'done' : 'known'}>{text(statusLabels.cycle[status])}</Chip>
      <dl>
        <Counts kind="change" counts={cycle.changes} />
        <Counts kind="owed" counts={cycle.owed} />
      </dl>
    </li>
  );
}

interface CountsProps {
  readonly kind: 'change' | 'owed';
  readonly counts: Readonly<Record<string, number | undefined>>;
}

function Counts({ kind, counts }: CountsProps) {
  const text = useText();
  const labels: Readonly<Record<string, Label>> = itemStatusLabels.cycle[kind];
  const some = wordsOf(labels).filter((status) => (counts[status] ?? 0) > 0);
  if (some.length === 0) return null;
  return (
    <div>
      <dt>{text(itemKindLabels[kind])}</dt>
      <dd>
        {some
          .map((status) => `${text(labels[status] ?? { ko: status, en: status })} ${counts[status]}`)
          .join(', ')}
      </dd>
    </div>
  );
}
