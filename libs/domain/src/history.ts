// Reads events back from what was stored: the place where a shape of former years will be lifted to today's.

type Kept = Readonly<Record<string, unknown>> & { readonly type: string };

/** A stored event with its type. Throws where the data is not that of any act: no object, no signature, no date. */
export function readBack(type: string, data: unknown): Kept {
  if (
    !isObject(data) ||
    !isObject(data['by']) ||
    !isObject(data['by']['post']) ||
    typeof data['on'] !== 'string'
  ) {
    throw new TypeError(`an event ${type} is stored without who acted and when`);
  }
  return { ...data, type };
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
