// Whether two names in a plan are of the same thing: they come again with other words around them.
import { squeezed } from '../tables/words.js';

/** One is all of the other, apart from brackets, quotes, and words that only say that it is done. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

/** What a name ends with is the thing itself, what is before only says whose: that the other has it too. */
export function endsAlike(one: string, other: string): boolean {
  const last = withoutBrackets(one).trim().split(/\s+/).at(-1) ?? '';
  return last.length > 4 && bare(other).includes(bare(last));
}

function bare(name: string): string {
  return squeezed(withoutBrackets(name))
    .replace(/['’‘"“”]/g, '')
    .replace(/(운영|개최|실시|추진)+$/, '');
}

function withoutBrackets(name: string): string {
  return name.replace(/\([^()]*\)/g, '');
}
