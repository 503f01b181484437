// What is under way: the running rounds and the cycles, each with where it is.
import type { ReactNode } from 'react';
import { statusLabels } from '#contract/statuses';
import type { CycleSummary } from '#domain/between/overview';
import { formatAddress, type ListPlace } from '../address.js';
import { useCycleName } from '../cycle/use-cycle-name.js';
import { useCycles, useRounds } from '../http/queries.js';
import { workStrings } from '../language/cycle-strings.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { Chip } from '../widgets/chip.js';

/** As many of each as are read at a glance. */
const atFirst = 5;

export function UnderWay() {
  const text = useText();
  const rounds =
    useRounds().data?.filter(({ status }) => status !== 'concluded' && status !== 'cancelled') ?? [];
  const cycles = useCycles().data?.filter(({ status }) => status !== 'closed') ?? [];
  if (rounds.length + cycles.length === 0) return null;
  return (
    <section className="waits" aria-labelledby="under-way">
      <h2 id="under-way">{text(workStrings.underWay)}</h2>
      <First of="rounds" items={rounds}>
        {({ id, title, status }) => (
          <li key={id}>
            <a href={formatAddress({ place: 'round', id })} lang="ko">
              {title}
            </a>
            <Chip tone="known">{text(statusLabels.round[status])}</Chip>
          </li>
        )}
      </First>
      <First of="cycles" items={cycles}>
        {(cycle) => <Cycle key={cycle.id} cycle={cycle} />}
      </First>
    </section>
  );
}

interface FirstProps<T> {
  readonly of: ListPlace;
  readonly items: readonly T[];
  readonly children: (item: T) => ReactNode;
}

/** The first few, and the way to all of them. */
function First<T>({ of, items, children }: FirstProps<T>) {
  const text = useText();
  if (items.length === 0) return null;
  return (
    <>
      <ul>{items.slice(0, atFirst).map(children)}</ul>
      {items.length > atFirst && (
        <a href={formatAddress({ place: of })}>{text(workStrings.allOf(strings.places[of]))}</a>
      )}
    </>
  );
}

function Cycle({ cycle }: { readonly cycle: CycleSummary }) {
  const text = useText();
  const name = useCycleName(cycle);
  return (
    <li>
      <a href={formatAddress({ place: 'cycle', id: cycle.id })}>{text(name)}</a>
      <Chip tone="known">{text(statusLabels.cycle[cycle.status])}</Chip>
    </li>
  );
}
