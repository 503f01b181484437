// Beside a field: whether the public sees it, and if not, by which clause.
import { useEffect, useRef } from 'react';
import { ruleLabels } from '#contract/glossary';
import type { Label } from '#contract/label';
import type { Clause, RedactionOf } from '#domain/publication';
import type { WithholdingKey } from '#domain/rule-packs';
import { useProblemAt } from '../forms/problem-context.js';
import { useText } from '../language/language.js';
import { publishingStrings } from './strings.js';

interface Props<Field extends string> {
  readonly field: Field;
  /** What the field is called. */
  readonly name: Label;
  readonly item: string;
  readonly redactions: readonly RedactionOf<Field>[];
  readonly clauses: readonly Clause[];
  readonly onChange: (redactions: readonly RedactionOf<Field>[]) => void;
}

export function Withholding<Field extends string>({
  field,
  name,
  item,
  redactions,
  clauses,
  onChange,
}: Props<Field>) {
  const text = useText();
  const place = redactions.findIndex((each) => each.field === field && each.item === item);
  const redaction = redactions[place];
  const problem = useProblemAt(`redactions[${place}].clause`);
  const focus = useFocusAfterwards(redaction !== undefined);
  const set = (clause: WithholdingKey) => {
    const others = redactions.filter((each) => each !== redaction);
    onChange([...others, { field, item, clause }]);
  };
  const [first] = clauses;
  if (!redaction) {
    if (!first) return null;
    return (
      <button
        ref={focus.button}
        className="button withhold"
        type="button"
        data-tone="quiet"
        onClick={() => {
          focus.wanted();
          set((clauses.find(({ key }) => key === 'withheld.personal') ?? first).key);
        }}
      >
        {text(publishingStrings.withhold)}
        <span className="visually-hidden"> {text(name)}</span>
      </button>
    );
  }
  return (
    <div className="withholding">
      <select
        ref={focus.select}
        name={`redactions[${place}].clause`}
        aria-label={text(publishingStrings.clause(name))}
        aria-invalid={problem ? true : undefined}
        value={redaction.clause}
        onChange={(event) => {
          const chosen = clauses.find(({ key }) => key === event.target.value);
          if (chosen) set(chosen.key);
        }}
      >
        {!clauses.some(({ key }) => key === redaction.clause) && (
          <option value={redaction.clause}>{text(ruleLabels[redaction.clause])}</option>
        )}
        {clauses.map(({ key, value }) => (
          <option key={key} value={key}>
            {`${text(ruleLabels[key])} (${value})`}
          </option>
        ))}
      </select>
      <button
        className="button"
        type="button"
        data-tone="quiet"
        onClick={() => {
          focus.wanted();
          onChange(redactions.filter((each) => each !== redaction));
        }}
      >
        {text(publishingStrings.show)}
      </button>
      {problem && <p className="problem">{text(problem)}</p>}
    </div>
  );
}

/** What was pressed is gone then: the focus goes to what stands in its place. */
function useFocusAfterwards(withheld: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const select = useRef<HTMLSelectElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    (withheld ? select.current : button.current)?.focus();
  }, [withheld]);
  return {
    button,
    select,
    wanted: () => {
      pressed.current = true;
    },
  };
}
