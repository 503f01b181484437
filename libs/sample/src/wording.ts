// An opinion of the case as the committee words it.
import type { Wording } from '#domain/round/words';
import type { CaseOpinion } from './case-table.js';

/** Its own text where it asks for something; else the ready phrase, with a text where the paper has more than that. */
export function wordingOf({ says, asked }: CaseOpinion): Wording {
  if ('asks' in says) return { asks: says.asks, text: asked.ko };
  return says.withText ? { phrase: says.phrase, text: asked.ko } : { phrase: says.phrase };
}
