// Gathers the grammar of HWPX from files that Hangul saved: what all of them do is the rule, what none does is a deviation.
import { strFromU8, unzipSync } from 'fflate';
import { kindOf, type ElementGrammar } from './grammar.js';
import { parseXml, type XmlElement } from './xml.js';

/** What was seen of an element. */
interface Seen {
  times: number;
  text: boolean;
  readonly attributes: Map<string, { times: number; readonly values: Set<string> }>;
  readonly children: Map<string, { in: number; most: number; readonly before: Set<string> }>;
}

/** Parts of a package that a grammar is gathered of; sections and pages are many of one kind. */
const parts: readonly (readonly [kind: string, path: RegExp])[] = [
  ['version.xml', /^version\.xml$/],
  ['settings.xml', /^settings\.xml$/],
  ['container.xml', /^META-INF\/container\.xml$/],
  ['container.rdf', /^META-INF\/container\.rdf$/],
  ['manifest.xml', /^META-INF\/manifest\.xml$/],
  ['content.hpf', /^Contents\/content\.hpf$/],
  ['header.xml', /^Contents\/header\.xml$/],
  ['section.xml', /^Contents\/section\d+\.xml$/],
];

/** The XML parts of a package, each with its kind; what is no XML of the format is left out. */
export function xmlParts(file: Uint8Array): readonly { readonly kind: string; readonly root: XmlElement }[] {
  return Object.entries(unzipSync(file)).flatMap(([path, bytes]) => {
    const kind = parts.find(([, pattern]) => pattern.test(path))?.[0];
    return kind ? [{ kind, root: parseXml(strFromU8(bytes)) }] : [];
  });
}

/** Whether Hangul saved it: it names itself, and left the picture of the first page that only it makes. */
export function isSavedByHangul(file: Uint8Array): boolean {
  const {
    'version.xml': version,
    'Preview/PrvImage.png': preview,
    'META-INF/manifest.xml': manifest,
  } = unzipSync(file, { filter: ({ name }) => /^(version|META-INF\/manifest)\.xml$|PrvImage/.test(name) });
  return (
    version !== undefined &&
    preview !== undefined &&
    strFromU8(version).includes('application="Hancom Office Hangul"') &&
    !(manifest && strFromU8(manifest).includes('encryption-data'))
  );
}

/** What all files have in common, by `parent > element`. */
export function gathered(files: Iterable<Uint8Array>): Readonly<Record<string, ElementGrammar>> {
  const seen = new Map<string, Seen>();
  for (const file of files) for (const { kind, root } of xmlParts(file)) look(seen, kind, root);
  return Object.fromEntries(
    [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, ruleOf(each)]),
  );
}

function look(seen: Map<string, Seen>, parent: string, element: XmlElement): void {
  const key = `${parent} > ${element.name}`;
  const entry = seen.get(key) ?? { times: 0, text: false, attributes: new Map(), children: new Map() };
  seen.set(key, entry);
  entry.times += 1;
  entry.text ||= element.text.trim() !== '';
  for (const [name, value] of element.attributes) {
    const known = entry.attributes.get(name) ?? { times: 0, values: new Set() };
    entry.attributes.set(name, known);
    known.times += 1;
    known.values.add(value);
  }
  const names = element.children.map(({ name }) => name);
  const distinct = new Set(names);
  for (const name of distinct) {
    const known = entry.children.get(name) ?? { in: 0, most: 0, before: new Set() };
    entry.children.set(name, known);
    known.in += 1;
    known.most = Math.max(known.most, names.filter((each) => each === name).length);
    const last = names.lastIndexOf(name);
    for (const other of distinct) if (other !== name && names.indexOf(other) < last) known.before.add(other);
  }
  for (const child of element.children) look(seen, element.name, child);
}

function ruleOf({ times, text, attributes, children }: Seen): ElementGrammar {
  return {
    attributes: Object.fromEntries(
      [...attributes].map(([name, known]) => [
        known.times === times ? `${name}!` : name,
        kindOf(known.values),
      ]),
    ),
    children: inOrder(children).map((group) =>
      group.map((name) => {
        const known = children.get(name);
        return `${name}${known && known.most > 1 ? '*' : ''}${known?.in === times ? '!' : ''}`;
      }),
    ),
    ...(text && { text }),
  };
}

/** Names in the order in which they come; those that were seen either way round stand together. */
function inOrder(children: Seen['children']): readonly (readonly string[])[] {
  const names = [...children.keys()];
  /** Everything that came before a name, directly or through others. */
  const all = (name: string, found = new Set<string>()): ReadonlySet<string> => {
    for (const other of children.get(name)?.before ?? []) if (!found.has(other)) all(other, found.add(other));
    return found;
  };
  const before = new Map(names.map((name) => [name, all(name)]));
  const groups: string[][] = [];
  for (const name of names.sort((a, b) => (before.get(a)?.size ?? 0) - (before.get(b)?.size ?? 0))) {
    const group = groups.find(([first = '']) => before.get(name)?.has(first) && before.get(first)?.has(name));
    if (group) group.push(name);
    else groups.push([name]);
  }
  return groups;
}
