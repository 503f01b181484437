// What a file leaves open: each question with what stands there, and its choices; what is usual is chosen already.
import { useId } from 'react';
import type { Doubt } from '#contract/intake-views';
import { placeLabel } from '#contract/intake-words';
import { useText } from '../language/language.js';
import { Chip } from '../widgets/chip.js';
import { intakeStrings as say } from './strings.js';

interface Props {
  readonly doubts: readonly Doubt[];
  /** Choices by the ids of their doubts. */
  readonly decisions: Readonly<Record<string, string>>;
  readonly onDecide: (doubt: string, choice: string) => void;
}

export function Doubts({ doubts, decisions, onDecide }: Props) {
  const text = useText();
  const titleId = useId();
  if (doubts.length === 0) return null;
  return (
    <section className="intake-doubts" aria-labelledby={titleId}>
      <h3 id={titleId}>
        {text(say.doubts)} <span className="count">{doubts.length}</span>
      </h3>
      <p className="hint">{text(say.doubtsHint)}</p>
      {doubts.map((doubt) => (
        <Question
          key={doubt.id}
          doubt={doubt}
          chosen={decisions[doubt.id] ?? doubt.usual}
          onDecide={(choice) => onDecide(doubt.id, choice)}
        />
      ))}
    </section>
  );
}

function Question({
  doubt: { place, question, quoted, choices, usual },
  chosen,
  onDecide,
}: {
  readonly doubt: Doubt;
  readonly chosen: string | undefined;
  readonly onDecide: (choice: string) => void;
}) {
  const text = useText();
  const name = useId();
  const isOpen = !choices.some(({ value }) => value === chosen);
  return (
    <fieldset aria-describedby={`${name}-quoted`} data-problem={isOpen || undefined}>
      <legend>
        {text(question)} {isOpen && <Chip tone="waiting">{text(say.mustDecide)}</Chip>}
      </legend>
      <p id={`${name}-quoted`} className="small">
        <span className="muted">{text(placeLabel(place))}</span> <q lang="ko">{quoted}</q>
      </p>
      {choices.map(({ value, label }) => (
        <label key={value} className="tick">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onDecide(value)} />
          <span>
            {text(label)} {value === usual && <span className="muted small">({text(say.usual)})</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What was in doubt, with what it was decided to be. */
export function Decided({ doubts, decisions }: Omit<Props, 'onDecide'>) {
  const text = useText();
  if (doubts.length === 0) return null;
  return (
    <details>
      <summary>
        {text(say.decided)} <span className="count">{doubts.length}</span>
      </summary>
      <dl className="intake-decided">
        {doubts.map(({ id, place, question, choices, usual }) => {
          const choice = choices.find(({ value }) => value === (decisions[id] ?? usual));
          return (
            <div key={id}>
              <dt>
                {text(question)} <span className="muted small">{text(placeLabel(place))}</span>
              </dt>
              <dd>{choice && text(choice.label)}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
