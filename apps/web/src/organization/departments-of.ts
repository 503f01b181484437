// The departments that an organization has today, and those that it no longer has.
import type { Department, EstablishedOrganization } from '#domain/organization/states';

/** Those in which somebody can be, and which can own something. */
export function activeDepartments({
  departments,
}: Pick<EstablishedOrganization, 'departments'>): readonly Department[] {
  return Object.values(departments).filter(({ status }) => status === 'active');
}

/** Those that have ended, the last one first. */
export function endedDepartments({
  departments,
}: Pick<EstablishedOrganization, 'departments'>): readonly Extract<
  Department,
  { readonly status: 'ended' }
>[] {
  return Object.values(departments)
    .filter((department) => department.status === 'ended')
    .toSorted((one, other) => (one.until < other.until ? 1 : -1));
}
