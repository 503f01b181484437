// Ids that follow from names: the same row pasted twice is the same thing twice, which is there already the second time.

/** An id for what is so called; the same names always give the same one. */
export function idFor(kind: string, ...names: readonly string[]): string {
  return `${kind}-${digest(names.map((name) => name.normalize('NFC').trim()).join('\u0000'))}`;
}

/** Two interleaved 32-bit hashes: no secret, only short enough for an id and long enough for a city. */
function digest(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (const mark of text) {
    const code = mark.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 2_654_435_761);
    other = Math.imul(other ^ code, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & other) + (one >>> 0)).toString(36);
}
