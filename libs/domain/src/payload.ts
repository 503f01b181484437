// Checks that rules of several streams make on a payload, each giving the refusal that names the field.
import { isIsoDate } from './dates.js';
import { compareDecimals, isDecimal } from './decimal.js';
import type { IsoDate } from './ids.js';
import { motionKindsIn } from './motion-kinds.js';
import { earliestYear, faultIn, latestYear, type Period } from './periods.js';
import { refuse, type Refusal, type RefusalCode } from './refusals.js';
import { isReckoningValue } from './reckoning/rule-values.js';
import { isReminderValue } from './reminding.js';
import { isReviewingValue } from './reviewing.js';
import type { DatedRule } from './rule-packs.js';

/** The first refusal, if there is one. */
export function firstRefusal(...checks: readonly (Refusal | undefined)[]): Refusal | undefined {
  return checks.find((check) => check !== undefined);
}

/** Refuses text that is empty or blank. */
export function needsText(
  text: string | undefined,
  field: string,
  code: RefusalCode = 'text-missing',
): Refusal | undefined {
  return text === undefined || text.trim() === '' ? refuse(code, field) : undefined;
}

/** No business date lies before or after: what is reckoned from one, days or years away, is in the calendar too. */
const [earliest, latest] = ['1900-01-01', '2999-12-31'];

/** Refuses what is no calendar date, or lies in another age: `0021-07-14`, `9999-12-31`. */
export function needsDate(date: IsoDate, field: string): Refusal | undefined {
  if (!isIsoDate(date)) return refuse('date-invalid', field, { date });
  return date < earliest || date > latest ? refuse('date-far', field, { date, earliest, latest }) : undefined;
}

/** Refuses what is no period, ends before it begins, or lies in another age: `1991/9998`. */
export function needsPeriod(period: Period, field: string): Refusal | undefined {
  switch (faultIn(period)) {
    case 'notation':
      return refuse('period-invalid', field, { period });
    case 'order':
      return refuse('period-reversed', field, { period });
    case 'age':
      return yearFar(period, field);
    case undefined:
      return undefined;
  }
}

/** Refuses what is no year that a plan of ours can have. */
export function needsYear(year: number, field: string): Refusal | undefined {
  if (!Number.isInteger(year)) return refuse('number-invalid', field, { number: String(year) });
  return year < earliestYear || year > latestYear ? yearFar(String(year), field) : undefined;
}

function yearFar(said: string, field: string): Refusal {
  return refuse('year-far', field, { said, earliest: String(earliestYear), latest: String(latestYear) });
}

/** Refuses what is no time of a day. */
export function needsTime(time: string, field: string): Refusal | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? undefined : refuse('date-invalid', field, { date: time });
}

/** Refuses what is no calendar date, or lies before today. */
export function needsComingDate(date: IsoDate, field: string, today: IsoDate): Refusal | undefined {
  return needsDate(date, field) ?? (date < today ? refuse('date-past', field, { date, today }) : undefined);
}

/** Refuses what is no calendar date, or lies after today. */
export function needsPastDate(date: IsoDate, field: string, today: IsoDate): Refusal | undefined {
  return needsDate(date, field) ?? (date > today ? refuse('date-future', field, { date, today }) : undefined);
}

/** Refuses a second date that does not come after the first. */
export function needsOrder(first: IsoDate, second: IsoDate, field: string): Refusal | undefined {
  return second > first ? undefined : refuse('dates-out-of-order', field, { first, second });
}

/** Refuses what is no address of the web that can be followed safely. */
export function needsLink(link: string | undefined, field: string): Refusal | undefined {
  return link === undefined || /^https:\/\/[^\s"<>]+$/.test(link) ? undefined : refuse('link-invalid', field);
}

/** Refuses what is no exact decimal number, or is negative. */
export function needsAmount(amount: string, field: string): Refusal | undefined {
  return isDecimal(amount) && compareDecimals(amount, '0') >= 0
    ? undefined
    : refuse('number-invalid', field, { number: amount });
}

/** Refuses an amount of money that is not in whole units of its scale, or is negative. */
export function needsWholeAmount(amount: string, field: string): Refusal | undefined {
  return /^\d+$/.test(amount)
    ? needsAmount(amount, field)
    : refuse('number-invalid', field, { number: amount });
}

/** Refuses an empty list. */
export function needsSome(list: readonly unknown[], field: string): Refusal | undefined {
  return list.length === 0 ? refuse('list-empty', field) : undefined;
}

/** Refuses a list that names something twice. */
export function needsDistinct(list: readonly string[], field: string): Refusal | undefined {
  const at = list.findIndex((entry, index) => list.indexOf(entry) !== index);
  return at === -1 ? undefined : refuse('list-repeats', `${field}[${at}]`);
}

/** Refuses an id that is in use. */
export function needsNewId(
  shelf: Readonly<Record<string, unknown>>,
  id: string,
  field = 'id',
): Refusal | undefined {
  return needsText(id, field) ?? (Object.hasOwn(shelf, id) ? refuse('id-taken', field, { id }) : undefined);
}

/** How a rule that counts heads says its part: `1/2+` for more than a half, `2/3` for at least two thirds. */
const fraction = /^([1-9]\d?)\/([1-9]\d?)\+?$/;
/** How a rule that counts days says how many. */
const fewDays = /^\d{1,3}$/;

/**
 * Refuses rules that are none: no list, no dates, an end before its beginning, a count of heads that is no fraction, or of
 * days that is none.
 */
export function checkRules(rules: readonly DatedRule[], field: string): Refusal | undefined {
  return firstRefusal(
    needsSome(rules, field),
    ...rules.map(({ key, value, article, from, until }, index) => {
      const place = `${field}[${index}]`;
      const counts = key === 'meeting.quorum' || key === 'meeting.majority';
      const days =
        key === 'meeting.notice' ||
        key === 'minutes.days' ||
        key === 'meeting.written-window' ||
        key.startsWith('plan.lead-');
      return firstRefusal(
        needsText(value, `${place}.value`),
        needsText(article, `${place}.article`),
        needsDate(from, `${place}.from`),
        until === undefined ? undefined : needsDate(until, `${place}.until`),
        until !== undefined && until < from
          ? refuse('dates-out-of-order', `${place}.until`, { first: from, second: until })
          : undefined,
        (counts && !fraction.test(value)) || (days && !fewDays.test(value))
          ? refuse('number-invalid', `${place}.value`, { number: value })
          : undefined,
        isReminderValue(key, value) &&
          isReckoningValue(key, value) &&
          isReviewingValue(key, value) &&
          (key !== 'meeting.written-not-for' || motionKindsIn(value))
          ? undefined
          : refuse('number-invalid', `${place}.value`, { number: value }),
      );
    }),
  );
}
