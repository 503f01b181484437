// A plan that is not there yet, for whoever may begin it.
import { commandLabels } from '#contract/glossary';
import type { Page } from '#contract/views';
import { useTitle } from '../frame/title.js';
import { useText } from '../language/language.js';
import { useAround } from './around.js';
import { DraftPlanForm } from './forms/draft-plan-form.js';
import { usePlans } from './queries.js';
import { WhenRead } from './read-state.js';
import { planStrings } from './strings.js';

export function Undrafted({ page }: { readonly page: Page<'plan'> }) {
  const text = useText();
  useTitle(commandLabels.DraftPlan);
  return (
    <section className="plan-head plan-new" aria-labelledby="undrafted">
      <h1 id="undrafted">{text(commandLabels.DraftPlan)}</h1>
      <p>{text(planStrings.none)}</p>
      {page.allowed.some(({ command }) => command === 'DraftPlan') && <Begin page={page} />}
    </section>
  );
}

/** The form, once it is known which plans there are to follow. */
function Begin({ page }: { readonly page: Page<'plan'> }) {
  const around = useAround(page.names);
  const read = usePlans();
  return (
    <WhenRead read={read}>
      {(plans) => <DraftPlanForm at={{ page, around, plans }} onDone={() => undefined} />}
    </WhenRead>
  );
}
