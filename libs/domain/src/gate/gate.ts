// The gate: from one table of rows come what is decided, what is offered, and the generated lifecycle.
// With evolution.ts the only place that casts: a row is checked where it is written and erased to be listed.
import type { Actor } from '../actor.js';
import type { IsoDate } from '../ids.js';
import { applyEvent, type Evolve, type Stamped } from './evolution.js';
import { isRefusal, refuse, type Refusal } from '../refusals.js';
import { stampsOf, type DatedRule, type RuleKey, type RuleStamp } from '../rule-packs.js';

/** The words of one stream. `items` names the kinds of thing inside it that a command can be about. */
export interface Vocabulary {
  readonly command: { readonly type: string };
  readonly event: { readonly type: string };
  readonly state: { readonly status: string };
  readonly items: object;
  readonly role: string;
}

/** What every item carries: its state, and how often it has moved. */
export interface Item {
  readonly status: string;
  readonly revision: number;
}

type Of<U extends { readonly type: string }, T> = Extract<U, { readonly type: T }>;
type In<U extends { readonly status: string }, S> = Extract<U, { readonly status: S }>;
export type CommandType<V extends Vocabulary> = V['command']['type'];
export type EventType<V extends Vocabulary> = V['event']['type'];
export type Status<V extends Vocabulary> = V['state']['status'];
/** `stream` stands for commands about the stream as a whole. */
export type Kind<V extends Vocabulary> = (keyof V['items'] & string) | 'stream';
type ItemOf<V extends Vocabulary, O> = O extends keyof V['items'] ? V['items'][O] : undefined;
type ItemStatus<V extends Vocabulary, O> = ItemOf<V, O> extends Item ? ItemOf<V, O>['status'] : never;
type ItemIn<V extends Vocabulary, O, I> = ItemOf<V, O> extends Item ? In<ItemOf<V, O>, I> : undefined;

/** What the door adds to a command besides the actor: the business date in Korea. */
export interface Door {
  readonly today: IsoDate;
}

/** Where a rule stands: the stream in one of its row's states, the item in one of its row's states, the actor. */
export interface At<
  V extends Vocabulary,
  S extends Status<V>,
  O extends Kind<V>,
  I extends ItemStatus<V, O>,
> {
  readonly state: In<V['state'], S>;
  readonly item: ItemIn<V, O, I>;
  readonly actor: Actor;
}

/** What a command takes the place of: the field that tells which, how often that was said, and what it says now. */
export interface Replaced {
  readonly field: string;
  /** 0 where nothing was said yet. */
  readonly revision: number;
  readonly stands?: unknown;
}

/** The cells of one row of the table. */
export interface Cells<
  V extends Vocabulary,
  K extends CommandType<V>,
  S extends Status<V>,
  O extends Kind<V>,
  I extends ItemStatus<V, O>,
  E extends EventType<V>,
> {
  /** Who may ask. */
  readonly by: readonly V['role'][];
  /** The states of the stream in which it can be asked. */
  readonly when: readonly S[];
  /** The kind of item it is about; the command names the item in the field of the same name. */
  readonly on: O extends 'stream' ? O : Of<V['command'], K> extends Record<O, string> ? O : never;
  /** The states of the item in which it can be asked. */
  readonly is: readonly I[];
  /** The events that it may give. */
  readonly gives: readonly E[];
  /** The dated rules that it uses; stamped on the act. */
  readonly uses?: readonly RuleKey[];
  /** What it takes the place of, where it is about no item and something may stand there already. */
  readonly replaces?: (state: In<V['state'], S>, command: Of<V['command'], K>) => Replaced;
  /** What else must hold, from the state alone: decides offering and deciding alike. */
  readonly guard?: (at: At<V, S, O, I>) => Refusal | undefined;
  /** The rule: looks at the payload and gives the event or a refusal. */
  readonly rule: (
    at: At<V, S, O, I>,
    command: Of<V['command'], K>,
    door: Door,
  ) => Of<V['event'], NoInfer<E>> | Refusal;
}

