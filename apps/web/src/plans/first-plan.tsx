// The way to the first plan of an organization, for whoever may draft it.
import { commandLabels } from '#contract/glossary';
import { yearOf } from '#domain/dates';
import { formatAddress } from '../address.js';
import { usePage } from '../http/queries.js';
import { useText } from '../language/language.js';
import { planAt } from '../plan/places.js';
import { useSession } from '../session/session.js';

export function FirstPlan() {
  const text = useText();
  const { today } = useSession();
  const id = `plan-${yearOf(today) + 1}`;
  const { data } = usePage('plan', id);
  if (!data?.allowed.some(({ command }) => command === 'DraftPlan')) return null;
  return (
    <p>
      <a className="button" data-tone="main" href={formatAddress(planAt(id))}>
        {text(commandLabels.DraftPlan)}
      </a>
    </p>
  );
}
