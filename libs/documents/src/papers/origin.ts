// What every paper says of itself, beside what it is about.
import type { Language } from '#contract/label';
import type { Paper, Section } from '../model.js';
import { paperWords } from './words.js';

/** Where a paper was read, in which language it is written, and whether somebody made it final. */
export interface Origin {
  readonly language: Language;
  /** When it was so, as an ISO instant in UTC. */
  readonly asOf: string;
  /** The position of the log that it was read at. */
  readonly position: number;
  /** The organization that it comes from. */
  readonly author: string;
  /** Not final: said on every page. */
  readonly draft: boolean;
}

/** A paper of this origin; the same origin and sections make the same paper. */
export function paperOf(
  { language, asOf, position, author, draft }: Origin,
  title: string,
  sections: readonly Section[],
): Paper {
  return {
    title,
    language,
    author,
    asOf,
    position: String(position),
    ...(draft && { draftMark: paperWords.draft[language] }),
    sections,
  };
}
