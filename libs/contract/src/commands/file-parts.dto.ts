// A file as commands name it: one that was brought before, and is kept.
import { fileTypes, type FileType } from '#domain/files';
import { Count, OneOf, ShortText } from './fields.js';

/** A file that is kept, by the hash of what it holds. */
export class FileRef {
  @ShortText() readonly hash!: string;
  @ShortText() readonly name!: string;
  @OneOf(fileTypes) readonly type!: FileType;
  @Count() readonly size!: number;
}
