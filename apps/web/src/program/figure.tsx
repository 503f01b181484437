// A figure of the program that is shown, with the way to why it is what it is.
import type { Shown } from '#contract/figure-views';
import { unitOfFigure } from '#contract/why/figure-unit';
import { WhyLink } from '../why/why-link.js';
import { useReported } from './report-context.js';

interface Props {
  readonly shown: Shown;
  /** What it is counted in, where that is not said beside it; percent is always said. */
  readonly unit?: string;
}

export function Figure({ shown, unit }: Props) {
  const { page } = useReported();
  return <WhyLink shown={shown} of={{ program: page.id }} unit={unitOfFigure(shown.figure.figure) ?? unit} />;
}
