// The minutes (회의록) as they follow from what happened: header, roll, agenda, gist, decisions and votes with who was there,
// next date (공공기록물법 시행령 §18). No figure in them is typed.
import type { IsoDate, MeetingId, RoundId } from '../ids.js';
import type { MeetingMode } from '../meeting-mode.js';
import { textOn } from './minutes-rules.js';
import { figuresAtOutcome, quorumOf, type VotingFigures } from './rules.js';
import {
  countRoll,
  countSeated,
  disagreements,
  type AgendaItem,
  type Attendance,
  type ConvenedMeeting,
  type Disagreement,
  type RollCount,
  type Votes,
} from './states.js';
import type { MinutesWords, Motion, NextMeeting, RollSeat } from './words.js';
import { answerOn } from './written.js';

/** What other streams call whoever meets. */
export interface MinutesTitles {
  readonly organization: string;
  readonly committee: string;
}

/** One who is on the roll: whether they came, and whether they left before the end. */
export interface MinutesSeat extends Pick<RollSeat, 'seat' | 'title' | 'sector' | 'role'> {
  readonly attended: boolean;
  readonly leftEarly: boolean;
  /** Who attended in their place, by office and title. */
  readonly proxy?: string;
}

/** One who did not take part in an item: as a party to it, or by name with a reason. */
export interface SteppedAside {
  readonly title: string;
  readonly party: boolean;
  readonly reason?: string;
}

/** One item as the minutes tell it. */
export interface MinutesEntry {
  readonly id: string;
  readonly title: string;
  readonly motion?: Motion['kind'];
  readonly status: AgendaItem['status'];
  readonly votes?: Votes;
  /** Why it was held over. */
  readonly reason?: string;
  /** Who was there when it came out, what the decision stood on, and who presided where it was not the chair. */
  readonly presence?: {
    readonly count: RollCount;
    readonly figures: VotingFigures;
    readonly presider?: string;
  };
  readonly aside: readonly SteppedAside[];
  readonly gist: string;
  /** The round that it is about: whose opinions it decides on, or whose programs are gone through. */
  readonly round?: RoundId;
}

export interface MinutesDocument extends MinutesTitles {
  readonly number: string;
  readonly date: IsoDate;
  readonly time?: string;
  /** The hour at which it ended, where somebody noted it. */
  readonly ended?: string;
  readonly place?: string;
  /** How it was held; absent where it was never said. */
  readonly mode?: MeetingMode['kind'];
  /** The last day of a written one. */
  readonly closes?: IsoDate;
  readonly roll: readonly MinutesSeat[];
  readonly count: RollCount;
  readonly quorum: number;
  /** Where a printed paper says otherwise, and which. */
  readonly disagreements: readonly Disagreement[];
  readonly statedIn?: string;
  readonly presider?: { readonly title: string; readonly reason: string };
  readonly attendees: readonly { readonly office: string; readonly title: string }[];
  readonly opening: string;
  readonly items: readonly MinutesEntry[];
  readonly closing: string;
  readonly next?: NextMeeting;
  /** The later meeting that confirmed them; absent where none did. */
  readonly confirmedIn?: MeetingId;
}

/** What the minutes would say by themselves: the gist that was taken down, what was written with an answer, and nothing else. */
function builtWords({ agenda, roll }: Pick<ConvenedMeeting, 'agenda' | 'roll'>): MinutesWords {
  return {
    opening: '',
    items: Object.values(agenda).flatMap(({ id, gist }) => {
      const text = gist ?? writtenOn(roll, id);
      return text === '' ? [] : [{ agendaItem: id, text }];
    }),
    closing: '',
  };
}

/** What members wrote with their answers on an item, line by line, each under the title of the seat. */
function writtenOn(roll: ConvenedMeeting['roll'], item: string): string {
  const lines = Object.values(roll).flatMap((seat) => {
    const note = answerOn(seat, item)?.note?.trim() ?? '';
    return note === '' ? [] : [`${seat.title}: ${note}`];
  });
  return lines.join('\n');
}

