// A program as its lineage is followed, and the programs among which that is done.
import type { AgreedChange } from '../agreed.js';
import type { ProgramId } from '../ids.js';
import type { Ancestor } from '../lineage.js';
import type { FormerName } from '../naming.js';
import type { ProgramBook } from './explanation.js';

/** Its stream has all of this. */
export interface LinealProgram extends ProgramBook {
  readonly name: string;
  readonly former: readonly FormerName[];
  readonly ancestors: readonly Ancestor[];
  readonly revisions: readonly { readonly agreed: AgreedChange }[];
}

/** The programs among which a lineage is followed, by their ids. */
export type Lineage = ReadonlyMap<ProgramId, LinealProgram>;
