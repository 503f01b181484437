// Tells how a draft is adopted: submitted whole, taken by its bodies, reported, signed in order, and handed in.
import { describe, expect, it } from '@jest/globals';
import { after, expectTried, given, today } from '#testing/given';
import {
  theCarryOver,
  theChair,
  theCoordinator,
  theMeeting,
  theMeetingElsewhere,
} from '#testing/given-actors';
import {
  announced,
  approvalLine,
  awaited,
  carried,
  commented,
  council,
  deferredStrategy,
  draftedFor,
  draftedWith,
  furtherGrowth,
  laden,
  life,
  office,
  planCommandsOf,
  planRules,
  planYear,
  received,
  replied,
  signature,
  signedOnlyFor,
  theCouncil,
} from '#testing/given-plan';
import type { Stamped } from '../gate/evolution.js';
import { planStream } from './table.js';
import type { PlanEvent, Signer } from './words.js';

type Happened = Stamped<PlanEvent>;

const edition = 'e-1';
const { first } = life;
const submitting = { type: 'SubmitDraft', edition } as const;
const submittedNow = { type: 'DraftSubmitted', edition } as const;
const submitted = given(planStream, ...first.submitted);

function editionAfter(...events: readonly Happened[]) {
  const plan = after(planStream, events);
  const found = plan.status === 'none' ? undefined : plan.editions[edition];
  if (!found) throw new Error('no edition');
  return found;
}

/** The rules of a city that asks for none of these steps, or of one that asked for them in other years. */
const without = (...keys: readonly string[]) => planRules.filter(({ key }) => !keys.includes(key));

describe('a draft is submitted', () => {
  const heard = [draftedFor(planYear), announced()] as const;

  it('once nothing is missing in it', () => {
    given(planStream, ...first.heard)
      .when(theCoordinator, submitting)
      .happens(submittedNow)
      .stamps('plan.residents-heard', 'plan.deliberated');
    given(planStream, ...first.heard)
      .when(theChair, submitting)
      .isRefused('not-your-part');
    submitted.when(theCoordinator, submitting).isRefused('item-not-ready', 'edition');
  });

  it('with lines in it, and bodies to take it', () => {
    given(planStream, draftedWith({ copied: { strategies: [], lines: [] } }), announced())
      .when(theCoordinator, submitting)
      .isRefused('list-empty', 'lines');
    given(planStream, draftedWith({ bodies: [] }), announced())
      .when(theCoordinator, submitting)
      .isRefused('bodies-missing', 'edition');
  });

  it('straight to whoever signs, where a city asks for signatures and for no deliberation', () => {
    const signedOnly = signedOnlyFor(planYear);
    given(planStream, signedOnly).when(theCoordinator, submitting).happens(submittedNow);
    const handedOn = office(submittedNow);
    expect(editionAfter(signedOnly, handedOn)).toMatchObject({ status: 'deliberated', deliberations: [] });
    const starting = { type: 'StartApproval', edition, line: approvalLine } as const;
    given(planStream, signedOnly, handedOn)
      .when(theCoordinator, starting)
      .happens({ ...starting, type: 'ApprovalStarted' });
    given(planStream, draftedWith({ basis: undefined, bodies: [], rules: [] }))
      .when(theCoordinator, submitting)
      .isRefused('bodies-missing', 'edition');
  });

  it('when every committee’s part has come, and says whose has not', () => {
    const late = [...heard, awaited('jobs'), awaited('housing'), received({})] as const;
    given(planStream, ...late)
      .when(theCoordinator, submitting)
      .isRefused('parts-awaited', 'edition');
    given(planStream, ...late, received({ committee: 'housing' }))
      .when(theCoordinator, submitting)
      .happens(submittedNow);
  });

  it('when what conflicts and what was deferred is decided', () => {
    const conflicting = [...heard, awaited(), received({ changes: [furtherGrowth] })] as const;
    const dropped = office({ type: 'PlannedChangeDropped', change: furtherGrowth.id, reason: 'Too far' });
    given(planStream, ...conflicting)
      .when(theCoordinator, submitting)
      .isRefused('changes-conflicting', 'edition');
    given(planStream, ...conflicting, dropped)
      .when(theCoordinator, submitting)
      .happens(submittedNow);
    const deferred = [...heard, awaited(), received({ deferred: [deferredStrategy] })] as const;
    const item = deferredStrategy.id;
    const declined = office({ type: 'DeferredDeclined', deferred: item, reason: 'No money' });
    given(planStream, ...deferred)
      .when(theCoordinator, submitting)
      .isRefused('deferred-open', 'edition');
    given(planStream, ...deferred, declined)
      .when(theCoordinator, submitting)
      .happens(submittedNow);
    given(planStream, ...laden)
      .when(theCoordinator, submitting)
      .isRefused('changes-conflicting', 'edition');
  });

  it('when residents were heard, the last day is over and each has a reply', () => {
    given(planStream, draftedFor(planYear))
      .when(theCoordinator, submitting)
      .isRefused('hearing-owed', 'edition');
    given(planStream, ...heard, commented())
      .when(theCoordinator, submitting)
      .isRefused('comments-unanswered', 'edition');
    given(planStream, ...heard, commented(), replied())
      .when(theCoordinator, submitting)
      .happens(submittedNow);
    const asked = given(planStream, ...heard);
    asked.when(theCoordinator, submitting, { today: '2021-07-19' }).isRefused('hearing-owed', 'edition');
    asked.when(theCoordinator, submitting, { today: '2021-07-20' }).happens(submittedNow);
  });

  it('unheard where no rule in force in the plan’s year asks for it', () => {
    const elsewhere = without('plan.residents-heard');
    const [rule] = planRules;
    if (!rule) throw new Error('no rule');
    const over = [...elsewhere, { ...rule, until: '2021-12-31' }];
    const optional = [...elsewhere, { ...rule, value: 'optional' }];
    for (const rules of [elsewhere, over, optional]) {
      given(planStream, draftedWith({ rules })).when(theCoordinator, submitting).happens(submittedNow);
    }
    given(planStream, draftedWith({ rules: [...elsewhere, { ...rule, from: '2022-01-01' }] }))
      .when(theCoordinator, submitting)
      .isRefused('hearing-owed', 'edition');
  });
});

