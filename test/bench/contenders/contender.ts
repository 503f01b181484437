// The ways of writing events that are measured beside one another.

export const contenderNames = ['product', 'node', 'emmett'] as const;
export type ContenderName = (typeof contenderNames)[number];

export interface Contender {
  /** Creates what it writes to in an empty database. */
  prepare(databaseUrl: string): Promise<void>;
  /** Connects one process of so many clients. */
  open(databaseUrl: string, clients: number): Promise<Appender>;
}

export interface Appender {
  /**
   * Has one client write events of one command to the end of a stream; resolves when they are durable, with how often
   * the client was told that somebody else had been faster, and tried again.
   */
  append(stream: string, events: number): Promise<number>;
  close(): Promise<void>;
}
