// Where files lie: by the hash of what they hold, so that nothing is kept twice and nothing changes under its name.
import { createHash } from 'node:crypto';

/** The SHA-256 of the bytes, in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Files of organizations; each organization's apart, so that nobody learns from a hash what another one keeps. */
export interface FileStore {
  /** Keeps the bytes and gives their hash; the same bytes again are kept once. */
  put(organization: string, bytes: Uint8Array): Promise<string>;
  /** The bytes kept under a hash, or undefined where none are. Throws where they no longer are what was kept. */
  get(organization: string, hash: string): Promise<Uint8Array | undefined>;
  /** Rejects where nothing can be kept, or read, at the moment. */
  reach(): Promise<void>;
}

/** What lies under a hash is not what was kept. */
export class DamagedFile extends Error {
  constructor(readonly hash: string) {
    super(`the file ${hash} is damaged`);
    this.name = 'DamagedFile';
  }
}

/** Where files lie takes or gives none for now; the same may be asked again. */
export class StorageAway extends Error {
  override readonly name = 'StorageAway';
}
