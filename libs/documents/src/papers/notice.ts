// The notice of a meeting (소집통지): date, place and agenda, in writing (사회보장급여법 시행규칙 제5조); and that it was moved or cancelled.
import { meetingModeLabels } from '#contract/glossary';
import { meetingNameLabel, meetingNumberLabel } from '#contract/meeting-names';
import type { Label, Language } from '#contract/label';
import type { IsoDate } from '#domain/ids';
import type { ConvenedMeeting, MovedFrom } from '#domain/meeting/states';
import type { Item, Paper, Signature } from '../model.js';
import { officialDate, officialTime } from './dates.js';
import { item, letterSection } from './letter.js';
import { paperOf, type Origin } from './origin.js';
import { minutesWords, noticeWords as say } from './words.js';

export interface NoticeOf {
  readonly meeting: ConvenedMeeting;
  readonly committee: string;
  /** Whether it was moved after its notice had gone out: on one day, its dates do not tell. */
  readonly movedSince: boolean;
  /** In whose name it goes out. */
  readonly chair: string;
  readonly steps: readonly Signature[];
}

/**
 * The notice as a letter to everybody on the roll; what was taken off the agenda is not on it. Once it went out, a meeting
 * that was moved is told of by a notice of the change, and one that was cancelled by a notice of that.
 */
export function noticePaper(
  { meeting, movedSince, committee, chair, steps }: NoticeOf,
  origin: Origin,
): Paper {
  const { language, author } = origin;
  const told = toldIn(meeting, movedSince);
  const title = titleOf[told.kind](meetingNamed(committee, meeting.number, language))[language];
  return paperOf(origin, title, [
    letterSection(
      {
        from: author,
        to: say.to(committee)[language],
        title,
        items: itemsOf(told, language),
        enclosures: [],
        sender: chair,
        steps,
        registration: told.on === undefined ? [] : [say.sentOn(officialDate(told.on))[language]],
      },
      language,
    ),
  ]);
}

type Cancelled = Extract<ConvenedMeeting, { readonly status: 'cancelled' }>;

type HeldAt = Omit<MovedFrom, 'reason' | 'on'>;

/** What a notice says, and the day on which it was told; absent while it was not. */
type Told =
  | { readonly kind: 'convening'; readonly meeting: ConvenedMeeting; readonly on?: IsoDate }
  | {
      readonly kind: 'change';
      readonly meeting: ConvenedMeeting;
      readonly from: MovedFrom;
      readonly on: IsoDate;
    }
  | { readonly kind: 'cancellation'; readonly meeting: Cancelled; readonly on: IsoDate };

const titleOf: Readonly<Record<Told['kind'], (meeting: string) => Label>> = {
  convening: say.title,
  change: say.changeTitle,
  cancellation: say.cancellationTitle,
};

/** Only who was told of a meeting is told that it changed. */
function toldIn(meeting: ConvenedMeeting, movedSince: boolean): Told {
  const { notice, moved = [] } = meeting;
  const from = moved.at(-1);
  if (!notice) return { kind: 'convening', meeting };
  if (meeting.status === 'cancelled') return { kind: 'cancellation', meeting, on: meeting.on };
  return from && movedSince
    ? { kind: 'change', meeting, from, on: from.on }
    : { kind: 'convening', meeting, on: notice.on };
}

function meetingNamed(committee: string, number: string, language: Language): string {
  return language === 'ko'
    ? `${meetingNumberLabel(number).ko} ${committee}`
    : meetingNameLabel(committee, number).en;
}

function itemsOf(told: Told, language: Language): readonly Item[] {
  switch (told.kind) {
    case 'convening':
      return conveningItems(told.meeting, language);
    case 'change':
      return changeItems(told.meeting, told.from, language);
    case 'cancellation':
      return cancellationItems(told.meeting, language);
  }
}

function changeItems(meeting: ConvenedMeeting, from: MovedFrom, language: Language): readonly Item[] {
  return [
    item(say.changed[language], [
      item(say.before(whenAndWhere(from))[language]),
      item(say.after(whenAndWhere(heldAt(meeting)))[language]),
      item(say.reason(from.reason)[language]),
    ]),
    agendaItem(meeting, language),
    item((meeting.mode?.kind === 'written' ? say.answerInWriting : say.reply)[language]),
  ];
}

function cancellationItems(meeting: Cancelled, language: Language): readonly Item[] {
  return [
    item(say.cancelled[language], [
      item(`${minutesWords.when[language]}: ${whenAndWhere(heldAt(meeting))[language]}`),
      item(say.reason(meeting.reason)[language]),
    ]),
  ];
}

/** `2021. 7. 14.(수) 10:00, 화상회의`. */
function whenAndWhere(at: HeldAt): Label {
  const { ko, en } = officialTime(at);
  const { place } = at;
  return place === undefined ? { ko, en } : { ko: `${ko}, ${place}`, en: `${en}, ${place}` };
}

/** When and where it is to be held, whatever became of it. */
function heldAt({ date, time, place, mode }: ConvenedMeeting): HeldAt {
  return {
    date,
    ...(time !== undefined && { time }),
    ...(place !== undefined && { place }),
    ...(mode?.kind === 'written' && { closes: mode.closes }),
  };
}

function agendaItem({ agenda }: ConvenedMeeting, language: Language): Item {
  const items = Object.values(agenda).filter(({ status }) => status !== 'takenOff');
  return item(
    say.agenda[language],
    items.map(({ title, text = '' }) => item(title, text === '' ? [] : [item(text)])),
  );
}

function conveningItems(meeting: ConvenedMeeting, language: Language): readonly Item[] {
  const { mode, place } = meeting;
  const inWriting = mode?.kind === 'written';
  const when = inWriting ? minutesWords.window : minutesWords.when;
  return [
    item((inWriting ? say.asksInWriting : say.asks)[language], [
      item(`${when[language]}: ${officialTime(heldAt(meeting))[language]}`),
      ...(place === undefined ? [] : [item(`${minutesWords.place[language]}: ${place}`)]),
      ...(mode ? [item(`${minutesWords.mode[language]}: ${meetingModeLabels[mode.kind][language]}`)] : []),
    ]),
    agendaItem(meeting, language),
    item((inWriting ? say.answerInWriting : say.reply)[language]),
  ];
}
