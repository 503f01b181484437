// Where an act begins: each request that carries one says which trace it is part of, for installations that keep traces.

/**
 * A W3C `traceparent`. Every attempt at an act under the same key belongs to one trace.
 * @param key the act's idempotency key, a UUID
 */
export function traceOf(key: string): string {
  const trace = digitsOf(key);
  const span = digitsOf(crypto.randomUUID()).slice(0, 16);
  return `00-${/^[0-9a-f]{32}$/.test(trace) ? trace : digitsOf(crypto.randomUUID())}-${span}-01`;
}

function digitsOf(uuid: string): string {
  return uuid.replaceAll('-', '').toLowerCase();
}
