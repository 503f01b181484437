// Writes elements of XML and HTML from data, so that no text can end up as markup.

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands between tags or in an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => escapes[char] ?? char);
}

/** An element around what is markup already; closed at once where there is nothing. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const inner = content.join('');
  return inner === '' ? `${startTag(name, attributes).slice(0, -1)}/>` : enclosed(name, attributes, inner);
}

/** The same with an end tag in every case, as HTML wants it. */
export function enclosed(name: string, attributes: Attributes, ...content: readonly string[]): string {
  return `${startTag(name, attributes)}${content.join('')}</${name}>`;
}

/** A tag that opens, or stands alone in HTML. */
function startTag(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}>`;
}
