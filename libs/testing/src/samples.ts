// The shape of a sample: for every command of a stream, a request that ought to be accepted wherever it is offered.
import type { Actor } from '#domain/actor';
import type { CommandType, Vocabulary } from '#domain/gate/gate';
import type { IsoDate } from '#domain/ids';

/** Where a sample is asked for: the item's id where the command is about one, and a number that varies the payload. */
export interface Occasion<V extends Vocabulary> {
  readonly state: V['state'];
  readonly item: string;
  readonly actor: Actor;
  readonly today: IsoDate;
  readonly vary: number;
}

/** One maker of plausible requests per command: a command without one does not compile. */
export type Samples<V extends Vocabulary> = {
  readonly [K in CommandType<V>]: (occasion: Occasion<V>) => Extract<V['command'], { readonly type: K }>;
};

/** One of the choices, told by the varying number; the same number gives the same one. */
export function oneOf<T>(choices: readonly [T, ...T[]], vary: number): T {
  return choices[vary % choices.length] ?? choices[0];
}

/** An id that nothing on a shelf has yet. */
export function newId(prefix: string, shelf: object): string {
  return `${prefix}-${Object.keys(shelf).length + 1}`;
}
