// Single accesses, the latest first: when, who, from where, what, and how it ended or why it was asked for.
import type { AccessItem } from '#contract/access-views';
import type { Label } from '#contract/label';
import { instantLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { AccessTable } from './access-table.js';
import type { Calling } from './calling.js';
import { accessStrings } from './strings.js';

/** Beyond this they fold away. */
const shownAtOnce = 10;

interface Props {
  readonly id: string;
  readonly said: { readonly title: Label; readonly none: Label };
  readonly items: readonly AccessItem[];
  readonly call: Calling;
}

export function AccessList({ id, said, items, call }: Props) {
  const text = useText();
  const [first, rest] = [items.slice(0, shownAtOnce), items.slice(shownAtOnce)];
  const title = text(said.title);
  const last = rest.at(-1);
  return (
    <section className="part" aria-labelledby={`access-${id}`}>
      <h2 id={`access-${id}`}>
        {title} <span className="muted">{text(accessStrings.data.counted(items.length))}</span>
      </h2>
      {first.length === 0 && <p className="muted">{text(said.none)}</p>}
      {first.length > 0 && <AccessTable caption={title} items={first} call={call} />}
      {last && (
        <details>
          <summary>
            {text(accessStrings.data.counted(rest.length))} · {text(instantLabel(last.at))} –
          </summary>
          <AccessTable caption={title} items={rest} call={call} />
        </details>
      )}
    </section>
  );
}
