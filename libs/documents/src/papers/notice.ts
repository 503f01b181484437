// The notice of a meeting (소집통지): date, place and agenda, in writing (사회보장급여법 시행규칙 제5조).
import { meetingModeLabels } from '#contract/glossary';
import { meetingNameLabel, meetingNumberLabel } from '#contract/meeting-names';
import type { Language } from '#contract/label';
import type { ConvenedMeeting } from '#domain/meeting/states';
import type { Paper, Signature } from '../model.js';
import { officialDate, officialTime } from './dates.js';
import { item, letterSection } from './letter.js';
import { paperOf, type Origin } from './origin.js';
import { minutesWords, noticeWords as say } from './words.js';

export interface NoticeOf {
  readonly meeting: ConvenedMeeting;
  readonly committee: string;
  /** In whose name it goes out. */
  readonly chair: string;
  readonly steps: readonly Signature[];
}

/** The notice as a letter to everybody on the roll; what was taken off the agenda is not on it. */
export function noticePaper({ meeting, committee, chair, steps }: NoticeOf, origin: Origin): Paper {
  const { language, author } = origin;
  const title = noticeTitle(committee, meeting.number, language);
  return paperOf(origin, title, [
    letterSection(
      {
        from: author,
        to: say.to(committee)[language],
        title,
        items: itemsOf(meeting, language),
        enclosures: [],
        sender: chair,
        steps,
        registration: sentOn(meeting, language),
      },
      language,
    ),
  ]);
}

function sentOn({ notice }: ConvenedMeeting, language: Language): readonly string[] {
  return notice ? [say.sentOn(officialDate(notice.on))[language]] : [];
}

function noticeTitle(committee: string, number: string, language: Language): string {
  return language === 'ko'
    ? say.title(`${meetingNumberLabel(number).ko} ${committee}`).ko
    : say.title(meetingNameLabel(committee, number).en).en;
}

function itemsOf(meeting: ConvenedMeeting, language: Language) {
  const { agenda, mode, place } = meeting;
  const inWriting = mode?.kind === 'written';
  const when = inWriting ? minutesWords.window : minutesWords.when;
  const items = Object.values(agenda).filter(({ status }) => status !== 'takenOff');
  return [
    item((inWriting ? say.asksInWriting : say.asks)[language], [
      item(
        `${when[language]}: ${officialTime({ ...meeting, closes: inWriting ? mode.closes : undefined })[language]}`,
      ),
      ...(place === undefined ? [] : [item(`${minutesWords.place[language]}: ${place}`)]),
      ...(mode ? [item(`${minutesWords.mode[language]}: ${meetingModeLabels[mode.kind][language]}`)] : []),
    ]),
    item(
      say.agenda[language],
      items.map(({ title, text = '' }) => item(title, text === '' ? [] : [item(text)])),
    ),
    item((inWriting ? say.answerInWriting : say.reply)[language]),
  ];
}
