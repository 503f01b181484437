// The dashboard that is shown, and what it is asked, for everything that is drawn inside it.
import { createContext, useContext } from 'react';
import type { DashboardView } from '#contract/figure-views';
import type { Asked } from './asked.js';

export interface ProgressView {
  readonly view: DashboardView;
  readonly asked: Asked;
  /** Asks for something else besides what is asked. */
  readonly ask: (some: Partial<Asked>) => void;
  /** The point of the past that is shown. */
  readonly asOf?: string;
}

export const ProgressContext = createContext<ProgressView | undefined>(undefined);

/** The dashboard around. Throws outside of one. */
export function useProgress(): ProgressView {
  const progress = useContext(ProgressContext);
  if (!progress) throw new Error('no dashboard around');
  return progress;
}
