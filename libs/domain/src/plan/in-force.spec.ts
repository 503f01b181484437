// Tells of a plan in force: from when, corrected by a new edition, succeeded by the next plan, and closed with its results.
import { describe, expect, it } from '@jest/globals';
import { after, expectTried, given } from '#testing/given';
import { theCarryOver, theCoordinator } from '#testing/given-actors';
import {
  awaited,
  carried,
  copiedFor,
  draftedFor,
  draftedWith,
  life,
  market,
  moreGrowth,
  office,
  planCommandsOf,
  planRules,
  planYear,
  setting,
  wayOf,
} from '#testing/given-plan';
import type { Stamped } from '../gate/evolution.js';
import { editionShown, isInForceOn } from './states.js';
import { planStream } from './table.js';
import type { PlanEvent } from './words.js';

const edition = 'e-1';
const { first, inForce, correction, reporting } = life;
const forcing = { type: 'PutInForce', edition, from: '2022-01-01' } as const;
const forced = { ...forcing, type: 'PlanPutInForce' } as const;
const takenOver = { type: 'PlanPutInForce', edition, from: '2022-03-01' } as const;

function drafted(events: readonly Stamped<PlanEvent>[]) {
  const plan = after(planStream, events);
  if (plan.status === 'none') throw new Error('not drafted');
  return plan;
}

describe('a plan comes into force', () => {
  const handedIn = given(planStream, ...first.handedIn);

  it('approved and handed in, on 1 January of its year', () => {
    handedIn.when(theCoordinator, forcing).happens(forced).stamps('plan.submitted');
    handedIn.when(theCoordinator, { ...forcing, from: 'January' }).isRefused('date-invalid', 'from');
    handedIn
      .when(theCoordinator, { ...forcing, from: '2022-01-02' })
      .isRefused('not-the-first-of-january', 'from');
    handedIn.when(theCoordinator, { ...forcing, from: '2021-12-31' }).isRefused('year-out-of-range', 'from');
    handedIn.when(theCoordinator, { ...forcing, from: '2023-01-01' }).isRefused('year-out-of-range', 'from');
    given(planStream, ...first.approved)
      .when(theCoordinator, forcing)
      .isRefused('submission-owed', 'edition');
    const rules = planRules.filter(({ key }) => key !== 'plan.submitted');
    given(planStream, draftedWith({ rules }), ...first.approved.slice(1))
      .when(theCoordinator, forcing)
      .happens(forced);
  });

  it('however late it is recorded: a year that was missed does not end the series', () => {
    handedIn.when(theCoordinator, forcing, { today: '2023-02-01' }).happens(forced);
    const late = drafted([...first.handedIn, { ...office(forced), on: '2023-02-01' }]);
    expect(isInForceOn(late, '2023-02-01')).toBe(true);
    given(planStream, draftedWith({ basis: undefined }))
      .when(theCoordinator, { ...forcing, from: '2022-03-01' }, { today: '2023-01-01' })
      .happens(takenOver);
  });

  it('keeping how it was approved', () => {
    expect(drafted(inForce)).toMatchObject({
      status: 'inForce',
      from: '2022-01-01',
      editions: {
        [edition]: {
          status: 'inForce',
          approval: { number: 'W-77', report: { number: 'A-1' }, submission: { number: 'P-5' } },
        },
      },
    });
  });

  it('on another day of its years where it is a term plan', () => {
    const copied = copiedFor(2022, 2023);
    const term = [draftedWith({ lastYear: 2023, copied }), ...first.handedIn.slice(1)] as const;
    given(planStream, ...term)
      .when(theCoordinator, { ...forcing, from: '2022-07-01' })
      .happens({ ...forced, from: '2022-07-01' });
  });

  it('from its draft only where it was adopted elsewhere, before there was a basis', () => {
    const alone = given(planStream, draftedWith({ basis: undefined }));
    alone.when(theCoordinator, { ...forcing, from: '2022-03-01' }).happens(takenOver);
    given(planStream, draftedFor(planYear))
      .when(theCoordinator, forcing)
      .isRefused('item-not-ready', 'edition');
    given(planStream, draftedWith({ basis: undefined, copied: { strategies: [], lines: [] } }))
      .when(theCoordinator, forcing)
      .isRefused('list-empty', 'lines');
    given(planStream, draftedWith({ basis: undefined }), awaited())
      .when(theCoordinator, forcing)
      .isRefused('parts-awaited', 'edition');
    expect(
      drafted([draftedWith({ basis: undefined }), office(takenOver)]).editions[edition],
    ).not.toHaveProperty('approval');
  });

  it('and is fixed from then on', () => {
    given(planStream, ...inForce)
      .when(theCoordinator, { type: 'AnnounceHearing', edition, from: '', until: '', place: '' })
      .isRefused('item-not-ready', 'edition');
  });
});

