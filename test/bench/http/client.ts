// Somebody at work over HTTP: signed in to the sample, with programs of their own to rename and pages to read.
import { randomUUID } from 'node:crypto';
import { introduction, officer, renaming } from '../programs.js';
import { city } from '../sampled.js';
import { callerOf } from './caller.js';

export interface Client {
  /** Renames one of the programs: a whole command. */
  rename(program: number, turn: number): Promise<unknown>;
  /** Reads the page of the sample's round. */
  round(): Promise<unknown>;
  /** Reads what is owed. */
  work(): Promise<unknown>;
  close(): void;
}

/** Signs in at `address` and introduces so many programs. */
export async function clientAt(address: string, programs: number): Promise<Client> {
  const caller = callerOf(address);
  const { token } = (await caller.post('/api/sample/sign-in', { organization: city, ...officer })) as {
    readonly token: string;
  };
  const authorization = `Bearer ${token}`;
  const run = randomUUID().slice(0, 8);
  const ask = (program: number, command: string, body: object) =>
    caller.post(`/api/${city}/program/bench-${run}-${program}/${command}`, body, {
      authorization,
      'idempotency-key': randomUUID(),
    });
  await Promise.all(
    Array.from({ length: programs }, (_, program) => ask(program, 'IntroduceProgram', introduction)),
  );
  return {
    rename: (program, turn) => ask(program, 'RenameProgram', renaming(turn)),
    round: () => caller.get(`/api/${city}/round/2021-midterm`, { authorization }),
    work: () => caller.get(`/api/${city}/work`, { authorization }),
    close: () => caller.close(),
  };
}
