// Reads events back from what was stored: the place where a shape of former versions is lifted to today's.

type Data = Readonly<Record<string, unknown>>;
type Kept = Data & { readonly type: string };

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
  const lift = Object.hasOwn(lifts, type) ? lifts[type] : undefined;
  return { ...(lift ? lift(data) : data), type };
}

/** What 0.1.0 did not know: editions, what a draft begins with, clauses of content. What is there stays as it is. */
const lifts: Readonly<Record<string, (data: Data) => Data>> = {
  PlanDrafted: (data) => ({ bodies: [], copied: { strategies: [], lines: [] }, rules: [], ...data }),
  ProgramIntroduced: (data) => ({ content: [], ...data }),
  StrategyAdded: inFirstEdition,
  ProgramPlaced: (data) => ({
    name: '',
    owner: '',
    cooperating: [],
    years: [],
    ...inFirstEdition(data),
  }),
  PlanPutInForce: inFirstEdition,
  RoundOpened: (data) => {
    const { scope } = data;
    if (!isObject(scope) || !Array.isArray(scope['programs'])) return data;
    const programs = scope['programs'].map((program: unknown) =>
      isObject(program) ? { content: [], ...program } : program,
    );
    return { ...data, scope: { ...scope, programs } };
  },
};

function inFirstEdition(data: Data): Data {
  return { edition: 'e-1', ...data };
}

function isObject(data: unknown): data is Data {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
