// A department with the telephone under which the public reaches it.
import type { DepartmentId } from '#domain/ids';
import type { PublishedDepartment } from '#domain/publication';

interface Props {
  readonly id: DepartmentId;
  readonly among: readonly PublishedDepartment[];
}

export function Office({ id, among }: Props) {
  const office = among.find(({ department }) => department === id);
  return (
    <span className="public-office">
      <strong lang="ko">{office?.name ?? id}</strong>
      {office?.telephone !== undefined && (
        <>
          {' '}
          <a href={`tel:${office.telephone.replace(/[^\d+]/g, '')}`}>{office.telephone}</a>
        </>
      )}
    </span>
  );
}
