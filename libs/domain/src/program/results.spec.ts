// Tells of results: claimed by the department, verified by somebody else, corrected, taken back, never twice for a period.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import { actingIn, theCarryOver, theCoordinator, theDeputyOf } from '#testing/given-actors';
import {
  abolished,
  aStranger,
  figuresOf2021,
  guides,
  introduced,
  programCommandsOf,
  statedFor2022,
  theHelper,
  theOwner,
} from '#testing/given-program';
import { fileNumbered } from '#testing/samples-files';
import { ImpossibleHistory } from '../gate/evolution.js';
import { programStream } from './table.js';
import type { ProgramCommand } from './words.js';

const reporting: Extract<ProgramCommand, { type: 'ReportResult' }> = {
  type: 'ReportResult',
  id: 'r-1',
  indicator: 'guides',
  period: '2021-Q2',
  value: '12',
  evidence: [{ title: 'Register of guides', link: 'https://example.org/register' }, { title: 'Photographs' }],
};
const reported = by(theOwner, { ...reporting, type: 'ResultReported' });
const confirming = { type: 'ConfirmResult', result: 'r-1', value: '12' } as const;
const confirmed = by(theCoordinator, { type: 'ResultConfirmed', result: 'r-1', value: '12' });
const correcting = {
  type: 'CorrectResult',
  result: 'r-1',
  value: '11',
  evidence: [{ title: 'Register of guides' }],
  reason: 'One was counted twice',
} as const;
const corrected = by(theOwner, { ...correcting, type: 'ResultCorrected' }, '2021-08-02');
const withdrawing = { type: 'WithdrawResult', result: 'r-1', reason: 'Of another program' } as const;
const withdrawn = by(theOwner, { ...withdrawing, type: 'ResultWithdrawn' });

const running = given(programStream, introduced);
const claimed = given(programStream, introduced, reported);

