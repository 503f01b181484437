// The arrows of the diagrams are what happens in random lives: none missing, none too many.
import { describe, expect, it } from '@jest/globals';
import { fc } from '#testing/drawn';
import { streamNames, type StreamName } from '#domain/between/streams';
import { allowed, apply, decide, type Vocabulary } from '#domain/gate/gate';
import { isRefusal } from '#domain/refusals';
import { dayOf, fates, live, sampleOf, type Step, type World } from '#testing/histories';
import { everyItemOf } from '#testing/law-items';
import {
  committeeWorld,
  cycleWorld,
  intakeWorld,
  meetingWorld,
  organizationWorld,
  planWorld,
  programWorld,
  paperWorld,
  reminderWorld,
  roundWorld,
} from '#testing/law-worlds';
import { movesOf, type Move } from './moves.js';

/** By what is told of an arrow, the commands that it is declared for. */
type Declared = ReadonlyMap<string, readonly string[]>;

const observed: { readonly [S in StreamName]: (declared: Declared) => ReadonlySet<string> } = {
  organization: seenIn(organizationWorld),
  committee: seenIn(committeeWorld),
  program: seenIn(programWorld),
  plan: seenIn(planWorld),
  cycle: seenIn(cycleWorld),
  round: seenIn(roundWorld),
  meeting: seenIn(meetingWorld),
  reminder: seenIn(reminderWorld),
  intake: seenIn(intakeWorld),
  paper: seenIn(paperWorld),
};

describe('the arrows of the diagrams', () => {
  it.each(streamNames)('are those of the %s', (stream) => {
    const declared = new Map<string, readonly string[]>();
    for (const move of movesOf(stream)) {
      const arrow = told(move);
      declared.set(arrow, [...(declared.get(arrow) ?? []), move.command]);
    }
    expect([...observed[stream](declared)].sort()).toEqual([...declared.keys()].sort());
  });
});

/**
 * What is seen in some lives, long enough to see one arrow too many, and then in as many more as it takes to see every
 * one; in those, commands whose arrows were not all seen are tried at every turn, whatever life goes on with.
 */
function seenIn<V extends Vocabulary>(world: World<V>): (declared: Declared) => ReadonlySet<string> {
  return (declared) => {
    const seen = new Set<string>();
    for (const [lives, fate] of fc.sample(fates(60), { numRuns: 300, seed: 20210714 }).entries()) {
      for (const step of live(world, fate)) {
        for (const arrow of arrowsOf(world, step)) seen.add(arrow);
        const sought =
          lives < 30 ? [] : [...declared].flatMap(([arrow, commands]) => (seen.has(arrow) ? [] : commands));
        for (const arrow of arrowsTried(world, step, sought)) seen.add(arrow);
      }
      if (lives >= 50 && seen.size >= declared.size) break;
    }
    return seen;
  };
}

/** Where some commands would lead after a step, from everybody who may give them and in a few variations. */
function arrowsTried<V extends Vocabulary>(
  world: World<V>,
  { after: state, today: on, vary: first }: Step<V>,
  sought: readonly string[],
): readonly string[] {
  const { stream, cast } = world;
  if (sought.length === 0) return [];
  return cast.flatMap((actor) =>
    allowed(stream, state, actor)
      .filter(({ command }) => sought.includes(command))
      .flatMap(({ command: type, item = '' }) =>
        [first, first + 1, first + 2].flatMap((vary) => {
          const today = dayOf(world, type, state, on);
          const command = sampleOf(world, { state, item, actor, today, vary }, type);
          const decided = decide(stream, state, { command }, actor, { today });
          if (isRefusal(decided)) return [];
          const { event } = decided;
          return arrowsOf(world, { before: state, event, after: apply(stream, state, event) });
        }),
      ),
  );
}

function arrowsOf<V extends Vocabulary>(
  { stream }: World<V>,
  { before, event: { type: event }, after }: Pick<Step<V>, 'before' | 'event' | 'after'>,
): readonly string[] {
  const earlier = everyItemOf(stream, before);
  const items = Object.entries(everyItemOf(stream, after)).map(([id, { status }]) => ({
    of: id.split('/')[0] ?? '',
    from: earlier[id]?.status,
    to: status,
  }));
  return [{ of: 'stream', from: before.status, to: after.status }, ...items]
    .filter(({ from, to }) => from !== to)
    .map((move) => told({ event, ...move }));
}

function told({ event, of, from = 'nothing', to }: Omit<Move, 'command'>): string {
  return `${event}: ${of} ${from} → ${to}`;
}
