// What is said of a meeting in letters and calendars alike: how it is held, what is on its agenda, and its entry.
import { dateLabel } from '#contract/day-labels';
import type { Label, Language } from '#contract/label';
import { meetingNameLabel } from '#contract/meeting-names';
import { meetingUid, type MeetingEntry } from './entry.js';
import { assumedHours } from './writing.js';

/** As much of a meeting as is said of it. */
export interface MeetingFacts {
  readonly number: string;
  readonly date: string;
  readonly time?: string;
  readonly place?: string;
  readonly status: string;
  readonly mode?: { readonly kind: string; readonly link?: string; readonly closes?: string };
  readonly agenda: Readonly<Record<string, { readonly title: string; readonly status: string }>>;
}

const words = {
  agenda: { ko: '안건', en: 'Agenda' },
  video: (link: string): Label => ({ ko: `영상회의 주소: ${link}`, en: `By video: ${link}` }),
  written: ({ ko, en }: Label): Label => ({
    ko: `서면회의입니다. ${ko}까지 안건별로 의견을 내 주세요.`,
    en: `A written meeting: give your vote on each item by ${en}.`,
  }),
  assumed: {
    ko: `끝나는 시각은 정해져 있지 않아 ${assumedHours}시간으로 표시했습니다.`,
    en: `Its end is not set; ${assumedHours} hours are shown.`,
  },
} as const;

/** How it is held, unless in person. */
export function modeOf({ mode }: Pick<MeetingFacts, 'mode'>): readonly Label[] {
  if (mode?.closes !== undefined) return [words.written(dateLabel(mode.closes))];
  return mode?.link === undefined ? [] : [words.video(mode.link)];
}

/** What is on its agenda, line by line. */
export function agendaOf({ agenda }: Pick<MeetingFacts, 'agenda'>): Label {
  const titles = Object.values(agenda)
    .filter(({ status }) => status !== 'takenOff')
    .map(({ title }, index) => `${index + 1}. ${title}`);
  return inLines([words.agenda, ...titles.map((title) => ({ ko: title, en: title }))]);
}

/** Labels one below the other. */
export function inLines(labels: readonly Label[]): Label {
  return { ko: labels.map(({ ko }) => ko).join('\n'), en: labels.map(({ en }) => en).join('\n') };
}

/** A meeting as its entry in a calendar. */
export function meetingEntry(o: {
  readonly organization: string;
  readonly id: string;
  readonly meeting: MeetingFacts;
  /** The name of its committee. */
  readonly committee: string;
  readonly sequence: number;
  readonly stamp: Date;
  readonly language: Language;
}): MeetingEntry {
  const { organization, id, meeting, committee, sequence, stamp, language } = o;
  const { number, date, time, place, mode, status } = meeting;
  return {
    uid: meetingUid(organization, id),
    sequence,
    stamp,
    date,
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    ...(mode?.closes === undefined ? {} : { closes: mode.closes }),
    summary: meetingNameLabel(committee, number)[language],
    description: inLines([
      ...modeOf(meeting),
      agendaOf(meeting),
      ...(time === undefined ? [] : [words.assumed]),
    ])[language],
    cancelled: status === 'cancelled',
  };
}

/** What makes an invitation newer than the one before. */
const newer: ReadonlySet<string> = new Set(['MeetingMoved', 'AgendaAmended', 'MeetingCancelled']);

/** How new the entry of a meeting is after events of these types: counted from them, so that whoever counts comes to the same. */
export function sequenceAfter(types: readonly string[]): number {
  return types.filter((type) => newer.has(type)).length;
}
