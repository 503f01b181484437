// The kinds of field that commands are made of. A decorator on a property of another type does not compile.
import { ApiExtraModels, ApiProperty, getSchemaPath, type ApiPropertyOptions } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsString, Matches, Max, Min, ValidateBy } from 'class-validator';
import { farthestStep } from '#domain/reminding';
import { nameOfField } from '../field-names.js';
import type { InvalidReason } from '../invalid.js';
import { limits, patterns } from '../limits.js';

/** A class that stands for a command, or for a part of one. */
export type Schema<T extends object = object> = new () => T;

/** What the parser must know of a field besides the checks of its values. */
export interface Field {
  readonly optional: boolean;
  readonly list: boolean;
  /** The parts that its values are made of; absent where they are plain. */
  readonly parts?: Parts;
}

/** Chooses the schema of a part by looking at it. */
export type Parts = (part: object) => Schema | { readonly wrong: string; readonly reason: InvalidReason };

/** `list`: so many of it in a row; `optional`: may be left out. */
interface Options {
  readonly list?: true;
  readonly optional?: true;
}

type Listed<V, O extends Options> = O extends { readonly list: true } ? readonly V[] : V;
type Value<V, O extends Options> = O extends { readonly optional: true }
  ? Listed<V, O> | undefined
  : Listed<V, O>;
type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Goes on properties of exactly the type `V`. */
type On<V> = <T extends object, K extends keyof T & string>(
  target: T & (Equal<T[K], V> extends true ? unknown : { readonly mustBe: V }),
  key: K,
) => void;

const fieldsBySchema = new WeakMap<object, Map<string, Field>>();

/** The fields of a schema by their names, in the order in which they are written, those of what it extends first. */
export function fieldsOf(schema: Schema): ReadonlyMap<string, Field> {
  return new Map(fieldsUpFrom(schema));
}

function fieldsUpFrom(schema: object): readonly (readonly [string, Field])[] {
  const extended: unknown = Object.getPrototypeOf(schema);
  const above = typeof extended === 'function' ? fieldsUpFrom(extended) : [];
  return [...above, ...(fieldsBySchema.get(schema) ?? [])];
}

/** The id of something: see `patterns.id`. */
export function Id<const O extends Options>(options?: O): On<Value<string, O>> {
  return text<O>('notId', patterns.id, limits.id, options);
}

/** An id that may follow from others: of a cycle, an agreed change, what is owed, a vote, an indicator that a change added. */
export function DerivedId<const O extends Options>(options?: O): On<Value<string, O>> {
  return text<O>('notDerivedId', patterns.derivedId, limits.derivedId, options);
}

/** The id of a topic: a subject and a track. */
export function TopicId<const O extends Options>(options?: O): On<Value<string, O>> {
  return text<O>('notId', patterns.topicId, limits.id + '/midterm'.length, options);
}

/** A name, a title, a number as people write it. */
export function ShortText<const O extends Options>(options?: O): On<Value<string, O>> {
  return text<O>('badCharacter', patterns.text, limits.shortText, options);
}

/** What somebody says. */
export function Text<const O extends Options>(options?: O): On<Value<string, O>> {
  return text<O>('badCharacter', patterns.text, limits.text, options);
}

/** A business date, `YYYY-MM-DD`; whether the calendar has it, the rules say. */
export function BusinessDate<const O extends Options>(options?: O): On<Value<string, O>> {
  return text<O>('notDate', patterns.date, '2021-07-14'.length, options);
}

/** A time of day in Korea, `HH:MM`. */
export function TimeOfDay<const O extends Options>(options?: O): On<Value<string, O>> {
  return text<O>('notTime', patterns.time, '10:00'.length, options);
}

/** An exact number as text. */
export function Figure<const O extends Options>(options?: O): On<Value<string, O>> {
  return text<O>('notDecimal', patterns.decimal, limits.decimal, options);
}

/** A stretch of months as papers name them: `2024-Q3`; whether it is one, the rules say. */
export function PeriodText<const O extends Options>(options?: O): On<Value<string, O>> {
  return text<O>('notPeriod', patterns.period, limits.period, options);
}

/** A business date, or a stretch of months. */
export function DateOrPeriod(): On<string> {
  return text('notPeriod', patterns.dateOrPeriod, limits.period);
}

/** How many, or which place in a row, from 0. */
export function Count<const O extends Options>(options?: O): On<Value<number, O>> {
  return whole<O>('notWhole', Number.MAX_SAFE_INTEGER, options);
}

/** So many days from another, before it where negative. */
export function Step<const O extends Options>(options?: O): On<Value<number, O>> {
  return whole<O>('notWhole', farthestStep, options, -farthestStep);
}

/** A year of the calendar. */
export function Year<const O extends Options>(options?: O): On<Value<number, O>> {
  return whole<O>('notYear', 9999, options);
}

