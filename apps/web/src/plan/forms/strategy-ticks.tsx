// Ticks the programs of a strategy, all at once or one by one.
import { useText } from '../../language/language.js';
import { strings } from '../../language/strings.js';
import type { StrategyRows } from '../rows.js';
import { planStrings } from '../strings.js';

interface Props {
  readonly row: StrategyRows;
  /** Programs of whatever strategy. */
  readonly ticked: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
}

export function StrategyTicks({ row: { strategy, lines }, ticked, onChange }: Props) {
  const text = useText();
  const own = lines.map(({ program }) => program);
  const isWhole = own.every((program) => ticked.includes(program));
  const others = ticked.filter((program) => !own.includes(program));
  return (
    <fieldset className="strategy-ticks">
      <legend lang="ko">
        {strategy.number} {strategy.title}
      </legend>
      <button
        className="button"
        type="button"
        data-tone="quiet"
        onClick={() => onChange(isWhole ? others : [...others, ...own])}
      >
        {text(isWhole ? strings.tickNone : planStrings.forms.allOf(own.length))}
        <span className="visually-hidden" lang="ko">
          : {strategy.title}
        </span>
      </button>
      {lines.map(({ program, number, name }) => (
        <label className="tick" key={program}>
          <input
            type="checkbox"
            name="programs"
            value={program}
            checked={ticked.includes(program)}
            onChange={({ target }) =>
              onChange(target.checked ? [...ticked, program] : ticked.filter((each) => each !== program))
            }
          />
          <span lang="ko">
            {number} {name}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
