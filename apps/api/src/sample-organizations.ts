// Whose people can be signed in from this machine without a password: those of the sample, and of no real installation.
import { organization } from '#sample/city';
import { organization as districtK } from '#sample/jury/district';
import { papers } from '#sample/papers/papers';
import type { Sample } from './settings.js';

/** The organizations of a sample. */
export function sampleOrganizations(sample: Sample): readonly string[] {
  switch (sample) {
    case 'case':
    case 'empty':
      return [organization.id, districtK.id];
    case 'papers':
      return papers.map(({ organization: id }) => id);
    case 'none':
      return [];
  }
}
