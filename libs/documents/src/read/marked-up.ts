// Text with marks of HTML in it, taken apart without believing it to be well formed.

/** A piece of it, in its order. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly name: string; readonly ends: boolean; readonly rest: string };

const longestTag = 4_000;
const nameShape = /^<(\/?)([a-z][a-z0-9]*)(?=[\s/>])/i;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Text and tags in their order; comments are left out, and `<` that begins no tag is text. */
export function* piecesOf(markup: string): Generator<Piece> {
  let from = 0;
  let at = 0;
  let end = -1;
  while ((at = markup.indexOf('<', at)) >= 0) {
    if (markup.startsWith('<!--', at)) {
      yield { kind: 'text', text: markup.slice(from, at) };
      const close = markup.indexOf('-->', at);
      from = at = close < 0 ? markup.length : close + 3;
      continue;
    }
    if (end < at) end = markup.indexOf('>', at);
    if (end < 0) break;
    const found = end - at > longestTag ? null : nameShape.exec(markup.slice(at, end + 1));
    if (!found) {
      at += 1;
      continue;
    }
    const [tag, slash = '', name = ''] = found;
    yield { kind: 'text', text: markup.slice(from, at) };
    yield {
      kind: 'tag',
      name: name.toLowerCase(),
      ends: slash !== '',
      rest: markup.slice(at + tag.length, end),
    };
    from = at = end + 1;
  }
  yield { kind: 'text', text: markup.slice(from) };
}

/** The value of an attribute in what follows a tag's name. */
export function attributeOf(rest: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(rest);
  return found ? (found[1] ?? found[2] ?? found[3]) : undefined;
}

/** What stands there once entities are what they stand for. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
    const point = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

const blocks = new Set(['p', 'div', 'li', 'ul', 'ol', 'br', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const knownMark =
  /<\/?(?:(?:p|div|li|ul|ol|br|input|span)(?:\s[^<>]*)?|b|strong|i|u|s|del|ins|sup|sub)\s?\/?>/i;

/** Whether a cell of plain text carries marks: what looks like a tag but is none that anybody sets in a cell stays text. */
export function isMarkedUp(text: string): boolean {
  return knownMark.test(text);
}

/** Lines of paragraphs in marked-up text: one for each block, boxes as ☐ and ☑, every other mark gone. */
export function plainText(pieces: Iterable<Piece>): string {
  let text = '';
  for (const piece of pieces) {
    if (piece.kind === 'text') text += unescaped(piece.text);
    else if (blocks.has(piece.name)) text += '\n';
    else if (piece.name === 'input' && !piece.ends) text += boxOf(piece.rest);
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A box to tick; any other field shows nothing of itself. */
function boxOf(rest: string): string {
  if (attributeOf(rest, 'type')?.toLowerCase() !== 'checkbox') return '';
  return /(?:^|\s)checked(?:[\s=/]|$)/i.test(rest) ? '☑' : '☐';
}
