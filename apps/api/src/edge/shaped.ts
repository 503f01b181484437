// Holds a request's body to its schema, and says which field is wrong.
import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { refusalOf } from '#contract/invalid';
import { refuse } from '#domain/refusals';
import { RefusedError } from './refused.js';

/** The body as its class describes it. Throws the refusal that names the first wrong field. */
export function shaped<T extends object>(schema: new () => T, body: unknown): T {
  const given = body ?? {};
  if (typeof given !== 'object' || Array.isArray(given))
    throw new RefusedError(refusalOf([{ field: '', reason: 'notObject' }]));
  // Looked for first: what may be left out may not be null, and what checks mail addresses fails on half a character.
  for (const [field, value] of Object.entries(given)) {
    if (value === null || isMisplacedList(schema, field, value))
      throw new RefusedError(refuse('invalid-field', field));
    if (isBroken(value)) throw new RefusedError(refusalOf([{ field, reason: 'badCharacter' }]));
  }
  const instance = plainToInstance(schema, given);
  const [wrong] = validateSync(instance, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  });
  if (wrong) throw new RefusedError(refuse('invalid-field', wrong.property));
  return instance;
}

/** Whether a text holds half a character, which nothing can keep. */
function isBroken(value: unknown): boolean {
  return typeof value === 'string' && /\p{Surrogate}/u.test(value);
}

/** Whether there is a list where none belongs: what looks into bundles of fields passes one by, seeing no field in it. */
function isMisplacedList(schema: new () => object, field: string, value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  return Reflect.getMetadata('design:type', schema.prototype, field) !== Array || value.some(Array.isArray);
}