describe('a draft is deliberated', () => {
  const taking = { type: 'RecordDeliberation', edition, meeting: 'jobs-2021-7' } as const;
  const adopting = { ...taking, meeting: 'council-2021-4' } as const;

  it('by its bodies in their order, through their meetings', () => {
    submitted
      .when(theMeeting, taking)
      .happens({ ...taking, type: 'DraftDeliberated', body: 'jobs' })
      .stamps('plan.deliberated');
    const once = given(planStream, ...first.takenOnce);
    once.when(theCouncil, adopting).happens({ ...adopting, type: 'DraftDeliberated', body: council });
    submitted.when(theCouncil, adopting).isRefused('not-your-part');
    submitted.when(theMeetingElsewhere, taking).isRefused('not-your-part');
    submitted.when(theCoordinator, taking).isRefused('not-your-part');
    once.when(theMeeting, taking).isRefused('not-your-part');
    submitted.when(theMeeting, { ...taking, meeting: '' }).isRefused('text-missing', 'meeting');
  });

  it('when the last of them has taken it', () => {
    expect(editionAfter(...first.takenOnce)).toMatchObject({ status: 'submitted' });
    expect(editionAfter(...first.deliberated)).toMatchObject({
      status: 'deliberated',
      deliberations: [
        { body: 'jobs', meeting: 'jobs-2021-7', on: today },
        { body: council, meeting: 'council-2021-4', on: today },
      ],
    });
  });
});

describe('sending back', () => {
  const returning = { type: 'SendBack', edition, reason: 'Figures missing' } as const;

  it('makes it a draft again, which every body takes anew', () => {
    for (const past of [first.submitted, first.deliberated, first.approving, first.approved]) {
      given(planStream, ...past)
        .when(theCoordinator, returning)
        .happens({ ...returning, type: 'DraftSentBack' });
      const back = editionAfter(...past, office({ ...returning, type: 'DraftSentBack' }));
      expect(back).toMatchObject({ status: 'draft', sentBack: [{ reason: 'Figures missing', on: today }] });
      expect(Object.keys(back)).not.toContain('deliberations');
    }
    submitted.when(theCoordinator, { ...returning, reason: ' ' }).isRefused('reason-missing', 'reason');
  });

  it('is done by the office, or by the body whose turn it is', () => {
    submitted.when(theMeeting, returning).happens({ ...returning, type: 'DraftSentBack' });
    submitted.when(theCouncil, returning).isRefused('not-your-part');
    given(planStream, ...first.deliberated)
      .when(theMeeting, returning)
      .isRefused('not-your-part');
    given(planStream, ...first.heard)
      .when(theCoordinator, returning)
      .isRefused('item-not-ready', 'edition');
  });
});

