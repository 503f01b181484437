// Office files with a password: they lie encrypted in a compound file, and do not tell of which kind they are.
import { isCompound } from './ole-stream.js';

/** The stream in which an encrypted file lies. */
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');

/** Whether bytes are an office file that only a password opens. */
export function isLocked(bytes: Uint8Array): boolean {
  return (
    isCompound(bytes) &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encryptedStream)
  );
}
