// Derives the public holidays of Korea from statute and moon, without the list that the domain keeps: what that list is held to.
import { addDays, weekday } from '#domain/dates';
import type { HolidayName, PublicHoliday } from '#domain/holidays';
import type { IsoDate } from '#domain/ids';

/** A holiday that comes each year. */
interface Rule {
  readonly name: HolidayName;
  /** The holiday that a day in its place is called after. */
  readonly block: HolidayName;
  readonly on: (year: number) => IsoDate;
  /** From which day on it is a public holiday; absent for one that was it all along. */
  readonly since?: IsoDate;
  readonly substituted?: Substitution;
}

/** On which days another one takes its place, besides those on which two holidays meet; and for holidays from when on. */
interface Substitution {
  readonly days: readonly ('saturday' | 'sunday')[];
  readonly since: IsoDate;
}

const saturday = 6;
const sunday = 7;
const wednesday = 3;

/** 관공서의 공휴일에 관한 규정 §3, in the wordings of 2013-11-05, 2021-08-04 and 2023-05-04. */
const lunar: Substitution = { days: ['sunday'], since: '2013-11-05' };
const childrens: Substitution = { days: ['saturday', 'sunday'], since: '2013-11-05' };
const national: Substitution = { days: ['saturday', 'sunday'], since: '2021-08-04' };
const births: Substitution = { days: ['saturday', 'sunday'], since: '2023-05-04' };
/** 공휴일에 관한 법률 §2 in the wordings of 2026: 노동절 from 1 May on, 제헌절 from 11 May on, each with its substitute. */
const labour: Substitution = { days: ['saturday', 'sunday'], since: '2026-05-01' };
const constitution: Substitution = { days: ['saturday', 'sunday'], since: '2026-05-11' };

/** 관공서의 공휴일에 관한 규정 §2, in its order. */
const rules: readonly Rule[] = [
  each('independence', fixed('03-01'), national),
  { ...each('constitution', fixed('07-17'), constitution), since: constitution.since },
  each('liberation', fixed('08-15'), national),
  each('foundation', fixed('10-03'), national),
  each('hangeul', fixed('10-09'), national),
  each('newYear', fixed('01-01')),
  { ...each('seollalEve', (year) => addDays(seollal(year), -1), lunar), block: 'seollal' },
  each('seollal', seollal, lunar),
  { ...each('seollalNext', (year) => addDays(seollal(year), 1), lunar), block: 'seollal' },
  each('buddha', byMoon('4/8'), births),
  { ...each('labour', fixed('05-01'), labour), since: labour.since },
  each('childrens', fixed('05-05'), childrens),
  each('memorial', fixed('06-06')),
  { ...each('chuseokEve', (year) => addDays(chuseok(year), -1), lunar), block: 'chuseok' },
  each('chuseok', chuseok, lunar),
  { ...each('chuseokNext', (year) => addDays(chuseok(year), 1), lunar), block: 'chuseok' },
  each('christmas', fixed('12-25'), births),
];

/** What no rule foretells: days that the government named for once (임시공휴일). */
const namedForOnce: readonly (readonly [IsoDate, PublicHoliday])[] = [
  ['2020-08-17', { name: 'temporary' }],
  ['2023-10-02', { name: 'temporary' }],
  ['2024-10-01', { name: 'temporary' }],
  ['2025-01-27', { name: 'temporary' }],
  // Elections after which a term begins early have no day by 공직선거법 §34.
  ['2025-06-03', { name: 'presidentialElection', as: 'temporary' }],
];

/** The last days of terms, and how many days before them successors are elected (공직선거법 §34 ①). */
const terms: readonly (readonly [HolidayName, lastDay: IsoDate, daysBefore: number])[] = [
  ['assemblyElection', '2020-05-29', 50],
  ['presidentialElection', '2022-05-09', 70],
  ['localElections', '2022-06-30', 30],
  ['assemblyElection', '2024-05-29', 50],
  ['localElections', '2026-06-30', 30],
];

/** Every public holiday of a span of years from 2020 to 2027, by date, with all that it is. */
export function derivedHolidays(
  firstYear: number,
  lastYear: number,
): ReadonlyMap<IsoDate, readonly PublicHoliday[]> {
  const found = new Map<IsoDate, PublicHoliday[]>();
  const add = (date: IsoDate, holiday: PublicHoliday) => {
    const year = Number(date.slice(0, 4));
    if (firstYear <= year && year <= lastYear) found.set(date, [...(found.get(date) ?? []), holiday]);
  };
  const lawful = datesBetween(firstYear, lastYear);
  for (const [date, those] of lawful) for (const { name } of those) add(date, { name });
  for (const [name, lastDay, days] of terms) add(electionDay(lastDay, days, found), { name });
  for (const [date, holiday] of namedForOnce) add(date, holiday);
  for (const [date, those] of lawful) {
    const moved = those.find((rule) => isSubstituted(rule, date, those));
    if (moved) add(nextFree(date, found), { name: moved.block, as: 'substitute' });
  }
  return found;
}

function each(name: HolidayName, on: Rule['on'], substituted?: Substitution): Rule {
  return { name, block: name, on, ...(substituted ? { substituted } : {}) };
}

function fixed(day: string): Rule['on'] {
  return (year) => `${year}-${day}`;
}

function seollal(year: number): IsoDate {
  return byMoon('1/1')(year);
}

function chuseok(year: number): IsoDate {
  return byMoon('8/15')(year);
}

/** By the Korean lunisolar calendar of ICU; a leap month has another name and is passed over. */
const moon = new Intl.DateTimeFormat('en-u-ca-dangi', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });

function byMoon(day: string): Rule['on'] {
  return (year) => {
    for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1))
      if (moon.format(new Date(`${date}T00:00:00Z`)) === day) return date;
    throw new Error(`${year} has no ${day} by the moon`);
  };
}

/** The days of all rules in their order, each with what falls on it. */
function datesBetween(firstYear: number, lastYear: number): ReadonlyMap<IsoDate, readonly Rule[]> {
  const dates = new Map<IsoDate, Rule[]>();
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (const rule of rules) {
      const date = rule.on(year);
      if (rule.since === undefined || rule.since <= date) dates.set(date, [...(dates.get(date) ?? []), rule]);
    }
  }
  return new Map([...dates].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Where two holidays meet, the day in their place is one, and called after the first. */
function isSubstituted({ substituted }: Rule, date: IsoDate, there: readonly Rule[]): boolean {
  if (!substituted || date < substituted.since) return false;
  const day = weekday(date);
  return (
    there.length > 1 ||
    (day === saturday && substituted.days.includes('saturday')) ||
    (day === sunday && substituted.days.includes('sunday'))
  );
}

/** The first day after it that is off for no other reason. */
function nextFree(date: IsoDate, found: ReadonlyMap<IsoDate, unknown>): IsoDate {
  let day = addDays(date, 1);
  while (found.has(day) || weekday(day) >= saturday) day = addDays(day, 1);
  return day;
}

/** The first Wednesday from so many days before; a week later where it, the day before or the day after is a holiday (② there). */
function electionDay(lastDay: IsoDate, days: number, found: ReadonlyMap<IsoDate, unknown>): IsoDate {
  let day = addDays(lastDay, -days);
  while (weekday(day) !== wednesday) day = addDays(day, 1);
  return [-1, 0, 1].some((beside) => found.has(addDays(day, beside))) ? addDays(day, 7) : day;
}
