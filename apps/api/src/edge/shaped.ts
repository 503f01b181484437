// Holds a request's body to its schema, and says which field is wrong.
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
  // Looked for first: what checks mail addresses fails on half a character, and nothing can keep one.
  const [broken] = Object.entries(given).find(([, value]) => isBroken(value)) ?? [];
  if (broken !== undefined) throw new RefusedError(refusalOf([{ field: broken, reason: 'badCharacter' }]));
  const instance = plainToInstance(schema, given);
  const [wrong] = validateSync(instance, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  });
  if (wrong) throw new RefusedError(refuse('invalid-field', wrong.property));
  return instance;
}

function isBroken(value: unknown): boolean {
  return typeof value === 'string' && /\p{Surrogate}/u.test(value);
}