describe('a correction', () => {
  const correcting = { type: 'DraftCorrection', reason: 'A misprint', copied: copiedFor(2022) } as const;
  const second = { ...forcing, edition: 'e-2', from: '2022-04-01' } as const;

  it('is the next edition, drafted anew beside the one in force', () => {
    given(planStream, ...inForce)
      .when(theCoordinator, correcting)
      .happens({ ...correcting, type: 'CorrectionDrafted', edition: 'e-2' })
      .stamps('plan.approved');
    given(planStream, ...inForce)
      .when(theCoordinator, { ...correcting, reason: '' })
      .isRefused('reason-missing', 'reason');
    given(planStream, ...correction.drafted)
      .when(theCoordinator, correcting)
      .isRefused('edition-open');
    expect(editionShown(drafted(correction.drafted))?.id).toBe('e-1');
  });

  it('keeps what the plan had left out', () => {
    const left = office({
      type: 'ProgramLeftOut',
      edition,
      program: 'ferry',
      reason: 'Sunk',
      successors: [],
    });
    const past = [draftedFor(planYear), left, ...correction.drafted.slice(1)] as const;
    expect(drafted(past).editions['e-2']?.leftOut).toMatchObject([{ program: 'ferry', reason: 'Sunk' }]);
  });

  it('goes the whole way again, and takes the place of what it corrects', () => {
    given(planStream, ...correction.handedIn)
      .when(theCoordinator, second)
      .happens({ ...second, type: 'PlanPutInForce' });
    given(planStream, ...correction.approved)
      .when(theCoordinator, second)
      .isRefused('submission-owed', 'edition');
    given(planStream, ...correction.heard)
      .when(theCoordinator, second)
      .isRefused('item-not-ready', 'edition');
    const corrected = drafted([...correction.handedIn, office({ ...second, type: 'PlanPutInForce' })]);
    expect(corrected).toMatchObject({
      status: 'inForce',
      from: '2022-01-01',
      editions: { 'e-1': { status: 'superseded', until: '2022-03-31' }, 'e-2': { status: 'inForce' } },
    });
    expect(editionShown(corrected)?.id).toBe('e-2');
  });

  it('does not reach back behind what it corrects', () => {
    const again = wayOf('e-3', [
      ...correction.handedIn,
      office({ ...second, type: 'PlanPutInForce' }),
      office({ ...correcting, type: 'CorrectionDrafted', edition: 'e-3' }),
    ]);
    given(planStream, ...again.handedIn)
      .when(theCoordinator, { ...second, edition: 'e-3', from: '2022-03-31' })
      .isRefused('dates-out-of-order', 'from');
    given(planStream, ...again.handedIn)
      .when(theCoordinator, { ...second, edition: 'e-3' })
      .happens({ ...second, type: 'PlanPutInForce', edition: 'e-3' });
  });

  it('waits for what was revised under it to be decided on', () => {
    const late = carried({ type: 'RevisionNoted', agreed: moreGrowth, fits: false });
    given(planStream, ...correction.handedIn, late)
      .when(theCoordinator, second)
      .isRefused('changes-conflicting', 'edition');
  });

  it('of a term plan moves nothing of a year that is over', () => {
    const copied = copiedFor(2022, 2023);
    const [, line] = copied.lines;
    const rows = (changed: number) =>
      (line?.years ?? []).map((row) =>
        row.year === changed ? { ...row, content: ['Ten shops more'] } : row,
      );
    const corrected = (changed: number) =>
      given(
        planStream,
        draftedWith({ lastYear: 2023, copied }),
        ...first.handedIn.slice(1),
        office(forced),
        ...wayOf('e-2', [
          office({ type: 'CorrectionDrafted', edition: 'e-2', reason: 'A misprint', copied }),
          office({ ...setting(market, { edition: 'e-2', years: rows(changed) }), type: 'LineSet' }),
        ]).handedIn,
      );
    const [then, now] = [{ today: '2022-12-31' }, { today: '2023-01-01' }];
    const happened = { ...second, type: 'PlanPutInForce' } as const;
    corrected(2022).when(theCoordinator, second, then).happens(happened);
    corrected(2022).when(theCoordinator, second, now).isRefused('year-frozen', 'edition');
    corrected(2023).when(theCoordinator, second, now).happens(happened);
  });

  it('may be dropped with a reason, and the next one has another number', () => {
    const dropping = { type: 'DropCorrection', edition: 'e-2', reason: 'No misprint after all' } as const;
    const dropped = { ...dropping, type: 'CorrectionDropped' } as const;
    for (const past of [correction.drafted, correction.approved, [...correction.drafted, life.succeeded]]) {
      given(planStream, ...past)
        .when(theCoordinator, dropping)
        .happens(dropped);
    }
    given(planStream, ...correction.drafted)
      .when(theCoordinator, { ...dropping, reason: '' })
      .isRefused('reason-missing', 'reason');
    given(planStream, ...correction.drafted)
      .when(theCoordinator, { ...dropping, edition })
      .isRefused('item-not-ready', 'edition');
    given(planStream, ...correction.drafted, office(dropped))
      .when(theCoordinator, correcting)
      .happens({ ...correcting, type: 'CorrectionDrafted', edition: 'e-3' });
  });
});

