// Values that a schema of the description allows, and near misses of them: one field missing, wrong, too much or hostile.
import { fc } from '#testing/drawn';
import { resolved, type Description, type Schema } from './description.js';
import { hostile } from './values.js';

/** Ids by the name of the field that they may stand in; under `''` those that may stand anywhere. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

/** Texts of every shape that a pattern of the description asks for. */
const usual: readonly string[] = [
  '2021-07-14',
  '2021-08-31',
  '2022-01-01',
  '2021',
  '2021-Q3',
  '2021-H2',
  '2021-09',
  '2022-Q3/2024-Q1',
  '09:30',
  '0',
  '5',
  '-3.25',
  '123456789012345678901234567890',
  'p-1-6/change',
  'p-1-1/midterm',
  'fuzzed',
  'a.b~c_d-e',
  'r-1:o-1:1',
  '의견을 냅니다.',
  '두 줄\n글 e\u0301 👍',
];

const deepest = 6;

/** What a schema allows. */
export function allowedBy(
  schema: Schema,
  schemas: Description['schemas'],
  known: KnownIds,
  o: { readonly field?: string; readonly depth?: number } = {},
): fc.Arbitrary<unknown> {
  const { field = '', depth = 0 } = o;
  const { oneOf, enum: choices, type, items, properties, required = [], ...rest } = resolved(schema, schemas);
  const part = (of: Schema, name: string) => allowedBy(of, schemas, known, { field: name, depth: depth + 1 });
  if (oneOf) return fc.oneof(...oneOf.map((each) => part(each, field)));
  if (choices) return fc.constantFrom(...choices);
  switch (type) {
    case 'array':
      return fc.array(part(items ?? {}, singular(field)), { maxLength: depth > deepest ? 0 : 3 });
    case 'object': {
      if (!properties) return fc.constant({});
      const parts = Object.entries(properties).map(([name, each]) => [name, part(each, name)] as const);
      const requiredKeys = parts.flatMap(([name]) => (required.includes(name) ? [name] : []));
      return fc.record(Object.fromEntries(parts), { requiredKeys, noNullPrototype: true });
    }
    case 'integer':
    case 'number':
      return fc.integer({ min: rest.minimum ?? 0, max: Math.min(rest.maximum ?? 3_000, 3_000) });
    case 'boolean':
      return fc.boolean();
    case 'string':
      return textFor(rest, field, known);
    case undefined:
      return fc.constantFrom<unknown>('fuzzed', 1, {});
    default:
      throw new Error(`the description has a type that is not known here: ${type}`);
  }
}

function textFor(schema: Schema, field: string, known: KnownIds): fc.Arbitrary<string> {
  const { pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  const shape = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  const fits = (text: string) =>
    (shape?.test(text) ?? true) && text.length >= minLength && text.length <= maxLength;
  const ids = [...(known[field] ?? []), ...(known[''] ?? [])].filter(fits);
  const others = usual.filter(fits);
  if (ids.length === 0 && others.length === 0) return fc.constant('x'.repeat(minLength));
  if (ids.length === 0) return fc.constantFrom(...others);
  const ofField = (known[field] ?? []).filter(fits);
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...(ofField.length > 0 ? ofField : ids)) },
    { weight: 1, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.constantFrom(...(others.length > 0 ? others : ids)) },
  );
}

function singular(field: string): string {
  return field.replace(/s$/, '');
}

type Path = readonly (string | number)[];

/** The same value with one of its parts missing, null, hostile, of another part's kind, or one part too many. */
export function nearMissOf(value: unknown): fc.Arbitrary<unknown> {
  const paths = pathsIn(value);
  return fc
    .record({
      path: fc.constantFrom(...paths),
      other: fc.constantFrom(...paths),
      how: fc.constantFrom('missing', 'null', 'hostile', 'hostile', 'swapped', 'extra', 'listed'),
      with: hostile,
    })
    .map(({ path, other, how, with: strange }) => {
      switch (how) {
        case 'missing':
          return replaced(value, path, undefined);
        case 'null':
          return replaced(value, path, null);
        case 'swapped':
          return replaced(value, path, at(value, other));
        case 'extra':
          return replaced(value, [...path, '__extra'], strange);
        case 'listed':
          return replaced(value, path, [at(value, path)]);
        default:
          return replaced(value, path, strange);
      }
    });
}

/** Of every part of a value, itself first. */
function pathsIn(value: unknown, path: Path = []): readonly [Path, ...Path[]] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]))
      : [];
  return [path, ...inner];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((whole, key) => (whole as Record<string | number, unknown>)[key], value);
}

function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (index === Number(key) ? replaced(each, rest, by) : each));
  const whole = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return { ...whole, [key]: replaced(whole[key], rest, by) };
}
