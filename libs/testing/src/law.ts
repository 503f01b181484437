// The law of the house: what is offered is accepted, and what is not offered is refused. Found breaches are told as sentences.
import process from 'node:process';
import { postKey, type Actor } from '#domain/actor';
import { allowed, apply, decide, rows, type Row, type Vocabulary } from '#domain/gate/gate';
import type { IsoDate } from '#domain/ids';
import { isRefusal, type Refusal, type RefusalCode } from '#domain/refusals';
import { fc } from './drawn.js';
import { dayOf, fates, live, sampleOf, type Step, type World } from './histories.js';
import { everyItemOf, itemsOf } from './law-items.js';

/** Refusals that come from role, stage or item, or from a guard, and so from the state alone. */
const fromStateAlone: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'unknown-item',
  'not-your-part',
  'wrong-stage',
  'item-not-ready',
  'own-item',
  'topic-closed',
  'remark-taken-up',
  'not-a-question',
  'nothing-to-send',
  'nothing-published',
  'same-department',
  'no-change-offered',
  'not-entered',
  'change-awaits-agreement',
  'already-settled',
  'answer-owed',
  'opinions-still-open',
  'topics-still-reopened',
  'no-series',
  'request-stands',
  'notice-sent',
  'notice-owed',
  'no-quorum',
  'already-recused',
  'presence-relied-on',
  'nobody-to-preside',
  'in-writing',
  'not-in-writing',
  'answers-stand',
  'minutes-written',
  'minutes-confirmed',
  'confirmed-by-meeting',
  'agenda-undecided',
  'already-opined',
  'last-coordinator',
  'department-staffed',
  'department-ended',
  'deputy-names-none',
  'secretary-is-needed',
  'list-empty',
  'change-waits',
  'change-conflicts',
  'change-built-on',
  'part-received',
  'unknown-program',
  'parts-awaited',
  'changes-conflicting',
  'deferred-open',
  'hearing-owed',
  'comments-unanswered',
  'bodies-missing',
  'report-owed',
  'already-recorded',
  'signature-given',
  'signature-missing',
  'submission-owed',
  'edition-open',
  'unknown-round',
  'stage-not-in-cycle',
  'adoption-owed',
  'rounds-still-open',
  'changes-still-open',
  'owed-still-open',
  'step-not-required',
  'not-a-follow-up',
  'a-follow-up',
  'own-claim',
  'nothing-judged',
  'nothing-to-undo',
  'nothing-to-report',
  'checklist-none',
  'checklist-owed',
  'disclosure-closed',
  'vote-owed',
]);

/** Refusals that come from the state alone where they name no field, and else from what was said. */
const withoutField: ReadonlySet<RefusalCode> = new Set<RefusalCode>(['nothing-attached', 'files-full']);

function isFromStateAlone({ refused, field }: Refusal): boolean {
  return fromStateAlone.has(refused) || (withoutField.has(refused) && field === undefined);
}

/** How many random lives a property is tried on, and how many steps they take at most. */
export interface Extent {
  readonly lives: number;
  readonly steps: number;
}

/**
 * Lives many random lives and looks for breaches after every step; `LAW_RUNS` sets how many. Throws at the first
 * breach, with the seed and what had happened until then.
 */
export function everyLife<V extends Vocabulary>(
  world: World<V>,
  { lives: usual, steps }: Extent,
  breachesAfter: (step: Step<V>) => readonly string[],
): void {
  const property = fc.property(fates(steps), (fate) => {
    const happened: string[] = [];
    for (const step of live(world, fate)) {
      happened.push(`${step.today} ${step.event.type} ${step.offer.item ?? ''} by ${nameOf(step.actor)}`);
      const breaches = breachesAfter(step);
      if (breaches.length > 0) throw new Error([...breaches, 'after', ...happened].join('\n'));
    }
  });
  fc.assert(property, { numRuns: Number(process.env['LAW_RUNS'] ?? usual), endOnFailure: true });
}

/** The events that a number of random lives see, always the same ones: what nobody lives to see is held to nothing. */
export function eventsSeen<V extends Vocabulary>(
  world: World<V>,
  { lives: numRuns, steps }: Extent,
): readonly string[] {
  const seen = fc
    .sample(fates(steps), { numRuns, seed: 20210714 })
    .flatMap((fate) => [...live(world, fate)].map(({ event }) => event.type));
  return [...new Set(seen)].sort();
}

/**
 * Offered ⇔ accepted, in one state and on one day, for every actor, command and item, and for an item that nobody
 * knows. Answers the breaches, each as a sentence.
 */
