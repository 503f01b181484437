// Appending: the product beside the floor, Node's own floor, and Emmett.
import type { Part } from '../bench.js';
import { median, medianRatio, rounded, times } from '../figures.js';
import { pgbench } from '../floor.js';
import type { Plot } from '../report/plot.js';
import { atLeast, atMost, type Verdict } from '../section.js';
import { byClients, cells, four, held, hot, many, one, two, type Cell } from './cells.js';
import { measure, type Measured } from './measure.js';

type Results = ReadonlyMap<Cell, Measured>;

const floorBy = pgbench
  ? 'pgbench with prepared statements'
  : 'Node with prepared statements, as there is no pgbench here';

const bounded =
  'all commands pass one function, one after the other: the time it takes for each (see “An append, as the database sees it”, 32 in a batch) alone bounds what is appended in a second, and between two batches the process decides; the floor’s INSERTs run side by side on both cores.';
const quickDisk =
  'as over the floor; and the quicker the disk, the less a peer loses by waiting for it once for each command.';
const alone =
  'nothing is shared by a batch of one: the fixed part of the function (see “An append, as the database sees it”, 1 in a batch) stands beside one flush.';

/** Measures every cell. */
export const append: Part = async ({ effort, log }) => {
  const results = new Map<Cell, Measured>();
  for (const cell of cells) {
    log(`append: ${cell.name}`);
    results.set(cell, await measure(cell, held.includes(cell) ? effort : { ...effort, repetitions: 1 }));
  }
  return {
    title: 'Appending',
    about: [
      'Commands a second, each decided, appended and acknowledged only when it is durable; clients wait for their answer before they ask again. The product decides on the state that it keeps of the stream; Emmett is spared that and appends without looking.',
      `The floor is INSERT of rows of the same size and commit, by ${floorBy}, with as many clients as one process has, before and after each measurement of the product. “Node” is one prepared INSERT per command from a pool. Ratios are medians of what was measured together.`,
      `On the hot stream, Emmett’s clients were told of a conflict and tried again ${rounded(sentBack(results, hot, 'emmett'))} times for each command, the product’s ${rounded(sentBack(results, hot, 'product'))} times.`,
    ],
    columns: ['', 'product /s', 'floor /s', 'Node /s', 'Emmett /s', '× floor', '× Node', '× Emmett'],
    rows: [...results].map(([cell, measured]) => rowOf(cell, measured)),
    verdicts: verdicts(results),
    plots: [costByClients(results)],
  };
};

function rowOf({ name }: Cell, { floor, rates }: Measured): readonly string[] {
  const { product, node, emmett } = rates;
  return [
    name,
    ...[product, floor, node, emmett].map((each) => rounded(median(each))),
    ...[floor, node, emmett].map((each) => times(medianRatio(product, each))),
  ];
}

function verdicts(results: Results): readonly Verdict[] {
  const overFloor = (cell: Cell) => ratio(results, cell, 'floor');
  const overEmmett = (cell: Cell) => ratio(results, cell, 'emmett');
  const overOne = (cell: Cell) => rate(results, cell, 'product') / rate(results, many, 'product');
  return [
    atLeast('32 clients, many streams, over the floor', overFloor(many), 1, times, bounded),
    atLeast('32 clients, many streams, over Emmett', overEmmett(many), 5, times, quickDisk),
    atLeast('32 clients, one hot stream, over the floor', overFloor(hot), 0.9, times, bounded),
    atLeast('32 clients, one hot stream, over Emmett', overEmmett(hot), 50, times, quickDisk),
    atMost('conflicts seen by a caller on one hot stream', sentBack(results, hot, 'product'), 0, rounded),
    atLeast('one client, over the floor', overFloor(one), 0.65, times, alone),
    atLeast('two writing processes, over one', overOne(two), 0.6, times),
    atLeast('four writing processes, over one', overOne(four), 0.5, times),
  ];
}

function costByClients(results: Results): Plot {
  const line = (name: string, of: keyof Measured['rates'] | 'floor') => ({
    name,
    points: byClients.map((cell): [number, number] => [cell.clients, 1e6 / rate(results, cell, of)]),
  });
  return {
    file: 'append.svg',
    title: 'Cost of a durable append by clients writing at once',
    x: 'clients',
    y: 'µs per append',
    lines: [
      line('product', 'product'),
      line('floor', 'floor'),
      line('Node', 'node'),
      line('Emmett', 'emmett'),
    ],
  };
}

function rate(results: Results, cell: Cell, of: keyof Measured['rates'] | 'floor'): number {
  return median(valuesOf(results, cell, of));
}

function ratio(results: Results, cell: Cell, over: keyof Measured['rates'] | 'floor'): number {
  return medianRatio(valuesOf(results, cell, 'product'), valuesOf(results, cell, over));
}

function sentBack(results: Results, cell: Cell, by: keyof Measured['rates']): number {
  return median(found(results, cell).sentBack[by]);
}

function valuesOf(results: Results, cell: Cell, of: keyof Measured['rates'] | 'floor'): readonly number[] {
  const { floor, rates } = found(results, cell);
  return of === 'floor' ? floor : rates[of];
}

function found(results: Results, cell: Cell): Measured {
  const measured = results.get(cell);
  if (!measured) throw new RangeError(`Not measured: ${cell.name}`);
  return measured;
}