describe('a result', () => {
  it('is reported by the owning department or the office, with its evidence', () => {
    for (const actor of [theOwner, theCoordinator])
      running.when(actor, reporting).happens({ ...reporting, type: 'ResultReported' });
    for (const actor of [theHelper, aStranger, theCarryOver])
      running.when(actor, reporting).isRefused('not-your-part');
    expect(after(programStream, [introduced, reported])).toMatchObject({
      results: {
        'r-1': {
          status: 'provisional',
          revision: 1,
          indicator: 'guides',
          period: '2021-Q2',
          claimed: '12',
          evidence: reporting.evidence,
          by: { person: theOwner.person },
          on: '2021-07-20',
          corrections: [],
        },
      },
    });
  });

  it('is kept in its one form', () => {
    running
      .when(theOwner, { ...reporting, value: '12.50' })
      .happens({ ...reporting, value: '12.5', type: 'ResultReported' });
  });

  it('can be zero, without evidence, and of a period that still runs', () => {
    const zero = { ...reporting, period: '2021', value: '0', evidence: [] };
    running.when(theOwner, zero).happens({ ...zero, type: 'ResultReported' });
  });

  it('is of an abolished program too, as far as that came', () => {
    given(programStream, introduced, abolished)
      .when(theOwner, reporting)
      .happens({ ...reporting, type: 'ResultReported' });
  });

  it.each([
    ['an id that is taken', { period: '2021-Q1' }, 'id-taken', 'id'],
    ['a period that is none', { id: 'r-2', period: '2021-Q5' }, 'period-invalid', 'period'],
    ['a period to come', { id: 'r-2', period: '2021-Q4' }, 'period-to-come', 'period'],
    ['a year without figures', { id: 'r-2', period: '2020' }, 'unknown-year', 'period'],
    ['an indicator that is not there', { id: 'r-2', indicator: 'walks' }, 'unknown-indicator', 'indicator'],
    [
      'an indicator that follows from others',
      { id: 'r-2', indicator: 'tours-each' },
      'result-follows',
      'indicator',
    ],
    ['a value that is none', { id: 'r-2', period: '2021-Q1', value: 'many' }, 'number-invalid', 'value'],
    ['a negative value', { id: 'r-2', period: '2021-Q1', value: '-1' }, 'number-invalid', 'value'],
    [
      'evidence without a name',
      { id: 'r-2', period: '2021-Q1', evidence: [{ title: ' ' }] },
      'text-missing',
      'evidence[0].title',
    ],
    [
      'a link that nobody can follow',
      { id: 'r-2', period: '2021-Q1', evidence: [{ title: 'Register', link: 'register' }] },
      'link-invalid',
      'evidence[0].link',
    ],
  ] as const)('is not reported with %s', (_what, wrong, code, field) => {
    claimed.when(theOwner, { ...reporting, ...wrong }).isRefused(code, field);
  });

  it('is reported once for a period, until it is withdrawn', () => {
    for (const period of ['2021-Q2', '2021-06', '2021-H1', '2021', '2021-Q1/2021-04'])
      claimed.when(theOwner, { ...reporting, id: 'r-2', period }).isRefused('periods-overlap', 'period');
    const apart = { ...reporting, id: 'r-2', period: '2021-Q1' };
    claimed.when(theOwner, apart).happens({ ...apart, type: 'ResultReported' });
    const ofTours = { ...reporting, id: 'r-2', indicator: 'tours' };
    claimed.when(theOwner, ofTours).happens({ ...ofTours, type: 'ResultReported' });
    const again = { ...reporting, id: 'r-2' };
    given(programStream, introduced, reported, withdrawn)
      .when(theOwner, again)
      .happens({ ...again, type: 'ResultReported' });
  });

  it('may cover years, as far as each that has figures has the indicator', () => {
    const twoYears = given(programStream, introduced, statedFor2022);
    const on = { today: '2022-05-01' };
    const since = { ...reporting, period: '2021-Q3/2022-Q1' };
    twoYears.when(theOwner, since, on).happens({ ...since, type: 'ResultReported' });
    twoYears.when(theOwner, { ...since, indicator: 'tours' }, on).isRefused('unknown-indicator', 'indicator');
    const earlier = { ...reporting, period: '2020-Q3/2021-Q1', late: 'Counted by hand' };
    twoYears.when(theOwner, earlier, on).happens({ ...earlier, type: 'ResultReported' });
  });

  it('says why it comes late once the results of its year were due', () => {
    running
      .when(theOwner, reporting, { today: '2022-02-28' })
      .happens({ ...reporting, type: 'ResultReported' });
    running.when(theOwner, reporting, { today: '2022-03-01' }).isRefused('late-reason-owed', 'late');
    running
      .when(theOwner, { ...reporting, late: ' ' }, { today: '2022-03-01' })
      .isRefused('late-reason-owed', 'late');
    const late = { ...reporting, late: 'The register came in March', note: 'Of the whole city' };
    running.when(theOwner, late, { today: '2022-03-01' }).happens({ ...late, type: 'ResultReported' });
    const { type: _, id: __, value: ___, ...facts } = late;
    expect(
      after(programStream, [introduced, by(theOwner, { ...late, type: 'ResultReported' })]),
    ).toMatchObject({ results: { 'r-1': facts } });
  });

  it('is not asked for where there is nothing to report on', () => {
    const bare = { ...introduced, indicators: [] };
    given(programStream, bare).when(theOwner, reporting).isRefused('nothing-to-report');
  });

  it('is due from the new owner once the program has moved', () => {
    const moved = by(theCoordinator, {
      type: 'ProgramMoved',
      owner: 'economy',
      from: '2021-07-01',
      reason: 'Reorganized',
    });
    const after = given(programStream, introduced, moved);
    after.when(aStranger, reporting).happens({ ...reporting, type: 'ResultReported' });
    after.when(theOwner, reporting).isRefused('not-your-part');
  });
});

