// The law of the search: what a reader may find is what their pages show them, word for word, whatever has happened.
import { describe, expect, it } from '@jest/globals';
import { fc } from '#testing/drawn';
import type { Actor, SeatHeld } from '#domain/actor';
import { streams } from '#domain/between/streams';
import type { Stamped } from '#domain/gate/evolution';
import { apply, type Stream, type Vocabulary } from '#domain/gate/gate';
import { sees, tagsOf } from '#domain/tags';
import { everybody as open, type Thing } from '#read-models/things/thing';
import { thingsIn, type SearchedStream } from '#read-models/things/things-in';
import { aMember, actingIn, anotherMember, theCoChair, theOfficerOf } from '#testing/given-actors';
import { fates, live, type World } from '#testing/histories';
import {
  committeeWorld,
  cycleWorld,
  everybody,
  meetingWorld,
  organizationWorld,
  planWorld,
  programWorld,
  roundWorld,
} from '#testing/law-worlds';
import { stateSeenBy } from '#domain/between/sights';

const seatElsewhere: SeatHeld = { kind: 'seat', committee: 'housing', seat: 'member-9', role: 'member' };

/** Whoever wrote something sealed acts here in other posts of theirs too, in which they may not read it. */
const readers: readonly Actor[] = [
  ...everybody,
  theCoChair,
  aMember,
  anotherMember,
  actingIn(aMember, seatElsewhere),
  actingIn(aMember, theOfficerOf('tourism').post),
  actingIn(anotherMember, { ...seatElsewhere, role: 'secretary' }),
];

const worlds: readonly (readonly [SearchedStream, World<never>, many: number])[] = [
  ['organization', anyWorld(organizationWorld), 5],
  ['committee', anyWorld(committeeWorld), 5],
  ['program', anyWorld(programWorld), 4],
  ['plan', anyWorld(planWorld), 12],
  ['cycle', anyWorld(cycleWorld), 10],
  ['round', anyWorld(roundWorld), 20],
  ['meeting', anyWorld(meetingWorld), 10],
];

function anyWorld<V extends Vocabulary>(world: World<V>): World<never> {
  return world as unknown as World<never>;
}

/** Every state of some lives of a stream. */
function* statesOf(stream: SearchedStream, world: World<never>, many: number) {
  const definition = streams[stream] as unknown as Stream<Vocabulary>;
  for (const fate of fc.sample(fates(60), { numRuns: many, seed: 20210714 })) {
    const begun = world.beginnings[fate.beginning % world.beginnings.length] ?? [];
    let state = definition.initial;
    for (const event of begun as readonly Stamped<Vocabulary['event']>[]) {
      state = apply(definition, state, event);
      yield state as never;
    }
    for (const { after } of live(world, fate)) yield after as never;
  }
}

/** What the list lets a reader find. */
function letThrough(things: readonly Thing[], actor: Actor): readonly Thing[] {
  const tags = [...tagsOf(actor), open];
  return things.filter(
    ({ audience, innerAudience }) =>
      sees(tags, audience) && (innerAudience === null || sees(tags, innerAudience)),
  );
}

/** What is shown of things, in no order; numbers within a history are not. */
function shown(things: readonly Thing[]): readonly string[] {
  return things
    .map(({ kind, item, heading, text, context, committee, year, track }) =>
      JSON.stringify([kind, item, heading, text, context, committee, year, track]),
    )
    .sort();
}

describe('what a reader may find', () => {
  it.each(worlds)('in the stream %s is what they see of it', (stream, world, many) => {
    let found = 0;
    for (const state of statesOf(stream, world, many)) {
      const things = thingsIn(stream, state);
      for (const actor of readers) {
        const seen = stateSeenBy(stream, state, actor);
        expect(shown(letThrough(things, actor))).toEqual(seen ? shown(thingsIn(stream, seen as never)) : []);
      }
      found += things.length;
    }
    expect(found).toBeGreaterThan(0);
  });

  it('is less than there is: sealed remarks, opinions not sent, answers not let out, drafts of a plan', () => {
    const kept = new Map<string, number>();
    for (const stream of ['round', 'plan'] as const) {
      const [, world, many] = worlds.find(([each]) => each === stream) ?? [];
      if (!world || many === undefined) throw new RangeError(`no world of ${stream}`);
      for (const state of statesOf(stream, world, many)) {
        const things = thingsIn(stream, state);
        const open = new Set(letThrough(things, aMember));
        for (const { kind } of things.filter((thing) => !open.has(thing)))
          kept.set(kind, (kept.get(kind) ?? 0) + 1);
      }
    }
    for (const kind of ['remark', 'opinion', 'answer']) expect(kept.get(kind)).toBeGreaterThan(100);
  });

  it('names each thing once in its stream', () => {
    for (const [stream, world, many] of worlds) {
      for (const state of statesOf(stream, world, many)) {
        const keys = thingsIn(stream, state).map(({ kind, key }) => `${kind} ${key}`);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }
  });
});
