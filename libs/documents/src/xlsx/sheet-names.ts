// Names of sheets, as spreadsheet programs allow them: 31 characters, none of seven, no two alike.
const longest = 31;
const forbidden = /[[\]:*?/\\\n]/g;
const reserved = /^history$/i;

/** Gives out names, each once; what is taken gets a number. */
export class SheetNames {
  private readonly taken = new Set<string>();

  name(wished: string): string {
    const allowed = wished.replace(forbidden, ' ').replace(/^['\s]+|['\s]+$/g, '');
    const base = allowed === '' || reserved.test(allowed) ? `${allowed} -`.trim() : allowed;
    for (let n = 1; ; n += 1) {
      const suffix = n === 1 ? '' : ` (${n})`;
      const name = `${cut(base, longest - suffix.length)}${suffix}`;
      const key = name.toLowerCase();
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return name;
    }
  }
}

/** The beginning of a text, no pair of surrogates torn apart. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}
