// What the rows of all lists share: their schema, and how numbers and instants come back from it.

/** The PostgreSQL schema of the lists. */
export const lists = 'lists';

/** PostgreSQL's bigint comes as text; what is counted here stays far below 2^53. */
export const asNumber = {
  to: (value: number) => value,
  from: (stored: string) => Number(stored),
};

/** Instants as ISO text in UTC. Where the join found none it stays null. */
export const asInstant = {
  to: (value: string) => value,
  from: (stored: Date) => stored.toISOString(),
};