describe('a claimed result', () => {
  it('is verified by the office, as it was claimed or with the reason for another figure', () => {
    claimed.when(theCoordinator, confirming).happens({ ...confirming, type: 'ResultConfirmed' });
    claimed
      .when(theCoordinator, { ...confirming, value: '12.0' })
      .happens({ ...confirming, type: 'ResultConfirmed' });
    claimed.when(theCoordinator, { ...confirming, value: '10' }).isRefused('reason-missing', 'reason');
    const other = { ...confirming, value: '10', reason: 'Two had left' };
    claimed.when(theCoordinator, other).happens({ ...other, type: 'ResultConfirmed' });
    claimed.when(theCoordinator, { ...confirming, value: 'ten' }).isRefused('number-invalid', 'value');
    claimed.when(theOwner, confirming).isRefused('not-your-part');
    expect(
      after(programStream, [introduced, reported, by(theCoordinator, { ...other, type: 'ResultConfirmed' })]),
    ).toMatchObject({
      results: {
        'r-1': {
          status: 'confirmed',
          revision: 2,
          claimed: '12',
          verified: '10',
          reason: 'Two had left',
          confirmedBy: { person: theCoordinator.person },
          confirmedOn: '2021-07-20',
          by: { person: theOwner.person },
        },
      },
    });
  });

  it('is not verified by who gave the figure, nor by their deputy, nor for their deputy', () => {
    const byOffice = (actor: typeof theCoordinator) =>
      given(programStream, introduced, by(actor, { ...reporting, type: 'ResultReported' }));
    const deputy = theDeputyOf(theCoordinator);
    const colleague = actingIn(
      { ...theCoordinator, person: 'person-colleague' },
      {
        kind: 'office',
        post: 'second-office',
      },
    );
    byOffice(theCoordinator).when(theCoordinator, confirming).isRefused('own-claim', 'result');
    byOffice(theCoordinator).when(deputy, confirming).isRefused('own-claim', 'result');
    byOffice(deputy).when(theCoordinator, confirming).isRefused('own-claim', 'result');
    byOffice(theCoordinator)
      .when(colleague, confirming)
      .happens({ ...confirming, type: 'ResultConfirmed' });
    const correctedByOffice = by(theCoordinator, { ...correcting, type: 'ResultCorrected' });
    given(programStream, introduced, reported, correctedByOffice)
      .when(theCoordinator, { ...confirming, value: '11' })
      .isRefused('own-claim', 'result');
  });

  it('is not verified by who gave it first, whoever corrected it since', () => {
    const byOffice = by(theCoordinator, { ...reporting, type: 'ResultReported' });
    const evidenceAlone = by(theOwner, { ...correcting, value: '12', type: 'ResultCorrected' });
    for (const correction of [evidenceAlone, corrected])
      given(programStream, introduced, byOffice, correction)
        .when(theCoordinator, confirming)
        .isRefused('own-claim', 'result');
  });

  it('is verified once, as it was seen', () => {
    given(programStream, introduced, reported, confirmed)
      .when(theCoordinator, confirming)
      .isRefused('item-not-ready', 'result');
    given(programStream, introduced, reported, corrected)
      .when(theCoordinator, confirming, { seen: 1 })
      .isRefused('item-moved', 'result');
    claimed.when(theCoordinator, { ...confirming, result: 'r-9' }).isRefused('unknown-item', 'result');
  });
});

describe('a correction', () => {
  it('keeps the former figure, and has to be verified again', () => {
    given(programStream, introduced, reported, confirmed)
      .when(theOwner, correcting)
      .happens({ ...correcting, type: 'ResultCorrected' });
    const program = after(programStream, [introduced, reported, confirmed, corrected]);
    expect(program).toMatchObject({
      results: {
        'r-1': {
          status: 'provisional',
          revision: 3,
          claimed: '11',
          evidence: [{ title: 'Register of guides' }],
          on: '2021-07-20',
          corrections: [
            {
              from: '12',
              evidence: reporting.evidence,
              wasVerified: { value: '12', by: { person: theCoordinator.person }, on: '2021-07-20' },
              reason: 'One was counted twice',
              by: { person: theOwner.person },
              on: '2021-08-02',
            },
          ],
        },
      },
    });
    expect(program).not.toHaveProperty('results.r-1.verified');
  });

  it('keeps no verified figure where there was none', () => {
    const program = after(programStream, [introduced, reported, corrected]);
    expect(JSON.stringify(program)).not.toContain('erified');
  });

  it('may give other evidence alone, and changes something', () => {
    claimed
      .when(theOwner, { ...correcting, value: '12' })
      .happens({ ...correcting, value: '12', type: 'ResultCorrected' });
    claimed
      .when(theOwner, { ...correcting, value: '12.0', evidence: reporting.evidence })
      .isRefused('nothing-changes', 'value');
    const { link: _, ...unlinked } = reporting.evidence[0] ?? { title: '' };
    const without = { ...correcting, value: '12', evidence: [unlinked, { title: 'Photographs' }] };
    claimed.when(theOwner, without).happens({ ...without, type: 'ResultCorrected' });
  });

  it('is exact, and says why', () => {
    claimed.when(theOwner, { ...correcting, value: '-1' }).isRefused('number-invalid', 'value');
    claimed.when(theOwner, { ...correcting, reason: '' }).isRefused('reason-missing', 'reason');
    claimed
      .when(theOwner, { ...correcting, evidence: [{ title: '' }] })
      .isRefused('text-missing', 'evidence[0].title');
    claimed.when(theHelper, correcting).isRefused('not-your-part');
  });
});

