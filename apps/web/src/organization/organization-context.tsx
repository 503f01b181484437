// The organization that is shown, for everything that is drawn inside it.
import { createContext, useContext } from 'react';
import type { Page } from '#contract/views';
import type { IsoDate } from '#domain/ids';
import type { EstablishedOrganization } from '#domain/organization/states';

export interface OrganizationView {
  readonly page: Page<'organization'>;
  readonly organization: EstablishedOrganization;
  /** The day on which it is seen: today, or the one that was asked for. */
  readonly day: IsoDate;
}

export const OrganizationContext = createContext<OrganizationView | undefined>(undefined);

/** The organization around. Throws outside of one. */
export function useOrganizationView(): OrganizationView {
  const view = useContext(OrganizationContext);
  if (!view) throw new Error('no organization around');
  return view;
}