/** The words that count: the last revision's, or what stands there by itself. */
function wordsOfMinutes(meeting: ConvenedMeeting): MinutesWords {
  const written = meeting.status === 'closed' ? meeting.minutes.revisions.at(-1) : undefined;
  return written?.words ?? builtWords(meeting);
}

/** The minutes as they read now; what was taken off the agenda before the meeting opened is none of its items. */
export function minutesOf(meeting: ConvenedMeeting, titles: MinutesTitles): MinutesDocument {
  const { number, date, time, place, mode, roll, agenda, attendees, stated, presider, next } = meeting;
  const words = wordsOfMinutes(meeting);
  const titleOf = (seat: string) => roll[seat]?.title ?? seat;
  return {
    ...titles,
    number,
    date,
    ...(time === undefined ? {} : { time }),
    ...('ended' in meeting && meeting.ended !== undefined ? { ended: meeting.ended } : {}),
    ...(place === undefined ? {} : { place }),
    ...(mode ? { mode: mode.kind } : {}),
    ...(mode?.kind === 'written' ? { closes: mode.closes } : {}),
    roll: Object.values(roll).map(seatOf),
    count: countRoll(meeting),
    quorum: quorumOf(meeting),
    disagreements: disagreements(meeting),
    ...(stated ? { statedIn: stated.source } : {}),
    ...(presider ? { presider: { title: titleOf(presider.seat), reason: presider.reason } } : {}),
    attendees: Object.values(attendees).map(({ office, title }) => ({ office, title })),
    opening: words.opening,
    items: Object.values(agenda)
      .filter(({ status }) => status !== 'takenOff')
      .map((item) => entryOf(meeting, item, words)),
    closing: words.closing,
    ...(next ? { next } : {}),
    ...confirmationOf(meeting),
  };
}

function confirmationOf(meeting: ConvenedMeeting): Pick<MinutesDocument, 'confirmedIn'> {
  if (meeting.status !== 'closed' || meeting.minutes.status !== 'confirmed') return {};
  const { post } = meeting.minutes.by;
  return post.kind === 'policy' && post.policy === 'meeting-outcome' ? { confirmedIn: post.meeting } : {};
}

function seatOf({ seat, title, sector, role, status, proxy }: Attendance): MinutesSeat {
  const attending = { attended: status !== 'absent', leftEarly: status === 'left' };
  return { seat, title, sector, role, ...attending, ...(proxy === undefined ? {} : { proxy }) };
}

function entryOf(meeting: ConvenedMeeting, item: AgendaItem, words: MinutesWords): MinutesEntry {
  const { id, title, motion, status } = item;
  const round = roundOf(item);
  return {
    id,
    title,
    ...(motion ? { motion: motion.kind } : {}),
    status,
    ...('votes' in item ? { votes: item.votes } : {}),
    ...('reason' in item ? { reason: item.reason } : {}),
    ...presenceOn(meeting, item),
    aside: asideOf(meeting, item),
    gist: textOn(words, id),
    ...(round === undefined ? {} : { round }),
  };
}

/** The round that an item is about, by its motion or by itself. */
export function roundOf({ motion, round }: Pick<AgendaItem, 'motion' | 'round'>): RoundId | undefined {
  return motion && 'round' in motion ? motion.round : round;
}

function presenceOn(meeting: ConvenedMeeting, item: AgendaItem): Pick<MinutesEntry, 'presence'> {
  const figures = figuresAtOutcome(meeting, item);
  if (!item.presence || !figures) return {};
  const { seats, presider } = item.presence;
  const titled = presider === undefined ? {} : { presider: meeting.roll[presider]?.title ?? presider };
  return { presence: { count: countSeated(meeting, seats), figures, ...titled } };
}

function asideOf({ roll }: ConvenedMeeting, { parties, recused }: AgendaItem): readonly SteppedAside[] {
  const titleOf = (seat: string) => roll[seat]?.title ?? seat;
  const named = recused.map(({ seat }) => seat);
  return [
    ...parties.filter((seat) => !named.includes(seat)).map((seat) => ({ title: titleOf(seat), party: true })),
    ...recused.map(({ seat, reason }) => ({ title: titleOf(seat), party: parties.includes(seat), reason })),
  ];
}
