// Shoots at every route by a seed, holds every answer to what must never be, and tells the requests that broke it.
import { fc } from '#testing/drawn';
import { readDescription, type Operation } from './description.js';
import { numberOf, type AskerKind, type ShotAt } from './house.js';
import { faultsOf } from './judge.js';
import { secretsOfSessions, type Secret } from './secrets.js';
import { shotsAt, type Shot } from './shots.js';
import { Wire, type Answer } from './wire.js';

export interface Plan {
  readonly seed: number;
  /** How many requests to a route, and to a command: those share their way in. */
  readonly perRoute: number;
  readonly perCommand: number;
}

export interface Shooting {
  readonly asked: number;
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
  /** How often each kind of asker was given what they asked for. */
  readonly given: Readonly<Record<AskerKind, number>>;
  /** Each with the request that brought it about. */
  readonly faults: readonly string[];
}

/** These end the play for everybody, and come last. */
const endings = [
  'POST /api/{organization}/accounts/demand-factor',
  'POST /api/{organization}/accounts/drop-demand',
  'POST /api/sample/clock',
];

/** It tells whoever sits at the machine what was sent, which is its purpose. */
const tellsAll = 'GET /api/dev/mail';

const atOnce = 4;
/** More would only bury the first. */
const mostFaults = 40;

/** Shoots until everything was asked, or too much is wrong. */
export async function shoot(house: ShotAt, plan: Plan): Promise<Shooting> {
  const { operations, schemas } = readDescription();
  const wire = new Wire(house.booted.url);
  const faults = new Map<string, string>();
  const statuses: Record<string, number> = {};
  const given = { insider: 0, invited: 0, elsewhere: 0, nobody: 0 };
  let asked = 0;
  const fire = async (operation: Operation, shot: Shot) => {
    const asker = house.askers[shot.caller];
    if (!asker) throw new Error(`nobody is caller ${shot.caller}`);
    const answer = await wire.send(shot, asker.cookie);
    asked += 1;
    const status = 'silence' in answer ? answer.silence : String(answer.status);
    statuses[status] = (statuses[status] ?? 0) + 1;
    const wrong = [...faultsOf(operation, shot, answer)];
    if (!('silence' in answer)) {
      if (answer.status === 200) given[asker.kind] += 1;
      if (!operation.name.startsWith(tellsAll)) wrong.push(...(await leaksIn(house, shot, answer)));
      if (answer.text.includes('"session-ended"')) asker.cookie = (await asker.enter()).cookie;
    }
    for (const each of wrong) {
      const told = `${operation.name} ${each}`;
      if (!faults.has(told)) faults.set(told, `${told}\n  by ${inWords(shot)}\n  ${answerInWords(answer)}`);
    }
  };
  try {
    for (const operation of inOrder(operations)) {
      const many = operation.command ? plan.perCommand : plan.perRoute;
      const request = house.requests.find(
        ({ stream, row }) => stream === operation.command?.stream && row.command === operation.command.type,
      );
      const around = {
        schemas,
        known: request ? { ...house.known, id: [request.id, request.id, 'fuzzed'] } : house.known,
        bodies: request ? [request.body] : [],
        callers: house.askers.length,
        right: numberOf(house.askers, request?.right),
      };
      const shots = fc.sample(shotsAt(operation, around), {
        numRuns: many,
        seed: plan.seed ^ seedOf(operation.name),
      });
      await inParallel(shots, (shot) => fire(operation, shot));
      if (faults.size > mostFaults) break;
    }
  } finally {
    wire.close();
  }
  return { asked, statuses, given, faults: [...faults.values()] };
}

/** What an answer tells to somebody who may not know it. */
async function leaksIn(house: ShotAt, shot: Shot, { text }: Answer): Promise<readonly string[]> {
  const asker = house.askers[shot.caller];
  const leaks: string[] = [];
  const all: readonly Secret[] = [
    ...house.secrets,
    ...secretsOfSessions(house.askers.map(({ cookie }) => cookie)),
  ];
  for (const secret of all) {
    if (!text.includes(secret.text) || shot.path.includes(secret.text) || shot.body?.includes(secret.text))
      continue;
    if (asker && !(await secret.mayRead(asker.reader))) leaks.push(`tells ${secret.what}`);
  }
  return leaks;
}

function inOrder(operations: readonly Operation[]): readonly Operation[] {
  const isEnding = ({ name }: Operation) => Number(endings.includes(name));
  return [...operations].sort((one, other) => isEnding(one) - isEnding(other));
}

/** Different for every route, and the same in every run. */
function seedOf(name: string): number {
  return [...name].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
}

async function inParallel<T>(all: readonly T[], act: (each: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await act(next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

const longest = 600;

function inWords({ method, path, headers, body = '', caller }: Shot): string {
  return `caller ${caller}: ${method} ${cut(path)} ${cut(JSON.stringify(headers))} ${cut(body)}`;
}

function answerInWords(answer: Awaited<ReturnType<Wire['send']>>): string {
  return 'silence' in answer ? answer.silence : `${answer.status} ${answer.type} ${cut(answer.text)}`;
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length})` : text;
}