describe('the plan after it', () => {
  const noting = { type: 'NoteSuccessor', plan: 'plan-2023', from: '2023-01-01' } as const;

  it('takes over on a day after this one’s first', () => {
    const story = given(planStream, ...inForce);
    story.when(theCarryOver, noting).happens({ ...noting, type: 'SuccessorNoted' });
    story.when(theCarryOver, { ...noting, plan: '' }).isRefused('unknown-plan', 'plan');
    story.when(theCarryOver, { ...noting, from: 'then' }).isRefused('date-invalid', 'from');
    story.when(theCarryOver, { ...noting, from: '2022-01-01' }).isRefused('plan-overlaps', 'from');
    story.when(theCoordinator, noting).isRefused('not-your-part');
    given(planStream, ...reporting)
      .when(theCarryOver, noting)
      .isRefused('wrong-stage');
  });

  it('leaves each of them in force on its own days', () => {
    const plan = drafted(reporting);
    const days = ['2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01'];
    expect(days.filter((day) => isInForceOn(plan, day))).toEqual(['2022-01-01', '2022-12-31']);
    expect(isInForceOn(drafted(inForce), '2023-01-01')).toBe(true);
    expect(isInForceOn(drafted(first.handedIn), '2022-01-01')).toBe(false);
  });
});

describe('closing', () => {
  const closing = { type: 'ClosePlan', submitted: '2023-02-20', number: 'R-9' } as const;
  const later = { today: '2023-02-28' } as const;

  it('takes its results, which are due when its last year is over', () => {
    const story = given(planStream, ...reporting);
    story
      .when(theCoordinator, closing, later)
      .happens({ ...closing, type: 'PlanClosed' })
      .stamps('plan.results');
    story.when(theCoordinator, { ...closing, number: '' }, later).isRefused('text-missing', 'number');
    story
      .when(theCoordinator, { ...closing, submitted: '2022-12-31' }, later)
      .isRefused('results-not-due', 'submitted');
    story
      .when(theCoordinator, { ...closing, submitted: '2023-03-01' }, later)
      .isRefused('date-future', 'submitted');
    given(planStream, ...inForce)
      .when(theCoordinator, closing, later)
      .isRefused('wrong-stage');
  });

  it('waits for an open correction to be dropped', () => {
    const open = [
      ...correction.drafted,
      carried({ type: 'SuccessorNoted', plan: 'plan-2023', from: '2023-01-01' }),
    ];
    given(planStream, ...open)
      .when(theCoordinator, closing, later)
      .isRefused('edition-open');
  });

  it('is the end', () => {
    expect(drafted(life.closed)).toMatchObject({ status: 'closed', results: { number: 'R-9' } });
  });
});

it('has a story for every row of a plan in force', () => {
  expectTried(planStream, planCommandsOf('in force'));
});
