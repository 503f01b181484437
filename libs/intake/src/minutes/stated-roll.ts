// The attendance that minutes print, offered to the meeting of their date where none was stated yet: kept beside what its roll counts.
import { dateLabel } from '#contract/day-labels';
import type { Label } from '#contract/label';
import { meetingNumberLabel } from '#contract/meeting-names';
import type { ReadDocument } from '#documents/read/document';
import type { IsoDate, MeetingId } from '#domain/ids';
import type { StatedRoll } from '#domain/meeting/words';
import type { AnyIntakeStep } from '../proposal.js';
import type { IntakeContext } from '../recogniser.js';
import type { Questions } from '../taking/questions.js';
import { says } from '../taking/says.js';
import { firstDayIn } from './dates.js';
import { sectors, type Roll } from './roll.js';

/** The act that states it, as somebody decides; none where no meeting waits for it. */
export function rollStated(
  document: ReadDocument,
  roll: Roll | undefined,
  questions: Questions,
  { house, seed, file }: IntakeContext,
): readonly AnyIntakeStep[] {
  const stated = roll && statedIn(roll);
  if (!stated) return [];
  const { place } = roll;
  const day = firstDayIn(document);
  const awaiting = [...house.meetings].filter(
    ([, meeting]) => meeting.date === day && meeting.status !== 'cancelled' && !meeting.stated,
  );
  const what = `${stated.present}/${stated.enrolled}`;
  const [first] = awaiting;
  if (!first) return [];
  const meeting = questions.ask<MeetingId | 'none'>({
    id: 'roll',
    place,
    question: says.whoseRoll,
    quoted: what,
    choices: [
      ...awaiting.map(([id, { number, date }]) => ({ value: id, label: labelOf(number, date) })),
      { value: 'none', label: says.leaveOut },
    ],
    usual: awaiting.length === 1 ? first[0] : undefined,
  });
  if (meeting === undefined || meeting === 'none') return [];
  const source = says.place(file?.name ?? '', place).trim();
  return [
    {
      ...{ key: `${seed}-roll`, place, what },
      ...{ stream: 'meeting', id: meeting, command: { type: 'StateRoll', stated, source } },
    },
  ];
}

function labelOf(number: string, date: IsoDate): Label {
  const [named, day] = [meetingNumberLabel(number), dateLabel(date)];
  return { ko: `${named.ko}, ${day.ko}`, en: `${named.en}, ${day.en}` };
}

/** As the head of the minutes prints it; undefined where it has no figure of all. */
function statedIn({ stated }: Roll): StatedRoll | undefined {
  return (
    stated.all && {
      ...stated.all,
      sectors: sectors.flatMap((sector) => {
        const count = stated[sector];
        return count ? [{ sector, ...count }] : [];
      }),
    }
  );
}
