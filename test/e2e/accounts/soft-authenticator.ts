// A passkey device in software: does what a browser and its authenticator do together, and can do it wrongly.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';

/** What the device does otherwise than it was asked. */
export interface Wrongly {
  readonly origin?: string;
  readonly domain?: string;
  readonly challenge?: string;
  readonly counter?: number;
  /** Does not look at who uses it. */
  readonly unverified?: boolean;
  /** Signs with the key of another device. */
  readonly by?: SoftAuthenticator;
  /** Says whose it is otherwise. */
  readonly handle?: string;
}

const userPresent = 0x01;
const userVerified = 0x04;
const holdsKey = 0x40;

const url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const digest = (said: string | Uint8Array) => createHash('sha256').update(said).digest();

export class SoftAuthenticator {
  readonly id = url(randomBytes(32));
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private counter = 0;
  private handle: string | undefined;

  constructor(private readonly origin: string) {}

  /** Answers the wish for a new passkey. */
  create(options: PublicKeyCredentialCreationOptionsJSON, wrongly: Wrongly = {}): object {
    this.handle = options.user.id;
    const clientData = this.clientData('webauthn.create', options.challenge, wrongly);
    const authData = Buffer.concat([
      this.authenticatorData(options.rp.id ?? '', holdsKey, wrongly),
      Buffer.alloc(16),
      Buffer.from([0, 32]),
      Buffer.from(this.id, 'base64url'),
      this.publicKey(),
    ]);
    const attestation = isoCBOR.encode(
      new Map<string, string | Map<string, never> | Uint8Array<ArrayBuffer>>([
        ['fmt', 'none'],
        ['attStmt', new Map<string, never>()],
        ['authData', Uint8Array.from(authData)],
      ]),
    );
    return this.answer({
      clientDataJSON: url(clientData),
      attestationObject: url(attestation),
      transports: ['internal'],
    });
  }

  /** Answers the wish to see a passkey. */
  get(options: PublicKeyCredentialRequestOptionsJSON, wrongly: Wrongly = {}): object {
    const clientData = this.clientData('webauthn.get', options.challenge, wrongly);
    const authData = this.authenticatorData(options.rpId ?? '', 0, wrongly);
    const said = Buffer.concat([authData, digest(clientData)]);
    return this.answer({
      clientDataJSON: url(clientData),
      authenticatorData: url(authData),
      signature: url(sign('sha256', said, (wrongly.by ?? this).keys.privateKey)),
      userHandle: wrongly.handle ?? this.handle,
    });
  }

  private answer(response: object): object {
    return { id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {}, response };
  }

  private clientData(type: string, challenge: string, wrongly: Wrongly): Buffer {
    return Buffer.from(
      JSON.stringify({
        type,
        challenge: wrongly.challenge ?? challenge,
        origin: wrongly.origin ?? this.origin,
        crossOrigin: false,
      }),
    );
  }

  private authenticatorData(domain: string, flag: number, wrongly: Wrongly): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(wrongly.counter ?? ++this.counter);
    const flags = flag | userPresent | (wrongly.unverified ? 0 : userVerified);
    return Buffer.concat([digest(wrongly.domain ?? domain), Buffer.from([flags]), counter]);
  }

  private publicKey(): Uint8Array {
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'base64url'));
    return isoCBOR.encode(
      new Map<number, number | Uint8Array<ArrayBuffer>>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, bytes(x)],
        [-3, bytes(y)],
      ]),
    );
  }
}
