// Putting the first plan in force, once it has programs.
import type { ReadinessView } from '#contract/views';
import { formatAddress } from '../address.js';
import { usePage } from '../http/queries.js';
import { useText } from '../language/language.js';
import { useAround } from '../plan/around.js';
import { adoptingForms } from '../plan/forms/adopting-forms.js';
import { Loading } from '../widgets/loading.js';
import { planAtHand } from './progress.js';
import { editionWritten } from './programs-sheet.js';
import { setupStrings } from './strings.js';

const { planForm: say } = setupStrings;
const Form = adoptingForms.PutInForce;

export function PlanInForce({ ready }: { readonly ready: ReadinessView }) {
  const text = useText();
  const plan = planAtHand(ready);
  if (!plan) return <p>{text(say.first)}</p>;
  if (plan.status !== 'inPreparation') {
    return (
      <p>
        <a href={formatAddress({ place: 'plan', id: plan.id })}>{text(say.open)}</a>
      </p>
    );
  }
  return <Putting id={plan.id} />;
}

function Putting({ id }: { readonly id: string }) {
  const text = useText();
  const { data: page } = usePage('plan', id);
  const around = useAround(page?.names ?? {});
  if (!page || page.state.status === 'none') return <Loading />;
  const edition = editionWritten(page.state);
  const offered =
    edition && page.allowed.some(({ command, item }) => command === 'PutInForce' && item === edition.id);
  if (!offered) {
    return (
      <>
        <p>{text(say.needsPrograms)}</p>
        <p>
          <a href={formatAddress({ place: 'plan', id })}>{text(say.open)}</a>
        </p>
      </>
    );
  }
  // What the table above adds moves the edition: the form begins anew with it.
  return (
    <Form
      key={edition.revision}
      at={{ page, plan: page.state, shown: edition, edition, around }}
      onDone={() => undefined}
    />
  );
}
