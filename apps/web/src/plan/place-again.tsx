// Takes a program that was left out back into the edition.
import { commandLabels } from '#contract/glossary';
import { useText } from '../language/language.js';
import { usePlanView } from './plan-context.js';

interface Props {
  readonly program: string;
  readonly named: string;
}

export function PlaceAgain({ program, named }: Props) {
  const text = useText();
  const { page, edition, open } = usePlanView();
  const offer = page.allowed.find(({ command, item }) => command === 'PlaceProgram' && item === edition.id);
  if (!offer) return null;
  return (
    <div className="offers">
      <button
        className="button"
        type="button"
        onClick={() => open({ show: offer.command, on: offer.on, item: offer.item, of: program })}
      >
        {text(commandLabels.PlaceProgram)}
        <span className="visually-hidden" lang="ko">
          : {named}
        </span>
      </button>
    </div>
  );
}
