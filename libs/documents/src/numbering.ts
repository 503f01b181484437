// The marks of official papers, by depth: 1. 가. 1) 가) (1) (가) ① ㉮ (행정업무규정 시행규칙 제2조).

const syllables = [...'가나다라마바사아자차카타파하'];
/** After 하 comes 거, as the same rule has it. */
const furtherSyllables = [...'거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호'];
const circledDigit = 0x2460;
const circledSyllable = 0x326e;
const lastCircledDigit = 20;
const lastCircledSyllable = 14;

/** How deep official marks go; what lies deeper keeps the last. */
export const officialDepths = 8;

/** The mark of the n-th item (from 1) at a depth (from 0), as official papers print it. */
export function officialMark(depth: number, n: number): string {
  switch (Math.min(depth, officialDepths - 1)) {
    case 0:
      return `${n}.`;
    case 1:
      return `${syllable(n)}.`;
    case 2:
      return `${n})`;
    case 3:
      return `${syllable(n)})`;
    case 4:
      return `(${n})`;
    case 5:
      return `(${syllable(n)})`;
    case 6:
      return n <= lastCircledDigit ? String.fromCodePoint(circledDigit + n - 1) : `(${n})`;
    default:
      return n <= lastCircledSyllable ? String.fromCodePoint(circledSyllable + n - 1) : `(${syllable(n)})`;
  }
}

function syllable(n: number): string {
  return [...syllables, ...furtherSyllables][n - 1] ?? String(n);
}
