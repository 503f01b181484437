// Tells how a committee is seated: seats by sector and role, terms, who leaves, and who stands in for the chairs.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import { aMember, theChair, theCoordinator } from '#testing/given-actors';
import type { RefusalCode } from '../refusals.js';
import type { DatedRule } from '../rule-packs.js';
import type { Stage } from '../stages.js';
import { roleOn, sitterOn } from './states.js';
import { committeeStream, committeeTable } from './table.js';
import type { CommitteeCommand } from './words.js';

const establishing = {
  type: 'EstablishCommittee',
  name: 'Jobs',
  kind: 'subcommittee',
  reportsTo: 'council',
} as const;
const established = by(theCoordinator, { ...establishing, type: 'CommitteeEstablished' });
const adding = {
  type: 'AddSeat',
  id: 'member-1',
  title: 'Member',
  sector: 'private',
  role: 'member',
} as const;
const added = by(theCoordinator, { ...adding, type: 'SeatAdded' });
const filling = {
  type: 'FillSeat',
  seat: 'member-1',
  person: 'person-1',
  from: '2021-01-01',
  until: '2022-12-31',
} as const;
const filled = by(theCoordinator, { ...filling, type: 'SeatFilled' });
const leaving = { type: 'VacateSeat', seat: 'member-1', until: '2021-06-30', reason: 'Moved away' } as const;
const left = by(theCoordinator, { ...leaving, type: 'SeatVacated' });
const naming = {
  type: 'NameActingChair',
  seat: 'member-1',
  from: '2021-07-14',
  until: '2021-07-16',
  reason: 'Both chairs are away',
} as const;

const quorum: DatedRule = {
  key: 'meeting.quorum',
  value: '2/3',
  article: 'Own rules 4',
  from: '2021-01-01',
};

/** Told in meeting.spec.ts, and of kinds in between/cycle-kinds.spec.ts. */
const toldElsewhere: readonly CommitteeCommand['type'][] = [
  'SetMeetingSeries',
  'EndMeetingSeries',
  'RequestMeeting',
  'WithdrawRequest',
  'NoteMeeting',
  'ReopenRequests',
  'NoteDay',
  'TakeCycleKind',
];

const seated = given(committeeStream, established, added, filled);
const vacant = given(committeeStream, established, added);

