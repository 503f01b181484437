// Which item of a cycle a panel is about: its number and name, or the cycle as a whole.
import { cycleStrings } from '../language/cycle-strings.js';
import { useText } from '../language/language.js';
import { useCycleView } from './cycle-context.js';

export function CycleItemHeading({ on, item }: { readonly on: string; readonly item?: string }) {
  const text = useText();
  const { cycle, subjectOf } = useCycleView();
  const known = item === undefined ? undefined : on === 'change' ? cycle.changes[item] : cycle.owed[item];
  if (!known) return <p className="sheet-about">{text(cycleStrings.ofYear(cycle.year))}</p>;
  const { number, name } = subjectOf(known);
  return (
    <p className="sheet-about" lang="ko">
      {number} {name}
    </p>
  );
}
