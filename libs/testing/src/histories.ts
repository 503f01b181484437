// Random lives of a stream: somebody takes one of the offers they have, again and again, some days going by.
import type { Actor } from '#domain/actor';
import { addDays } from '#domain/dates';
import type { Stamped } from '#domain/gate/evolution';
import {
  allowed,
  apply,
  decide,
  type CommandType,
  type Offer,
  type Stream,
  type Vocabulary,
} from '#domain/gate/gate';
import type { IsoDate } from '#domain/ids';
import { isRefusal, type RefusalCode } from '#domain/refusals';
import { fc } from './drawn.js';
import { after, today } from './given.js';
import type { Samples } from './samples.js';

/** A stream with everybody who might ask something of it, and what they might say. */
export interface World<V extends Vocabulary> {
  readonly stream: Stream<V>;
  readonly samples: Samples<V>;
  readonly cast: readonly Actor[];
  /** What may have happened already when a life is looked at; the first one is nothing. */
  readonly beginnings: readonly (readonly Stamped<V['event']>[])[];
  /** Commands taken seldom: those that end a life, or can be asked for again and again. */
  readonly seldom: readonly CommandType<V>[];
  /** Where the calendar decides what the state cannot: the day from which on a command is asked. */
  readonly notBefore?: { readonly [K in CommandType<V>]?: (state: V['state']) => IsoDate };
  /** Why an act may be passed over: a long life has come to where no payload of it would do. */
  readonly lacking?: readonly RefusalCode[];
}

/** One throw of the dice: which offer is taken, how its payload varies, and how many days pass before it. */
export interface Throw {
  readonly pick: number;
  readonly vary: number;
  readonly days: number;
}

/** One thing that happened. */
export interface Step<V extends Vocabulary> {
  readonly actor: Actor;
  readonly offer: Offer<V>;
  readonly command: V['command'];
  readonly today: IsoDate;
  readonly vary: number;
  readonly before: V['state'];
  readonly event: Stamped<V['event']>;
  readonly after: V['state'];
  /** All that has happened, this event last. */
  readonly past: readonly Stamped<V['event']>[];
}

/** Where a life begins, and its dice. */
export interface Fate {
  readonly beginning: number;
  readonly dice: readonly Throw[];
}

/** Fates of lives of so many steps at most, and half as many at least. */
export function fates(longest: number): fc.Arbitrary<Fate> {
  const dice = fc.record({
    pick: fc.nat(9_999),
    vary: fc.nat(999),
    days: fc.constantFrom(0, 0, 0, 0, 1, 3, 12),
  });
  return fc.record({
    beginning: fc.nat(9),
    dice: fc.array(dice, { minLength: Math.ceil(longest / 2), maxLength: longest }),
  });
}

/** What happens to a stream, step by step; ends early where nobody may do anything. */
export function* live<V extends Vocabulary>(world: World<V>, { beginning, dice }: Fate): Generator<Step<V>> {
  const { stream, beginnings } = world;
  let past = beginnings[beginning % beginnings.length] ?? [];
  let state = after(stream, past);
  let on = today;
  for (const { pick, vary, days } of dice) {
    on = addDays(on, days);
    const taken = take(world, state, pick, vary);
    if (!taken) return;
    const { actor, offer } = taken;
    on = dayOf(world, offer.command, state, on);
    const command = sampleOf(world, { state, item: offer.item ?? '', actor, today: on, vary }, offer.command);
    const decided = decide(stream, state, { command }, actor, { today: on });
    if (isRefusal(decided)) {
      if (world.lacking?.includes(decided.refused)) continue;
      throw new Error(`offered but refused: ${JSON.stringify({ actor, offer, command, decided })}`);
    }
    const next = apply(stream, state, decided.event);
    past = [...past, decided.event];
    yield { actor, offer, command, today: on, vary, before: state, event: decided.event, after: next, past };
    state = next;
  }
}

/** The day on which a command is asked: today, or the first one on which it can be done. */
export function dayOf<V extends Vocabulary>(
  { notBefore }: World<V>,
  command: CommandType<V>,
  state: V['state'],
  today: IsoDate,
): IsoDate {
  const first = notBefore?.[command]?.(state) ?? today;
  return first > today ? first : today;
}

/** The sample of a command for an occasion. */
export function sampleOf<V extends Vocabulary>(
  { samples }: World<V>,
  occasion: Parameters<Samples<V>[CommandType<V>]>[0],
  command: CommandType<V>,
): V['command'] {
  return samples[command](occasion);
}

/** Chooses a command first and then one of its offers, so that rare commands come up as often as common ones. */
function take<V extends Vocabulary>(
  { stream, cast, seldom }: World<V>,
  state: V['state'],
  pick: number,
  vary: number,
): { readonly actor: Actor; readonly offer: Offer<V> } | undefined {
  const all = cast.flatMap((actor) => allowed(stream, state, actor).map((offer) => ({ actor, offer })));
  const usual = all.filter(({ offer }) => !seldom.includes(offer.command));
  const open = usual.length === 0 || vary % 12 === 0 ? all : usual;
  const commands = [...new Set(open.map(({ offer }) => offer.command))];
  const command = commands[pick % commands.length];
  const offers = open.filter(({ offer }) => offer.command === command);
  return offers[Math.floor(pick / 7) % offers.length];
}
