// How many connections a contender gets that has no pool of its own; what four processes ask for must fit on the server.

/** One connection for each client, at most 16. */
export function poolSize(clients: number): number {
  return Math.min(clients, 16);
}
