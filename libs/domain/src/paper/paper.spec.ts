// Tells how a paper is made final: with what it lacks accepted by name, once until another takes its place, and registered.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import {
  committee,
  theChairElsewhere,
  theCoordinator,
  theOfficerOf,
  theSecretary,
} from '#testing/given-actors';
import { paperFile } from '#testing/samples-paper';
import { audienceOfPaper } from './sight.js';
import { standingFinal } from './states.js';
import { paperStream } from './table.js';
import { paperIdOf, type PaperCommand } from './words.js';

const subject = { kind: 'minutes', of: 'jobs-2021-7', language: 'ko' } as const;
const { findings: _, ...made } = {
  ...{ id: 'f-1', ...subject, committee, position: 120, title: '7차 회의록', grade: 'public' as const },
  ...{ files: [paperFile('hwpx', 'a'), paperFile('pdf', 'b')], findings: [], accepted: [] },
};
const making: PaperCommand = { type: 'MakeFinal', ...made, findings: [] };
const wasMade = by(theSecretary, { type: 'PaperMadeFinal' as const, ...made });
const registering = {
  type: 'RegisterPaper',
  final: 'f-1',
  number: '일자리-31',
  registered: '2021-07-19',
  line: [{ title: '과장', part: 'approves', manner: 'delegated', signed: '2021-07-19' }],
  files: [paperFile('hwpx', 'c')],
} as const satisfies PaperCommand;
const wasRegistered = by(theSecretary, { ...registering, type: 'PaperRegistered' as const });

