// The right of sight, stream by stream: pages, history, live updates and what the door says no with all read through here.
import type { Actor } from '../actor.js';
import type { StreamName, Vocabularies } from './streams.js';
import { committeeEventSeenBy, committeeSeenBy } from '../committee/sight.js';
import {
  audienceOfCycle,
  audienceOfCycleEvent,
  cycleEventSeenBy,
  cycleSeenBy,
  overseersOfCycle,
} from '../cycle/sight.js';
import type { Stamped } from '../gate/evolution.js';
import { audienceOfIntake } from '../intake/sight.js';
import { meetingEventSeenBy, meetingSeenBy } from '../meeting/sight.js';
import { audienceOfPaper } from '../paper/sight.js';
import { audienceOfDraft, planEventSeenBy, planSeenBy } from '../plan/sight.js';
import {
  audienceOfEvent,
  audienceOfRound,
  eventSeenBy,
  overseersOfRound,
  roundSeenBy,
} from '../round/sight.js';
import { sees, tagsOf, type Tag } from '../tags.js';

type StateOf<N extends StreamName> = Vocabularies[N]['state'];
/** A stream that was begun. */
export type Begun<N extends StreamName> = Exclude<StateOf<N>, { readonly status: 'none' }>;
type EventOf<N extends StreamName> = Stamped<Vocabularies[N]['event']>;

/** What an event says to one reader; undefined where they learn nothing of it. `then` is the state right after it. */
type Reading<N extends StreamName> = (event: EventOf<N>, then: Begun<N>) => EventOf<N> | undefined;

/** Who sees what of one kind of stream; undefined is nothing at all. */
interface Sight<N extends StreamName> {
  readonly state: (state: Begun<N>, tags: readonly Tag[]) => Begun<N> | undefined;
  /** Who sees all that it is about; absent where whoever sees any of it does. */
  readonly overseers?: (state: Begun<N>) => readonly Tag[];
  /** How a reader reads its events, in the light of the stream as it is now. */
  readonly events: (now: Begun<N>, tags: readonly Tag[]) => Reading<N>;
}

/** Read whole by those whom `audience` names. */
function wholeTo<N extends StreamName>(audience: (state: Begun<N>) => readonly Tag[]): Sight<N> {
  return {
    state: (state, tags) => (sees(tags, audience(state)) ? state : undefined),
    events: () => (event) => event,
  };
}

/** Read whole by whoever is signed in. */
function open<N extends StreamName>(): Sight<N> {
  return { state: (state) => state, events: () => (event) => event };
}

const sights: { readonly [N in StreamName]: Sight<N> } = {
  organization: open(),
  committee: {
    state: committeeSeenBy,
    events: (now, tags) => (event) => committeeEventSeenBy(now, event, tags),
  },
  program: open(),
  plan: {
    state: planSeenBy,
    overseers: audienceOfDraft,
    events: (now, tags) => (event) => planEventSeenBy(now, event, tags),
  },
  cycle: {
    state: (cycle, tags) => (sees(tags, audienceOfCycle(cycle)) ? cycleSeenBy(cycle, tags) : undefined),
    overseers: overseersOfCycle,
    events: (now, tags) => {
      const seen = cycleSeenBy(now, tags);
      return (event) =>
        sees(tags, audienceOfCycleEvent(now, event)) ? cycleEventSeenBy(seen, event) : undefined;
    },
  },
  round: {
    state: (round, tags) => (sees(tags, audienceOfRound(round)) ? roundSeenBy(round, tags) : undefined),
    overseers: overseersOfRound,
    events: (now, tags) => {
      const seen = roundSeenBy(now, tags);
      return (event, then) =>
        sees(tags, audienceOfEvent(now, event, then)) ? eventSeenBy(seen, event) : undefined;
    },
  },
  meeting: {
    state: meetingSeenBy,
    events: (now, tags) => (event) => meetingEventSeenBy(now, event, tags),
  },
  reminder: wholeTo(() => ['office']),
  intake: wholeTo(audienceOfIntake),
  paper: wholeTo(audienceOfPaper),
};

/** A state as an actor may see it; undefined where they may not see it at all, or there is nothing yet. */
export function stateSeenBy<N extends StreamName>(
  stream: N,
  state: StateOf<N>,
  actor: Actor,
): Begun<N> | undefined {
  const sight: Sight<N> = sights[stream];
  return isBegun(state) ? sight.state(state, tagsOf(actor)) : undefined;
}

/** Whether an actor sees only what is their own of a state, so that figures counted from it are not all. */
export function seesOwnOnly<N extends StreamName>(stream: N, state: StateOf<N>, actor: Actor): boolean {
  const { overseers }: Sight<N> = sights[stream];
  return overseers !== undefined && isBegun(state) && !sees(tagsOf(actor), overseers(state));
}

/** How an actor reads the events of a stream, in the light of it as it is now. */
export function readingOf<N extends StreamName>(stream: N, now: Begun<N>, actor: Actor): Reading<N> {
  const sight: Sight<N> = sights[stream];
  return sight.events(now, tagsOf(actor));
}

/** Whether a stream was begun. */
export function isBegun<N extends StreamName>(state: StateOf<N>): state is Begun<N> {
  return state.status !== 'none';
}