/** A row once checked and erased. */
export interface Row<V extends Vocabulary, K extends CommandType<V> = CommandType<V>> {
  readonly command: K;
  readonly by: readonly V['role'][];
  readonly when: readonly Status<V>[];
  readonly on: Kind<V>;
  readonly is: readonly string[];
  readonly gives: readonly EventType<V>[];
  readonly uses: readonly RuleKey[];
  readonly replaces?: (state: V['state'], command: V['command']) => Replaced;
  readonly guard: (at: ErasedAt<V>) => Refusal | undefined;
  readonly rule: (at: ErasedAt<V>, command: V['command'], door: Door) => V['event'] | Refusal;
}

interface ErasedAt<V extends Vocabulary> {
  readonly state: V['state'];
  readonly item: Item | undefined;
  readonly actor: Actor;
}

/** One row for every command of the stream: a missing one does not compile. */
export type Table<V extends Vocabulary> = { readonly [K in CommandType<V>]: Row<V, K> };

/** Whether an actor plays a role, seen from the stream and the item asked about. */
export type Casting<V extends Vocabulary> = {
  readonly [R in V['role']]: (
    actor: Actor,
    state: V['state'],
    item: V['items'][keyof V['items']] | undefined,
  ) => boolean;
};

/** Where the items of each kind lie in a state. */
export type Shelves<V extends Vocabulary> = {
  readonly [O in keyof V['items']]: (state: V['state']) => Readonly<Record<string, V['items'][O]>>;
};

/** A whole stream, as the gate needs it. */
export interface Stream<V extends Vocabulary> {
  readonly name: string;
  readonly initial: V['state'];
  readonly table: Table<V>;
  readonly casting: Casting<V>;
  readonly shelves: Shelves<V>;
  readonly evolve: Evolve<V>;
  /** The dated rules in force for this stream, as copied into it. */
  readonly rules: (state: V['state']) => readonly DatedRule[];
}

/** Binds `row` to one stream's words, so that each cell and rule is checked against them. */
export function rowsOf<V extends Vocabulary>() {
  return function row<
    const K extends CommandType<V>,
    const S extends Status<V>,
    const O extends Kind<V>,
    const I extends ItemStatus<V, O>,
    const E extends EventType<V>,
  >(command: K, cells: Cells<V, K, S, O, I, E>): Row<V, K> {
    const erased = { command, uses: [], guard: () => undefined, ...cells };
    return erased as unknown as Row<V, K>;
  };
}

/** A request as the gate sees it; `seen` is the revision of the item, or of what it replaces, that the caller had before them. */
export interface Request<V extends Vocabulary> {
  readonly command: V['command'];
  readonly seen?: number;
}

export interface Decided<V extends Vocabulary> {
  readonly event: Stamped<V['event']>;
  readonly rules: readonly RuleStamp[];
}

/** One thing that an actor may do now: a command, and the item it would be about. */
export interface Offer<V extends Vocabulary = Vocabulary> {
  readonly command: CommandType<V>;
  readonly on: Kind<V>;
  readonly item?: string;
}

/** Decides a request: the stamped event, or a refusal. Nothing else changes a stream. */
export function decide<V extends Vocabulary>(
  stream: Stream<V>,
  state: V['state'],
  request: Request<V>,
  actor: Actor,
  door: Door,
): Decided<V> | Refusal {
  const { command } = request;
  const asked = askedOf(stream, state, request, actor);
  if (isRefusal(asked)) return asked;
  const { row, item } = asked;
  const outcome = row.rule({ state, item, actor }, command, door);
  if (isRefusal(outcome)) return outcome;
  return {
    event: { ...outcome, by: { person: actor.person, post: actor.post }, on: door.today },
    rules: stampsOf(stream.rules(evolve(stream, state, outcome, actor, door)), row.uses, door.today),
  };
}

/** Why a request is closed to an actor whatever it says; undefined where its rule would look at it. */
export function closedTo<V extends Vocabulary>(
  stream: Stream<V>,
  state: V['state'],
  request: Request<V>,
  actor: Actor,
): Refusal | undefined {
  const asked = askedOf(stream, state, request, actor);
  return isRefusal(asked) ? asked : undefined;
}

