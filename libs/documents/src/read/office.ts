// What all files of office programs have in common before they are opened: with a password they are another kind of file.
import { Unreadable } from './unreadable.js';

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The stream in which an encrypted file lies within the other kind. */
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');

/** Whether bytes are the compound file that older programs, and encryption, make. */
export function isCompound(bytes: Uint8Array): boolean {
  return compound.every((byte, at) => bytes[at] === byte);
}

/** Throws Unreadable where an office file is encrypted, or is of the kind that came before. */
export function needPlain(bytes: Uint8Array): void {
  if (!isCompound(bytes)) return;
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encryptedStream);
  throw new Unreadable(isEncrypted ? 'encrypted' : 'unsupported', 'a compound file');
}
