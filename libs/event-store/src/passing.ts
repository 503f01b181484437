// Tells failures that pass by themselves from those that would come again, for all that try again or ask others to.

/** SQLSTATEs and system codes: connection, resources, shutdown, serialization, time-outs of statement, lock or session. */
const codes =
  /^(08|40|53|57P|57014|55P03|25P0[34]|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)/;

/** What the driver and its pool say of a connection that is lost or not to be had; these errors carry no code. */
const sayings =
  /^(Error: )?(Connection terminated|Query read timeout|timeout expired|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed and is not queryable)/;

/** Whether a failure is of the kind that passes by itself, such as a database that restarts. */
export function passes(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return 'code' in error && error.code !== undefined
    ? codes.test(String(error.code))
    : sayings.test(error.message);
}
