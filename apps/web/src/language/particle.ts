// Which of two Korean particles follows a word: titles are typed by people, and end in a consonant or not.

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
/** Syllables with one beginning and vowel stand together, the one without a final consonant first. */
const finals = 28;

/** The final consonant that `로` follows as it follows a vowel: ㄹ. */
const liquid = 8;

/** The final consonant of each digit as it is read; 십, 백, 천 and 만 end in one as a nought does, and not in ㄹ. */
const ofDigits = [21, liquid, 0, 16, 0, 0, 1, liquid, liquid, 0];

/** `계획과`, `계획서와`. */
export function joined(word: string): string {
  return `${word}${finalOf(word) > 0 ? '과' : '와'}`;
}

/** The particle of what is spoken of, `은` or `는`; quotation marks may stand between. */
export function topicOf(word: string): string {
  return finalOf(word) > 0 ? '은' : '는';
}

/** The particle of who or what does something, `이` or `가`. */
export function subjectOf(word: string): string {
  return finalOf(word) > 0 ? '이' : '가';
}

/** `위원장으로`, `간사로`, `총괄로`. */
export function towards(word: string): string {
  const final = finalOf(word);
  return `${word}${final > 0 && final !== liquid ? '으로' : '로'}`;
}

/** How its last syllable or digit ends, brackets aside; 0 for a vowel, which is what anything else is taken to end in. */
function finalOf(word: string): number {
  const last = word.replace(/[)\]’”」』〉》]+$/u, '').at(-1) ?? '';
  if (/^\d$/.test(last)) return ofDigits[Number(last)] ?? 0;
  const code = last.charCodeAt(0);
  return code >= firstSyllable && code <= lastSyllable ? (code - firstSyllable) % finals : 0;
}
