// A meeting in writing (서면회의): its window, whose answers are missing, and what the answers come to on each item.
import type { IsoDate, SeatId } from '../ids.js';
import type { WrittenMode } from '../meeting-mode.js';
import { motionKindsIn, type MotionKind } from '../motion-kinds.js';
import { ruleInForce, type DatedRule } from '../rule-packs.js';
import { addWorkingDays, workingDaysBetween, type OwnDays } from '../working-days.js';
import { isRecused, type AgendaItem, type Attendance, type ConvenedMeeting, type Votes } from './states.js';
import type { WrittenAnswer } from './words.js';

type Ruled = { readonly rules: readonly DatedRule[] };

/** How a meeting is held in writing; undefined where its members sit together. */
export function writtenMode({ mode }: Pick<ConvenedMeeting, 'mode'>): WrittenMode | undefined {
  return mode?.kind === 'written' ? mode : undefined;
}

/** Whether a committee may meet in writing at all: only where its rules say so. */
export function allowsWriting({ rules }: Ruled, on: IsoDate): boolean {
  return ruleInForce(rules, 'meeting.written', on)?.value === 'allowed';
}

/** What the committee does not decide in writing. */
export function notInWriting({ rules }: Ruled, on: IsoDate): readonly MotionKind[] {
  return motionKindsIn(ruleInForce(rules, 'meeting.written-not-for', on)?.value ?? '') ?? [];
}

/** For how many working days at least it is open, its first day not counted; 0 where no rule says. */
export function shortestWindow({ rules }: Ruled, on: IsoDate): number {
  return Number(ruleInForce(rules, 'meeting.written-window', on)?.value ?? 0);
}

/** A window, and what it is reckoned by. */
export interface Window extends Ruled {
  readonly from: IsoDate;
  readonly closes: IsoDate;
  readonly days?: OwnDays;
}

/** The first day on which a window may close, where it closes earlier than that; undefined where it is long enough. */
export function closesTooEarly({ from, closes, rules, days }: Window): IsoDate | undefined {
  const least = shortestWindow({ rules }, from);
  const isShort = closes < from || (least > 0 && workingDaysBetween(from, closes, days) < least);
  return isShort ? addWorkingDays(from, least, days) : undefined;
}

/** The items that a seat answers: every motion that has not come out, unless it is recused from it. */
export function itemsFor({ agenda }: Pick<ConvenedMeeting, 'agenda'>, seat: SeatId): readonly AgendaItem[] {
  return Object.values(agenda).filter(
    (item) => item.status === 'pending' && item.motion !== undefined && !isRecused(item, seat),
  );
}

/** The seats that have something to answer and have not. */
export function answersMissing(meeting: ConvenedMeeting): readonly Attendance[] {
  return Object.values(meeting.roll).filter(
    ({ seat, status }) => status === 'absent' && itemsFor(meeting, seat).length > 0,
  );
}

/** Whether somebody has answered. */
export function isAnswered({ roll }: Pick<ConvenedMeeting, 'roll'>): boolean {
  return Object.values(roll).some(({ status }) => status !== 'absent');
}

/** Whether whoever has something to answer has done so. */
export function isAnsweredByAll(meeting: ConvenedMeeting): boolean {
  return isAnswered(meeting) && answersMissing(meeting).length === 0;
}

/** What the answers come to on an item. Whoever is recused does not count, whatever they had answered before. */
export function tallyOf({ roll }: Pick<ConvenedMeeting, 'roll'>, item: AgendaItem): Votes {
  const given = Object.values(roll).flatMap((seat) =>
    isRecused(item, seat.seat) ? [] : (answerOn(seat, item.id)?.choice ?? []),
  );
  const count = (choice: WrittenAnswer['choice']) => given.filter((each) => each === choice).length;
  return { inFavour: count('inFavour'), against: count('against'), abstained: count('abstained') };
}

/** What a seat answered on an item, if it did. */
export function answerOn({ written }: Pick<Attendance, 'written'>, item: string): WrittenAnswer | undefined {
  return written?.answers.find(({ agendaItem }) => agendaItem === item);
}

/** Where a written meeting stands; answers are taken while it is `running`. */
export type WindowStanding = 'before' | 'running' | 'over' | 'counting' | 'counted' | 'cancelled';

/** What a written meeting has come to, seen on a day. */
export interface WritingFigures {
  readonly standing: WindowStanding;
  /** The seats that have something to answer and have not; none once nobody can. */
  readonly missing: readonly SeatId[];
  /** By seat, the items that it answers, while it can. */
  readonly items: Readonly<Record<SeatId, readonly string[]>>;
}

/** The same of a meeting; undefined where members sit together. */
export function writingFigures(meeting: ConvenedMeeting, today: IsoDate): WritingFigures | undefined {
  const mode = writtenMode(meeting);
  if (!mode) return undefined;
  const standing = standingOn(meeting, mode.closes, today);
  if (meeting.status !== 'convened') return { standing, missing: [], items: {} };
  const seats = Object.keys(meeting.roll);
  return {
    standing,
    missing: answersMissing(meeting).map(({ seat }) => seat),
    items: Object.fromEntries(seats.map((seat) => [seat, itemsFor(meeting, seat).map(({ id }) => id)])),
  };
}

function standingOn(meeting: ConvenedMeeting, closes: IsoDate, today: IsoDate): WindowStanding {
  switch (meeting.status) {
    case 'open':
      return 'counting';
    case 'closed':
      return 'counted';
    case 'cancelled':
      return 'cancelled';
    case 'convened':
      if (today < meeting.date || !meeting.notice) return 'before';
      return today <= closes ? 'running' : 'over';
  }
}
