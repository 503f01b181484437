// Clients that each wait for an answer before they ask again: how many answers come in a given time.

/** The clients: how many, how long they run before they are counted, and how long they are. */
export interface Load {
  readonly clients: number;
  readonly warmUpMs: number;
  readonly measureMs: number;
}

export interface Counted {
  /** Answers a second. */
  readonly rate: number;
  /** How often a client was sent back to try again, for each answer. */
  readonly sentBack: number;
}

/**
 * Runs all clients side by side.
 * @param ask resolves with how often the client was sent back before it got its answer
 */
export async function closedLoop(
  { clients, warmUpMs, measureMs }: Load,
  ask: (client: number, turn: number) => Promise<number>,
): Promise<Counted> {
  const from = performance.now() + warmUpMs;
  const until = from + measureMs;
  let answers = 0;
  let sentBack = 0;
  const run = async (client: number) => {
    for (let turn = 0; performance.now() < until; turn += 1) {
      const times = await ask(client, turn);
      const now = performance.now();
      if (now < from || now >= until) continue;
      answers += 1;
      sentBack += times;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => run(client)));
  return { rate: (answers / measureMs) * 1_000, sentBack: sentBack / Math.max(1, answers) };
}
