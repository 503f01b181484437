// A cycle that is not there yet, for whoever may begin it.
import { streamLabels } from '#contract/glossary';
import type { Page } from '#contract/views';
import { useTitle } from '../frame/title.js';
import { usePage } from '../http/queries.js';
import { cycleStrings } from '../language/cycle-strings.js';
import { useText } from '../language/language.js';
import { OpenCycleForm } from './open-cycle-form.js';
import { partsOfCycleId } from './candidates.js';

export function NotBegun({ page }: { readonly page: Page<'cycle'> }) {
  const text = useText();
  useTitle(streamLabels.cycle);
  const parts = partsOfCycleId(page.id);
  const plan = usePage('plan', parts?.plan).data?.state;
  if (!parts || !page.allowed.some(({ command }) => command === 'OpenCycle')) return null;
  const { year } = parts;
  const title = plan && plan.status !== 'none' ? plan.title : parts.plan;
  return (
    <section className="new-round lone" aria-labelledby="not-begun">
      <h1 id="not-begun">{text(cycleStrings.ofYear(year))}</h1>
      <p className="muted">{text(cycleStrings.notBegun)}</p>
      <OpenCycleForm at={{ page, ...parts, title }} onDone={() => undefined} />
    </section>
  );
}
