// The round that is shown, for everything that is drawn inside it.
import { createContext, useContext } from 'react';
import type { Page } from '#contract/views';
import type { OpenedRound } from '#domain/round/states';
import type { PanelAddress } from '../address.js';
import { namesFrom, type Names } from '../names/names.js';

export interface RoundView {
  readonly page: Page<'round'>;
  readonly round: OpenedRound;
  /** Opens a panel beside the table, or closes it. */
  readonly open: (panel: PanelAddress | undefined) => void;
}

export const RoundContext = createContext<RoundView | undefined>(undefined);

/** The round around. Throws outside of one. */
export function useRoundView(): RoundView {
  const view = useContext(RoundContext);
  if (!view) throw new Error('no round around');
  return view;
}

/** Names as the round took them down at its opening. */
export function namesInRound({ names }: Page<'round'>, { scope, remarks }: OpenedRound): Names {
  const { departments, programs } = scope;
  return namesFrom({
    posts: names,
    departments: departments.map(({ department, name }) => ({ id: department, name })),
    programs,
    indicators: programs.flatMap(({ indicators }) => indicators),
    budget: programs.flatMap(({ budget }) => budget),
    remarks,
  });
}