/** True or false. */
export function Flag<const O extends Options>(options?: O): On<Value<boolean, O>> {
  return field(options ?? {}, { type: 'boolean' }, [IsBoolean(reason('notBoolean'))]);
}

/** One of some words; these must be all the words that the property can hold. */
export function OneOf<const W extends string, const O extends Options>(
  words: readonly W[],
  options?: O,
): On<Value<W, O>> {
  const oneOf = IsIn([...words], reason('notOneOf'));
  return field(options ?? {}, { type: 'string', enum: [...words] }, [IsString(reason('notText')), oneOf]);
}

/** A part with fields of its own. */
export function Part<T extends object, const O extends Options>(
  schema: Schema<T>,
  options?: O,
): On<Value<T, O>> {
  return made(options ?? {}, [schema], () => schema);
}

/** A part whose fields depend on the word in one of them; `schemas` names the schema for every word. */
export function PartBy<
  const By extends string,
  S extends { readonly [W in keyof S]: Schema<{ readonly [P in By]: string }> },
  const O extends Options,
>(by: By, schemas: S, options?: O): On<Value<InstanceType<S[keyof S]>, O>> {
  const byWord: Readonly<Record<string, Schema>> = schemas;
  const all = [...new Set(Object.values(byWord))];
  const parts: Parts = (part) => {
    const word: unknown = Object.hasOwn(part, by) ? Reflect.get(part, by) : undefined;
    const schema = typeof word === 'string' && Object.hasOwn(byWord, word) ? byWord[word] : undefined;
    return schema ?? { wrong: by, reason: word === undefined ? 'missing' : 'notOneOf' };
  };
  const mapping = Object.fromEntries(
    Object.entries(byWord).map(([word, schema]) => [word, getSchemaPath(schema)]),
  );
  return made(options ?? {}, all, parts, { propertyName: by, mapping });
}

/** A part whose fields depend on whether it has one of them: the first schema is taken where it has. */
export function PartWith<T extends object, E extends object>(
  key: keyof T & string,
  has: Schema<T>,
  hasNot: Schema<E>,
): On<T | E> {
  return made({}, [has, hasNot], (part) => (Object.hasOwn(part, key) ? has : hasNot));
}

function text<O extends Options>(
  otherwise: InvalidReason,
  pattern: RegExp,
  maxLength: number,
  options?: O,
): On<Value<string, O>> {
  return field(options ?? {}, { type: 'string', maxLength, pattern: pattern.source }, [
    IsString(reason('notText')),
    AtMost(maxLength),
    Matches(pattern, reason(otherwise)),
  ]);
}

function whole<O extends Options>(
  otherwise: InvalidReason,
  maximum: number,
  options?: O,
  minimum = 0,
): On<Value<number, O>> {
  const checks = [IsInt(reason(otherwise)), Min(minimum, reason(otherwise)), Max(maximum, reason(otherwise))];
  return field(options ?? {}, { type: 'integer', minimum, maximum }, checks);
}

function made<V>(
  options: Options,
  schemas: readonly Schema[],
  parts: Parts,
  discriminator?: { readonly propertyName: string; readonly mapping: Record<string, string> },
): On<V> {
  const refs = schemas.map((schema) => ({ $ref: getSchemaPath(schema) }));
  const one = refs.length === 1 ? refs[0] : { oneOf: refs, ...(discriminator && { discriminator }) };
  const models: PropertyDecorator = (target) => ApiExtraModels(...schemas)(target.constructor);
  return field<V>(options, one ?? {}, [models], parts);
}

function field<V>(
  { list, optional }: Options,
  one: object,
  decorators: readonly PropertyDecorator[],
  parts?: Parts,
): On<V> {
  const shape = list ? { type: 'array', maxItems: limits.listEntries, items: one } : one;
  return (target, key) => {
    const { ko, en } = nameOfField(key, target.constructor.name);
    const described: ApiPropertyOptions = {
      ...shape,
      required: optional !== true,
      description: `${ko} · ${en}`,
    };
    for (const decorate of [...decorators, ApiProperty(described)]) decorate(target, key);
    const fields = fieldsBySchema.get(target.constructor) ?? new Map<string, Field>();
    fieldsBySchema.set(
      target.constructor,
      fields.set(key, { optional: optional === true, list: list === true, ...(parts && { parts }) }),
    );
  };
}

/** MaxLength counts some characters as none, so that a text of any size can pass it. */
function AtMost(maxLength: number): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value === 'string' && value.length <= maxLength;
  return ValidateBy({ name: 'atMost', validator: { validate, defaultMessage: () => 'tooLong' } });
}

function reason(message: InvalidReason): { readonly message: InvalidReason } {
  return { message };
}
