// What stands here before there is a round to see.
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { LeadToSetup } from '../setup/lead/lead-to-setup.js';

export function NoRound() {
  const text = useText();
  return (
    <section>
      <h1>{text(strings.round.none)}</h1>
      <p className="muted">{text(strings.round.noneSay)}</p>
      <LeadToSetup />
    </section>
  );
}
