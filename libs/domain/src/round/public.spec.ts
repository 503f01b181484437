// Holds the public view to its promise: over random lives of a round, no person, no seat, no draft and nothing withheld is in it.
import { describe, expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import { aMember, committee, theChair, theHeadOf, theOfficerOf, theSecretary } from '#testing/given-actors';
import {
  answered,
  answering,
  aPromise,
  asksForAction,
  drafted,
  groundWith,
  intakeClosed,
  issued,
  floorOpen,
  moreGrowth,
  asProposed,
  remarked,
  said,
  scope,
  sent,
  sentEverywhere,
  type Happened,
} from '#testing/given-round';
import type { Step } from '#testing/histories';
import { everyLife } from '#testing/law';
import { everybody, roundWorld } from '#testing/law-worlds';
import { redactableFields, remarksShown, type Published, type Redaction } from '../publication.js';
import { withholdingKeys } from '../rule-packs.js';
import { publicRoundOf, type PublicRound } from './public.js';
import type { OpenedRound, RoundVocabulary } from './states.js';
import { roundStream } from './table.js';

const tourism = theOfficerOf('tourism');

function roundAfter(events: readonly Happened[]): OpenedRound {
  const state = after(roundStream, events);
  if (state.status === 'none') throw new Error('no round');
  return state;
}

function published(how: Partial<Published> = {}): Published {
  const { redactions = [] } = how;
  const clauses = [...new Set(redactions.map(({ clause }) => clause))];
  return { version: 1, remarks: 'byRole', redactions, copied: groundWith(clauses), ...how };
}

const view = (events: readonly Happened[], how?: Partial<Published>): PublicRound =>
  publicRoundOf(roundAfter(events), published(how), '2021-08-12');
const opinionIn = (shown: PublicRound, id = 'o-1') => shown.opinions.find((each) => each.id === id);

/** Looks for what must not be in the view, after every step of random lives in which opinions are out. */
function everywhere(breaches: (round: OpenedRound, step: Step<RoundVocabulary>) => readonly string[]): void {
  everyLife(roundWorld, { lives: 25, steps: 60 }, (step) =>
    step.after.status === 'answering' || step.after.status === 'concluded' ? breaches(step.after, step) : [],
  );
}

describe('the public view, over random lives', () => {
  /** Every seat that any reader has; a made-up house gives them ids that no text contains. */
  const persons = everybody.map(({ person }) => person);
  const seats = everybody.flatMap(({ post }) => (post.kind === 'seat' ? [post.seat] : []));
  const posts = everybody.flatMap(({ post }) =>
    post.kind === 'department' || post.kind === 'office' ? [post.post] : [],
  );
  /** Every seat of the house is known to the publication, so that each could be told. */
  const everySeat = {
    ...groundWith(),
    seats: seats.map((seat) => ({ seat, sector: 'public', role: 'member' }) as const),
  };

  it('names no person, no seat and no post', () => {
    everywhere((round) =>
      remarksShown.flatMap((remarks) => {
        const shown = JSON.stringify(
          publicRoundOf(round, published({ remarks, copied: everySeat }), '2021-08-12'),
        );
        return [...persons, ...seats, ...posts].filter((id) => shown.includes(id)).map((id) => `shows ${id}`);
      }),
    );
  });

  it('holds no draft of an answer, no opinion that was not sent, and no sealed or withdrawn remark', () => {
    everywhere((round) => {
      const seen = publicRoundOf(round, published(), '2021-08-12').opinions;
      const shown = JSON.stringify(publicRoundOf(round, published(), '2021-08-12'));
      const shownOpinions = seen.map(({ id }) => id);
      const parts = Object.values(round.opinions).flatMap(({ responses, contributions }) => [
        ...responses,
        ...contributions,
      ]);
      // A draft may repeat the paragraph that has gone out on another opinion.
      const out = new Set([
        ...parts.filter((each) => each.out).map(({ text }) => text),
        ...Object.values(round.opinions).flatMap(({ found }) => found?.text ?? []),
      ]);
      const drafts = parts.map(({ text }) => text).filter((text) => !out.has(text));
      const notOutOnIt = seen.filter(
        ({ id, answer }) =>
          answer && !round.opinions[id]?.responses.some((each) => each.out && each.text === answer.text),
      );
      const remarks = Object.values(round.remarks)
        .filter(({ sealed, status }) => sealed || status === 'withdrawn')
        .map(({ text }) => text);
      const unsent = Object.values(round.opinions)
        .filter(({ status }) => status === 'issued' || status === 'withdrawn')
        .map(({ id }) => id);
      return [
        ...[...drafts, ...remarks].filter((text) => shown.includes(text)).map((text) => `shows ${text}`),
        ...notOutOnIt.map(({ id }) => `shows a draft on ${id}`),
        ...unsent.filter((id) => shownOpinions.includes(id)).map((id) => `shows ${id}`),
      ];
    });
  });

  it('holds nothing that is withheld, and says by which clause', () => {
    everywhere((round, { vary }) => {
      const redactions = Object.values(round.opinions).flatMap(({ id }, nth): Redaction[] =>
        redactableFields
          .filter((field) => field !== 'remark' && (vary + nth) % 2 === 0)
          .map((field) => ({
            field,
            item: id,
            clause: withholdingKeys[nth % withholdingKeys.length] ?? 'withheld.personal',
          })),
      );
      const shown = publicRoundOf(round, published({ redactions }), '2021-08-12');
      const withheld = new Set(redactions.map(({ item }) => item));
      return shown.opinions
        .filter(({ id }) => withheld.has(id))
        .flatMap(({ id, text, answer, note, changes }) => {
          const left = [text, answer?.text, answer?.proof, note, changes].filter(
            (each) => each !== undefined && each !== '' && !(Array.isArray(each) && each.length === 0),
          );
          const texts = Object.values(round.opinions)
            .filter((each) => each.id === id)
            .flatMap(({ responses, contributions }) =>
              [...responses, ...contributions].map((each) => each.text),
            );
          const told = JSON.stringify(shown.opinions);
          return [
            ...left
              .filter((each) => typeof each !== 'object' || !('withheld' in each))
              .map(() => `${id} is not withheld`),
            ...texts.filter((each) => told.includes(each)).map((each) => `shows ${each}`),
          ];
        });
    });
  });

  it('holds no remark that is withheld', () => {
    everywhere((round) => {
      const redactions = Object.keys(round.remarks).map((item): Redaction => ({
        field: 'remark',
        item,
        clause: 'withheld.deliberation',
      }));
      const shown = JSON.stringify(publicRoundOf(round, published({ redactions }), '2021-08-12'));
      return Object.values(round.remarks)
        .filter(({ text }) => shown.includes(text))
        .map(({ text }) => `shows ${text}`);
    });
  });
});

describe('the public view', () => {
  const told = [
    ...floorOpen,
    remarked(aMember, 'r-1', 'heritage/midterm'),
    said('r-2', 'heritage/midterm'),
    intakeClosed,
    issued('o-1', 'heritage/midterm', asksForAction, ['r-1', 'r-2']),
    sent('o-1'),
  ];

  it('shows who spoke by sector, by part in the committee where the office says so, or not at all', () => {
    const seat = aMember.post.kind === 'seat' ? aMember.post.seat : '';
    const copied = { ...groundWith(), seats: [{ seat, sector: 'private', role: 'member' } as const] };
    const remarksIn = (remarks: Published['remarks']) => opinionIn(view(told, { remarks, copied }))?.remarks;
    expect(remarksIn('bySector')).toEqual([
      { id: 'r-1', kind: 'opinion', sector: 'private', text: 'Remark r-1' },
      { id: 'r-2', kind: 'opinion', text: 'Remark r-2' },
    ]);
    expect(remarksIn('byRole')?.[0]).toMatchObject({ sector: 'private', role: 'member' });
    expect(remarksIn('none')).toEqual([]);
  });

  it('shows the answer with its department and telephone, once it has gone out', () => {
    const waiting = [...told, drafted(tourism, 'o-1', aPromise, 'Secret words')];
    expect(opinionIn(view(waiting))).toMatchObject({ status: 'sent' });
    expect(JSON.stringify(view(waiting))).not.toContain('Secret words');
    const out = [...waiting, by(theHeadOf('tourism'), { type: 'ResponseReleased', opinion: 'o-1' })];
    expect(opinionIn(view(out))).toMatchObject({
      status: 'answered',
      answer: { disposition: 'accepted', text: 'Secret words', department: 'tourism' },
    });
    expect(view(out).departments).toContainEqual({
      department: 'tourism',
      name: 'Tourism',
      telephone: '02-100-1000',
    });
  });

  it('shows what was agreed, and in the place of what is withheld the clause', () => {
    const agreed = [
      ...sentEverywhere,
      answered(theOfficerOf('economy'), 'o-4', asProposed),
      by(theChair, { type: 'ChangeAgreed', opinion: 'o-4', changes: [moreGrowth] }),
    ];
    expect(opinionIn(view(agreed), 'o-4')).toMatchObject({ status: 'agreed', changes: [moreGrowth] });
    const redactions = [{ field: 'changes', item: 'o-4', clause: 'withheld.business' }] as const;
    expect(opinionIn(view(agreed, { redactions }), 'o-4')?.changes).toEqual({
      withheld: 'Act withheld.business',
    });
  });

  it('withholds a paragraph on every opinion that it answers, and what it answered before it was corrected', () => {
    const paragraph = { text: 'Names a person', awaitsRelease: false } as const;
    const shared = [
      ...answering('heritage/midterm', asksForAction),
      issued('o-2', 'heritage/midterm', asksForAction),
      issued('o-3', 'heritage/midterm', asksForAction),
      sent('o-2', 'o-3'),
      by(theHeadOf('tourism'), { type: 'ResponseGiven', opinion: 'o-1', answer: aPromise, ...paragraph }),
      by(theHeadOf('tourism'), {
        type: 'ResponseGiven',
        opinion: 'o-2',
        answer: aPromise,
        sharedWith: 'o-1',
        ...paragraph,
      }),
      answered(theHeadOf('tourism'), 'o-3', aPromise),
    ];
    const corrected = by(theHeadOf('tourism'), {
      type: 'ResponseCorrected',
      opinion: 'o-1',
      answer: aPromise,
      text: 'Names nobody',
      reason: 'Too much said',
      awaitsRelease: false,
    });
    const withheld = { withheld: 'Act withheld.personal' };
    for (const item of ['o-1', 'o-2'])
      for (const events of [shared, [...shared, corrected]]) {
        const redactions = [{ field: 'answer', item, clause: 'withheld.personal' }] as const;
        const shown = view(events, { redactions });
        expect(JSON.stringify(shown)).not.toContain('Names a person');
        expect(opinionIn(shown, 'o-2')?.answer).toMatchObject({ text: withheld });
        expect(opinionIn(shown, 'o-2')?.answer).not.toHaveProperty('together');
        expect(opinionIn(shown, 'o-3')?.answer).toMatchObject({ text: 'Answer to o-3' });
      }
    expect(opinionIn(view(shared), 'o-2')?.answer).toMatchObject({ together: ['o-1', 'o-2'] });
  });

  it('keeps a transfer that was asked for among the offices, and leaves out what was taken back', () => {
    const asked = by(tourism, {
      type: 'TransferRequested',
      opinion: 'o-1',
      to: 'culture',
      reason: 'Not ours',
    });
    const transferring = view([...answering('heritage/midterm'), asked]);
    expect(opinionIn(transferring)).toMatchObject({ status: 'sent', addressee: 'tourism' });
    expect(JSON.stringify(transferring)).not.toContain('Not ours');
    const taken = by(theSecretary, { type: 'OpinionWithdrawn', opinion: 'o-1', reason: 'Twice' });
    expect(view([...answering('heritage/midterm'), taken]).opinions).toEqual([]);
  });

  it('lists every program of the round, with opinions or without', () => {
    expect(view(told).programs.map(({ program }) => program)).toEqual(
      scope.programs.map(({ program }) => program),
    );
    expect(JSON.stringify(view(told))).not.toContain(`"${committee}"`);
  });
});
