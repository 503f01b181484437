// Secrets that travel once, in a cookie or a link; what is kept of them is a digest.
import { createHash, randomBytes } from 'node:crypto';

const bytes = 32;

/** A new secret, as it travels. */
export function newSecret(): string {
  return randomBytes(bytes).toString('base64url');
}

/** What is kept of a secret; undefined where the text cannot be one. */
export function digestOf(secret: string): Buffer | undefined {
  const said = Buffer.from(secret, 'base64url');
  return said.length === bytes && said.toString('base64url') === secret
    ? createHash('sha256').update(said).digest()
    : undefined;
}
