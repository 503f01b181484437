// What a file says, as text that can be shown and compared: lines end in `\n`, Hangul is whole syllables, nothing is invisible.

const lineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
/** Control characters, and marks of width or direction that nobody sees. */
const unseen =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** The text as it is compared; halves of surrogate pairs become U+FFFD. */
export function cleaned(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replace(unseen, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC');
}
