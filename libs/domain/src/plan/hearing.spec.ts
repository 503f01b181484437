// Tells how residents are heard (주민 의견): the notice, their comments, and a reply to each.
import { describe, expect, it } from '@jest/globals';
import { after, expectTried, given } from '#testing/given';
import { theChair, theCoordinator } from '#testing/given-actors';
import {
  announced,
  commented,
  draftedFor,
  draftedWith,
  life,
  office,
  planCommandsOf,
  planYear,
  replied,
} from '#testing/given-plan';
import { planStream } from './table.js';

const edition = 'e-1';
const drafting = given(planStream, draftedFor(planYear));
const heard = given(planStream, draftedFor(planYear), announced(), commented());

describe('a hearing', () => {
  const announcing = {
    type: 'AnnounceHearing',
    edition,
    from: '2021-08-01',
    until: '2021-08-21',
    place: 'City gazette',
  } as const;

  it('is announced from when until when, and where', () => {
    drafting
      .when(theCoordinator, announcing)
      .happens({ ...announcing, type: 'HearingAnnounced' })
      .stamps('plan.residents-heard');
    drafting.when(theCoordinator, { ...announcing, from: 'August' }).isRefused('date-invalid', 'from');
    drafting.when(theCoordinator, { ...announcing, until: '2021-08-32' }).isRefused('date-invalid', 'until');
    drafting
      .when(theCoordinator, { ...announcing, until: '2021-08-01' })
      .isRefused('dates-out-of-order', 'until');
    drafting.when(theCoordinator, { ...announcing, place: ' ' }).isRefused('text-missing', 'place');
    drafting.when(theChair, announcing).isRefused('not-your-part');
  });

  it('is about something, and may be announced anew with other days', () => {
    given(planStream, draftedWith({ copied: { strategies: [], lines: [] } }))
      .when(theCoordinator, announcing)
      .isRefused('list-empty', 'lines');
    const again = office({ ...announcing, type: 'HearingAnnounced' });
    expect(after(planStream, [draftedFor(planYear), announced(), again])).toMatchObject({
      editions: { [edition]: { hearing: { from: '2021-08-01', until: '2021-08-21' } } },
    });
  });

  it('is held on a correction too', () => {
    given(planStream, ...life.correction.drafted)
      .when(theCoordinator, { ...announcing, edition: 'e-2' })
      .happens({ ...announcing, edition: 'e-2', type: 'HearingAnnounced' });
  });
});

describe('a comment', () => {
  const recording = {
    type: 'RecordComment',
    edition,
    id: 'c-2',
    text: 'More benches',
    received: '2021-07-20',
  } as const;

  it('answers the notice, with the day on which it came', () => {
    heard.when(theCoordinator, recording).happens({ ...recording, type: 'CommentRecorded' });
    drafting.when(theCoordinator, recording).isRefused('hearing-owed', 'edition');
    heard.when(theCoordinator, { ...recording, id: 'c-1' }).isRefused('id-taken', 'id');
    heard.when(theCoordinator, { ...recording, text: '' }).isRefused('text-missing', 'text');
    heard.when(theCoordinator, { ...recording, received: '2021-07-21' }).isRefused('date-future', 'received');
  });

  it('gets one reply', () => {
    const replying = { type: 'ReplyToComment', comment: 'c-1', text: 'From May to September' } as const;
    heard.when(theCoordinator, replying).happens({ ...replying, type: 'CommentReplied' });
    heard.when(theCoordinator, { ...replying, text: ' ' }).isRefused('text-missing', 'text');
    heard.when(theCoordinator, { ...replying, comment: 'c-9' }).isRefused('unknown-item', 'comment');
    given(planStream, draftedFor(planYear), announced(), commented(), replied())
      .when(theCoordinator, replying)
      .isRefused('item-not-ready', 'comment');
    expect(after(planStream, [draftedFor(planYear), announced(), commented(), replied()])).toMatchObject({
      comments: { 'c-1': { status: 'replied', reply: 'From May to September', edition } },
    });
  });
});

it('has a story for every row of the hearing', () => {
  expectTried(planStream, planCommandsOf('hearing'));
});
