// The port of the event log: what a store of events promises, whichever store it is.

/** What somebody wants recorded. `data` and `metadata` are plain JSON; what JSON drops (undefined) is not stored. */
export interface NewEvent {
  readonly type: string;
  readonly data: unknown;
  readonly metadata: unknown;
}

/** An event as it stands in the log. */
export interface Recorded extends NewEvent {
  /** Place in the whole log: 1, 2, 3, … with no gap, in the order of the commits. */
  readonly position: number;
  readonly organization: string;
  readonly stream: string;
  /** Place in its stream: 1, 2, 3, … with no gap. */
  readonly version: number;
  /** The command that caused it; one command may cause several events, which then follow one another. */
  readonly commandId: string;
  /** The instant the caller's clock gave, as ISO text in UTC with milliseconds. */
  readonly recordedAt: string;
  /** Its position in the log that recorded it, where that was another one and it was imported from there. */
  readonly origin?: number;
}

/** The events of one command, for one stream. */
export interface Append {
  readonly organization: string;
  /** Unique within its organization, such as `round-2021-1`. */
  readonly stream: string;
  /** Unique within its organization, for ever. */
  readonly commandId: string;
  /** Tells a repeat of the command from another command under the same id; the store only compares it. */
  readonly fingerprint: string;
  /** The version the stream must have; 0: it must not exist. */
  readonly expectedVersion: number;
  /**
   * The command whose events the stream must end with. A caller who decided on events that were not acknowledged yet
   * names their command here; the version alone could have been reached by somebody else's event.
   */
  readonly expectedCommandId?: string;
  /** Tells this offering of the command from every other, by whatever process. */
  readonly attempt?: string;
  /**
   * The attempt whose events the stream must end with. Several processes may offer one command at once, each with what
   * it came to there; who decided on events that are not acknowledged yet means those of one attempt.
   */
  readonly expectedAttempt?: string;
  /** ISO instant with its offset, such as `2021-08-07T09:00:00+09:00`; kept to the millisecond. */
  readonly recordedAt: string;
  /** One or more. */
  readonly events: readonly NewEvent[];
}

/**
 * How an append came out. `version` and `position` are those of the command's last event.
 *
 * - `appended`: durable, with these numbers.
 * - `repeated`: this command id with this fingerprint was stored before; the numbers are those of then.
 * - `keyReused`: this command id was stored before with another fingerprint; nothing written.
 * - `conflict`: the stream does not stand where it was expected, `version` says where it does; nothing written.
 * - `overloaded`: too much is queued; nothing written.
 */
export type Appended =
  | { readonly outcome: 'appended' | 'repeated'; readonly version: number; readonly position: number }
  | { readonly outcome: 'keyReused' }
  | { readonly outcome: 'conflict'; readonly version: number }
  | { readonly outcome: 'overloaded' };

/** What is known of a command that was stored; its events are the last `events` ones of `stream` up to `version`. */
export interface StoredCommand {
  readonly fingerprint: string;
  readonly stream: string;
  readonly version: number;
  readonly position: number;
  readonly events: number;
}

/** Which part of a stream to read; everything without it. */
export interface StreamRange {
  readonly afterVersion?: number;
  readonly upToPosition?: number;
  /** ISO instant. Reads up to the first event recorded later, so what is read is always a beginning of the stream. */
  readonly upToInstant?: string;
}

export interface EventStore {
  /**
   * Writes the events of one command, all or none.
   * @throws TypeError or RangeError when the append is not well formed (see `serialize`); nothing was written then
   * @throws the driver's error when the connection failed: whether it was written is then unknown, and the same command
   *   id can be offered again to find out
   */
  append(append: Append): Promise<Appended>;

  /** The command as it was stored, or undefined if this organization never stored it. */
  findCommand(organization: string, commandId: string): Promise<StoredCommand | undefined>;

  /** The events of one stream in order; none if there is no such stream. */
  readStream(organization: string, stream: string, range?: StreamRange): Promise<Recorded[]>;

  /** The version of the stream's last event; 0 if there is no such stream. */
  streamVersion(organization: string, stream: string): Promise<number>;

  /** At most `limit` events after position `after`, in order, of all organizations or of one. */
  readAll(range: { after: number; limit: number; organization?: string }): Promise<Recorded[]>;

  /** The ids of the streams of an organization that begin with `prefix`, in the order of their bytes. */
  streams(organization: string, prefix?: string): Promise<string[]>;

  /** The position of the last event; 0 while the log is empty. */
  head(): Promise<number>;

  /**
   * Calls `listener` with a head position some time after events were appended, by whatever process. A wake-up, not a
   * record: calls may be merged or, when a process dies at the wrong moment, missing.
   * @returns a function that ends the calls
   */
  onAppended(listener: (head: number) => void): () => void;

  /** Waits for what is being written, then refuses further appends and ends the wake-ups. */
  close(): Promise<void>;
}
