// Which appends are measured.
import type { Workload } from '../writers/work.js';

export interface Cell {
  readonly name: string;
  readonly workload: Workload;
  readonly processes: number;
  /** In each process. */
  readonly clients: number;
  /** In each command. */
  readonly events: number;
}

export const many = cell('many streams, 32 clients', 'many', 32);
export const hot = cell('one hot stream, 32 clients', 'hot', 32);
export const one = cell('one client', 'many', 1);
export const two = inProcesses(many, 2);
export const four = inProcesses(many, 4);

/** Those that are held against a goal, and so measured more than once. */
export const held: readonly Cell[] = [many, hot, one, two, four];

/** The same work by fewer and more clients, for the plot. */
export const byClients: readonly Cell[] = [
  one,
  ...[2, 4, 8, 16].map((clients) => cell(`many streams, ${clients} clients`, 'many', clients)),
  many,
  cell('many streams, 64 clients', 'many', 64),
];

export const cells: readonly Cell[] = [
  ...[many, hot, one].flatMap((each) => [each, ofThree(each)]),
  ...[two, four].flatMap((each) => [each, ofThree(each)]),
  ...[2, 4].map((processes) => inProcesses(hot, processes)),
  ...[2, 4].map((processes) => sharedOut(many, processes)),
  ...byClients.filter((each) => each !== one && each !== many),
];

function cell(name: string, workload: Workload, clients: number): Cell {
  return { name, workload, clients, processes: 1, events: 1 };
}

function ofThree(of: Cell): Cell {
  return { ...of, name: `${of.name}, 3 events`, events: 3 };
}

/** As many clients in each process. */
function inProcesses(of: Cell, processes: number): Cell {
  return { ...of, name: `${of.name} in each of ${processes} processes`, processes };
}

/** As many clients in all. */
function sharedOut(of: Cell, processes: number): Cell {
  const name = `${of.name} shared out over ${processes} processes`;
  return { ...of, name, processes, clients: of.clients / processes };
}
