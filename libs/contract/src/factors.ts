// What the server tells of second factors, passkeys and the city's own sign-in.

/** Which ways to sign in there are, beside the password. */
export interface SignInWays {
  /** Whether the city's own accounts are taken. */
  readonly city: boolean;
  /** Whether passkeys work at the address that was asked: not where it is a number. */
  readonly passkeys: boolean;
}

/** What may be shown as the second step. */
export interface SecondStepView {
  readonly totp: boolean;
  readonly passkeys: boolean;
  readonly recoveryCodes: boolean;
  /** The organization demands a factor, and the person has none yet. */
  readonly toSetUp: boolean;
}

export interface PasskeyView {
  readonly id: string;
  readonly name: string;
  readonly addedAt: string;
  readonly usedAt?: string;
}

/** What a person has set up to sign in with. */
export interface FactorsView {
  readonly totp: boolean;
  readonly passkeys: readonly PasskeyView[];
  readonly recoveryCodesLeft: number;
  /** Whether the organization demands one of them. */
  readonly demanded: boolean;
  /** Whether the sign-in is so fresh that they may be changed. */
  readonly mayChange: boolean;
  /** Whether passkeys work at the address that was asked. */
  readonly passkeysWork: boolean;
  /** Whether an account of the city is bound to the person. */
  readonly cityAccount: boolean;
}

/** What an authenticator app takes: as text, and as a picture of `size` by `size` modules. */
export interface TotpSetupView {
  readonly secret: string;
  readonly uri: string;
  readonly qr: { readonly size: number; readonly path: string };
}

/** What the browser's authenticator is asked; its answer goes back with `ceremony`. */
export interface PasskeyAsked {
  readonly ceremony: string;
  readonly options: object;
}

/** A factor was set up: with the first come recovery codes, which are told this once. */
export interface FactorAdded {
  readonly recoveryCodes?: readonly string[];
}

/** Why the city's own sign-in came to nothing, as it stands behind the `#` of the address. */
export const cityOutcomes = ['denied', 'away', 'nonsense', 'late', 'unknown', 'closed'] as const;

export type CityOutcome = (typeof cityOutcomes)[number];

/** How long a passkey's name may be. */
export const longestPasskeyName = 60;