describe('a final paper', () => {
  it('is made by who acts for its committee, or by the office where it is nobody else’s', () => {
    given(paperStream)
      .when(theSecretary, making)
      .happens({ type: 'PaperMadeFinal', ...made });
    given(paperStream).when(theChairElsewhere, making).isRefused('not-your-part', 'of');
    given(paperStream).when(theCoordinator, making).isRefused('not-your-part', 'of');
    given(paperStream).when(theOfficerOf('tourism'), making).isRefused('not-your-part');
    const { committee: _of, ...ofNobody } = making;
    given(paperStream, wasMade).when(theCoordinator, making).isRefused('not-your-part');
    given(paperStream)
      .when(theSecretary, ofNobody as PaperCommand)
      .isRefused('not-your-part', 'of');
  });

  it('lacks only what was accepted by name, at as many places as were seen', () => {
    const differs = { check: 'roll-differs', count: 2 } as const;
    const lacking = { ...making, findings: [differs] } as const satisfies PaperCommand;
    given(paperStream).when(theSecretary, lacking).isRefused('check-not-accepted', 'accepted');
    given(paperStream)
      .when(theSecretary, { ...lacking, accepted: [{ ...differs, count: 1 }] })
      .isRefused('check-not-accepted', 'accepted');
    const seen = { check: 'date-style', count: 1 } as const;
    given(paperStream)
      .when(theSecretary, { ...lacking, accepted: [differs, seen] })
      .happens({ type: 'PaperMadeFinal', ...made, accepted: [differs] });
  });

  it('is not made while it lacks what nobody can accept', () => {
    const unconfirmed = { check: 'minutes-unconfirmed', count: 1 } as const;
    given(paperStream)
      .when(theSecretary, { ...making, findings: [unconfirmed], accepted: [unconfirmed] })
      .isRefused('paper-lacks');
  });

  it('says by which clause it is closed, and has a file in each format once', () => {
    given(paperStream)
      .when(theSecretary, { ...making, grade: 'closed' })
      .isRefused('clause-owed', 'clause');
    given(paperStream)
      .when(theSecretary, { ...making, clause: 'withheld.personal' })
      .isRefused('clause-unfit', 'clause');
    given(paperStream)
      .when(theSecretary, { ...making, files: [] })
      .isRefused('list-empty', 'files');
    given(paperStream)
      .when(theSecretary, { ...making, files: [paperFile('pdf', 'a'), paperFile('pdf', 'b')] })
      .isRefused('list-repeats', 'files[1]');
  });

  it('takes the place of the one before with a reason, and the one before keeps its bytes and number', () => {
    const second = { ...making, id: 'f-2' };
    given(paperStream, wasMade).when(theSecretary, making).isRefused('id-taken', 'id');
    given(paperStream, wasMade).when(theSecretary, second).isRefused('reason-missing', 'reason');
    const reason = 'A line was missing';
    const replaced = { type: 'PaperMadeFinal', ...made, id: 'f-2', reason, supersedes: 'f-1' } as const;
    given(paperStream, wasMade, wasRegistered)
      .when(theSecretary, { ...second, reason })
      .happens(replaced);
    const kept = after(paperStream, [wasMade, wasRegistered, by(theSecretary, replaced)]);
    expect(kept).toMatchObject({
      finals: {
        'f-1': {
          status: 'superseded',
          successor: 'f-2',
          reason,
          files: made.files,
          registration: { number: '일자리-31' },
        },
      },
    });
    expect(kept.status === 'kept' && standingFinal(kept)?.id).toBe('f-2');
  });

  it('is registered once, under a number and with a line that can have signed', () => {
    given(paperStream, wasMade)
      .when(theSecretary, registering)
      .happens({ ...registering, type: 'PaperRegistered' });
    given(paperStream, wasMade, wasRegistered)
      .when(theSecretary, registering)
      .isRefused('item-not-ready', 'final');
    given(paperStream, wasMade)
      .when(theSecretary, { ...registering, number: ' ' })
      .isRefused('text-missing', 'number');
    given(paperStream, wasMade)
      .when(theSecretary, { ...registering, registered: '2021-08-01' })
      .isRefused('date-future', 'registered');
    given(paperStream, wasMade)
      .when(theSecretary, {
        ...registering,
        line: [{ title: '과장', part: 'cooperates', manner: 'delegated', signed: '2021-07-19' }],
      })
      .isRefused('manner-unfit', 'line[0].manner');
  });

  it('is withdrawn with a reason, and then another one needs none', () => {
    const withdrawing = { type: 'WithdrawPaper', final: 'f-1', reason: 'It names the wrong date' } as const;
    const withdrawn = { ...withdrawing, type: 'PaperWithdrawn' } as const;
    given(paperStream, wasMade, wasRegistered).when(theSecretary, withdrawing).happens(withdrawn);
    given(paperStream, wasMade)
      .when(theSecretary, { ...withdrawing, reason: ' ' })
      .isRefused('reason-missing', 'reason');
    given(paperStream, wasMade, by(theSecretary, withdrawn))
      .when(theSecretary, { ...making, id: 'f-2' })
      .happens({ type: 'PaperMadeFinal', ...made, id: 'f-2' });
  });

  it('is read by whose it is, by whom it is addressed to, and by the office', () => {
    const to = (addressee: object) => {
      const letter = after(paperStream, [{ ...wasMade, ...addressee }]);
      return letter.status === 'kept' && audienceOfPaper(letter);
    };
    expect(to({ department: 'tourism' })).toEqual(['office', 'committee:jobs', 'department:tourism']);
    expect(to({ post: 'college-dean' })).toEqual(['office', 'committee:jobs', 'post:college-dean']);
  });

  it('has an id that follows from which paper it is', () => {
    expect(paperIdOf({ ...subject, department: 'tourism' })).toBe(
      'minutes.jobs-2021-7.ko.department.tourism',
    );
  });

  it('of a plan is of one edition: a correction takes the place of nothing', () => {
    const plan = { ...subject, kind: 'plan', of: 'plan-2022' };
    const ids = ['first', 'correction'].map((edition) => paperIdOf({ ...plan, edition }));
    expect(ids).toEqual(['plan.plan-2022.ko.edition.first', 'plan.plan-2022.ko.edition.correction']);
    const compared = {
      ...plan,
      kind: 'plan-comparison',
      edition: 'e-2',
      with: 'plan-2021',
      withEdition: 'e-1',
    };
    expect(paperIdOf(compared)).toBe(
      'plan-comparison.plan-2022.ko.edition.e-2.with.plan-2021.withEdition.e-1',
    );
    const kept = after(paperStream, [{ ...wasMade, ...plan, edition: 'first' }]);
    expect(kept).toMatchObject({ subject: { ...plan, edition: 'first' } });
  });

  it('has a story for every row', () => {
    expectTried(paperStream, ['MakeFinal', 'RegisterPaper', 'WithdrawPaper']);
  });
});
