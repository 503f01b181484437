// Whose figure it is that somebody asks about: a program's, or that of several programs of a plan; and the panel that answers.
import { figureNamed, nameOfFigure, type AnyFigure } from '#contract/why/figure-name';
import type { PanelAddress } from '../address.js';

export type Subject = { readonly program: string } | { readonly plan: string };

/** A figure, and whose it is. */
export interface Asked {
  readonly figure: AnyFigure;
  readonly subject: Subject;
}

/** What a panel shows that answers 'why?'. */
export const why = 'why';

/** The panel that says why a figure is what it is. */
export function panelOf({ figure, subject }: Asked): PanelAddress {
  const on = nameOfFigure(figure);
  return 'program' in subject
    ? { show: why, on, item: subject.program }
    : { show: why, on, of: subject.plan };
}

/** What a panel is asked; undefined where it is another one, or names nothing. */
export function askedOf({ show, on, item, of: plan }: PanelAddress): Asked | undefined {
  const figure = show === why ? figureNamed(on) : undefined;
  if (!figure) return undefined;
  if ('of' in figure) return plan === undefined ? undefined : { figure, subject: { plan } };
  return item === undefined ? undefined : { figure, subject: { program: item } };
}
