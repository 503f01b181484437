// A grammar gathered from files that Hangul itself saved: which elements stand in which, in what order, with what attributes.
import type { XmlElement } from './xml.js';

export interface Grammar {
  readonly sources: readonly GrammarSource[];
  /** By `parent > element`; a root's parent is the kind of its part. */
  readonly elements: Readonly<Record<string, ElementGrammar>>;
}

export interface GrammarSource {
  readonly repository: string;
  readonly commit: string;
  readonly licence: string;
  readonly files: number;
}

export interface ElementGrammar {
  /** What each attribute's value looks like: `!` after its name where no file leaves it out. */
  readonly attributes: Readonly<Record<string, ValueKind>>;
  /** Children in their order, those that come in any order together: `*` after what comes more than once, `!` after what never lacks. */
  readonly children: readonly (readonly string[])[];
  /** Text stands in it. */
  readonly text?: true;
}

/** A kind of value, or the words that were seen. */
export type ValueKind = 'flag' | 'integer' | 'decimal' | 'color' | 'text' | readonly string[];

const kinds: readonly (readonly [Exclude<ValueKind, readonly string[]>, RegExp])[] = [
  ['flag', /^[01]$/],
  ['integer', /^-?\d+$/],
  ['decimal', /^-?\d+(\.\d+)?$/],
  ['color', /^(#[\dA-F]{6}|#[\dA-F]{8}|none)$/],
];
const word = /^[A-Z][A-Z0-9_]*$/;

/** The kind of values that an attribute had. */
export function kindOf(values: ReadonlySet<string>): ValueKind {
  const seen = [...values];
  const kind = kinds.find(([, pattern]) => seen.every((value) => pattern.test(value)));
  if (kind) return kind[0];
  return seen.every((value) => word.test(value)) ? seen.sort() : 'text';
}

function fits(kind: ValueKind, value: string): boolean {
  if (kind === 'text') return true;
  if (typeof kind !== 'string') return kind.includes(value);
  return kinds.some(([name, pattern]) => name === kind && pattern.test(value));
}

/** Where an element and all within it deviate from the grammar, one sentence each. */
export function deviations(element: XmlElement, grammar: Grammar, parent: string): readonly string[] {
  const key = `${parent} > ${element.name}`;
  const rule = grammar.elements[key];
  if (!rule) return [`${key}: no file has it`];
  return [
    ...attributeDeviations(element, rule),
    ...childDeviations(element, rule),
    ...(element.text.trim() && !rule.text ? ['holds text'] : []),
  ]
    .map((what) => `${key}: ${what}`)
    .concat(element.children.flatMap((child) => deviations(child, grammar, element.name)));
}

function attributeDeviations({ attributes }: XmlElement, rule: ElementGrammar): readonly string[] {
  const known = new Map(
    Object.entries(rule.attributes).map(([marked, kind]) => [marked.replace(/!$/, ''), { kind, marked }]),
  );
  return [
    ...[...attributes].flatMap(([name, value]) => {
      const kind = known.get(name)?.kind;
      if (kind === undefined) return [`no file has the attribute ${name}`];
      return fits(kind, value) ? [] : [`${name} is ${JSON.stringify(value)}, not ${String(kind)}`];
    }),
    ...[...known]
      .filter(([name, { marked }]) => marked.endsWith('!') && !attributes.has(name))
      .map(([name]) => `lacks the attribute ${name}`),
  ];
}

function childDeviations({ children }: XmlElement, rule: ElementGrammar): readonly string[] {
  const known = new Map(
    rule.children.flatMap((group, place) =>
      group.map((marked) => [marked.replace(/[*!]+$/, ''), { place, marked }] as const),
    ),
  );
  const places = children.map(({ name }) => known.get(name)?.place ?? -1);
  const names = children.map(({ name }) => name);
  return [
    ...names.flatMap((name, at) =>
      at > 0 && (places[at] ?? 0) < (places[at - 1] ?? 0) && known.has(name)
        ? [`${name} stands after ${names[at - 1] ?? ''}`]
        : [],
    ),
    ...[...known].flatMap(([name, { marked }]) => {
      const count = names.filter((each) => each === name).length;
      if (count === 0 && marked.includes('!')) return [`lacks ${name}`];
      return count > 1 && !marked.includes('*') ? [`has ${name} more than once`] : [];
    }),
  ];
}
