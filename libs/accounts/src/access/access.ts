// What is kept of each access: who, from where, what, to what end, and whose data it was about.

/** What sort of access it was; stored, so a name is for ever. */
export const accessKinds = [
  /** Signing in and out, choosing a post, a second factor; tried or done. */
  'signIn',
  /** A command of a stream. */
  'command',
  /** People, accounts, sessions and settings of the organization were changed. */
  'administration',
  /** Personal data was read. */
  'personalData',
  /** Personal data left the service as a file. */
  'download',
  /** Something was asked for that the caller may not do or see. */
  'refusal',
  /** So many accesses, as `reason` tells, could not be kept while the database was away. */
  'lost',
] as const;
export type AccessKind = (typeof accessKinds)[number];

/** An access as whoever lets it through notes it. What is not known is left out. */
export interface Access {
  readonly kind: AccessKind;
  /** Undefined where nobody can tell: an unknown sign-in name. */
  readonly organization: string | undefined;
  /** The person who asked, as far as they were known. */
  readonly person?: string | undefined;
  readonly post?: string | undefined;
  /** Tells sessions apart; never the secret of one. */
  readonly session?: string | undefined;
  /** The address that the request came from. */
  readonly address?: string | undefined;
  readonly agent?: string | undefined;
  /** The route's or the command's name: `GET /api/{organization}/work`, `round/GiveResponse`. */
  readonly what: string;
  /** `done`, or the code of the refusal. */
  readonly outcome: string;
  /** The stream that it was about: `round/2021-midterm`. */
  readonly stream?: string | undefined;
  /** The persons whose data was shown, taken away or changed. */
  readonly concerning?: readonly string[];
  /** Why a download was made, as its maker said. */
  readonly reason?: string | undefined;
}

/** An access as it is kept: numbered within its organization, with the moment, and nothing in it that breaks a line. */
export interface KeptAccess {
  /** Empty where no organization was known. */
  readonly organization: string;
  /** 1, 2, 3, … in each organization. */
  readonly number: number;
  /** An ISO instant in UTC, of the installation's clock. */
  readonly at: string;
  readonly kind: AccessKind;
  readonly person: string;
  readonly post: string;
  readonly session: string;
  readonly address: string;
  readonly agent: string;
  readonly what: string;
  readonly outcome: string;
  readonly stream: string;
  readonly concerning: readonly string[];
  readonly reason: string;
}

/** Longer texts are cut: what is kept must stay small, whoever sends it. */
const longest = { short: 200, agent: 120, reason: 500, concerning: 1_000 } as const;

/** An access as it will be kept. */
export function kept(access: Access, number: number, at: string): KeptAccess {
  const { kind, organization, person, post, session, address, agent, what, outcome, stream, reason } = access;
  return {
    organization: tidy(organization, longest.short),
    number,
    at,
    kind,
    person: tidy(person, longest.short),
    post: tidy(post, longest.short),
    session: tidy(session, longest.short),
    address: tidy(address, longest.short),
    agent: tidy(agent, longest.agent),
    what: tidy(what, longest.short),
    outcome: tidy(outcome, longest.short),
    stream: tidy(stream, longest.short),
    concerning: (access.concerning ?? [])
      .slice(0, longest.concerning)
      .map((each) => tidy(each, longest.short)),
    reason: tidy(reason, longest.reason),
  };
}

/** One line of text that the database takes, whatever was sent: control characters and halves of characters are gone. */
function tidy(text: string | undefined, most: number): string {
  return Array.from((text ?? '').replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' '))
    .slice(0, most)
    .join('')
    .trim();
}
