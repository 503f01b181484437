// What an act on many items says of one of them: the others are not what its history is about.

/** The act's fields, with lists of items cut to the one; a list that does not name it is left out. */
export function saidOf(said: object, item: string): object {
  const fields = Object.entries(said).flatMap(([field, value]: [string, unknown]) => {
    if (Array.isArray(value) && value.some(isAboutItem)) {
      const own = value.filter((each) => names(each, item));
      return own.length === 0 ? [] : [[field, own] as const];
    }
    return [[field, isPart(value) ? saidOf(value, item) : value] as const];
  });
  return Object.fromEntries(fields);
}

/** By which fields an entry says which item it is about. */
const naming = ['id', 'change', 'owed', 'seat'] as const;

function isAboutItem(each: unknown): boolean {
  return (
    isPart(each) && ('origin' in each || naming.some((name) => typeof Reflect.get(each, name) === 'string'))
  );
}

function names(each: unknown, item: string): boolean {
  return isPart(each) && naming.some((name) => Reflect.get(each, name) === item);
}

function isPart(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