describe('a committee', () => {
  it('is established with a name, by the coordinating office', () => {
    given(committeeStream)
      .when(theCoordinator, establishing)
      .happens({ ...establishing, type: 'CommitteeEstablished' });
    given(committeeStream)
      .when(theCoordinator, { ...establishing, name: ' ' })
      .isRefused('text-missing', 'name');
    given(committeeStream).when(theChair, establishing).isRefused('not-your-part');
  });

  it('has seats by sector and role, under ids of their own', () => {
    const coChair = { ...adding, id: 'public-chair', sector: 'public', role: 'chair' } as const;
    vacant.when(theCoordinator, coChair).happens({ ...coChair, type: 'SeatAdded' });
    vacant.when(theCoordinator, adding).isRefused('id-taken', 'id');
    vacant.when(theCoordinator, { ...coChair, title: '' }).isRefused('text-missing', 'title');
  });

  it('fills a vacant seat for a term that begins after the last one', () => {
    vacant.when(theCoordinator, filling).happens({ ...filling, type: 'SeatFilled' });
    vacant.when(theCoordinator, { ...filling, person: '' }).isRefused('unknown-person', 'person');
    vacant.when(theCoordinator, { ...filling, from: '2021-02-30' }).isRefused('date-invalid', 'from');
    vacant.when(theCoordinator, { ...filling, until: 'soon' }).isRefused('date-invalid', 'until');
    vacant.when(theCoordinator, { ...filling, until: '2020-12-31' }).isRefused('dates-out-of-order', 'until');
    const again = given(committeeStream, established, added, filled, left);
    again.when(theCoordinator, { ...filling, from: '2021-06-30' }).isRefused('seat-held', 'from');
    again.when(theCoordinator, { ...filling, from: '2021-07-01' }).happens({
      ...filling,
      type: 'SeatFilled',
      from: '2021-07-01',
    });
    seated.when(theCoordinator, filling).isRefused('item-not-ready', 'seat');
  });

  it('lets a member leave within the term, with a reason', () => {
    seated.when(theCoordinator, leaving).happens({ ...leaving, type: 'SeatVacated' });
    seated.when(theCoordinator, { ...leaving, reason: '' }).isRefused('reason-missing', 'reason');
    seated.when(theCoordinator, { ...leaving, until: '2020-12-31' }).isRefused('dates-out-of-order', 'until');
    seated.when(theCoordinator, { ...leaving, until: '2023-01-01' }).isRefused('dates-out-of-order', 'until');
    seated.when(theCoordinator, { ...leaving, until: '' }).isRefused('date-invalid', 'until');
    seated.when(aMember, leaving).isRefused('not-your-part');
  });

  it('names an acting chair for some days, with a reason', () => {
    seated.when(theCoordinator, naming).happens({ ...naming, type: 'ActingChairNamed' });
    seated.when(theCoordinator, { ...naming, until: '2021-07-13' }).isRefused('dates-out-of-order', 'until');
    seated.when(theCoordinator, { ...naming, from: '14 July' }).isRefused('date-invalid', 'from');
    seated.when(theCoordinator, { ...naming, until: '16 July' }).isRefused('date-invalid', 'until');
    seated.when(theCoordinator, { ...naming, reason: ' ' }).isRefused('reason-missing', 'reason');
    vacant.when(theCoordinator, naming).isRefused('item-not-ready', 'seat');
  });

  it('names no secretary as acting chair, who would then be missing', () => {
    const secretary = { ...adding, id: 'secretary', role: 'secretary' } as const;
    given(
      committeeStream,
      established,
      by(theCoordinator, { ...secretary, type: 'SeatAdded' }),
      by(theCoordinator, { ...filling, type: 'SeatFilled', seat: 'secretary' }),
    )
      .when(theCoordinator, { ...naming, seat: 'secretary' })
      .isRefused('secretary-is-needed', 'seat');
  });

  it('knows who sits in a seat on a day, and whether as chair', () => {
    const acting = by(theCoordinator, { ...naming, type: 'ActingChairNamed' });
    const later = {
      ...filling,
      person: 'person-2',
      from: '2021-07-10',
      until: '2022-12-31',
      type: 'SeatFilled',
    } as const;
    const state = after(committeeStream, [
      established,
      added,
      filled,
      left,
      by(theCoordinator, later),
      acting,
    ]);
    const seat = state.status === 'established' ? state.seats['member-1'] : undefined;
    const sat = ['2021-06-30', '2021-07-01', '2021-07-14', '2021-07-16', '2021-07-17'].map(
      (day) => seat && [sitterOn(seat, day), roleOn(seat, day)],
    );
    expect(sat).toEqual([
      ['person-1', 'member'],
      [undefined, 'member'],
      ['person-2', 'chair'],
      ['person-2', 'chair'],
      ['person-2', 'member'],
    ]);
  });

  it('adopts rules of its own', () => {
    const rules = [quorum, { ...quorum, until: '2021-01-01' }];
    seated.when(theCoordinator, { type: 'AdoptRules', rules }).happens({ type: 'RulesAdopted', rules });
    seated.when(theCoordinator, { type: 'AdoptRules', rules: [] }).isRefused('list-empty', 'rules');
  });

  it.each(['1/2', '1/2+', '2/3', '11/17', '1/1'])('adopts a quorum of %s', (value) => {
    const rules = [{ ...quorum, value }];
    seated.when(theCoordinator, { type: 'AdoptRules', rules }).happens({ type: 'RulesAdopted', rules });
  });

  it.each<readonly [string, object, RefusalCode, string]>([
    ['no value', { key: 'meeting.record', value: ' ' }, 'text-missing', 'value'],
    ['no article', { article: '' }, 'text-missing', 'article'],
    ['no first day', { from: '' }, 'date-invalid', 'from'],
    ['a first day that does not exist', { from: '2021-02-30' }, 'date-invalid', 'from'],
    ['a last day that does not exist', { until: '2021-06-31' }, 'date-invalid', 'until'],
    ['a last day before the first', { until: '2020-12-31' }, 'dates-out-of-order', 'until'],
    ['a quorum in words', { value: 'a majority' }, 'number-invalid', 'value'],
    ['a quorum of nothing', { value: '0/3' }, 'number-invalid', 'value'],
    ['a quorum of parts of nothing', { value: '1/0' }, 'number-invalid', 'value'],
    ['a majority in per cent', { key: 'meeting.majority', value: '50%' }, 'number-invalid', 'value'],
  ])('adopts no rule with %s', (_what, wrong, code, field) => {
    seated
      .when(theCoordinator, { type: 'AdoptRules', rules: [quorum, { ...quorum, ...wrong }] })
      .isRefused(code, `rules[1].${field}`);
  });

  it('has all stages in its cycles, until the office sets which', () => {
    const set = (...stages: readonly Stage[]) => ({ type: 'SetStages', stages }) as const;
    seated.when(theCoordinator, set('planChange')).happens({ type: 'StagesSet', stages: ['planChange'] });
    seated
      .when(theCoordinator, set('adoption', 'midterm'))
      .happens({ type: 'StagesSet', stages: ['midterm', 'adoption'] });
    seated.when(theCoordinator, set()).isRefused('list-empty', 'stages');
    seated.when(theCoordinator, set('midterm', 'midterm')).isRefused('list-repeats', 'stages[1]');
    seated.when(theChair, set('midterm')).isRefused('not-your-part');
    const one = by(theCoordinator, { type: 'StagesSet', stages: ['planChange'] });
    expect(after(committeeStream, [established])).toMatchObject({
      stages: ['midterm', 'planChange', 'adoption'],
    });
    expect(after(committeeStream, [established, one])).toMatchObject({ stages: ['planChange'] });
  });

  it('gives a seat another title, and not the one it has', () => {
    const rename = (title: string) => ({ type: 'RenameSeat', seat: 'member-1', title }) as const;
    seated
      .when(theCoordinator, rename('Expert member'))
      .happens({ ...rename('Expert member'), type: 'SeatRenamed' });
    seated.when(theCoordinator, rename('Member')).isRefused('nothing-changes', 'title');
    seated.when(theCoordinator, rename(' ')).isRefused('text-missing', 'title');
  });

  it('has a story for every row', () => {
    expectTried(
      committeeStream,
      Object.values(committeeTable)
        .map(({ command }) => command)
        .filter((command) => !toldElsewhere.includes(command)),
    );
  });
});
