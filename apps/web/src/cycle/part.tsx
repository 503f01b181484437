// A part of a cycle's page: its heading, and its items under what they are grouped by.
import { useId, type ReactNode } from 'react';
import type { Label } from '#contract/label';
import type { CycleChange, Owed } from '#domain/cycle/states';
import { cycleStrings } from '../language/cycle-strings.js';
import { useText } from '../language/language.js';
import { useCycleView } from './cycle-context.js';
import { grouped } from './subjects.js';

interface Props<T> {
  readonly title: Label;
  readonly none: Label;
  readonly items: readonly T[];
  /** What may be done about several of them at once. */
  readonly lead?: ReactNode;
  readonly children: (item: T) => ReactNode;
}

export function Part<T extends CycleChange | Owed>({ title, none, items, lead, children }: Props<T>) {
  const text = useText();
  const id = useId();
  const { by, subjectOf } = useCycleView();
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>
        {text(title)} {items.length > 0 && <span className="count">{items.length}</span>}
      </h2>
      {lead}
      {items.length === 0 && <p className="muted">{text(none)}</p>}
      {grouped(items, by, subjectOf).map(({ group, items: within }) => (
        <div key={group?.key ?? ''} className="part-group">
          <h3 lang={group ? 'ko' : undefined}>
            {group?.name ?? text(cycleStrings.group.unknown)} <span className="count">{within.length}</span>
          </h3>
          <ul>
            {within.map((item) => (
              <li key={item.id}>{children(item)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
