// What a font can draw, and how wide: read from its own tables, so that nothing is left to a substitute or cut off.

/** One weight of the font that papers are set in. */
export interface Font {
  readonly bytes: Buffer;
  /** The width of a character in ems; undefined where the font has no such character. */
  widthOf(codePoint: number): number | undefined;
}

const groupSize = 12;
const directoryEntry = 16;
const segmentedCoverage = 12;

/** Reads a font file; throws where it lacks the tables that every font with more than 65,536 characters has. */
export function readFont(bytes: Buffer): Font {
  const tables = tablesOf(bytes);
  const glyphs = glyphsOf(bytes, tables('cmap'));
  const unitsPerEm = bytes.readUInt16BE(tables('head') + 18);
  const measured = bytes.readUInt16BE(tables('hhea') + 34);
  const widths = tables('hmtx');
  return {
    bytes,
    widthOf: (codePoint) => {
      const glyph = glyphs.get(codePoint);
      if (glyph === undefined) return undefined;
      return bytes.readUInt16BE(widths + 4 * Math.min(glyph, measured - 1)) / unitsPerEm;
    },
  };
}

function tablesOf(bytes: Buffer): (name: string) => number {
  const offsets = new Map<string, number>();
  for (let at = 0; at < bytes.readUInt16BE(4); at += 1) {
    const entry = 12 + directoryEntry * at;
    offsets.set(bytes.toString('latin1', entry, entry + 4), bytes.readUInt32BE(entry + 8));
  }
  return (name) => {
    const offset = offsets.get(name);
    if (offset === undefined) throw new Error(`The font has no table ${name}.`);
    return offset;
  };
}

/** Which glyph draws which character, from the subtable that knows all of Unicode. */
function glyphsOf(bytes: Buffer, cmap: number): ReadonlyMap<number, number> {
  for (let at = 0; at < bytes.readUInt16BE(cmap + 2); at += 1) {
    const subtable = cmap + bytes.readUInt32BE(cmap + 8 + 8 * at);
    if (bytes.readUInt16BE(subtable) === segmentedCoverage) return groupsOf(bytes, subtable);
  }
  throw new Error('The font maps no characters beyond the basic plane.');
}

function groupsOf(bytes: Buffer, subtable: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let at = 0; at < bytes.readUInt32BE(subtable + 12); at += 1) {
    const group = subtable + 16 + groupSize * at;
    const first = bytes.readUInt32BE(group);
    const last = bytes.readUInt32BE(group + 4);
    const glyph = bytes.readUInt32BE(group + 8);
    for (let char = first; char <= last; char += 1) glyphs.set(char, glyph + char - first);
  }
  return glyphs;
}