describe('a withdrawn result', () => {
  it('keeps what was verified of it', () => {
    expect(after(programStream, [introduced, reported, confirmed, withdrawn])).toMatchObject({
      results: { 'r-1': { status: 'withdrawn', wasVerified: { value: '12', on: '2021-07-20' } } },
    });
  });

  it('says why, and is over', () => {
    claimed.when(theOwner, withdrawing).happens({ ...withdrawing, type: 'ResultWithdrawn' });
    claimed.when(theOwner, { ...withdrawing, reason: ' ' }).isRefused('reason-missing', 'reason');
    const over = given(programStream, introduced, reported, withdrawn);
    for (const command of [correcting, withdrawing])
      over.when(theOwner, command).isRefused('item-not-ready', 'result');
    expect(after(programStream, [introduced, reported, withdrawn])).toMatchObject({
      results: { 'r-1': { status: 'withdrawn', revision: 2, reason: 'Of another program', claimed: '12' } },
    });
  });
});

it('outlives a change of the figures that it was reported on', () => {
  const replaced = by(theCarryOver, {
    type: 'FiguresAdopted',
    plan: 'plan-2021',
    edition: 'e-1',
    before: figuresOf2021,
    figures: { ...figuresOf2021, indicators: [{ ...guides, indicator: 'guides-2' }] },
  });
  expect(after(programStream, [introduced, reported, replaced])).toMatchObject({
    results: { 'r-1': { claimed: '12' } },
  });
});

it('cannot have been corrected before it was reported', () => {
  expect(() => after(programStream, [introduced, corrected])).toThrow(ImpossibleHistory);
  expect(() => after(programStream, [reported])).toThrow(ImpossibleHistory);
});

describe('files of a result', () => {
  const attach = (file = fileNumbered(1)) => ({ type: 'AttachToResult', result: 'r-1', file }) as const;
  const detach = {
    type: 'DetachFromResult',
    result: 'r-1',
    hash: fileNumbered(1).hash,
    reason: 'Old',
  } as const;
  const attached = by(theOwner, { ...attach(), type: 'ResultFileAttached' });

  it('are attached by who may report it, until somebody has verified it', () => {
    for (const actor of [theOwner, theCoordinator])
      claimed.when(actor, attach()).happens({ ...attach(), type: 'ResultFileAttached' });
    claimed.when(theHelper, attach()).isRefused('not-your-part');
    claimed.when(theOwner, attach({ ...fileNumbered(1), hash: 'x' })).isRefused('file-invalid', 'file.hash');
    given(programStream, introduced, reported, confirmed)
      .when(theOwner, attach())
      .isRefused('item-not-ready', 'result');
  });

  it('are at most twenty', () => {
    const twenty = Array.from({ length: 20 }, (_, index) =>
      by(theOwner, { ...attach(fileNumbered(index + 1)), type: 'ResultFileAttached' } as const),
    );
    given(programStream, introduced, reported, ...twenty)
      .when(theOwner, attach(fileNumbered(21)))
      .isRefused('files-full');
  });

  it('are removed with a reason, and outlive a correction', () => {
    const has = given(programStream, introduced, reported, attached);
    has.when(theOwner, detach).happens({ ...detach, type: 'ResultFileDetached' });
    has.when(theOwner, { ...detach, reason: '' }).isRefused('reason-missing', 'reason');
    claimed.when(theOwner, detach).isRefused('nothing-attached');
    expect(after(programStream, [introduced, reported, attached, corrected])).toMatchObject({
      results: { 'r-1': { files: [{ ...fileNumbered(1), by: { person: theOwner.person } }] } },
    });
  });

  it('are a part of the claim: who attached one does not verify it', () => {
    const byOffice = by(theCoordinator, { ...attach(), type: 'ResultFileAttached' });
    given(programStream, introduced, reported, byOffice)
      .when(theCoordinator, confirming)
      .isRefused('own-claim', 'result');
  });
});

it('has a story for every row of this chapter', () => {
  expectTried(programStream, programCommandsOf('results'));
});
