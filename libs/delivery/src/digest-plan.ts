// Which digests there are to be, day by day: what is owed by the city's rule, less what each person was told before.
import { tellingKey, tellingsBy, tellingsOver, type DatedDuty, type Telling } from '#domain/between/tellings';
import { addDays } from '#domain/dates';
import { groupedBy } from '#domain/grouped-by';
import type { Offices } from '#domain/between/posts';
import type { IsoDate } from '#domain/ids';
import { farthestStep } from '#domain/reminding';
import { toldKey, type Told } from './told.js';

export const digestKinds = ['digest', 'escalation'] as const;
export type DigestKind = (typeof digestKinds)[number];

/** What one person is to be told on a day in one letter. */
export interface PlannedDigest<D extends DatedDuty = DatedDuty> {
  readonly day: IsoDate;
  readonly person: string;
  readonly kind: DigestKind;
  readonly tellings: readonly Telling<D>[];
}

export interface DigestsAsked<D extends DatedDuty> {
  readonly organization: string;
  /** The first one may be today. */
  readonly days: readonly IsoDate[];
  readonly duties: readonly D[];
  readonly offices: Offices;
  /** Whose they are; everybody's unless named. */
  readonly person?: string;
}

/** A step before a due date is taken earlier where it falls on days off: no row of them is longer. */
const longestBreak = 14;

/** What is due later than this cannot be told within a week of a day. */
export function lastDueAround(day: IsoDate): IsoDate {
  return addDays(day, farthestStep + longestBreak);
}

/** The digests of some days, in their order, as far as all stays as it is. */
export async function digestsOver<D extends DatedDuty>(
  { organization, days, duties, offices, person }: DigestsAsked<D>,
  told: Pick<Told<object>, 'among'>,
): Promise<readonly PlannedDigest<D>[]> {
  const isAsked = (telling: Telling) => person === undefined || telling.person === person;
  const possible = days.flatMap((day) =>
    tellingsBy(day, duties, offices)
      .filter(isAsked)
      .flatMap((telling) => [thingOf(telling), letterOf(telling, day)]),
  );
  const known = await told.among(organization, distinct(possible));
  const isClosed = (telling: Telling, day: IsoDate) =>
    !isAsked(telling) || known.has(toldKey(thingOf(telling))) || known.has(toldKey(letterOf(telling, day)));
  return tellingsOver(days, duties, offices, isClosed).flatMap(({ day, tellings }) => {
    const byLetter = groupedBy(tellings, (telling) => `${telling.person}\0${kindOf(telling)}`);
    return [...byLetter.values()].map((together) => {
      const [first] = together;
      return { day, person: first.person, kind: kindOf(first), tellings: together };
    });
  });
}

/** The key of a digest's letter: there is one for a person and a day. */
export function digestKey(kind: DigestKind, day: IsoDate): string {
  return `${kind}/${day}`;
}

function kindOf({ escalatedTo }: Pick<Telling, 'escalatedTo'>): DigestKind {
  return escalatedTo ? 'escalation' : 'digest';
}

function thingOf(telling: Telling) {
  return { person: telling.person, thing: tellingKey(telling) };
}

function letterOf(telling: Telling, day: IsoDate) {
  return { person: telling.person, thing: digestKey(kindOf(telling), day) };
}

function distinct<T extends { person: string; thing: string }>(things: readonly T[]): readonly T[] {
  return [...new Map(things.map((each) => [toldKey(each), each])).values()];
}
