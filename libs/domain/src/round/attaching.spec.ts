// Tells of files on remarks and answers: who attaches and removes them, until when, and who sees them.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import {
  aMember,
  anotherMember,
  theChair,
  theHeadOf,
  theOfficerOf,
  theSecretary,
} from '#testing/given-actors';
import {
  answered,
  answering,
  asksForAction,
  commandsOf,
  drafted,
  floorOpen,
  groundWith,
  intakeClosed,
  issued,
  remarked,
  type Happened,
} from '#testing/given-round';
import { fileNumbered } from '#testing/samples-files';
import type { Actor } from '../actor.js';
import { sees, tagsOf } from '../tags.js';
import { publicRoundOf } from './public.js';
import { audienceOfEvent, roundSeenBy } from './sight.js';
import type { OpenedRound } from './states.js';
import { roundStream } from './table.js';

const photo = fileNumbered(1);
const tourism = theOfficerOf('tourism');
const tourismHead = theHeadOf('tourism');
const economy = theOfficerOf('economy');

function roundAfter(events: readonly Happened[]): OpenedRound {
  const state = after(roundStream, events);
  if (state.status === 'none') throw new Error('not opened');
  return state;
}

describe('a file on a remark', () => {
  const attach = (file = photo) => ({ type: 'AttachToRemark', remark: 'r-1', file }) as const;
  const detach = { type: 'DetachFromRemark', remark: 'r-1', hash: photo.hash, reason: 'Blurred' } as const;
  const attached = by(aMember, { ...attach(), type: 'RemarkFileAttached' });
  const said = [...floorOpen, remarked(aMember, 'r-1', 'heritage/midterm')];

  it('is its author’s to attach, once', () => {
    const story = given(roundStream, ...said);
    story.when(aMember, attach()).happens({ ...attach(), type: 'RemarkFileAttached' });
    story.when(anotherMember, attach()).isRefused('not-your-part');
    story.when(aMember, attach({ ...photo, size: 0 })).isRefused('file-invalid', 'file.size');
    given(roundStream, ...said, attached)
      .when(aMember, attach())
      .isRefused('list-repeats', 'file');
  });

  it('is removed by its author or the secretary, with a reason', () => {
    const story = given(roundStream, ...said, attached);
    for (const actor of [aMember, theSecretary])
      story.when(actor, detach).happens({ ...detach, type: 'RemarkFileDetached' });
    story.when(anotherMember, detach).isRefused('not-your-part');
    story.when(aMember, { ...detach, reason: ' ' }).isRefused('reason-missing', 'reason');
    given(roundStream, ...said)
      .when(aMember, detach)
      .isRefused('nothing-attached');
  });

  it('stands still once an opinion stands on the remark', () => {
    const takenUp = [
      ...said,
      attached,
      intakeClosed,
      issued('o-1', 'heritage/midterm', asksForAction, ['r-1']),
    ];
    const story = given(roundStream, ...takenUp);
    story.when(aMember, attach(fileNumbered(2))).isRefused('remark-taken-up', 'remark');
    story.when(aMember, detach).isRefused('remark-taken-up', 'remark');
  });

  it('is sealed with the remark', () => {
    const round = roundAfter([...said, attached]);
    const filesFor = (reader: Actor) => roundSeenBy(round, tagsOf(reader)).remarks['r-1']?.files;
    expect(filesFor(aMember)).toMatchObject([photo]);
    expect(filesFor(theSecretary)).toMatchObject([photo]);
    expect(filesFor(theChair)).toBeUndefined();
    expect(sees(tagsOf(theChair), audienceOfEvent(round, attached))).toBe(false);
  });
});

describe('a file on an answer', () => {
  const attach = (file = photo) => ({ type: 'AttachToAnswer', opinion: 'o-1', file }) as const;
  const detach = { type: 'DetachFromAnswer', opinion: 'o-1', hash: photo.hash, reason: 'Older' } as const;
  const attached = (who: Actor, wasOut: boolean) =>
    by(who, { ...attach(), type: 'AnswerFileAttached', wasOut });
  const waiting = [...answering('heritage/midterm'), drafted(tourism, 'o-1')];
  const out = [...answering('market/midterm'), answered(economy, 'o-1')];

  it('is the answering department’s, and says whether the committee could read the answer', () => {
    given(roundStream, ...waiting)
      .when(tourism, attach())
      .happens({ ...attach(), type: 'AnswerFileAttached', wasOut: false });
    given(roundStream, ...out)
      .when(economy, attach())
      .happens({ ...attach(), type: 'AnswerFileAttached', wasOut: true });
    given(roundStream, ...out)
      .when(tourism, attach())
      .isRefused('not-your-part');
    given(roundStream, ...answering('market/midterm'))
      .when(economy, attach())
      .isRefused('item-not-ready', 'opinion');
    given(roundStream, ...out, attached(economy, true))
      .when(economy, attach())
      .isRefused('list-repeats', 'file');
  });

  it('is removed with a reason', () => {
    const story = given(roundStream, ...out, attached(economy, true));
    story.when(economy, detach).happens({ ...detach, type: 'AnswerFileDetached', wasOut: true });
    story.when(economy, { ...detach, reason: '' }).isRefused('reason-missing', 'reason');
    given(roundStream, ...out)
      .when(economy, detach)
      .isRefused('nothing-attached');
  });

  it('is not added by the officer to what their head let out', () => {
    const released = [...waiting, by(tourismHead, { type: 'ResponseReleased', opinion: 'o-1' })];
    const story = given(roundStream, ...released);
    story.when(tourism, attach()).isRefused('item-not-ready', 'opinion');
    story.when(tourismHead, attach()).happens({ ...attach(), type: 'AnswerFileAttached', wasOut: true });
  });

  it('goes out with the answer, and not before', () => {
    const happened = attached(tourism, false);
    const draft = roundAfter([...waiting, happened]);
    const files = (round: OpenedRound, reader: Actor) =>
      roundSeenBy(round, tagsOf(reader)).opinions['o-1']?.responses.at(-1)?.files;
    expect(files(draft, tourismHead)).toMatchObject([photo]);
    expect(files(draft, theChair)).toBeUndefined();
    expect(sees(tagsOf(theChair), audienceOfEvent(draft, happened))).toBe(false);
    expect(sees(tagsOf(tourismHead), audienceOfEvent(draft, happened))).toBe(true);
    const release = by(tourismHead, { type: 'ResponseReleased', opinion: 'o-1' });
    const released = roundAfter([...waiting, happened, release]);
    expect(files(released, theChair)).toMatchObject([photo]);
    expect(sees(tagsOf(theChair), audienceOfEvent(released, happened))).toBe(true);
  });

  it('outlives a correction of the words', () => {
    const corrected = by(economy, {
      type: 'ResponseCorrected',
      opinion: 'o-1',
      answer: { disposition: 'notAccepted', reason: 'No budget' },
      text: 'Again',
      reason: 'A slip',
      awaitsRelease: false,
    });
    const { responses = [] } = roundAfter([...out, attached(economy, true), corrected]).opinions['o-1'] ?? {};
    expect(responses.map(({ files }) => files?.length)).toEqual([1, 1]);
  });

  it('is not published', () => {
    const round = roundAfter([...out, attached(economy, true)]);
    const how = { version: 1, remarks: 'bySector', redactions: [], copied: groundWith() } as const;
    const published = publicRoundOf(round, how, '2021-08-12');
    expect(JSON.stringify(published)).not.toContain(photo.hash);
  });
});

it('has a story for every row of this chapter', () => {
  expectTried(roundStream, commandsOf('attaching'));
});
