// Turns passwords into what may be kept of them. What a hash cost stands in it, so that a dearer one replaces it later.
import { hash, verify, type Options } from '@node-rs/argon2';

/** argon2id with 19 MiB, two passes, one lane: what OWASP asks at least; several sign-ins at once still fit a small machine. */
const cost: Required<Pick<Options, 'memoryCost' | 'timeCost' | 'parallelism'>> = {
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};
const begins = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`;

/** One password typed on two keyboards is one password. */
const plain = (password: string) => password.normalize('NFC');

/** What may be kept of a password, with what it cost in it. */
export function hashOf(password: string): Promise<string> {
  return hash(plain(password), cost);
}

/** Whether a password is the one that a hash was made of; rejects where the text is no hash. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  return verify(kept, plain(password));
}

/** Whether a hash was made at another cost than today's. */
export function isStale(kept: string): boolean {
  return !kept.startsWith(begins);
}

/** Takes as long as looking at a real one. */
export async function pretend(password: string): Promise<false> {
  nobodys ??= hashOf('the password of nobody');
  await isPassword(password, await nobodys);
  return false;
}

let nobodys: Promise<string> | undefined;
