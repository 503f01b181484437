// Measures one cell: all contenders in turn, the floor before and after the product, several times over.
import type { Effort } from '../effort.js';
import type { Counted } from '../closed-loop.js';
import { contenderNames, type ContenderName } from '../contenders/contender.js';
import { contender } from '../contenders/contenders.js';
import { floorByPgbench, pgbench } from '../floor.js';
import { onFreshDatabase, settle } from '../server.js';
import { writing } from '../writers/writing.js';
import type { Cell } from './cells.js';

/** Commands a second and how often a client was sent back, a value for each repetition. */
export interface Measured {
  readonly floor: readonly number[];
  readonly rates: Readonly<Record<ContenderName, readonly number[]>>;
  readonly sentBack: Readonly<Record<ContenderName, readonly number[]>>;
}

/** Measures a cell on a database of its own. */
export function measure(cell: Cell, effort: Effort): Promise<Measured> {
  return onFreshDatabase(async (url) => {
    for (const name of contenderNames) await (await contender(name)).prepare(url);
    const floors: number[] = [];
    const counts: Record<ContenderName, Counted[]> = { product: [], node: [], emmett: [] };
    const write = async (name: ContenderName) =>
      counts[name].push(await measureOnce(name, cell, url, effort));
    for (let repetition = 0; repetition < effort.repetitions; repetition += 1) {
      const before = await floor(cell, url, effort);
      await write('product');
      const after = await floor(cell, url, effort);
      floors.push((before + after) / 2);
      await write('node');
      await write('emmett');
    }
    return {
      floor: floors,
      rates: ofEach(counts, ({ rate }) => rate),
      sentBack: ofEach(counts, ({ sentBack }) => sentBack),
    };
  });
}

/** One measurement of one contender on a database that is prepared for it. */
export async function measureOnce(
  name: ContenderName,
  { workload, processes, clients, events }: Cell,
  databaseUrl: string,
  { warmUpMs, measureMs }: Effort,
): Promise<Counted> {
  await settle(databaseUrl);
  const work = { contender: name, databaseUrl, workload, clients, events, warmUpMs, measureMs };
  return writing(work, processes);
}

/** INSERTs a second by as many clients as one process has; by Node where there is no pgbench. */
async function floor(cell: Cell, url: string, effort: Effort): Promise<number> {
  const alone = { ...cell, processes: 1 };
  if (!pgbench) return (await measureOnce('node', alone, url, effort)).rate;
  await settle(url);
  const seconds = Math.ceil(effort.measureMs / 2_000);
  return floorByPgbench(url, { clients: cell.clients, rows: cell.events, seconds });
}

function ofEach(
  counts: Readonly<Record<ContenderName, readonly Counted[]>>,
  figure: (counted: Counted) => number,
): Readonly<Record<ContenderName, readonly number[]>> {
  const { product, node, emmett } = counts;
  return { product: product.map(figure), node: node.map(figure), emmett: emmett.map(figure) };
}
