// A step of an explanation as a line of arithmetic, where it is short enough to be read as one.
import type { How } from '#domain/reckoning/explanation';
import type { ExplanationStep } from '../figure-views.js';
import { grouped } from '../measured.js';

/** More terms are read in the list below it. */
const mostTerms = 6;

/** `820 + 1,204 + 640`, `4,278 ÷ 5,200`; undefined where a term is missing, or there are too many. */
export function formulaOf({ how, parts }: Pick<ExplanationStep, 'how' | 'parts'>): string | undefined {
  const terms = parts.map(({ shown }) => (shown.text === undefined ? undefined : grouped(shown.text)));
  if (terms.length < 2 || terms.length > mostTerms || terms.includes(undefined)) return undefined;
  const sign = signs[how];
  return sign && terms.join(` ${sign} `);
}

const signs: Readonly<Partial<Record<How, string>>> = { sum: '+', quotient: '÷' };
