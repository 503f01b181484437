// Names the code that folds streams, so that a snapshot taken by other code is never read.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Everything that takes part in folding: the domain, and how events are read back. */
const folders = ['../../domain/src/', './'];

/** A digest over the code as it runs: it changes with every change of it, whether that matters to a state or not. */
export function shapeOfCode(): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const root = fileURLToPath(new URL(folder, import.meta.url));
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(js|ts)$/.test(file) && !/\.spec\.|\.d\.ts$/.test(file))
      .sort();
    for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex').slice(0, 32);
}
