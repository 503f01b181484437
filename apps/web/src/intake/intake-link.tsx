// The way from a page to taking a file in there, for whoever may begin that.
import type { IntakeTarget } from '#domain/intake/words';
import { formatAddress } from '../address.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useAddress } from '../use-address.js';
import { useNewIntake } from './new-intake.js';
import { intakesAt } from './places.js';

export function IntakeLink({ into }: { readonly into: IntakeTarget }) {
  const text = useText();
  const { asOf } = useAddress().address;
  const { mayBegin } = useNewIntake();
  if (!mayBegin || asOf !== undefined) return null;
  return (
    <p className="intake-link">
      <a href={formatAddress(intakesAt(into))}>{text(strings.places.intakes)}</a>
    </p>
  );
}
