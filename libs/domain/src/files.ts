// A file as events and papers name it: by what it holds, so that the same file is the same file everywhere.
import { refuse, type Refusal } from './refusals.js';

/** What a file may be; told from its bytes, never from its name. */
export const fileTypes = ['hwp', 'hwpx', 'pdf', 'docx', 'xlsx', 'png', 'jpeg', 'text'] as const;
export type FileType = (typeof fileTypes)[number];

/** The SHA-256 of a file's bytes, in hexadecimal. */
export type FileHash = string;

/** A file that is kept. */
export interface FileRef {
  readonly hash: FileHash;
  /** As its owner called it. */
  readonly name: string;
  readonly type: FileType;
  /** Bytes. */
  readonly size: number;
}

const hashShape = /^[0-9a-f]{64}$/;

/** Refuses what cannot be a file that was kept: no hash, no name, no size. */
export function needsFile(file: FileRef, field: string): Refusal | undefined {
  if (!hashShape.test(file.hash)) return refuse('file-invalid', `${field}.hash`);
  if (!Number.isSafeInteger(file.size) || file.size <= 0) return refuse('file-invalid', `${field}.size`);
  return file.name.trim() === '' ? refuse('text-missing', `${field}.name`) : undefined;
}
