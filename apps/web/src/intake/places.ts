// Where files are taken in: into what, as the address says it.
import type { IntakeTarget } from '#domain/intake/words';
import type { Address } from '../address.js';

/** The pages of what a file can be taken into. */
const pageOf: Readonly<Record<IntakeTarget['stream'], (id: string) => Address>> = {
  round: (id) => ({ place: 'round', id }),
  plan: (id) => ({ place: 'plan', id }),
  committee: (id) => ({ place: 'committee', id }),
  meeting: (id) => ({ place: 'meeting', id }),
  organization: () => ({ place: 'organization' }),
};

/** The page that takes a file in, into what one comes from. */
export function intakesAt({ stream, id }: IntakeTarget): Address {
  return { place: 'intakes', more: { into: `${stream}/${id}` } };
}

/** Into what the address says that a file is taken; into the organization unless it says so well. */
export function targetIn(into: string | undefined, organization: string): IntakeTarget {
  const [stream = '', ...rest] = (into ?? '').split('/');
  const id = rest.join('/');
  return isTarget(stream) && id !== '' ? { stream, id } : { stream: 'organization', id: organization };
}

/** The page of what a file is taken into. */
export function targetAt({ stream, id }: IntakeTarget): Address {
  return pageOf[stream](id);
}

function isTarget(stream: string): stream is IntakeTarget['stream'] {
  return Object.hasOwn(pageOf, stream);
}
