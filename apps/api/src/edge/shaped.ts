// Holds a request's body to its schema, and says which field is wrong.
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { refuse } from '#domain/refusals';
import { RefusedError } from './refused.js';

/** The body as its class describes it. Throws the refusal that names the first wrong field. */
export function shaped<T extends object>(schema: new () => T, body: unknown): T {
  const instance = plainToInstance(schema, typeof body === 'object' && body !== null ? body : {});
  const [wrong] = validateSync(instance, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  });
  if (wrong) throw new RefusedError(refuse('invalid-field', wrong.property));
  return instance;
}
