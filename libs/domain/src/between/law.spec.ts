// Holds every stream to the law of the house over random lives: offered ⇔ accepted, and what follows from it.
import { describe, expect, it } from '@jest/globals';
import {
  breachesOfOffering,
  breachesOfRevision,
  breachesOfStorage,
  eventsSeen,
  everyLife,
  type Touches,
} from '#testing/law';
import {
  committeeTouches,
  cycleTouches,
  intakeTouches,
  meetingTouches,
  organizationTouches,
  planTouches,
  programTouches,
  paperTouches,
  reminderTouches,
  roundTouches,
} from '#testing/law-touches';
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
import { after, today } from '#testing/given';
import { theDeputyOf } from '#testing/given-actors';
import type { World } from '#testing/histories';
import type { Actor } from '../actor.js';
import { allowed, type Vocabulary } from '../gate/gate.js';
import { streamNames } from './streams.js';

const held: string[] = [];
/** What only who holds a post may do with it. */
const inPersonOnly: readonly string[] = ['NameDeputy', 'EndDeputy'];

function holds<V extends Vocabulary>(
  world: World<V>,
  touches: Touches<V>,
  { lives, steps }: { readonly lives: number; readonly steps: number },
): void {
  held.push(world.stream.name);
  describe(`the ${world.stream.name}`, () => {
    it('offers exactly what it accepts, to everybody and on everything', () => {
      for (const beginning of world.beginnings)
        expect(breachesOfOffering(world, after(world.stream, beginning), today, 0)).toEqual([]);
      everyLife(world, { lives, steps }, (step) =>
        breachesOfOffering(world, step.after, step.today, step.vary),
      );
    });

    it('offers a deputy what it offers whom they stand in for, and nothing more', () => {
      const holders = world.cast.filter(
        ({ post }) => (post.kind === 'department' || post.kind === 'office') && post.deputyOf === undefined,
      );
      const toEach = (state: V['state'], actor: Actor) =>
        allowed(world.stream, state, actor)
          .filter(({ command }) => !inPersonOnly.includes(command))
          .map(({ command, item }) => `${command} ${item ?? ''}`);
      everyLife(world, { lives: Math.ceil(lives / 4), steps }, ({ after: state }) =>
        holders.flatMap((holder) => {
          const deputy = { ...theDeputyOf(holder), also: holder.also };
          const passedOn = allowed(world.stream, state, deputy).filter(({ command }) =>
            inPersonOnly.includes(command),
          );
          const [theirs, own] = [toEach(state, deputy), toEach(state, holder)];
          return [
            ...passedOn.map(({ command }) => `${command} is offered to a deputy`),
            ...theirs.filter((offer) => !own.includes(offer)).map((offer) => `${offer} only to the deputy`),
            ...own.filter((offer) => !theirs.includes(offer)).map((offer) => `${offer} not to the deputy`),
          ];
        }),
      );
    });

    it('lives long enough to see every event', () => {
      expect(eventsSeen(world, { lives: lives * 3, steps })).toEqual(Object.keys(world.stream.evolve).sort());
    });

    it('moves the items that an event is about, changes no other, and reads back what it stored', () => {
      everyLife(world, { lives: lives * 3, steps }, (step) => [
        ...breachesOfRevision(world, touches, step),
        ...breachesOfStorage(world, step),
      ]);
    });
  });
}

holds(organizationWorld, organizationTouches, { lives: 20, steps: 30 });
holds(committeeWorld, committeeTouches, { lives: 20, steps: 30 });
holds(programWorld, programTouches, { lives: 20, steps: 24 });
holds(planWorld, planTouches, { lives: 40, steps: 40 });
holds(cycleWorld, cycleTouches, { lives: 40, steps: 60 });
holds(roundWorld, roundTouches, { lives: 12, steps: 60 });
holds(meetingWorld, meetingTouches, { lives: 30, steps: 40 });
holds(reminderWorld, reminderTouches, { lives: 5, steps: 2 });
holds(intakeWorld, intakeTouches, { lives: 20, steps: 10 });
holds(paperWorld, paperTouches, { lives: 60, steps: 20 });

it('holds every stream of the house', () => {
  expect(held).toEqual(streamNames);
});
