// Reads XML as strictly as a spec wants it: what is not well-formed is told with its place, names come with their namespace's own prefix.

export interface XmlElement {
  /** Under the one prefix that a namespace has here, whatever the file calls it. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** What stands directly in it. */
  readonly text: string;
}

/** Namespaces of a HWPX package, by the prefix that Hangul gives them. */
const prefixes = new Map([
  ['http://www.hancom.co.kr/hwpml/2011/app', 'ha'],
  ['http://www.hancom.co.kr/hwpml/2011/paragraph', 'hp'],
  ['http://www.hancom.co.kr/hwpml/2016/paragraph', 'hp10'],
  ['http://www.hancom.co.kr/hwpml/2011/section', 'hs'],
  ['http://www.hancom.co.kr/hwpml/2011/core', 'hc'],
  ['http://www.hancom.co.kr/hwpml/2011/head', 'hh'],
  ['http://www.hancom.co.kr/hwpml/2011/version', 'hv'],
  ['http://www.hancom.co.kr/hwpml/2016/meta/pkg#', 'pkg'],
  ['http://www.idpf.org/2007/opf/', 'opf'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['urn:oasis:names:tc:opendocument:xmlns:container', 'ocf'],
  ['urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'odf'],
  ['urn:oasis:names:tc:opendocument:xmlns:config:1.0', 'config'],
]);

const token =
  /<\?xml [^?]*\?>|<!--[^]*?-->|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const reference = /&(?:(lt|gt|amp|quot|apos)|#(\d+)|#x([\da-f]+));|&/gi;
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** What XML 1.0 has no place for, not even as a reference. */
const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

interface Open {
  readonly raw: string;
  readonly spaces: ReadonlyMap<string, string>;
  readonly element: XmlElement & { readonly children: XmlElement[]; text: string };
}

/** The root of a document. Throws where it is not well-formed. */
export function parseXml(source: string): XmlElement {
  const bad = illegal.exec(source);
  if (bad) throw new Error(`A character that XML forbids at ${bad.index}.`);
  const open: Open[] = [];
  let root: XmlElement | undefined;
  token.lastIndex = source.startsWith('\ufeff') ? 1 : 0;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (!match) throw new Error(`Not well-formed at ${at}: ${source.slice(at, at + 60)}`);
    const [whole, closing, opening, attributes = '', empty] = match;
    const top = open.at(-1);
    if (opening) {
      if (!top && root) throw new Error(`A second root at ${at}.`);
      const next = opened(opening, attributes, top?.spaces ?? new Map());
      top?.element.children.push(next.element);
      root ??= next.element;
      if (!empty) open.push(next);
    } else if (closing) {
      if (open.pop()?.raw !== closing) throw new Error(`</${closing}> closes something else at ${at}.`);
    } else if (!whole.startsWith('<')) {
      if (top) top.element.text += decoded(whole);
      else if (whole.trim()) throw new Error(`Text outside the root at ${at}.`);
    }
  }
  if (!root || open.length > 0) throw new Error('The document ends too early.');
  return root;
}

function opened(raw: string, source: string, outer: ReadonlyMap<string, string>): Open {
  const pairs = [...source.matchAll(attribute)].map(([, name = '', double, single]): [string, string] => [
    name,
    decoded(double ?? single ?? ''),
  ]);
  if (new Set(pairs.map(([name]) => name)).size < pairs.length)
    throw new Error(`An attribute twice in <${raw}>.`);
  const declared = pairs.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  const spaces = new Map([
    ...outer,
    ...declared.map(([name, uri]): [string, string] => [name.slice(6), uri]),
  ]);
  const attributes = pairs
    .filter((pair) => !declared.includes(pair))
    .map(([name, value]): [string, string] => [name.includes(':') ? qualified(name, spaces) : name, value]);
  return {
    raw,
    spaces,
    element: { name: qualified(raw, spaces), attributes: new Map(attributes), children: [], text: '' },
  };
}

function qualified(raw: string, spaces: ReadonlyMap<string, string>): string {
  const [prefix, local] = raw.includes(':') ? raw.split(':', 2) : ['', raw];
  if (prefix === 'xml') return raw;
  const uri = spaces.get(prefix ?? '');
  if (uri === undefined && prefix) throw new Error(`The prefix of ${raw} is not declared.`);
  return uri === undefined ? raw : `${prefixes.get(uri) ?? uri}:${local}`;
}

function decoded(text: string): string {
  return text.replace(reference, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name) return named[name] ?? '';
    if (!decimal && !hex) throw new Error(`A bare & in ${text.slice(0, 60)}`);
    const char = String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex ?? '', 16));
    if (illegal.test(char)) throw new Error(`${whole} is a character that XML forbids.`);
    return char;
  });
}
