// Turns what came over the wire into a command, or says field by field why it is none.
import type { StreamName } from '#domain/between/streams';
import { validateSync } from 'class-validator';
import { invalidReasons, type InvalidReason, type Problem } from '../invalid.js';
import { limits } from '../limits.js';
import type { CommandTypeOf, WireCommandOf } from '../wire.js';
import { fieldsOf, type Field, type Schema } from './fields.js';
import { commandSchemas } from './registry.js';

export type Parsed<S extends StreamName, T extends CommandTypeOf<S>> =
  { readonly command: WireCommandOf<S, T> } | { readonly problems: readonly [Problem, ...Problem[]] };

type Report = (field: string, reason: InvalidReason) => void;

/** Whether a name, as it stands in an address, is that of a stream. */
export function isStream(name: string): name is StreamName {
  return Object.hasOwn(commandSchemas, name);
}

/** Whether a name, as it stands in an address, is that of a command to the stream. */
export function isCommandOf<S extends StreamName>(stream: S, name: string): name is CommandTypeOf<S> {
  return Object.hasOwn(commandSchemas[stream], name);
}

/** The schema of a command. */
function schemaOf<S extends StreamName>(stream: S, command: CommandTypeOf<S>): Schema {
  const schemas: Readonly<Record<string, Schema>> = commandSchemas[stream];
  const schema = schemas[command];
  if (!schema) throw new RangeError(`${stream} has no command ${command}`);
  return schema;
}

/**
 * Reads the body of a command: exactly the fields of its schema, no value turned into another type. Answers the command
 * as new plain objects, or what is wrong with it, by the path of each field (`answer.proof.changes[0].to`).
 */
export function parseCommand<S extends StreamName, T extends CommandTypeOf<S>>(
  stream: S,
  command: T,
  body: unknown,
): Parsed<S, T> {
  const problems: Problem[] = [];
  const report: Report = (field, reason) => {
    if (problems.length < limits.problems) problems.push({ field, reason });
  };
  const read = readPart(schemaOf(stream, command), body, '', report);
  const [first, ...more] = problems;
  return first
    ? { problems: [first, ...more] }
    : { command: { type: command, ...read } as WireCommandOf<S, T> };
}

function readPart(schema: Schema, given: unknown, path: string, report: Report): object {
  if (!isRecord(given)) {
    report(path, 'notObject');
    return {};
  }
  const fields = fieldsOf(schema);
  for (const key of Object.keys(given)) {
    if (!fields.has(key)) report(within(path, key.slice(0, limits.id)), 'unexpected');
  }
  const read = [...fields].flatMap(([key, field]): [string, unknown][] => {
    const value = Object.hasOwn(given, key) ? given[key] : undefined;
    if (value !== undefined) return [[key, readField(schema, key, field, value, within(path, key), report)]];
    if (!field.optional) report(within(path, key), 'missing');
    return [];
  });
  return Object.fromEntries(read);
}

function readField(schema: Schema, key: string, field: Field, value: unknown, path: string, report: Report) {
  if (!field.list) return readOne(schema, key, field, value, path, report);
  if (!Array.isArray(value)) return report(path, 'notList');
  if (value.length > limits.listEntries) return report(path, 'listTooLong');
  return Array.from(value, (entry, index) => readOne(schema, key, field, entry, `${path}[${index}]`, report));
}

function readOne(
  schema: Schema,
  key: string,
  { parts }: Field,
  value: unknown,
  path: string,
  report: Report,
) {
  if (!parts) {
    const reason = reasonAgainst(schema, key, value);
    return reason ? report(path, reason) : value;
  }
  if (!isRecord(value)) return report(path, 'notObject');
  const part = parts(value);
  return 'wrong' in part
    ? report(within(path, part.wrong), part.reason)
    : readPart(part, value, path, report);
}

/** What speaks against one plain value of a field, or of one entry of its list. */
function reasonAgainst(schema: Schema, key: string, value: unknown): InvalidReason | undefined {
  const alone = Object.assign(new schema(), { [key]: value ?? null });
  const [error] = validateSync(alone, { skipUndefinedProperties: true, stopAtFirstError: true });
  if (!error) return undefined;
  const reason = Object.values(error.constraints ?? {}).find(isReason);
  if (!reason) throw new TypeError(`${schema.name}.${key} is refused without a reason`);
  return reason;
}

function isReason(text: string): text is InvalidReason {
  return Object.hasOwn(invalidReasons, text);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function within(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
