// Lets a plain Node process run our TypeScript from its source, as Jest does: what a crash is tried on is what stands
// there now, not what was built last. Given to `node --import`, it registers itself as the hooks of that process.
import { register } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..');

if (isMainThread) register(import.meta.url);

const apps = ['api', 'worker', 'standalone'];

/** `#part/file` is a file of a library or an app of ours; a `.js` that a `.ts` asks for is a `.ts` too. */
export function resolve(specifier, context, next) {
  const [, part = '', file] = /^#([a-z-]+)\/(.+)$/.exec(specifier) ?? [];
  const folder = apps.includes(part) ? 'apps' : 'libs';
  if (part) return next(pathToFileURL(join(root, folder, part, 'src', `${file}.ts`)).href, context);
  const ours = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
  return next(ours ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { transformFile } = await import('@swc/core');
  const { code } = await transformFile(fileURLToPath(url), { cwd: root, root });
  return { format: 'module', source: code, shortCircuit: true };
}
