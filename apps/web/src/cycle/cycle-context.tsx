// The cycle that is shown, for everything that is drawn inside it.
import { createContext, useContext } from 'react';
import type { Page } from '#contract/views';
import type { CycleChange, OpenedCycle, Owed } from '#domain/cycle/states';
import type { Paneled } from '../panel/panel-context.js';
import type { GroupBy, Subject } from './subjects.js';

export interface CycleView extends Paneled {
  readonly page: Page<'cycle'>;
  readonly cycle: OpenedCycle;
  readonly subjectOf: (item: CycleChange | Owed) => Subject;
  readonly by: GroupBy;
}

export const CycleContext = createContext<CycleView | undefined>(undefined);

/** The cycle around. Throws outside of one. */
export function useCycleView(): CycleView {
  const view = useContext(CycleContext);
  if (!view) throw new Error('no cycle around');
  return view;
}