describe('reporting upward', () => {
  const reporting = { type: 'RecordReport', edition, reported: today, number: 'A-1' } as const;
  const deliberated = given(planStream, ...first.deliberated);

  it('is recorded once, with its day and number', () => {
    deliberated.when(theCoordinator, reporting).happens({ ...reporting, type: 'DraftReported' });
    deliberated
      .when(theCoordinator, { ...reporting, reported: '2021-07-21' })
      .isRefused('date-future', 'reported');
    deliberated
      .when(theCoordinator, { ...reporting, reported: '2021-07-19' })
      .isRefused('dates-out-of-order', 'reported');
    deliberated.when(theCoordinator, { ...reporting, number: '' }).isRefused('text-missing', 'number');
    given(planStream, ...first.reported)
      .when(theCoordinator, reporting)
      .isRefused('already-recorded', 'edition');
    submitted.when(theCoordinator, reporting).isRefused('item-not-ready', 'edition');
  });
});

describe('the approval line', () => {
  const starting = { type: 'StartApproval', edition, line: approvalLine } as const;
  const reported = given(planStream, ...first.reported);

  it('begins once the assembly knows of it, where that is owed', () => {
    reported.when(theCoordinator, starting).happens({ ...starting, type: 'ApprovalStarted' });
    given(planStream, ...first.deliberated)
      .when(theCoordinator, starting)
      .isRefused('report-owed', 'edition');
    given(planStream, draftedWith({ rules: without('plan.reported') }), ...first.deliberated.slice(1))
      .when(theCoordinator, starting)
      .happens({ ...starting, type: 'ApprovalStarted' });
  });

  it('has somebody who approves, each under a title', () => {
    const beside: Signer = { title: 'Budget office', part: 'cooperates' };
    reported.when(theCoordinator, { ...starting, line: [] }).isRefused('list-empty', 'line');
    reported.when(theCoordinator, { ...starting, line: [beside] }).isRefused('list-empty', 'line');
    reported
      .when(theCoordinator, { ...starting, line: [...approvalLine, { title: ' ', part: 'approves' }] })
      .isRefused('text-missing', 'line[4].title');
  });

  it('does not begin over a part that came late', () => {
    const late = [...first.reported, awaited('housing')] as const;
    given(planStream, ...late)
      .when(theCoordinator, starting)
      .isRefused('parts-awaited', 'edition');
    given(planStream, ...late, received({ committee: 'housing', changes: [furtherGrowth] }))
      .when(theCoordinator, starting)
      .isRefused('changes-conflicting', 'edition');
    given(planStream, ...late, received({ committee: 'housing' }))
      .when(theCoordinator, starting)
      .happens({ ...starting, type: 'ApprovalStarted' });
  });
});

describe('a signature', () => {
  const approving = given(planStream, ...first.approving);
  const signing = {
    type: 'RecordSignature',
    edition,
    signer: 0,
    manner: 'approved',
    signed: today,
  } as const;
  const cooperating = { ...signing, signer: 1, manner: 'cooperated' } as const;
  const second = { ...signing, signer: 2 } as const;

  it('is recorded as it was given, in order, and with what was said beside it', () => {
    approving.when(theCoordinator, signing).happens({ ...signing, type: 'SignatureRecorded' });
    approving.when(theCoordinator, cooperating).happens({ ...cooperating, type: 'SignatureRecorded' });
    const said = { ...signing, manner: 'forAbsent', remark: 'Less for the ceremony' } as const;
    approving.when(theCoordinator, said).happens({ ...said, type: 'SignatureRecorded' });
    expect(editionAfter(...first.approving, office({ ...said, type: 'SignatureRecorded' }))).toMatchObject({
      line: [{ signature: { manner: 'forAbsent', remark: 'Less for the ceremony' } }, {}, {}, {}],
    });
    approving.when(theCoordinator, second).isRefused('signature-missing', 'signer');
    given(planStream, ...first.approving, signature(0))
      .when(theCoordinator, { ...second, manner: 'asActing' })
      .happens({ ...second, manner: 'asActing', type: 'SignatureRecorded' });
  });

  it('is given once, by somebody of the line, in a manner of theirs', () => {
    approving.when(theCoordinator, { ...signing, signer: 4 }).isRefused('number-invalid', 'signer');
    approving.when(theCoordinator, { ...signing, signer: 0.5 }).isRefused('number-invalid', 'signer');
    approving.when(theCoordinator, { ...signing, manner: 'cooperated' }).isRefused('manner-unfit', 'manner');
    approving
      .when(theCoordinator, { ...cooperating, manner: 'approved' })
      .isRefused('manner-unfit', 'manner');
    given(planStream, ...first.approving, signature(0))
      .when(theCoordinator, signing)
      .isRefused('signature-given', 'signer');
    given(planStream, ...first.signed)
      .when(theCoordinator, signing)
      .isRefused('signature-given', 'edition');
  });

  it('has a day, which does not lie before that of the one before', () => {
    const [later, between] = ['2021-07-24', '2021-07-22'];
    approving.when(theCoordinator, { ...signing, signed: '2021-07-21' }).isRefused('date-future', 'signed');
    const signedLater = office({ ...signing, signed: later, type: 'SignatureRecorded' });
    const story = given(planStream, ...first.approving, signedLater);
    story
      .when(theCoordinator, { ...second, signed: between }, { today: later })
      .isRefused('dates-out-of-order', 'signed');
    story
      .when(theCoordinator, { ...cooperating, signed: between }, { today: later })
      .happens({ ...cooperating, signed: between, type: 'SignatureRecorded' });
  });

  it('is given on what was reported, or else on what was submitted', () => {
    const early = { ...signing, signed: '2021-07-21' } as const;
    const [report, start] = [
      office({ type: 'DraftReported', edition, reported: '2021-07-22', number: 'A-1' }),
      office({ type: 'ApprovalStarted', edition, line: approvalLine }),
    ];
    const later = { today: '2021-07-24' };
    const unreported = given(planStream, ...first.deliberated, start);
    given(planStream, ...first.deliberated, report, start)
      .when(theCoordinator, early, later)
      .isRefused('dates-out-of-order', 'signed');
    unreported.when(theCoordinator, early, later).happens({ ...early, type: 'SignatureRecorded' });
    unreported
      .when(theCoordinator, { ...cooperating, signed: '2021-07-19' })
      .isRefused('dates-out-of-order', 'signed');
  });

  it('by delegation ends the approving, not the cooperating', () => {
    const delegated = [...first.approving, signature(0), signature(2, 'delegated')] as const;
    const finishing = { type: 'FinishApproval', edition, number: 'W-77', approved: today } as const;
    given(planStream, ...delegated)
      .when(theCoordinator, { ...signing, signer: 3 })
      .isRefused('signature-given', 'signer');
    given(planStream, ...delegated)
      .when(theCoordinator, finishing)
      .isRefused('signature-missing', 'edition');
    given(planStream, ...delegated)
      .when(theCoordinator, cooperating)
      .happens({ ...cooperating, type: 'SignatureRecorded' });
    given(planStream, ...delegated, signature(1))
      .when(theCoordinator, finishing)
      .happens({ ...finishing, type: 'PlanApproved' });
  });
});

