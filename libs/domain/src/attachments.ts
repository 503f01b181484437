// Files attached to an item: brought before, named here by their hash, removed with a reason; at most so many, none twice.
import type { Signature } from './actor.js';
import { needsFile, type FileHash, type FileRef } from './files.js';
import type { HasFiles } from './has-files.js';
import type { IsoDate } from './ids.js';
import { firstRefusal, needsText } from './payload.js';
import { refuse, type Refusal } from './refusals.js';

/** How many files an item can have. */
const mostAttached = 20;

/** Refuses another file on an item that is full. */
export function hasRoom({ files = [] }: HasFiles): Refusal | undefined {
  return files.length < mostAttached ? undefined : refuse('files-full', undefined, { limit: mostAttached });
}

/** Refuses to remove a file where there is none. */
export function hasFiles({ files = [] }: HasFiles): Refusal | undefined {
  return files.length > 0 ? undefined : refuse('nothing-attached');
}

/** Refuses what is no file, or is there already, whatever it is called. */
export function checkAttaching({ files = [] }: HasFiles, file: FileRef): Refusal | undefined {
  return (
    needsFile(file, 'file') ??
    (files.some(({ hash }) => hash === file.hash) ? refuse('list-repeats', 'file') : undefined)
  );
}

/** Refuses a file that is not there, and a removal without a reason. */
export function checkDetaching(
  { files = [] }: HasFiles,
  { hash, reason }: { readonly hash: FileHash; readonly reason: string },
): Refusal | undefined {
  return firstRefusal(
    files.some((file) => file.hash === hash) ? undefined : refuse('nothing-attached', 'hash'),
    needsText(reason, 'reason', 'reason-missing'),
  );
}

/** The files of an item once another is attached. */
export function withFile(
  { files = [] }: HasFiles,
  { file, by, on }: { readonly file: FileRef; readonly by: Signature; readonly on: IsoDate },
): Required<HasFiles> {
  return { files: [...files, { ...file, by, on }] };
}

/** The files of an item once one is removed. */
export function withoutFile({ files = [] }: HasFiles, hash: FileHash): Required<HasFiles> {
  return { files: files.filter((file) => file.hash !== hash) };
}

/** The files of an item, where it has had some: for a state that is made anew from it. */
export function filesOf({ files }: HasFiles): HasFiles {
  return files === undefined ? {} : { files };
}
