// The stages of a cycle as a line of steps, as far as this kind of cycle has them.
import { statusLabels } from '#contract/statuses';
import type { OpenedCycle } from '#domain/cycle/states';
import { cycleStrings } from '../language/cycle-strings.js';
import { useText } from '../language/language.js';
import { stagesOf } from './stages.js';

export function StageDiagram({ cycle }: { readonly cycle: Pick<OpenedCycle, 'status' | 'stages'> }) {
  const text = useText();
  return (
    <ol className="stages" aria-label={text(cycleStrings.stages.label)}>
      {stagesOf(cycle).map(({ status, place }) => (
        <li key={status} data-place={place} aria-current={place === 'now' ? 'step' : undefined}>
          {text(statusLabels.cycle[status])}
          <span className="visually-hidden"> {text(cycleStrings.stages[place])}</span>
        </li>
      ))}
    </ol>
  );
}
