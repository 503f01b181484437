// Tells what a plan's paper carries besides the plan: the form of prior review, its grade, and who returned it.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given, today } from '#testing/given';
import { theCarryOver, theCoordinator, theOfficerOf } from '#testing/given-actors';
import {
  answered,
  approvalLine,
  draftedWith,
  formNoted,
  life,
  planCommandsOf,
  planGroundWith,
  priorReview,
  signature,
} from '#testing/given-plan';
import type { CheckAnswer } from '../checklist.js';
import type { Disclosure } from '../disclosure.js';
import type { Stamped } from '../gate/evolution.js';
import { lackingIn } from './lacking.js';
import { planStream } from './table.js';
import type { PlanEvent } from './words.js';

const edition = 'e-1';
const { drafted, reported, approving } = life.first;
const formed = [...reported, formNoted];
const filling = (filled: readonly CheckAnswer[]) => ({ type: 'FillChecklist', edition, filled }) as const;
const filled = by(theCoordinator, { ...filling(answered(priorReview)), type: 'ChecklistFilled' });
const grading = (disclosure: Disclosure) => ({ type: 'SetDisclosure', edition, ...disclosure }) as const;

function stateAfter(past: readonly Stamped<PlanEvent>[]) {
  const plan = after(planStream, past);
  const shown = plan.status === 'none' ? undefined : plan.editions[edition];
  if (plan.status === 'none' || !shown) throw new Error('no such edition');
  return { plan, shown };
}

describe('the form of prior review', () => {
  it('comes into a plan that is under way', () => {
    const noting = { type: 'NoteChecklist', checklist: priorReview } as const;
    given(planStream, ...drafted)
      .when(theCarryOver, noting)
      .happens({ ...noting, type: 'ChecklistNoted' });
    given(planStream, ...drafted)
      .when(theCoordinator, noting)
      .isRefused('not-your-part');
    given(planStream, ...drafted, formNoted)
      .when(theCarryOver, noting)
      .isRefused('nothing-changes', 'checklist');
  });

  it('comes with a plan that is drafted once it is set', () => {
    const plan = after(planStream, [draftedWith({ checklist: priorReview })]);
    expect(plan).toMatchObject({ checklist: priorReview });
  });

  it('is filled in as a whole, and the last time counts', () => {
    const command = filling(answered(priorReview));
    given(planStream, ...formed)
      .when(theCoordinator, command)
      .happens({ ...command, type: 'ChecklistFilled' });
    const { shown } = stateAfter([...formed, filled, filled]);
    expect(shown.checklist).toMatchObject({ form: priorReview, filled: command.filled, on: today });
  });

  it('stays on the form of its day where that is set anew', () => {
    const other = { ...priorReview, title: 'Another form' };
    const noted = by(theCarryOver, { type: 'ChecklistNoted', checklist: other });
    expect(stateAfter([...formed, filled, noted]).shown.checklist?.form.title).toBe('Prior review');
  });

  it('cannot be filled in where there is none', () => {
    given(planStream, ...reported)
      .when(theCoordinator, filling([]))
      .isRefused('checklist-none', 'edition');
  });

  it('does not move once the paper is being signed', () => {
    given(planStream, ...approving, formNoted)
      .when(theCoordinator, filling(answered(priorReview)))
      .isRefused('item-not-ready', 'edition');
  });

  const others = answered(priorReview).slice(1);
  const choosing = (...chosen: readonly string[]) =>
    filling([{ item: 'kinds', kind: 'choice', chosen }, ...others]);
  it.each([
    [
      'to what it does not ask',
      filling([{ item: 'x', kind: 'mark', marked: true }]),
      'check-unknown',
      'item',
    ],
    ['in another way', filling([{ item: 'kinds', kind: 'mark', marked: true }]), 'check-unfit', 'kind'],
    ['with what is no option', choosing('Secret'), 'check-unfit', 'chosen'],
    ['with one option twice', choosing('New', 'New'), 'list-repeats', 'chosen[1]'],
    [
      'with a yes or no left open',
      filling([{ item: 'residents', kind: 'yesNo' }]),
      'check-unanswered',
      'yes',
    ],
    [
      'with two options where one is to be chosen',
      filling([{ item: 'stage', kind: 'choice', chosen: ['First year', 'Later'] }]),
      'check-unfit',
      'chosen',
    ],
    [
      'with no option where one is to be chosen',
      filling([{ item: 'stage', kind: 'choice', chosen: [] }]),
      'check-unanswered',
      'chosen',
    ],
  ] as const)('is not answered %s', (_how, command, code, field) => {
    given(planStream, ...formed)
      .when(theCoordinator, command)
      .isRefused(code, `filled[0].${field}`);
  });

  it('is not passed over where a yes or no is asked, nor answered twice', () => {
    const without = answered(priorReview).filter(({ item }) => item !== 'residents');
    given(planStream, ...formed)
      .when(theCoordinator, filling(without))
      .isRefused('check-unanswered', 'filled');
    given(planStream, ...formed)
      .when(theCoordinator, filling([...answered(priorReview), ...others]))
      .isRefused('list-repeats', 'filled[5]');
  });

  it('may leave open a mark, words, and a choice of several', () => {
    const least = filling(answered(priorReview).filter(({ item }) => ['stage', 'residents'].includes(item)));
    given(planStream, ...formed)
      .when(theCoordinator, least)
      .happens({ ...least, type: 'ChecklistFilled' });
  });

  it('holds up the signing where it is required', () => {
    const starting = { type: 'StartApproval', edition, line: approvalLine } as const;
    given(planStream, ...formed)
      .when(theCoordinator, starting)
      .isRefused('checklist-owed', 'edition');
    const { plan, shown } = stateAfter(formed);
    expect(lackingIn(plan, shown, today)).toMatchObject([{ refused: 'checklist-owed' }]);
    given(planStream, ...formed, filled)
      .when(theCoordinator, starting)
      .happens({ ...starting, type: 'ApprovalStarted' });
    const optional = by(theCarryOver, {
      type: 'ChecklistNoted',
      checklist: { ...priorReview, required: false },
    });
    given(planStream, ...reported, optional)
      .when(theCoordinator, starting)
      .happens({ ...starting, type: 'ApprovalStarted' });
  });
});

