// The three papers as an installation loads them, in the order of their days: each one of an organization of its own.
import type { Act } from '../act.js';
import { district as districtK } from '../jury/district.js';
import { acts as roadMap } from '../jury/road-map.js';
import { plan as pledgesOf2018 } from '../jury/streams.js';
import { acts as centre, plan as planOf2016 } from './centre/acts.js';
import { district as districtD } from './centre/district.js';
import { acts as pledge, plan as pledgesOf2022 } from './pledge/acts.js';
import { district as districtG } from './pledge/district.js';

export interface SamplePaper {
  readonly organization: string;
  readonly plan: string;
  readonly acts: readonly Act[];
}

export const papers: readonly SamplePaper[] = [
  { organization: districtD.id, plan: planOf2016.id, acts: centre },
  { organization: districtK.id, plan: pledgesOf2018.id, acts: roadMap },
  { organization: districtG.id, plan: pledgesOf2022.id, acts: pledge },
];
