// The page that a panel lies over: what it offers, and how a panel on it is opened and closed.
import { createContext, useContext } from 'react';
import type { Page } from '#contract/views';
import type { PanelAddress } from '../address.js';

export interface Paneled {
  readonly page: Page;
  /** Opens a panel over the page, or closes it. */
  readonly open: (panel: PanelAddress | undefined) => void;
}

export const PanelContext = createContext<Paneled | undefined>(undefined);

/** The page around. Throws outside of one. */
export function usePaneled(): Paneled {
  const paneled = useContext(PanelContext);
  if (!paneled) throw new Error('no page around');
  return paneled;
}
