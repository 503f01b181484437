// Files as commands name them, made up: nothing lies under their hashes.
import type { FileRef } from '#domain/files';

/** A file of its own for every number. */
export function fileNumbered(number: number): FileRef {
  const hash = String(number).padStart(64, '0');
  return { hash, name: `Photo ${number}.jpg`, type: 'jpeg', size: 1_000 + number };
}

/** A file that an item does not have. */
export function anotherFile(files: readonly FileRef[] = [], vary: number): FileRef {
  const next = fileNumbered(vary);
  return files.some(({ hash }) => hash === next.hash) ? anotherFile(files, vary + 1) : next;
}

/** One that is among the files of an item, or none that any item has. */
export function hashAmong(files: readonly FileRef[] = [], vary: number): string {
  return (files[vary % Math.max(1, files.length)] ?? fileNumbered(0)).hash;
}