/** All that an actor may do now: exactly the requests for which some payload would be accepted. */
export function allowed<V extends Vocabulary>(
  stream: Stream<V>,
  state: V['state'],
  actor: Actor,
): readonly Offer<V>[] {
  return rows(stream).flatMap((row): Offer<V>[] => {
    if (row.on === 'stream') {
      return passes(stream, row, { state, item: undefined, actor })
        ? []
        : [{ command: row.command, on: row.on }];
    }
    return Object.entries(shelf(stream, state, row.on))
      .filter(([, item]) => !passes(stream, row, { state, item, actor }))
      .map(([id]) => ({ command: row.command, on: row.on, item: id }));
  });
}

/** Whether a command on the stream as a whole is among what an actor may do now. */
export function isOffered<V extends Vocabulary>(
  stream: Stream<V>,
  state: V['state'],
  command: CommandType<V>,
  actor: Actor,
): boolean {
  const row = rowOf(stream, command);
  return row?.on === 'stream' && !passes(stream, row, { state, item: undefined, actor });
}

/** The state after one kept event. Throws `ImpossibleHistory` where the event cannot have happened. */
export function apply<V extends Vocabulary>(
  stream: Stream<V>,
  state: V['state'],
  event: Stamped<V['event']>,
): V['state'] {
  return applyEvent(stream.evolve, state, event);
}

/** The rows of a stream in the order in which they are written. */
export function rows<V extends Vocabulary>(stream: Stream<V>): readonly Row<V>[] {
  return Object.values(stream.table);
}

/** The row that a request is for and the item that it is about, where both are open to the actor. */
function askedOf<V extends Vocabulary>(
  stream: Stream<V>,
  state: V['state'],
  { command, seen }: Request<V>,
  actor: Actor,
): { readonly row: Row<V>; readonly item: Item | undefined } | Refusal {
  const row = rowOf(stream, command.type);
  if (!row) return refuse('unknown-command', 'type', { command: command.type });
  const id = row.on === 'stream' ? undefined : (command as unknown as Record<string, string>)[row.on];
  const item = id === undefined ? undefined : find(stream, state, row.on, id);
  if (row.on !== 'stream' && !item) {
    return state.status === stream.initial.status
      ? refuse('wrong-stage', undefined, { status: state.status })
      : refuse('unknown-item', row.on, { kind: row.on });
  }
  const closed = passes(stream, row, { state, item, actor });
  if (closed) return closed;
  if (seen === undefined) return { row, item };
  const stands = item ? { field: row.on, revision: item.revision } : row.replaces?.(state, command);
  return stands && seen !== stands.revision
    ? refuse('item-moved', stands.field, { seen, revision: stands.revision })
    : { row, item };
}

function passes<V extends Vocabulary>(stream: Stream<V>, row: Row<V>, at: ErasedAt<V>): Refusal | undefined {
  const item = at.item as V['items'][keyof V['items']] | undefined;
  const casting = stream.casting as Record<string, Casting<V>[V['role']]>;
  if (!row.by.some((role) => casting[role]?.(at.actor, at.state, item))) {
    return refuse('not-your-part', undefined, { command: row.command });
  }
  if (!row.when.includes(at.state.status))
    return refuse('wrong-stage', undefined, { status: at.state.status });
  if (at.item && !row.is.includes(at.item.status)) {
    return refuse('item-not-ready', row.on, { status: at.item.status });
  }
  return row.guard(at);
}

function rowOf<V extends Vocabulary>(stream: Stream<V>, command: string): Row<V> | undefined {
  return Object.hasOwn(stream.table, command) ? (stream.table as Record<string, Row<V>>)[command] : undefined;
}

function shelf<V extends Vocabulary>(
  stream: Stream<V>,
  state: V['state'],
  kind: string,
): Readonly<Record<string, Item>> {
  return (
    (stream.shelves as Record<string, (state: V['state']) => Readonly<Record<string, Item>>>)[kind]?.(
      state,
    ) ?? {}
  );
}

function find<V extends Vocabulary>(
  stream: Stream<V>,
  state: V['state'],
  kind: string,
  id: string,
): Item | undefined {
  const items = shelf(stream, state, kind);
  return Object.hasOwn(items, id) ? items[id] : undefined;
}

function evolve<V extends Vocabulary>(
  stream: Stream<V>,
  state: V['state'],
  event: V['event'],
  actor: Actor,
  door: Door,
) {
  return apply(stream, state, { ...event, by: { person: actor.person, post: actor.post }, on: door.today });
}
