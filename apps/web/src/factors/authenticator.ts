// Speaks with the browser's authenticator; the code for it is brought only when somebody uses a passkey.
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import type { PasskeyAsked } from '#contract/factors';

/** Asks the authenticator one thing. Rejects with the browser's error where its user declines. */
export type AskAuthenticator = (asked: PasskeyAsked) => Promise<object>;

/** Has a new passkey made. */
export const makePasskey: AskAuthenticator = async ({ options }) => {
  const { startRegistration } = await import('@simplewebauthn/browser');
  return startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON });
};

/** Has a passkey shown. */
export const showPasskey: AskAuthenticator = async ({ options }) => {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  return startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON });
};

/** Whether this browser knows passkeys at all. */
export function knowsPasskeys(): boolean {
  return 'PublicKeyCredential' in window;
}

/** Whether the device holds a passkey of this person already. */
export function isThereAlready(error: Error): boolean {
  return error.name === 'InvalidStateError';
}
