// The round that is shown, for everything that is drawn inside it.
import { createContext, useContext } from 'react';
import type { Page } from '#contract/views';
import { postKey, type Signature } from '#domain/actor';
import type { OpenedRound } from '#domain/round/states';
import type { PanelAddress } from '../address.js';

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

/** Names of those who signed and of departments; an id where the name is not known. */
export function useNames(): {
  readonly ofSignature: (by: Signature) => string;
  readonly ofDepartment: (id: string) => string;
  readonly ofPost: (key: string) => string;
} {
  const { page, round } = useRoundView();
  const ofPost = (key: string) => page.names[key] ?? key;
  return {
    ofPost,
    ofSignature: ({ post }) => ofPost(postKey(post)),
    ofDepartment: (id) => round.scope.departments.find(({ department }) => department === id)?.name ?? id,
  };
}
