// Keeps what must be read again (a TOTP secret) unreadable for whoever has the tables without the installation's secret.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

export class Sealing {
  private readonly sealingKey: Buffer;
  private readonly markingKey: Buffer;

  /** @param secret the installation's secret, at least 32 bytes */
  constructor(secret: Buffer) {
    this.sealingKey = derived(secret, 'accounts/sealing');
    this.markingKey = derived(secret, 'accounts/marking');
  }

  /** @param place where it is kept: what is moved to another row no longer opens */
  seal(plain: Uint8Array, place: string): Buffer {
    const nonce = randomBytes(nonceBytes);
    const sealing = createCipheriv(cipher, this.sealingKey, nonce).setAAD(Buffer.from(place));
    const text = Buffer.concat([sealing.update(plain), sealing.final()]);
    return Buffer.concat([nonce, sealing.getAuthTag(), text]);
  }

  /** @throws Error where it was not sealed here, for this place, as it is */
  open(sealed: Buffer, place: string): Buffer {
    const opening = createDecipheriv(cipher, this.sealingKey, sealed.subarray(0, nonceBytes))
      .setAAD(Buffer.from(place))
      .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
    return Buffer.concat([opening.update(sealed.subarray(nonceBytes + tagBytes)), opening.final()]);
  }

  /** 32 bytes that stand for a text, always the same, and that nobody computes without the secret. */
  mark(text: string): Buffer {
    return createHmac('sha256', this.markingKey).update(text).digest();
  }
}

function derived(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
}
