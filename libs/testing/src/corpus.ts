// The texts that recognising is held to: those of the same shape in `test/corpus`, and the originals where they lie beside the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One text: ours (`twin`), or the one that it has the figures of (`seed`). */
export interface CorpusText {
  readonly kind: 'twin' | 'seed';
  readonly bytes: Uint8Array;
  /** From 1, as places count them: the first is at index 0. */
  readonly lines: readonly string[];
}

const project = resolve(import.meta.dirname, '../../..');
const seeds = resolve(project, process.env['SEEDS_DIR'] ?? '../shared/seeds');

/**
 * The twin, and the original whose name begins with `seed` where the folder of originals is there; says so where it is not.
 *
 * @throws Error where SEEDS_DIR was given, CI runs it, and the original is not there
 */
export function corpusOf(twin: string, seed: string): readonly CorpusText[] {
  const ours = twinOf(twin);
  const original = existsSync(seeds)
    ? readdirSync(seeds).find((name) => name.startsWith(`${seed}_`))
    : undefined;
  if (original !== undefined) return [ours, textAt('seed', join(seeds, original))];
  const missing = `no original ${seed}_* in ${seeds}: only its twin is read`;
  if (process.env['CI'] === 'true' && process.env['SEEDS_DIR'] !== undefined) throw new Error(missing);
  process.stderr.write(`${missing}\n`);
  return [ours];
}

/** Our own text alone. */
export function twinOf(twin: string): CorpusText {
  return textAt('twin', join(project, 'test/corpus', twin));
}

function textAt(kind: CorpusText['kind'], path: string): CorpusText {
  const bytes = readFileSync(path);
  return { kind, bytes, lines: bytes.toString('utf8').split('\n') };
}
