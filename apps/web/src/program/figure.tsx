// A figure of the program that is shown, with the way to why it is what it is.
import type { Shown } from '#contract/figure-views';
import { WhyLink, useUnitOf } from '../why/why-link.js';
import { useReported } from './report-context.js';

interface Props {
  readonly shown: Shown;
  /** What it is counted in, where that is not said beside it; percent is always said. */
  readonly unit?: string;
}

export function Figure({ shown, unit }: Props) {
  const unitOf = useUnitOf();
  const program = useReported()?.page.id ?? '';
  const own = unitOf(shown);
  return <WhyLink shown={shown} of={{ program }} unit={own === '%' ? own : (unit ?? '')} />;
}
