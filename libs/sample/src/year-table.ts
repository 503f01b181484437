// What the year has to come to, as one table: 2021 as first adopted against 2022, what was kept, and what is still owed.
import type { OpinionId, ProgramId } from '#domain/ids';
import type { DifferenceMark } from '#domain/plan/comparison';

/** One difference between the two plans. */
export interface YearRow {
  readonly number: string;
  readonly program: ProgramId;
  /** The indicator or budget line by its id; else what it is of the line, or the whole line of a program that is gone. */
  readonly place: string;
  readonly from?: string;
  readonly to?: string;
  readonly mark: DifferenceMark;
  /** The opinions behind it; what the office sets has none. */
  readonly opinions: readonly OpinionId[];
}

/** The indicator that a deferred item brought has the id of its change. */
export const addedIndicator = '2021-midterm:o-1-8-change-2:1';

// prettier-ignore
export const yearTable: readonly YearRow[] = [
  { number: '1-1', program: 'p-1-1', place: 'i-1-1-people', from: '120', to: '130', mark: 'alreadyInForce', opinions: ['o-1-1-change'] },
  { number: '1-2', program: 'p-1-2', place: 'kind', from: 'new', to: 'continuing', mark: 'byOffice', opinions: [] },
  { number: '1-2', program: 'p-1-2', place: 'b-1-2-ceremony', from: '9000', to: '5000', mark: 'alreadyInForce', opinions: ['o-1-2-change'] },
  { number: '1-2', program: 'p-1-2', place: 'b-1-2-teaching', from: '24000', to: '28000', mark: 'alreadyInForce', opinions: ['o-1-2-change'] },
  { number: '1-3', program: 'p-1-3', place: 'line', from: '1-3', mark: 'byOffice', opinions: [] },
  { number: '1-4', program: 'p-1-4', place: 'i-1-4-people', from: '60', to: '80', mark: 'byOffice', opinions: [] },
  { number: '1-4', program: 'p-1-4', place: 'b-1-4-savings', from: '180000', to: '240000', mark: 'byOffice', opinions: [] },
  { number: '1-5', program: 'p-1-5', place: 'i-1-5-people', from: '200', to: '230', mark: 'alreadyInForce', opinions: ['o-1-5-change'] },
  { number: '1-5', program: 'p-1-5', place: 'content', from: '하루 3시간 또는 5시간 근무', to: '하루 3시간에서 8시간까지 근무', mark: 'new', opinions: ['o-1-5-midterm'] },
  { number: '1-6', program: 'p-1-6', place: 'i-1-6-growth', from: '5', to: '10', mark: 'alreadyInForce', opinions: ['o-1-6-change'] },
  { number: '1-8', program: 'p-1-8', place: addedIndicator, to: '150', mark: 'new', opinions: ['o-1-8-change-2'] },
  { number: '1-9', program: 'p-1-9', place: 'content', from: '노동상담을 평일 낮에만 운영', to: '노동상담을 평일 낮과 매주 수요일 저녁에 운영', mark: 'alreadyInForce', opinions: ['o-1-9-change'] },
];

/** The opinions to which a department said no with its reason, and the committee took it. */
export const keptTable: readonly OpinionId[] = ['o-1-1-midterm-2', 'o-1-7-change'];

/** How something owed stands in the cycle of 2022 at the end of February. */
export type OwedStanding = 'owed' | 'kept' | 'late';

/** What the round left behind and the cycle of 2022 took over. */
export const owedTable: Readonly<Record<OpinionId, OwedStanding>> = {
  'o-s1-midterm': 'owed',
  'o-1-1-midterm-1': 'kept',
  'o-1-2-midterm-1': 'late',
  'o-1-2-midterm-2': 'owed',
  'o-1-6-midterm': 'owed',
  'o-1-7-midterm': 'owed',
  'o-1-8-midterm': 'owed',
  'o-1-8-change-1': 'owed',
  'o-1-9-midterm-2': 'owed',
};