export function breachesOfOffering<V extends Vocabulary>(
  world: World<V>,
  state: V['state'],
  today: IsoDate,
  vary: number,
): readonly string[] {
  const { stream, cast } = world;
  return cast.flatMap((actor) => {
    const offers = new Set(
      allowed(stream, state, actor).map(({ command, item }) => `${command} ${item ?? ''}`),
    );
    return rows(stream).flatMap((row) =>
      askable(world, state, row).flatMap((item) => {
        const day = dayOf(world, row.command, state, today);
        const occasion = { state, item, actor, today: day, vary };
        return breachesOfOne(world, row, occasion, offers.has(`${row.command} ${item}`));
      }),
    );
  });
}

/** The ids that a command is tried on: every item of its kind, and one that nobody knows. */
function askable<V extends Vocabulary>(
  { stream }: World<V>,
  state: V['state'],
  row: Row<V>,
): readonly string[] {
  return row.on === 'stream' ? [''] : [...Object.keys(itemsOf(stream, state, row.on)), 'no-such-item'];
}

function breachesOfOne<V extends Vocabulary>(
  world: World<V>,
  row: Row<V>,
  occasion: Parameters<typeof sampleOf<V>>[1],
  offered: boolean,
): readonly string[] {
  const { stream } = world;
  const { state, item, actor, today } = occasion;
  const command = sampleOf(world, occasion, row.command);
  const ask = (seen?: number) => decide(stream, state, { command, seen }, actor, { today });
  const told = (what: string, about: object) =>
    `${nameOf(actor)}: ${row.command} ${item} in ${state.status}: ${what} ${JSON.stringify(about)}`;
  const decided = ask();
  if (!offered) {
    if (!isRefusal(decided)) return [told('not offered but accepted', command)];
    return isFromStateAlone(decided) ? [] : [told('not offered, but refused for its payload', decided)];
  }
  if (isRefusal(decided)) return [told('offered but refused', { decided, command })];
  if (!row.gives.includes(decided.event.type)) return [told('gives an event of another row', decided.event)];
  const { revision } = itemsOf(stream, state, row.on)[item] ?? row.replaces?.(state, command) ?? {};
  if (revision === undefined) return [];
  const [fresh, stale] = [ask(revision), ask(revision - 1)];
  return [
    ...(isRefusal(fresh) ? [told('refused to who saw the item as it is', fresh)] : []),
    ...(isRefusal(stale) && stale.refused === 'item-moved'
      ? []
      : [told('accepted from who saw the item as it was', stale)]),
  ];
}

/** Which items an event moves, by `kind/id`; all others stay as they are. Written by hand, one entry per event. */
export type Touches<V extends Vocabulary> = {
  readonly [T in V['event']['type']]: (
    event: Extract<V['event'], { readonly type: T }>,
    before: V['state'],
  ) => readonly string[];
};

/** Items move by one revision when an event is about them, and nothing of an item changes without that. */
export function breachesOfRevision<V extends Vocabulary>(
  { stream }: World<V>,
  touches: Touches<V>,
  { before, event, after }: Step<V>,
): readonly string[] {
  const [old, now] = [everyItemOf(stream, before), everyItemOf(stream, after)];
  const touchesOf = touches as unknown as Readonly<
    Record<string, (event: V['event'], before: V['state']) => readonly string[]>
  >;
  const meant = touchesOf[event.type]?.(event, before) ?? [];
  const lost = Object.keys(old).filter((id) => !(id in now));
  return [
    ...lost.map((id) => `${event.type} lost ${id}`),
    ...Object.entries(now).flatMap(([id, item]) => {
      const from = old[id]?.revision ?? 0;
      const to = meant.includes(id) ? from + 1 : from;
      const changed = old[id] !== undefined && textOf(old[id]) !== textOf(item);
      return [
        ...(event.type in openings || item.revision === to
          ? []
          : [`${event.type} took ${id} from revision ${from} to ${item.revision}, not ${to}`]),
        ...(changed && item.revision === from ? [`${event.type} changed ${id} without moving it`] : []),
      ];
    }),
  ];
}

/** Events that set out all the items a stream begins with. */
const openings = { RoundOpened: true, MeetingConvened: true, OrganizationEstablished: true };

/** What is stored adds up to the same as what was decided. */
export function breachesOfStorage<V extends Vocabulary>(
  { stream }: World<V>,
  { before, event, after }: Step<V>,
): readonly string[] {
  const read = <T extends object>(stored: T): T => JSON.parse(JSON.stringify(stored)) as T;
  const told = JSON.stringify(after);
  return [
    ...(JSON.stringify(apply(stream, before, read(event))) === told
      ? []
      : [`${event.type} folds otherwise once stored`]),
    ...(JSON.stringify(apply(stream, read(before), event)) === told
      ? []
      : [`${event.type} folds otherwise on a state that was stored`]),
  ];
}

/** The content of an item, but for being sealed: who may read it is no part of what it says. */
function textOf(item: object): string {
  return JSON.stringify(item, (key, value: unknown) =>
    key === 'sealed' || key === 'revision' ? undefined : value,
  );
}

function nameOf({ post, also }: Actor): string {
  return [post, ...also].map(postKey).join(' + ');
}
