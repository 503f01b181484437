// The plan that is shown, for everything that is drawn inside it.
import { createContext, useContext } from 'react';
import type { Page } from '#contract/views';
import type { DraftedPlan, Edition } from '#domain/plan/states';
import type { PanelAddress } from '../address.js';
import type { Around } from './around.js';
import type { BehindOf } from './behind-in.js';

export interface PlanView {
  readonly page: Page<'plan'>;
  readonly plan: DraftedPlan;
  /** The edition that is shown. */
  readonly edition: Edition;
  readonly around: Around;
  readonly behind: BehindOf;
  /** The point of the past that is shown. */
  readonly asOf?: string;
  /** Opens a panel over the page, or closes it. */
  readonly open: (panel: PanelAddress | undefined) => void;
}

export const PlanContext = createContext<PlanView | undefined>(undefined);

/** The plan around. Throws outside of one. */
export function usePlanView(): PlanView {
  const view = useContext(PlanContext);
  if (!view) throw new Error('no plan around');
  return view;
}
