// What became otherwise in a plan in force since it was adopted: read once for the page, shown beside the adopted figures.
import { createContext, useContext, type ReactNode } from 'react';
import type { ComparedDifference } from '#contract/views';
import { useText } from '../language/language.js';
import { Chip } from '../widgets/chip.js';
import { comparisonAt, hrefOf } from './places.js';
import { usePlanView } from './plan-context.js';
import { useComparison, type Compared } from './queries.js';
import { planStrings } from './strings.js';

const SinceContext = createContext<readonly ComparedDifference[]>([]);

/** Only what is in force goes on after its adoption. */
export function SinceAdopted({ children }: { readonly children: ReactNode }) {
  const { edition } = usePlanView();
  return edition.status === 'inForce' ? <Reading>{children}</Reading> : children;
}

function Reading({ children }: { readonly children: ReactNode }) {
  const { page, asOf } = usePlanView();
  const { data } = useComparison(page.id, useItself(), asOf);
  return <SinceContext value={data?.differences ?? []}>{children}</SinceContext>;
}

/** As it was adopted, and as it stands. */
function useItself(): Compared {
  const { page, edition } = usePlanView();
  return { with: page.id, edition: edition.id, withEdition: edition.id, as: 'standing' };
}

/** What became otherwise in one program. */
export function useSinceAdopted(program: string): readonly ComparedDifference[] {
  return useContext(SinceContext).filter((difference) => difference.program === program);
}

export function ChangedSince({ program }: { readonly program: string }) {
  const text = useText();
  return useSinceAdopted(program).length === 0 ? null : (
    <Chip tone="agreed">{text(planStrings.content.changedSince)}</Chip>
  );
}

/** How much became otherwise, and the way to the reason behind each. */
export function SinceNote() {
  const text = useText();
  const { page, asOf } = usePlanView();
  const itself = useItself();
  const { length } = useContext(SinceContext);
  if (length === 0) return null;
  return (
    <p className="callout">
      {text(planStrings.content.since(length))}{' '}
      <a href={hrefOf(comparisonAt(page.id, itself, asOf))}>{text(planStrings.content.sinceWhy)}</a>
    </p>
  );
}
