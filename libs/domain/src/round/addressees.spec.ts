// Tells who answers an opinion: transferred to the right department, added to by others, handed over with its program.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import {
  alsoHolding,
  theChair,
  theCoChair,
  theLeader,
  theOfficerOf,
  theOwnerPolicy,
  theSecretary,
} from '#testing/given-actors';
import {
  answered,
  answering,
  commandsOf,
  drafted,
  issued,
  roundOpened,
  scope,
  sent,
  sentEverywhere,
  type Happened,
} from '#testing/given-round';
import type { OpenedRound, Opinion } from './states.js';
import { roundStream } from './table.js';

const culture = { kind: 'department', department: 'culture' };
const toCulture = by(theOfficerOf('economy'), {
  type: 'TransferRequested',
  opinion: 'o-1',
  to: 'culture',
  reason: 'Not ours',
});
const approved = by(theSecretary, { type: 'OpinionTransferred', opinion: 'o-1', to: 'culture' });

function roundAfter(...events: readonly Happened[]): OpenedRound {
  const state = after(roundStream, events);
  if (state.status === 'none') throw new Error('no round');
  return state;
}

function opinionAfter(...events: readonly Happened[]): Opinion | undefined {
  return roundAfter(...events).opinions['o-1'];
}

describe('a transfer', () => {
  const request = (to = 'culture', reason = 'Not ours') =>
    ({ type: 'RequestTransfer', opinion: 'o-1', to, reason }) as const;
  const approve = { type: 'ApproveTransfer', opinion: 'o-1' } as const;
  const decline = (reason = 'It is yours') => ({ type: 'DeclineTransfer', opinion: 'o-1', reason }) as const;
  const market = given(roundStream, ...answering('market/midterm'));
  const requested = given(roundStream, ...answering('market/midterm'), toCulture);

  it('is requested by the wrong addressee, who names another department and a reason', () => {
    market.when(theOfficerOf('economy'), request()).happens({ ...request(), type: 'TransferRequested' });
    market.when(theOfficerOf('economy'), request('harbour')).isRefused('unknown-department', 'to');
    market.when(theOfficerOf('economy'), request('economy')).isRefused('same-department', 'to');
    market.when(theOfficerOf('economy'), request('culture', '')).isRefused('reason-missing', 'reason');
    market.when(theOfficerOf('culture'), request()).isRefused('not-your-part');
    requested.when(theOfficerOf('economy'), request('tourism')).isRefused('item-not-ready', 'opinion');
  });

  it('may be requested by a leader for an opinion on the strategy', () => {
    given(roundStream, ...answering('s-1/midterm'))
      .when(theLeader('college-dean'), request())
      .happens({ ...request(), type: 'TransferRequested' });
  });

  it('is requested only where there is another department', () => {
    const alone = roundOpened('midterm');
    const { departments, ...rest } = scope;
    const lonely = { ...rest, departments: departments.filter(({ department }) => department === 'economy') };
    const [, ...later] = answering('market/midterm');
    given(
      roundStream,
      { ...alone, scope: lonely } as Happened,
      ...later.filter(({ type }) => type !== 'NoChangeProposed' && type !== 'ChangeProposed'),
    )
      .when(theOfficerOf('economy'), request())
      .isRefused('same-department', 'opinion');
  });

  it('is approved by the secretary or the chair, and then answered by whom it went to', () => {
    for (const actor of [theSecretary, theChair]) {
      requested.when(actor, approve).happens({ type: 'OpinionTransferred', opinion: 'o-1', to: 'culture' });
    }
    requested.when(theOfficerOf('economy'), approve).isRefused('not-your-part');
    market.when(theSecretary, approve).isRefused('item-not-ready', 'opinion');
    expect(opinionAfter(...answering('market/midterm'), toCulture, approved)).toMatchObject({
      status: 'sent',
      addressee: culture,
    });
    const answer = {
      type: 'GiveResponse',
      opinion: 'o-1',
      answer: { disposition: 'nothingToAnswer' },
      text: 'Seen',
    } as const;
    const moved = given(roundStream, ...answering('market/midterm'), toCulture, approved);
    moved
      .when(theOfficerOf('culture'), answer)
      .happens({ ...answer, type: 'ResponseGiven', awaitsRelease: false });
    moved.when(theOfficerOf('economy'), answer).isRefused('not-your-part');
  });

  it('is declined with a reason, and stays where it was', () => {
    requested.when(theChair, decline()).happens({ ...decline(), type: 'TransferDeclined' });
    requested.when(theSecretary, decline(' ')).isRefused('reason-missing', 'reason');
    const declined = by(theChair, { ...decline(), type: 'TransferDeclined' });
    expect(opinionAfter(...answering('market/midterm'), toCulture, declined)).toMatchObject({
      status: 'sent',
      addressee: { kind: 'department', department: 'economy' },
    });
  });

  it('is decided by no chair who answers the item', () => {
    const leading = alsoHolding(theCoChair, theLeader('welfare-director').post);
    const asked = given(
      roundStream,
      ...answering('s-1/midterm'),
      by(theLeader('welfare-director'), {
        type: 'TransferRequested',
        opinion: 'o-1',
        to: 'culture',
        reason: 'Theirs',
      }),
    );
    asked.when(leading, approve).isRefused('own-item', 'opinion');
    asked.when(leading, decline()).isRefused('own-item', 'opinion');
    asked.when(theChair, approve).happens({ type: 'OpinionTransferred', opinion: 'o-1', to: 'culture' });
  });
});

