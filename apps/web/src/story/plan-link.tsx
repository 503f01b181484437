// The way to a plan, by its title as far as the reader may see it.
import { usePages } from '../http/queries.js';
import { hrefOf, planAt } from '../plan/places.js';

export function PlanLink({ id, asOf }: { readonly id: string; readonly asOf?: string | undefined }) {
  const [page] = usePages('plan', [id]);
  return (
    <a href={hrefOf(planAt(id, undefined, asOf))} lang="ko">
      {page && page.state.status !== 'none' ? page.state.title : id}
    </a>
  );
}