describe('the grade of a paper', () => {
  it('is open, or names the clause by which it is not', () => {
    for (const grade of [
      { grade: 'public' },
      { grade: 'partial', clause: 'withheld.personal' },
      { grade: 'closed', clause: 'withheld.deliberation' },
    ] as const) {
      given(planStream, ...drafted)
        .when(theCoordinator, grading(grade))
        .happens({ ...grading(grade), type: 'DisclosureSet' });
    }
    given(planStream, ...drafted)
      .when(theCoordinator, grading({ grade: 'closed' }))
      .isRefused('clause-owed', 'clause');
    given(planStream, ...drafted)
      .when(theCoordinator, grading({ grade: 'public', clause: 'withheld.personal' }))
      .isRefused('clause-unfit', 'clause');
    given(planStream, ...drafted)
      .when(theOfficerOf('tourism'), grading({ grade: 'public' }))
      .isRefused('not-your-part');
  });

  it('does not move once the paper is being signed', () => {
    given(planStream, ...approving)
      .when(theCoordinator, grading({ grade: 'public' }))
      .isRefused('item-not-ready', 'edition');
  });

  const graded = (disclosure: Disclosure): readonly Stamped<PlanEvent>[] => {
    const set: Stamped<PlanEvent> = by(theCoordinator, { ...grading(disclosure), type: 'DisclosureSet' });
    return [...drafted, set, ...life.inForce.slice(drafted.length)];
  };
  const publishing = {
    type: 'PublishPlan',
    version: 3,
    redactions: [],
    reason: 'For the residents',
    copied: planGroundWith(),
  } as const;

  it('stays with the edition into force, and keeps a closed one from the public', () => {
    const closed = graded({ grade: 'closed', clause: 'withheld.deliberation' });
    expect(stateAfter(closed).shown).toMatchObject({
      status: 'inForce',
      disclosure: { grade: 'closed', clause: 'withheld.deliberation' },
    });
    given(planStream, ...closed)
      .when(theCoordinator, publishing)
      .isRefused('disclosure-closed');
  });

  it('asks of one that is open in part what is withheld', () => {
    const partial = graded({ grade: 'partial', clause: 'withheld.personal' });
    given(planStream, ...partial)
      .when(theCoordinator, publishing)
      .isRefused('redaction-owed', 'redactions');
    const withholding = {
      ...publishing,
      redactions: [{ field: 'budget', item: 'heritage', clause: 'withheld.personal' }],
      copied: planGroundWith(['withheld.personal']),
    } as const;
    given(planStream, ...partial)
      .when(theCoordinator, withholding)
      .happens({ ...withholding, type: 'PlanPublished' });
  });
});

