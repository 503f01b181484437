// Holds who may see what of a committee: the link by which it meets and who of it asked for a meeting are not for everybody.
import { describe, expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import {
  aMember,
  committee,
  theChairElsewhere,
  theCoordinator,
  theHeadOf,
  theOfficerOf,
  theSecretary,
} from '#testing/given-actors';
import { requestedBy, seatedCommittee } from '#testing/given-committee';
import type { Actor } from '../actor.js';
import { tagsOf } from '../tags.js';
import { committeeEventSeenBy, committeeSeenBy } from './sight.js';
import { committeeStream } from './table.js';

const set = by(theSecretary, {
  type: 'MeetingSeriesSet',
  ...{ committee, nth: 2, weekday: 3, time: '10:00', place: 'By video' },
  mode: { kind: 'video', link: 'https://video.example/jobs' },
  ...{ from: '2021-07-01', until: '2022-06-30', dayOff: 'after' },
});
const requested = requestedBy('member-1');
const withdrawn = by(aMember, { type: 'MeetingRequestWithdrawn', request: 'member-1' });
const history = [...seatedCommittee, set, requested];

const state = after(committeeStream, history);
if (state.status === 'none') throw new Error('not established');

const read = (actor: Actor) =>
  [set, requested, withdrawn].map((event) => committeeEventSeenBy(state, event, tagsOf(actor)));

describe('a committee as a reader sees it', () => {
  it.each([
    ['a member', aMember],
    ['the secretary', theSecretary],
    ['the coordinating office', theCoordinator],
  ])('is whole for %s', (_who, actor) => {
    expect(committeeSeenBy(state, tagsOf(actor))).toEqual(state);
    expect(read(actor)).toEqual([set, requested, withdrawn]);
  });

  it.each([
    ['an officer', theOfficerOf('economy')],
    ['a head', theHeadOf('economy')],
    ['a chair elsewhere', theChairElsewhere],
  ])('has seats, rules and series for %s, but no link and no requests', (_who, actor) => {
    const seen = committeeSeenBy(state, tagsOf(actor));
    expect(seen).toMatchObject({
      seats: state.seats,
      series: { place: 'By video', mode: { kind: 'video' } },
    });
    expect(JSON.stringify([seen, read(actor)])).not.toMatch(/video\.example|The market is closing/);
    expect(seen.requests).toEqual({});
    expect(read(actor)).toEqual([{ ...set, mode: { kind: 'video' } }, undefined, undefined]);
  });

  it('is as it was for everybody where it has neither series nor requests', () => {
    const bare = after(committeeStream, seatedCommittee.slice(0, -1));
    if (bare.status === 'none') throw new Error('not established');
    expect(committeeSeenBy(bare, tagsOf(theOfficerOf('economy')))).toEqual(bare);
  });
});
