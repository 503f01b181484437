// Tells how a round is shown to the public: by the office, once its opinions are out, with clauses that are in force, and taken back.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import { theChair, theCoordinator, theOfficerOf, theSecretary } from '#testing/given-actors';
import {
  answered,
  answering,
  commandsOf,
  consolidating,
  groundWith,
  publishedAt,
  type Happened,
} from '#testing/given-round';
import type { Redaction } from '../publication.js';
import { roundSeenBy, tagsOf } from './sight.js';
import { roundStream } from './table.js';
import type { RoundCommand } from './words.js';

const plain = [...answering('market/midterm'), answered(theOfficerOf('economy'), 'o-1')];
const personal: Redaction = { field: 'answer', item: 'o-1', clause: 'withheld.personal' };

function publish(
  ...redactions: readonly Redaction[]
): Extract<RoundCommand, { readonly type: 'PublishRound' }> {
  return {
    type: 'PublishRound',
    version: plain.length,
    remarks: 'bySector',
    redactions,
    reason: 'The round is over',
    copied: groundWith(redactions.map(({ clause }) => clause)),
  };
}

const withdraw = { type: 'WithdrawPublication', reason: 'A name was left in' } as const;

const publicationAfter = (events: readonly Happened[]) => {
  const state = after(roundStream, events);
  return state.status === 'none' ? undefined : state.publication;
};

describe('publishing a round', () => {
  it('is for the coordinating office, with its reason, and records the clauses that it used', () => {
    given(roundStream, ...plain)
      .when(theCoordinator, publish(personal))
      .happens({ ...publish(personal), type: 'RoundPublished' })
      .stamps('withheld.personal');
    given(roundStream, ...plain)
      .when(theCoordinator, publish())
      .stamps();
    given(roundStream, ...plain)
      .when(theCoordinator, { ...publish(), reason: ' ' })
      .isRefused('reason-missing', 'reason');
  });

  it.each([
    ['the chair', theChair],
    ['the secretary', theSecretary],
    ['the officer who answered', theOfficerOf('economy')],
  ])('is not for %s', (_who, actor) => {
    given(roundStream, ...plain)
      .when(actor, publish())
      .isRefused('not-your-part');
    given(roundStream, ...publishedAt(plain))
      .when(actor, withdraw)
      .isRefused('not-your-part');
  });

  it('waits until the opinions were sent', () => {
    given(roundStream, ...consolidating)
      .when(theCoordinator, publish())
      .isRefused('wrong-stage');
  });

  it('withholds each thing once, and only what is there', () => {
    given(roundStream, ...plain)
      .when(theCoordinator, publish(personal, { ...personal, clause: 'withheld.business' }))
      .isRefused('list-repeats', 'redactions[1]');
    given(roundStream, ...plain)
      .when(theCoordinator, publish({ ...personal, item: 'o-9' }))
      .isRefused('unknown-item', 'redactions[0].item');
    given(roundStream, ...plain)
      .when(theCoordinator, publish({ ...personal, field: 'remark' }))
      .isRefused('unknown-item', 'redactions[0].item');
  });

  it('withholds nothing by a clause that is not in force', () => {
    given(roundStream, ...plain)
      .when(theCoordinator, { ...publish(personal), copied: groundWith() })
      .isRefused('clause-not-in-force', 'redactions[0].clause');
  });

  it('anew replaces what was shown', () => {
    const later = { ...publish(), version: plain.length + 1, remarks: 'none' } as const;
    given(roundStream, ...publishedAt(plain))
      .when(theCoordinator, later)
      .happens({ ...later, type: 'RoundPublished' });
    const both = [...publishedAt(plain), by(theCoordinator, { ...later, type: 'RoundPublished' })];
    expect(publicationAfter(both)).toMatchObject({ status: 'shown', remarks: 'none' });
  });

  it('is taken back with a reason, and only while something shows', () => {
    given(roundStream, ...plain)
      .when(theCoordinator, withdraw)
      .isRefused('nothing-published');
    given(roundStream, ...publishedAt(plain))
      .when(theCoordinator, { ...withdraw, reason: '' })
      .isRefused('reason-missing', 'reason');
    given(roundStream, ...publishedAt(plain))
      .when(theCoordinator, withdraw)
      .happens({ ...withdraw, type: 'PublicationWithdrawn' });
    const hidden = [...publishedAt(plain), by(theCoordinator, { ...withdraw, type: 'PublicationWithdrawn' })];
    expect(publicationAfter(hidden)).toMatchObject({ status: 'withdrawn', reason: withdraw.reason });
    given(roundStream, ...hidden)
      .when(theCoordinator, withdraw)
      .isRefused('nothing-published');
  });

  it('names to a department only what is withheld of its own items', () => {
    const state = after(roundStream, publishedAt(plain, { redactions: [personal] }));
    if (state.status === 'none') throw new Error('no round');
    const redactionsFor = (department: string) =>
      roundSeenBy(state, tagsOf(theOfficerOf(department))).publication;
    expect(redactionsFor('economy')).toMatchObject({ redactions: [personal] });
    expect(redactionsFor('tourism')).toMatchObject({ redactions: [] });
  });
});

it('has a story for every row of this chapter', () => {
  expectTried(roundStream, commandsOf('publishing'));
});
