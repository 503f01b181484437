// Which of two Korean particles follows a word: titles are typed by people, and end in a consonant or not.

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
/** Syllables with one beginning and vowel stand together, the one without a final consonant first. */
const finals = 28;

/** `계획과`, `계획서와`; what does not end in a Korean syllable is taken to end in a vowel. */
export function joined(word: string): string {
  const code = word.codePointAt(word.length - 1) ?? 0;
  const isSyllable = code >= firstSyllable && code <= lastSyllable;
  return isSyllable && (code - firstSyllable) % finals > 0 ? `${word}과` : `${word}와`;
}
