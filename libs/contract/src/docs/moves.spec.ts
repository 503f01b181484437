// The arrows of the diagrams are what happens in random lives: none missing, none too many.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { streamNames, type StreamName } from '#domain/between/streams';
import type { Vocabulary } from '#domain/gate/gate';
import { fates, live, type World } from '#testing/histories';
import { everyItemOf } from '#testing/law-items';
import {
  committeeWorld,
  meetingWorld,
  organizationWorld,
  planWorld,
  programWorld,
  reminderWorld,
  roundWorld,
} from '#testing/law-worlds';
import { movesOf } from './moves.js';

const observed: { readonly [S in StreamName]: (declared: number) => ReadonlySet<string> } = {
  organization: seenIn(organizationWorld),
  committee: seenIn(committeeWorld),
  program: seenIn(programWorld),
  plan: seenIn(planWorld),
  round: seenIn(roundWorld),
  meeting: seenIn(meetingWorld),
  reminder: seenIn(reminderWorld),
};

describe('the arrows of the diagrams', () => {
  it.each(streamNames)('are those of the %s', (stream) => {
    const declared = movesOf(stream).map(({ event, of, from, to }) => told(event, of, from ?? 'nothing', to));
    expect([...observed[stream](new Set(declared).size)].sort()).toEqual([...new Set(declared)].sort());
  });
});

/** Lives until every arrow has been seen, or for a thousand lives, but long enough to see one too many. */
function seenIn<V extends Vocabulary>(world: World<V>): (declared: number) => ReadonlySet<string> {
  return (declared) => {
    const seen = new Set<string>();
    for (const [lives, fate] of fc.sample(fates(60), { numRuns: 1_000, seed: 20210714 }).entries()) {
      if (lives >= 50 && seen.size >= declared) break;
      for (const { before, event, after } of live(world, fate)) {
        if (before.status !== after.status) seen.add(told(event.type, 'stream', before.status, after.status));
        const earlier = everyItemOf(world.stream, before);
        for (const [id, { status }] of Object.entries(everyItemOf(world.stream, after))) {
          const from = earlier[id]?.status ?? 'nothing';
          if (from !== status) seen.add(told(event.type, id.split('/')[0] ?? '', from, status));
        }
      }
    }
    return seen;
  };
}

function told(event: string, of: string, from: string, to: string): string {
  return `${event}: ${of} ${from} → ${to}`;
}
