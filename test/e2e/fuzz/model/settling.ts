// Holds what a house answered to acts, one after another or at once, to a sheet of paper that says what may come of them.
import type { RefusalCode } from '#domain/refusals';
import type { Answered } from '../../api/booted.js';

/** What somebody keeps by hand of a stream. */
export interface Sheet<S, A> {
  /** What speaks against an act: any of these may be what the caller is told. Empty where nothing does. */
  readonly against: (state: S, act: A) => readonly RefusalCode[];
  /** The state after an act against which nothing speaks; `id` is that of what it brings. */
  readonly after: (state: S, act: A, id: string) => S;
}

/** An act with what the house said to it. */
export interface Said<A> {
  readonly act: A;
  /** Of what it brings, if it brings something. */
  readonly id: string;
  readonly answered: Answered;
  /** Whether its caller named a revision that has passed. */
  readonly hasMoved?: boolean;
}

/** The state after an answer. Throws where the sheet does not allow it. */
export function settled<S, A>(sheet: Sheet<S, A>, state: S, said: Said<A>): S {
  const { why, next } = taken(sheet, state, said);
  if (why) throw new Error(`${why}, at ${JSON.stringify(state)}`);
  return next;
}

/**
 * The state after two acts at once. Where both were taken their versions tell which came first; otherwise either may have.
 * Throws where the sheet allows no such order.
 */
export function settledAtOnce<S, A>(sheet: Sheet<S, A>, state: S, said: readonly [Said<A>, Said<A>]): S {
  const whys: string[] = [];
  for (const [first, second] of ordersOf(said)) {
    const then = taken(sheet, state, first);
    const last = taken(sheet, then.next, second);
    const why = then.why ?? last.why;
    if (!why) return last.next;
    whys.push(why);
  }
  throw new Error(`at once: ${whys.join('; or ')}, at ${JSON.stringify(state)}`);
}

function ordersOf<A>([one, other]: readonly [Said<A>, Said<A>]): readonly (readonly [Said<A>, Said<A>])[] {
  const [version, another] = [versionIn(one), versionIn(other)];
  if (version === undefined || another === undefined)
    return [
      [one, other],
      [other, one],
    ];
  return version < another ? [[one, other]] : [[other, one]];
}

/** Of the stream after the act; undefined where it was refused. */
function versionIn({ answered: { status, body } }: Said<unknown>): number | undefined {
  return status === 200 ? Number(body['version']) : undefined;
}

function taken<S, A>(
  { against, after }: Sheet<S, A>,
  state: S,
  { act, id, answered: { status, body }, hasMoved = false }: Said<A>,
): { readonly next: S; readonly why?: string } {
  const codes: readonly string[] = [...against(state, act), ...(hasMoved ? ['item-moved'] : [])];
  const code = String(body['code']);
  const wrong = (why: string) => ({ next: state, why: `${JSON.stringify(act)} ${why}` });
  if (status !== 200)
    return codes.includes(code)
      ? { next: state }
      : wrong(`was refused with ${code}, expected is ${codes.join(' or ') || 'that it is taken'}`);
  return codes.length === 0
    ? { next: after(state, act, id) }
    : wrong(`was taken, expected is ${codes.join(' or ')}`);
}

/** Throws where what is shown differs from what the sheet has. */
export function hold(what: string, shown: unknown, expected: unknown): void {
  if (JSON.stringify(shown) !== JSON.stringify(expected))
    throw new Error(`${what} shows ${JSON.stringify(shown)}, the model ${JSON.stringify(expected)}`);
}
