// What a public holiday of Korea is called, and how a day came to be one: by law, in place of another day, or for once.
import type { IsoDate } from './ids.js';

/** The holidays of 공휴일에 관한 법률 §2, the elections of 공직선거법 §34, and what the government names for once. */
export const holidayNames = [
  'newYear',
  'seollalEve',
  'seollal',
  'seollalNext',
  'independence',
  'labour',
  'childrens',
  'buddha',
  'memorial',
  'constitution',
  'liberation',
  'chuseokEve',
  'chuseok',
  'chuseokNext',
  'foundation',
  'hangeul',
  'christmas',
  'assemblyElection',
  'presidentialElection',
  'localElections',
  'temporary',
] as const;
export type HolidayName = (typeof holidayNames)[number];

/** One reason why a day is a public holiday; `as` is absent where it is that day itself. */
export interface PublicHoliday {
  readonly name: HolidayName;
  /** In place of a day that fell on a weekend or on another holiday (대체공휴일), or named for once (임시공휴일). */
  readonly as?: 'substitute' | 'temporary';
}

/** A list of public holidays, whole for each of its years. */
export interface HolidayList {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Who lists them, and where. */
  readonly source: string;
  /** The kept data set that it was read from, with its version. */
  readonly dataSet: string;
  /** When that was published: what was announced later is not in it. */
  readonly listedOn: IsoDate;
  readonly days: Readonly<Record<IsoDate, readonly PublicHoliday[]>>;
}
