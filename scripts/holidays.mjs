// Writes the public holidays that the domain reckons with from a kept data set of the official almanac (월력요항).
import * as almanac from '@hyunbinseo/holidays-kr/all';
import kept from '@hyunbinseo/holidays-kr/package.json' with { type: 'json' };
import { format, resolveConfig } from 'prettier';

/** Where the domain has them. */
export const holidaysFile = 'libs/domain/src/public-holidays.ts';

const firstYear = 2020;

/** The data set that is kept, and the day of its publishing: what was announced later is not in it. */
const dataSet = { version: '5.2027.1', published: '2026-08-21' };

/** What the almanac calls each holiday, and what the domain does. */
const names = new Map([
  ['1월 1일', 'newYear'],
  ['설날 전날', 'seollalEve'],
  ['설날', 'seollal'],
  ['설날 다음 날', 'seollalNext'],
  ['3ㆍ1절', 'independence'],
  ['노동절', 'labour'],
  ['어린이날', 'childrens'],
  ['부처님 오신 날', 'buddha'],
  ['현충일', 'memorial'],
  ['제헌절', 'constitution'],
  ['광복절', 'liberation'],
  ['추석 전날', 'chuseokEve'],
  ['추석', 'chuseok'],
  ['추석 다음 날', 'chuseokNext'],
  ['개천절', 'foundation'],
  ['한글날', 'hangeul'],
  ['기독탄신일', 'christmas'],
  ['대통령선거', 'presidentialElection'],
  ['전국동시지방선거', 'localElections'],
  ['임시공휴일', 'temporary'],
]);
const ways = new Map([
  ['대체공휴일', 'substitute'],
  ['임시공휴일', 'temporary'],
]);

/** The source of the data file, as it should be; rejects where the almanac has a name that nobody here knows. */
export async function renderHolidays() {
  if (kept.version !== dataSet.version)
    throw new Error(`Say in scripts/holidays.mjs when ${kept.name} ${kept.version} was published.`);
  const years = Object.keys(almanac)
    .map((name) => Number(name.slice(1)))
    .filter((year) => year >= firstYear)
    .sort((one, other) => one - other);
  const days = years.flatMap((year) => Object.entries(almanac[`y${year}`]));
  const list = {
    firstYear,
    lastYear: years.at(-1),
    source: '우주항공청 월력요항',
    dataSet: `${kept.name} ${kept.version}`,
    listedOn: dataSet.published,
    days: Object.fromEntries(days.map(([date, said]) => [date, said.map(holidayOf)])),
  };
  const text = `// The public holidays of Korea from ${list.firstYear} to ${list.lastYear}: what the official almanac lists. Written by \`npm run docs\`.
import type { HolidayList } from './holidays.js';

/** Substitute and temporary holidays are in it as far as they were announced when the almanac was kept. */
export const publicHolidays: HolidayList = ${JSON.stringify(list)};
`;
  const options = await resolveConfig(holidaysFile);
  return format(text, { ...options, filepath: holidaysFile });
}

function holidayOf(said) {
  const [, way, inner] = /^(.+)\((.+)\)$/.exec(said) ?? [];
  const name = names.get(inner ?? said) ?? (/국회의원\s?선거$/.test(said) ? 'assemblyElection' : undefined);
  const as = way && ways.get(way);
  if (name === undefined || (way !== undefined && as === undefined))
    throw new Error(`The almanac has a holiday that is not known here: ${said}`);
  return as === undefined ? { name } : { name, as };
}
