// What every answer must hold to, whoever asks for whatever: no fault, no silence, the described shape, and nothing told that is secret.
import { tmpdir } from 'node:os';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Operation } from './description.js';
import type { Shot } from './shots.js';
import type { Answer, Silence } from './wire.js';

/** What tells how the house is built inside, and helps only whoever wants to break in. */
const innards: readonly (readonly [what: string, shown: RegExp | string])[] = [
  ['a stack', /\bat (?:async )?[\w$.<> ]+ \((?:file:|node:|\/).*:\d+:\d+\)/],
  ['a module', 'node_modules'],
  ['a folder of this machine', process.cwd()],
  ['a folder for data', join(tmpdir(), 'cycles-')],
  [
    'what the database said',
    /syntax error at or near|violates \w+(-\w+)? constraint|invalid input syntax for/,
  ],
  ['a password’s hash', '$argon2'],
];

const ajv = addFormats.default(new Ajv({ strict: false, allErrors: false, validateFormats: true }));
ajv.addSchema(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/openapi.json'), 'utf8')) as object,
  'api',
);

/** What is wrong with an answer; empty where nothing is. */
export function faultsOf(operation: Operation, shot: Shot, answer: Answer | Silence): readonly string[] {
  if ('silence' in answer) return shot.truncated && answer.silence === 'closed' ? [] : [answer.silence];
  const { status, text } = answer;
  return [
    ...(status >= 500 && !isBusy(answer) ? [`answers ${status}`] : []),
    ...innards.flatMap(([what, shown]) =>
      (typeof shown === 'string' ? text.includes(shown) : shown.test(text)) ? [`shows ${what}`] : [],
    ),
    ...(shot.method === 'HEAD' ? [] : status >= 400 ? faultsOfNo(answer) : faultsOfYes(operation, answer)),
  ];
}

/** Whether it says that there is too much to do, and when to come again. */
function isBusy({ status, headers }: Answer): boolean {
  return status === 503 && headers['retry-after'] !== undefined;
}

function faultsOfNo({ type, text, status }: Answer): readonly string[] {
  if (type !== 'application/problem+json') return [`refuses with ${status} as ${type}`];
  const problem = parsed(text);
  const wrong = mismatch('#/components/schemas/Problem', problem);
  if (wrong) return [`is no problem document: ${wrong}`];
  const { code, field, about } = problem as { code: string; field?: string; about?: { reason?: string } };
  const isNamed = code !== 'invalid-field' || field !== undefined || about?.reason !== undefined;
  return isNamed ? [] : ['says neither which field is wrong nor why'];
}

function faultsOfYes({ name, path, method, answers }: Operation, { status, type, text }: Answer) {
  if (status >= 300) return [];
  const described = answers[String(status)];
  if (!described) return [`answers ${status}, which ${name} does not describe`];
  const media = Object.keys(described);
  if (media.length === 0) return [];
  if (!described[type]) return [`answers as ${type}, described is ${media.join()}`];
  if (type !== 'application/json') return [];
  const steps = ['paths', path, method.toLowerCase(), 'responses', String(status), 'content', type, 'schema'];
  const pointer = steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
  const wrong = mismatch(`#/${encodeURI(pointer)}`, parsed(text));
  return wrong ? [`does not hold to its schema: ${wrong}`] : [];
}

/** `undefined` where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function mismatch(pointer: string, value: unknown): string | undefined {
  const holds = ajv.getSchema(`api${pointer}`);
  if (!holds) throw new Error(`nothing is described at ${pointer}`);
  return holds(value) ? undefined : ajv.errorsText(holds.errors);
}
