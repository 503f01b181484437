// Lets a spec of the domain read as a story: given what happened, when somebody asks, this happens or is refused.
import { expect } from '@jest/globals';
import type { Actor, Signature } from '#domain/actor';
import {
  apply,
  decide,
  rows,
  type CommandType,
  type Decided,
  type Stream,
  type Vocabulary,
} from '#domain/gate/gate';
import type { Stamped } from '#domain/gate/evolution';
import type { IsoDate } from '#domain/ids';
import { isRefusal, type Refusal, type RefusalCode } from '#domain/refusals';
import type { RuleKey } from '#domain/rule-packs';
import { itemsOf, namedBy, playsAny } from './law-items.js';

/** The business date of a story that names none. */
export const today: IsoDate = '2021-07-20';

/** How a request was asked, where it matters: the revision that the caller saw, and the day. */
export interface Asked {
  readonly seen?: number;
  readonly today?: IsoDate;
}

/** A stream with a past, waiting for a request. */
export interface Story<V extends Vocabulary> {
  readonly when: (actor: Actor, command: V['command'], asked?: Asked) => Outcome<V>;
}

/** What came of a request; every check throws as `expect` does. */
export interface Outcome<V extends Vocabulary> {
  /** Exactly this event, signed by who asked, on the day of asking. */
  readonly happens: (event: V['event']) => Outcome<V>;
  /** A no with this code, about this field of the command, or about none. */
  readonly isRefused: (code: RefusalCode, field?: string) => void;
  /** The act records these dated rules, in this order. */
  readonly stamps: (...keys: readonly RuleKey[]) => Outcome<V>;
}

/** Signs an event as its actor would have, on a day. */
export function by<const E extends object>(
  { person, post }: Actor,
  event: E,
  on: IsoDate = today,
): E & { readonly by: Signature; readonly on: IsoDate } {
  return { ...event, by: { person, post }, on };
}

/** The state of a stream after its events. */
export function after<V extends Vocabulary>(
  stream: Stream<V>,
  events: readonly Stamped<V['event']>[],
): V['state'] {
  return events.reduce<V['state']>((state, event) => apply(stream, state, event), stream.initial);
}

/** One request of somebody, as a story of requests lists them. */
export type Ask<V extends Vocabulary> = readonly [actor: Actor, command: V['command'], on?: IsoDate];

/** Plays requests one after another on what has happened; answers all events. Throws where one is refused. */
export function played<V extends Vocabulary>(
  stream: Stream<V>,
  past: readonly Stamped<V['event']>[],
  ...asks: readonly Ask<V>[]
): readonly Stamped<V['event']>[] {
  return asks.reduce((events, [actor, command, on]) => {
    const decided = decide(stream, after(stream, events), { command }, actor, { today: on ?? today });
    if (isRefusal(decided)) throw new Error(`${command.type} was refused: ${JSON.stringify(decided)}`);
    return [...events, decided.event];
  }, past);
}

/** Begins a story with what has happened to a stream. */
export function given<V extends Vocabulary>(
  stream: Stream<V>,
  ...events: readonly Stamped<V['event']>[]
): Story<V> {
  const state = after(stream, events);
  return {
    when(actor, command, asked = {}) {
      const on = asked.today ?? today;
      const decided = decide(stream, state, { command, seen: asked.seen }, actor, { today: on });
      note(stream, state, actor, command, decided);
      return outcome(decided, actor, on);
    },
  };
}

function outcome<V extends Vocabulary>(decided: Decided<V> | Refusal, actor: Actor, on: IsoDate): Outcome<V> {
  const checks: Outcome<V> = {
    happens(event) {
      expect(isRefusal(decided) ? decided : decided.event).toEqual(by(actor, event, on));
      return checks;
    },
    isRefused(code, field) {
      const said = isRefusal(decided) ? { refused: decided.refused, field: decided.field } : decided.event;
      expect(said).toEqual({ refused: code, field });
    },
    stamps(...keys) {
      expect(isRefusal(decided) ? decided : decided.rules.map(({ key }) => key)).toEqual(keys);
      return checks;
    },
  };
  return checks;
}

/** How often a row was accepted, refused by its own guard or rule, and refused before it came to those. */
interface Tried {
  accepted: number;
  refused: number;
  turnedAway: number;
}

const trials = new Map<string, Tried>();

/**
 * Demands that the stories told so far in this spec file try these rows: each accepted once, and each refused once
 * for a reason of its own. `withoutReasons` names the rows whose guard and rule can refuse nothing: those must have
 * been refused by role, stage or item.
 */
export function expectTried<V extends Vocabulary>(
  stream: Stream<V>,
  commands: readonly CommandType<V>[],
  withoutReasons: readonly CommandType<V>[] = [],
): void {
  const idle = { accepted: 0, refused: 0, turnedAway: 0 };
  const missing = commands.flatMap((command) => {
    const { accepted, refused, turnedAway } = trials.get(`${stream.name} ${command}`) ?? idle;
    const free = withoutReasons.includes(command);
    return [
      ...(accepted > 0 ? [] : [`${command}: no story in which it is accepted`]),
      ...(free || refused > 0 ? [] : [`${command}: no story in which its own guard or rule refuses it`]),
      ...(free && refused > 0 ? [`${command}: refuses for a reason of its own after all`] : []),
      ...(!free || turnedAway > 0 ? [] : [`${command}: no story in which it is refused at all`]),
    ];
  });
  expect(missing).toEqual([]);
}

function note<V extends Vocabulary>(
  stream: Stream<V>,
  state: V['state'],
  actor: Actor,
  command: V['command'],
  decided: Decided<V> | Refusal,
): void {
  const key = `${stream.name} ${command.type}`;
  const tried = trials.get(key) ?? { accepted: 0, refused: 0, turnedAway: 0 };
  trials.set(key, tried);
  if (!isRefusal(decided)) tried.accepted += 1;
  else if (cameToItsReasons(stream, state, actor, command, decided)) tried.refused += 1;
  else tried.turnedAway += 1;
}

/** Whether a refusal can only have come from the row's own guard or rule: role, stage, item and revision were in order. */
function cameToItsReasons<V extends Vocabulary>(
  stream: Stream<V>,
  state: V['state'],
  actor: Actor,
  command: V['command'],
  { refused }: Refusal,
): boolean {
  const row = rows(stream).find((each) => each.command === command.type);
  if (!row || refused === 'item-moved' || !row.when.includes(state.status)) return false;
  const item = itemsOf(stream, state, row.on)[namedBy(command, row.on) ?? ''];
  if (row.on !== 'stream' && !(item && row.is.includes(item.status))) return false;
  return playsAny(stream, row.by, actor, state, item);
}
