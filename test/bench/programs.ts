// A program that is renamed over and over: a stream as long as one likes, whose state and answers stay as small as they were.
import { randomUUID } from 'node:crypto';
import type { Door } from '#door/door';
import type { WireBody } from '#contract/wire';
import { isRefusal } from '#domain/refusals';
import { inPost } from '#sample/city';
import { city } from './sampled.js';

/** Who introduces and renames programs. */
export const officer = inPost('coordination-officer');

export const introduction: WireBody<'program', 'IntroduceProgram'> = {
  name: '측정용 사업',
  owner: 'job-policy',
  cooperating: [],
  year: 2021,
  indicators: [],
  budget: [],
};

/** The words of the `turn`-th renaming: never the name that the program has. */
export function renaming(turn: number): WireBody<'program', 'RenameProgram'> {
  return { name: `측정용 사업 ${turn}`, reason: '이름을 바꾸는 데 드는 시간을 잰다' };
}

/** Writes a program's stream of `length` events through the door; answers the program's id. */
export async function writeProgram(door: Door, length: number): Promise<string> {
  const id = `bench-${length}`;
  const ask = async (command: Parameters<Door['ask']>[0]['command']) => {
    const asked = { organization: city, stream: 'program', id, command, key: randomUUID() } as const;
    const answer = await door.ask(asked, officer);
    if (isRefusal(answer)) throw new Error(`${command.type} was refused: ${answer.refused}`);
  };
  await ask({ type: 'IntroduceProgram', ...introduction });
  for (let written = 1; written < length; written += 100) {
    const turns = Array.from({ length: Math.min(100, length - written) }, (_, index) => written + index);
    await Promise.all(turns.map((turn) => ask({ type: 'RenameProgram', ...renaming(turn) })));
  }
  return id;
}
