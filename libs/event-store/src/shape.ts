// Names the code that folds events, so that what other code made of them is recognised as such.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A digest over the code in `folders` as it runs, specs left out: it changes with every change of the code, whether that
 * matters to what is folded or not.
 */
export function shapeOf(folders: readonly URL[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const root = fileURLToPath(folder);
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(js|ts)$/.test(file) && !/\.spec\.|\.d\.ts$/.test(file))
      .sort();
    for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex').slice(0, 32);
}
