// Lays beside each file of the browser what a server sends instead of it: pressed once, as small as it gets, at the build.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Fonts and pictures are pressed in themselves. */
const pressable = /\.(js|css|html|svg|json)$/;
/** Below this a file fits into one packet anyway, in bytes. */
const least = 1_024;

/** Writes a `.br` and a `.gz` beside every text that was built. */
export function compressed(): Plugin {
  let folder = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved({ root, build }) {
      folder = join(root, build.outDir);
    },
    closeBundle() {
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (pressable.test(file)) press(join(folder, file));
      }
    },
  };
}

function press(path: string): void {
  const text = readFileSync(path);
  if (text.length < least) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  writeFileSync(`${path}.br`, brotliCompressSync(text, { params }));
  writeFileSync(`${path}.gz`, gzipSync(text, { level: constants.Z_BEST_COMPRESSION }));
}
