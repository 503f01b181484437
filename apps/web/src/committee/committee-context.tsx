// The committee that is shown, for everything that is drawn inside it.
import { createContext, useContext } from 'react';
import type { Page } from '#contract/views';
import type { EstablishedCommittee } from '#domain/committee/states';
import type { EstablishedOrganization } from '#domain/organization/states';

export interface CommitteeView {
  readonly page: Page<'committee'>;
  readonly committee: EstablishedCommittee;
  /** Undefined until it is read. */
  readonly organization: EstablishedOrganization | undefined;
}

export const CommitteeContext = createContext<CommitteeView | undefined>(undefined);

/** The committee around. Throws outside of one. */
export function useCommitteeView(): CommitteeView {
  const view = useContext(CommitteeContext);
  if (!view) throw new Error('no committee around');
  return view;
}
