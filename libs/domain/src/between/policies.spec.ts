// Holds the list of followed events to the policies: whoever reads the log looks only at those.
import { describe, expect, it } from '@jest/globals';
import { by } from '#testing/given';
import { theChair, theCoordinator } from '#testing/given-actors';
import { lookupOn } from '#testing/given-streams';
import type { Happened } from './following.js';
import { followingsOf, isFollowed } from './policies.js';
import { streamNames, streams } from './streams.js';

describe('the policies', () => {
  it('follow events that their streams know, and none of committees and reminders', () => {
    const followed = streamNames.map((name) => [
      name,
      Object.keys(streams[name].evolve).filter((type) => isFollowed(name, type)).length,
    ]);
    expect(Object.fromEntries(followed)).toEqual({
      organization: 3,
      committee: 0,
      program: 4,
      plan: 4,
      cycle: 9,
      round: 3,
      meeting: 8,
      reminder: 0,
      paper: 0,
      intake: 0,
    });
  });

  it('say nothing of what they do not follow', () => {
    const others: readonly Happened[] = [
      { stream: 'meeting', id: 'm', event: by(theChair, { type: 'MeetingClosed' }) },
      { stream: 'round', id: 'r', event: by(theChair, { type: 'IntakeClosed' }) },
      {
        stream: 'program',
        id: 'p',
        event: by(theCoordinator, {
          type: 'YearStated',
          year: 2022,
          content: [],
          indicators: [],
          budget: [],
        }),
      },
      { stream: 'plan', id: 'p', event: by(theCoordinator, { type: 'DraftSubmitted', edition: 'e-1' }) },
      { stream: 'cycle', id: 'c', event: by(theChair, { type: 'PlanChangeBegun' }) },
      {
        stream: 'committee',
        id: 'c',
        event: by(theCoordinator, { type: 'CommitteeEstablished', name: 'Jobs', kind: 'subcommittee' }),
      },
    ];
    for (const happened of others) {
      expect(isFollowed(happened.stream, happened.event.type)).toBe(false);
      expect(followingsOf(happened, lookupOn({}))).toEqual([]);
    }
  });
});
