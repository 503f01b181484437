// Which version of the product runs: what its package says.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const manifest = 'package.json';

/** The version of the product, such as `0.6.0`. */
export function versionOfProduct(): string {
  const text = readFileSync(join(rootFrom(import.meta.dirname), manifest), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** Sources and what was compiled of them lie at different depths. */
function rootFrom(folder: string): string {
  return existsSync(join(folder, manifest)) || dirname(folder) === folder
    ? folder
    : rootFrom(dirname(folder));
}
