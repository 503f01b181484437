// What a round leaves behind, were it concluded as it stands.
import type { OpenedRound } from '#domain/round/states';
import { useText } from '../../language/language.js';
import { leftBehindBy } from './following.js';
import { settlingStrings } from './strings.js';

export function LeftBehindList({ round }: { readonly round: OpenedRound }) {
  const text = useText();
  const left = leftBehindBy(round);
  const labels = settlingStrings.leftBehind;
  const names = (Object.keys(labels) as (keyof typeof labels)[]).filter((name) => left[name] > 0);
  return (
    <dl className="left-behind">
      {names.map((name) => (
        <div
          key={name}
          data-open={name === 'open' || name === 'unanswered' || name === 'leftLying' || undefined}
        >
          <dt>{text(labels[name])}</dt>
          <dd>{left[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
