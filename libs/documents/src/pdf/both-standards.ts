// The compiler declares one standard per file, for screen readers (PDF/UA-1) or for keeping (PDF/A-2a). They do not exclude each
// other, and it draws the same pages for both: so the one file gets, in an update at its end, what only the other holds.

/** Its own description of the word `pdfuaid:part`, which PDF/A asks of every word that it does not know itself. */
const describedPart = [
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of PDF/UA to which the document conforms</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('');

/** The accessible file, declared and equipped for keeping as well; both were made from the same pages. */
export function joined(accessible: Uint8Array, archival: Uint8Array): Uint8Array {
  const base = read(accessible);
  const other = read(archival);
  const metadata = numberAfter('/Metadata', base.catalog);
  const profile = base.size;
  const intent = base.size + 1;
  const intents = other.object(numberAfter('/OutputIntents', other.catalog));
  const intentBody = other.object(numberAfter('\\[', intents));
  const changed = new Map([
    [metadata, declaringBoth(other.object(numberAfter('/Metadata', other.catalog)))],
    [base.root, base.catalog.replace('/Type /Catalog', `/Type /Catalog\n  /OutputIntents [${intent} 0 R]`)],
    [profile, other.object(numberAfter('/DestOutputProfile', intentBody))],
    [intent, intentBody.replace(/(\/DestOutputProfile) \d+/, `$1 ${profile}`)],
  ]);
  return Buffer.from(base.text + update(base, changed, other.ids), 'latin1');
}

interface Pdf {
  /** All of its bytes, each as one character. */
  readonly text: string;
  readonly root: number;
  readonly catalog: string;
  readonly info: number;
  /** As two strings in brackets. */
  readonly ids: string;
  /** How many object numbers are taken. */
  readonly size: number;
  /** Where its table of objects begins. */
  readonly table: number;
  readonly object: (number: number) => string;
}

function read(bytes: Uint8Array): Pdf {
  const text = Buffer.from(bytes).toString('latin1');
  const [, tableAt] = found(/startxref\s+(\d+)\s+%%EOF\s*$/, text);
  const table = Number(tableAt);
  const tail = text.slice(table);
  const offsets = [...tail.matchAll(/^(\d{10}) \d{5} [nf]/gm)].map(([, offset]) => Number(offset));
  const object = (number: number) => {
    const [, body] = found(/^\d+ 0 obj\n([^]*?)\nendobj/, text.slice(offsets[number]));
    return body;
  };
  const root = numberAfter('/Root', tail);
  const [, size] = found(/\/Size (\d+)/, tail);
  const [, ids] = found(/\/ID (\[[^\]]+\])/, tail);
  return {
    text,
    root,
    catalog: object(root),
    info: numberAfter('/Info', tail),
    ids,
    size: Number(size),
    table,
    object,
  };
}

function declaringBoth(metadata: string): string {
  const stream = found(/stream\n([^]*)\nendstream$/, metadata)[1]
    .replace('xmlns:pdfaid=', 'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid=')
    .replace('</rdf:Bag></pdfaExtension:schemas>', `${describedPart}</rdf:Bag></pdfaExtension:schemas>`)
    .replace('<pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>');
  return `<<\n  /Length ${stream.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n${stream}\nendstream`;
}

/** What is appended: the objects that changed, where each of them lies, and the way to the older table. */
function update(
  { text, root, info, size, table }: Pdf,
  changed: ReadonlyMap<number, string>,
  ids: string,
): string {
  let body = '\n';
  let places = 'xref\n';
  for (const [number, object] of changed) {
    const offset = String(text.length + body.length).padStart(10, '0');
    places += `${number} 1\n${offset} 00000 n \n`;
    body += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const known = `/Size ${Math.max(size, ...[...changed.keys()].map((number) => number + 1))} /Prev ${table}`;
  const trailer = `trailer\n<< ${known} /Root ${root} 0 R /Info ${info} 0 R /ID ${ids} >>`;
  return `${body}${places}${trailer}\nstartxref\n${text.length + body.length}\n%%EOF\n`;
}

function numberAfter(name: string, text: string): number {
  return Number(found(new RegExp(`${name}\\s*(\\d+) 0 R`), text)[1]);
}

/** Throws where the compiler no longer writes what this file was made for. */
function found(pattern: RegExp, text: string): readonly [string, string] {
  const [whole, part] = pattern.exec(text) ?? [];
  if (whole === undefined || part === undefined)
    throw new Error(`The PDF has nothing like ${pattern.source}.`);
  return [whole, part];
}
