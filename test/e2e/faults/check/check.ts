// All that must hold of an installation that has come to rest, whatever was done to it before: one list of violations.
import type { House } from '#door/house';
import type { FileStore } from '#files/file-store';
import type { QueueState } from '#jobs/queue-watch';
import type { Lists } from '#read-models/lists';
import { checkAccesses } from './accesses.js';
import { checkAcknowledged, checkNamedOnce } from './acknowledged.js';
import { checkConsequences } from './consequences.js';
import type { Evidence } from './evidence.js';
import { checkFiles } from './files.js';
import { checkLists, checkLog, checkSnapshots } from './log.js';
import { checkQueues } from './queues.js';
import { checkMails, checkTold } from './reminders.js';
import type { Violation } from './violation.js';

/** An installation that has come to rest, as it is looked at from inside. */
export interface AtRest {
  readonly house: House;
  readonly lists: Lists;
  readonly files: Pick<FileStore, 'get'>;
  readonly queues: readonly QueueState[];
  /** What was still to be done when it had been waited for long enough, in words. */
  readonly left: string | undefined;
}

type Checker = (atRest: AtRest, evidence: Evidence) => Promise<readonly Violation[]>;

/** Each looks at one thing by itself. */
export const checkers = {
  rest: async ({ left }) => (left === undefined ? [] : [{ kind: 'not-at-rest', about: left }]),
  acknowledged: ({ house }, { acknowledged }) => checkAcknowledged(house.pool, acknowledged),
  namedOnce: ({ house }) => checkNamedOnce(house.pool),
  log: ({ house }) => checkLog(house.pool),
  snapshots: ({ house }) => checkSnapshots(house.pool),
  lists: ({ house }) => checkLists(house.pool, house.store),
  consequences: ({ house }) => checkConsequences(house),
  told: ({ house, lists }) => checkTold(house, lists),
  mails: ({ house }, evidence) => checkMails(house.pool, evidence),
  queues: async ({ queues }) => checkQueues(queues),
  files: ({ house, files }) => checkFiles(house, files),
  accesses: ({ house }, { signedIn }) => checkAccesses(house.pool, signedIn),
} as const satisfies Readonly<Record<string, Checker>>;

export type CheckerName = keyof typeof checkers;

/** Looks at everything, or at what is named: what is wrong in one place hides nothing in another. */
export async function check(
  atRest: AtRest,
  evidence: Evidence,
  names: readonly CheckerName[] = Object.keys(checkers) as CheckerName[],
): Promise<readonly Violation[]> {
  const violations: Violation[] = [];
  for (const name of names) {
    const found = checkers[name](atRest, evidence);
    violations.push(...(await found.catch((error: unknown) => [unverifiable(name, error)])));
  }
  return violations;
}

function unverifiable(name: CheckerName, error: unknown): Violation {
  return { kind: 'unverifiable', about: `${name}: ${String(error)}` };
}