describe('the approval', () => {
  const finishing = { type: 'FinishApproval', edition, number: 'W-77', approved: today } as const;
  const signed = given(planStream, ...first.signed);

  it('is complete with its number and day, once everyone has signed', () => {
    signed.when(theCoordinator, finishing).happens({ ...finishing, type: 'PlanApproved' });
    given(planStream, ...first.approving)
      .when(theCoordinator, finishing)
      .isRefused('signature-missing', 'edition');
    signed.when(theCoordinator, { ...finishing, number: '' }).isRefused('text-missing', 'number');
    signed
      .when(theCoordinator, { ...finishing, approved: '2021-07-21' })
      .isRefused('date-future', 'approved');
    signed
      .when(theCoordinator, { ...finishing, approved: '2021-07-19' })
      .isRefused('dates-out-of-order', 'approved');
  });
});

describe('handing in', () => {
  const handing = {
    type: 'RecordSubmission',
    edition,
    to: 'Province',
    submitted: today,
    number: 'P-5',
  } as const;
  const approved = given(planStream, ...first.approved);

  it('is recorded once, after the approval', () => {
    approved.when(theCoordinator, handing).happens({ ...handing, type: 'PlanSubmitted' });
    approved.when(theCoordinator, { ...handing, to: '' }).isRefused('text-missing', 'to');
    approved.when(theCoordinator, { ...handing, number: '' }).isRefused('text-missing', 'number');
    approved
      .when(theCoordinator, { ...handing, submitted: '2021-07-21' })
      .isRefused('date-future', 'submitted');
    approved
      .when(theCoordinator, { ...handing, submitted: '2021-07-19' })
      .isRefused('dates-out-of-order', 'submitted');
    given(planStream, ...first.handedIn)
      .when(theCoordinator, handing)
      .isRefused('already-recorded', 'edition');
  });
});

it('holds what came late over the whole way', () => {
  const late = carried({ type: 'PartAwaited', committee: 'housing', cycle: 'housing.plan-2021.2021' });
  given(planStream, ...first.handedIn, late)
    .when(theCoordinator, { type: 'PutInForce', edition, from: '2022-01-01' })
    .isRefused('parts-awaited', 'edition');
  given(planStream, ...first.handedIn)
    .when(theCarryOver, { type: 'AwaitPart', committee: 'housing', cycle: 'housing.plan-2021.2021' })
    .happens({ type: 'PartAwaited', committee: 'housing', cycle: 'housing.plan-2021.2021' });
});

it('has a story for every row of adopting', () => {
  expectTried(planStream, planCommandsOf('adopting'));
});
