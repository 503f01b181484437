// Everything that is kept of people beside the log, opened on one database.
import { Credentials } from './credentials.js';
import { Feeds } from './feeds.js';
import { Links } from './links.js';
import type { AccountsParts } from './parts.js';
import { People } from './people.js';
import { Sessions, type SessionLimits } from './sessions.js';

export interface Accounts {
  readonly people: People;
  readonly credentials: Credentials;
  readonly feeds: Feeds;
  readonly links: Links;
  readonly sessions: Sessions;
}

/** The accounts on a migrated database. */
export function openAccounts(parts: AccountsParts, limits: SessionLimits): Accounts {
  return {
    people: new People(parts),
    credentials: new Credentials(parts),
    feeds: new Feeds(parts),
    links: new Links(parts),
    sessions: new Sessions(parts, limits),
  };
}
