// What a paper is to the door: made, its files in the store, and what it lacks as it was found when it was made.
import type { PaperCommand } from '#domain/paper/words';

export type MadePaper = Pick<
  Extract<PaperCommand, { readonly type: 'MakeFinal' }>,
  'committee' | 'position' | 'title' | 'files' | 'findings'
>;