describe('a cooperating department', () => {
  const add = (text = 'We lend the hall') => ({ type: 'AddContribution', opinion: 'o-1', text }) as const;
  const asked = given(roundStream, ...answering('heritage/midterm'));

  it('adds its part until the answer goes out', () => {
    asked
      .when(theOfficerOf('culture'), add())
      .happens({ ...add(), type: 'ContributionAdded', department: 'culture' });
    given(roundStream, ...answering('heritage/midterm'), drafted(theOfficerOf('tourism'), 'o-1'))
      .when(theOfficerOf('culture'), add())
      .happens({ ...add(), type: 'ContributionAdded', department: 'culture' });
    asked.when(theOfficerOf('culture'), add(' ')).isRefused('text-missing', 'text');
    given(roundStream, ...answering('heritage/midterm'), answered(theOfficerOf('tourism'), 'o-1'))
      .when(theOfficerOf('culture'), add())
      .isRefused('item-not-ready', 'opinion');
  });

  it('is one that the plan names', () => {
    asked.when(theOfficerOf('economy'), add()).isRefused('not-your-part');
    asked.when(theOfficerOf('tourism'), add()).isRefused('not-your-part');
    given(roundStream, ...answering('market/midterm'))
      .when(theOfficerOf('culture'), add())
      .isRefused('not-your-part');
  });
});

describe('a program that passes to another department', () => {
  const department = { department: 'culture', name: 'Culture', releases: false };
  const note = (program = 'heritage') => ({ type: 'NoteOwner', program, department }) as const;
  const noted = by(theOwnerPolicy, { ...note(), type: 'OwnerNoted' });

  it('is noted by the policy alone, and once', () => {
    const round = given(roundStream, ...sentEverywhere);
    round.when(theOwnerPolicy, note()).happens({ ...note(), type: 'OwnerNoted' });
    round.when(theOwnerPolicy, note('harbour')).isRefused('unknown-program', 'program');
    round.when(theChair, note()).isRefused('not-your-part');
    given(roundStream, ...sentEverywhere, noted)
      .when(theOwnerPolicy, note())
      .isRefused('nothing-changes', 'department');
  });

  it('takes its open opinions along, and leaves those that are over, transferred, or of other programs', () => {
    const transferred = [
      by(theOfficerOf('tourism'), {
        type: 'TransferRequested',
        opinion: 'o-2',
        to: 'economy',
        reason: 'Money',
      }),
      by(theSecretary, { type: 'OpinionTransferred', opinion: 'o-2', to: 'economy' }),
    ] as const;
    const over = by(theChair, { type: 'OpinionRecordedOpen', opinion: 'o-9', reason: 'Later' });
    const round = roundAfter(
      ...sentEverywhere,
      issued('o-9', 'heritage/midterm'),
      sent('o-9'),
      over,
      ...transferred,
      noted,
    );
    const addressees = Object.fromEntries(
      Object.values(round.opinions).map(({ id, addressee }) => [id, addressee]),
    );
    expect(addressees).toMatchObject({
      'o-1': culture,
      'o-2': { kind: 'department', department: 'economy' },
      'o-3': { kind: 'department', department: 'economy' },
      'o-5': { kind: 'leaders' },
      'o-9': { kind: 'department', department: 'tourism' },
    });
  });

  it('is no longer cooperated on by its own owner, who now answers', () => {
    const { scope: now } = roundAfter(...sentEverywhere, noted);
    expect(now.programs[0]).toMatchObject({ owner: 'culture', cooperating: [] });
    given(roundStream, ...sentEverywhere, noted)
      .when(theOfficerOf('culture'), { type: 'AddContribution', opinion: 'o-1', text: 'Ours' })
      .isRefused('not-your-part');
    given(roundStream, ...sentEverywhere, noted)
      .when(theOfficerOf('culture'), {
        type: 'RequestTransfer',
        opinion: 'o-1',
        to: 'economy',
        reason: 'Theirs',
      })
      .happens({ type: 'TransferRequested', opinion: 'o-1', to: 'economy', reason: 'Theirs' });
  });

  it('takes back an answer that has not gone out: the new owner answers anew', () => {
    const draft = drafted(theOfficerOf('tourism'), 'o-1');
    const round = [...sentEverywhere, draft, noted];
    const opinion = roundAfter(...round).opinions['o-1'];
    expect(opinion).toMatchObject({ status: 'sent', addressee: culture, responses: [{ out: false }] });
    expect(opinion).not.toHaveProperty('response');
    const answer = {
      type: 'GiveResponse',
      opinion: 'o-1',
      answer: { disposition: 'notAccepted', reason: 'No hall' },
      text: 'Ours',
    } as const;
    given(roundStream, ...round)
      .when(theOfficerOf('culture'), answer)
      .happens({ ...answer, type: 'ResponseGiven', awaitsRelease: false });
    const again = [
      ...sentEverywhere,
      answered(theOfficerOf('tourism'), 'o-1'),
      by(theChair, { type: 'AskedAgain', opinion: 'o-1', reason: 'No date' }),
      draft,
      noted,
    ] as const;
    expect(roundAfter(...again).opinions['o-1']).toMatchObject({ status: 'askedAgain', addressee: culture });
  });

  it('keeps what was answered before as answered by whom it was', () => {
    const round = roundAfter(...sentEverywhere, answered(theOfficerOf('tourism'), 'o-1'), noted);
    expect(round.opinions['o-1']).toMatchObject({
      addressee: culture,
      responses: [{ by: { person: theOfficerOf('tourism').person } }],
    });
  });
});

it('has a story for every row of this chapter', () => {
  expectTried(roundStream, commandsOf('addressees'));
});
