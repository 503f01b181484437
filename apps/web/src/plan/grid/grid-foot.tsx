// What the table of plan figures ends with: what does not add up in what was typed, why it is changed, how much of it can be saved, and saving it.
import { useId } from 'react';
import type { Label } from '#contract/label';
import type { EditionLine } from '#domain/plan/states';
import { sendKeys } from '../../forms/send-keys.js';
import { useText } from '../../language/language.js';
import { usePlanView } from '../plan-context.js';
import { oddIn } from '../forms/odd-figures.js';
import { OddList } from '../odd-list.js';
import { withTyped } from './cells.js';
import { problemsIn } from './problems.js';
import { gridStrings as say } from './strings.js';
import { yearsOfLine, type Grid } from './use-grid.js';

interface Props {
  readonly grid: Grid;
  readonly begun: readonly EditionLine[];
  /** How many programs can be saved. */
  readonly ready: number;
  readonly told: Label | undefined;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onSave: () => void;
}

export function GridFoot({ grid, begun, ready, told, reason, onReason, onSave }: Props) {
  const text = useText();
  const id = useId();
  const { plan } = usePlanView();
  const { progress } = grid;
  const wrong = begun.reduce(
    (sum, line) => sum + problemsIn(yearsOfLine(plan, line), grid.valuesOf(line).typed).length,
    0,
  );
  const odd = begun.flatMap((line) =>
    withTyped(yearsOfLine(plan, line), grid.valuesOf(line).typed)
      .flatMap(oddIn)
      .map((found) => ({ ...found, programName: line.name })),
  );
  const owesReason = ready > 0 && reason.trim() === '';
  return (
    <>
      <OddList found={odd} />
      <div className="field">
        <label htmlFor={id}>{text(say.reason)}</label>
        <p className="hint" id={`${id}-hint`}>
          {text(say.reasonHint)}
        </p>
        <textarea
          id={id}
          lang="ko"
          rows={2}
          aria-describedby={`${id}-hint`}
          value={reason}
          onChange={({ target }) => onReason(target.value)}
        />
      </div>
      <div className="entry-foot">
        <button
          className="button"
          type="button"
          data-tone="main"
          aria-disabled={ready === 0 || owesReason || progress !== undefined}
          aria-keyshortcuts={sendKeys}
          onClick={onSave}
        >
          {text(progress ? say.saving(progress.done, progress.all) : say.save(ready))}
        </button>
        <p role="status" className="muted">
          {told && <span>{text(told)} </span>}
          {text(say.counts(ready, wrong))}
          {owesReason && <strong className="field-problem"> {text(say.noReason)}</strong>}
        </p>
      </div>
    </>
  );
}
