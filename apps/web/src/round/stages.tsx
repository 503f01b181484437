// The stages of a round as a line of steps; a cancelled round stopped on the way.
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useRoundView } from './round-context.js';

const stages = ['collecting', 'consolidating', 'answering', 'concluded'] as const;

export function Stages() {
  const text = useText();
  const { round } = useRoundView();
  const at = stages.findIndex((stage) => stage === round.status);
  const placeOf = (index: number) => {
    if (round.status === 'cancelled') return 'cancelled';
    if (index === at) return 'now';
    return index < at ? 'done' : 'ahead';
  };
  return (
    <ol className="stages" aria-label={text(strings.stages.label)}>
      {stages.map((stage, index) => {
        const place = placeOf(index);
        return (
          <li key={stage} data-place={place} aria-current={place === 'now' ? 'step' : undefined}>
            {text(strings.stages[stage])}
            <span className="visually-hidden"> {text(strings.stages[place])}</span>
          </li>
        );
      })}
    </ol>
  );
}
