/** Whether each of some words, in any order and case, stands somewhere in what is said. */
export function holdsWords(said: readonly string[], words: string): boolean {
  const text = said.join('\n').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