describe('the grade of a paper that is corrected', () => {
  const closing = { grade: 'closed', clause: 'withheld.deliberation' } as const;
  const partial = { grade: 'partial', clause: 'withheld.personal' } as const;
  const graded = (of: string, disclosure: Disclosure): Stamped<PlanEvent> =>
    by(theCoordinator, { type: 'DisclosureSet', edition: of, ...disclosure });
  const { drafted: correcting, handedIn } = life.correction;
  const corrected = (disclosure: Disclosure): readonly Stamped<PlanEvent>[] => [
    ...drafted,
    graded('e-1', closing),
    ...correcting.slice(drafted.length),
    graded('e-2', disclosure),
    ...handedIn.slice(correcting.length),
    by(theCoordinator, { type: 'PlanPutInForce', edition: 'e-2', from: '2022-03-01' }),
  ];
  const publishing = (of: string) =>
    ({
      type: 'PublishPlan',
      version: 3,
      redactions: [],
      reason: 'For the residents',
      copied: { ...planGroundWith(), edition: of },
    }) as const;

  it('stays with it until somebody grades it anew', () => {
    const plan = after(planStream, [...drafted, graded('e-1', closing), ...correcting.slice(drafted.length)]);
    expect(plan).toMatchObject({ editions: { 'e-2': { status: 'draft', disclosure: closing } } });
  });

  it('opens the corrected edition, and not the one before', () => {
    const story = given(planStream, ...corrected({ grade: 'public' }));
    story.when(theCoordinator, publishing('e-2')).happens({ ...publishing('e-2'), type: 'PlanPublished' });
    story.when(theCoordinator, publishing('e-1')).isRefused('disclosure-closed');
  });

  it('asks what is withheld of an edition before that was open in part', () => {
    const open = corrected({ grade: 'public' }).with(drafted.length, graded('e-1', partial));
    given(planStream, ...open)
      .when(theCoordinator, publishing('e-1'))
      .isRefused('redaction-owed', 'redactions');
  });

  it('closes the editions before with the one in force', () => {
    given(planStream, ...corrected(closing).with(drafted.length, graded('e-1', { grade: 'public' })))
      .when(theCoordinator, publishing('e-1'))
      .isRefused('disclosure-closed');
  });
});

describe('a paper that a signer returns', () => {
  const returning = { type: 'SendBack', edition, reason: 'The budget is last year’s', signer: 2 } as const;

  it('keeps who returned it, and the line as far as it was signed', () => {
    const past = [...approving, signature(0), signature(1)];
    given(planStream, ...past)
      .when(theCoordinator, returning)
      .happens({ ...returning, type: 'DraftSentBack' });
    const { shown } = stateAfter([...past, by(theCoordinator, { ...returning, type: 'DraftSentBack' })]);
    expect(shown).toMatchObject({ status: 'draft', sentBack: [{ signer: 2, reason: returning.reason }] });
    expect(shown.sentBack[0]?.line?.map((place) => place.signature?.manner)).toEqual([
      'approved',
      'cooperated',
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['by somebody who is not in the line', approving, 9, 'number-invalid'],
    ['by who has signed', [...approving, signature(0)], 0, 'signature-given'],
    ['by a signer before anybody was to sign', life.first.submitted, 0, 'number-invalid'],
  ] as const)('is not returned %s', (_who, past, signer, code) => {
    given(planStream, ...past)
      .when(theCoordinator, { ...returning, signer })
      .isRefused(code, 'signer');
  });
});

describe('who drafted a paper', () => {
  const line = [{ title: 'Officer', part: 'drafts' }, ...approvalLine] as const;
  const started = [...reported, by(theCoordinator, { type: 'ApprovalStarted', edition, line })];
  const signing = { type: 'RecordSignature', edition, signer: 0, manner: 'drafted', signed: today } as const;

  it('signs first, as its drafter', () => {
    given(planStream, ...started)
      .when(theCoordinator, signing)
      .happens({ ...signing, type: 'SignatureRecorded' });
    given(planStream, ...started)
      .when(theCoordinator, { ...signing, manner: 'approved' })
      .isRefused('manner-unfit', 'manner');
    given(planStream, ...started)
      .when(theCoordinator, { ...signing, signer: 1, manner: 'approved' })
      .isRefused('signature-missing', 'signer');
    given(planStream, ...started)
      .when(theCoordinator, { ...signing, signer: 1 })
      .isRefused('manner-unfit', 'manner');
  });
});

describe('an approved paper', () => {
  it('has the number of the policy that it lays down, where it does', () => {
    const finishing = {
      type: 'FinishApproval',
      edition,
      number: 'W-77',
      approved: today,
      policyNumber: 'Deputy head, policy 44',
    } as const;
    given(planStream, ...life.first.signed)
      .when(theCoordinator, finishing)
      .happens({ ...finishing, type: 'PlanApproved' });
    const { shown } = stateAfter([
      ...life.first.signed,
      by(theCoordinator, { ...finishing, type: 'PlanApproved' }),
    ]);
    expect(shown).toMatchObject({ policyNumber: finishing.policyNumber });
  });
});

it('is told of, done and refused', () => {
  expectTried(planStream, planCommandsOf('paper'));
});
