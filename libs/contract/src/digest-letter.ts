// The words of a digest: what one person is to do by when, and what is overdue below them, in both languages.
import type { IsoDate } from '#domain/ids';
import { daysBetween } from '#domain/dates';
import type { Obligation, ObligationKind, OwingStream } from '#domain/obligations';
import type { Superior } from '#domain/reminding';
import { dateLabel } from './day-labels.js';
import type { Label } from './label.js';
import { dutyLabel, whereOwedLabel } from './where-owed.js';

/** One thing that a digest tells of. */
export interface DigestLine {
  readonly stream: OwingStream;
  readonly id: string;
  readonly kind: ObligationKind;
  readonly item?: Obligation['item'];
  readonly due: IsoDate;
  /** The title of the round or plan, the year of the cycle, the number of the meeting. */
  readonly title: string;
  /** Number and name of the program or strategy that it is about; empty for the stream as a whole. */
  readonly about: string;
  readonly escalatedTo?: Superior;
}

interface LinkLine {
  /** What comes after the `#` of an address in the app. */
  readonly link: string;
  readonly text: Label;
}

export interface DigestWords {
  readonly subject: Label;
  readonly paragraphs: readonly (Label | LinkLine)[];
}

/** A digest of what its reader owes themselves, the most urgent first. */
export function digestWords(lines: readonly DigestLine[], today: IsoDate): DigestWords {
  const sorted = byDue(lines);
  const late = sorted.filter(({ due }) => due < today).length;
  const now = dateLabel(today);
  return {
    subject: {
      ko: `처리할 업무 ${lines.length}건${late > 0 ? ` (기한 경과 ${late}건)` : ''}`,
      en: `${counted(lines.length, 'thing')} to do${late > 0 ? ` (${late} overdue)` : ''}`,
    },
    paragraphs: [
      {
        ko: `${now.ko} 기준으로 기한이 다가오거나 지난 업무입니다.`,
        en: `Due soon or overdue, as of ${now.en}:`,
      },
      ...sorted.map((line) => lineOf(line, today)),
      myWork,
      { ko: '처리한 업무는 다시 알리지 않습니다.', en: 'You will not be reminded of what is done.' },
    ],
  };
}

/** What is overdue below its reader, told where the city takes it to them. */
export function escalationWords(lines: readonly DigestLine[], today: IsoDate): DigestWords {
  return {
    subject: {
      ko: `기한이 지난 소관 업무 ${lines.length}건`,
      en: `${counted(lines.length, 'thing')} overdue in your charge`,
    },
    paragraphs: [
      {
        ko: '아래 업무는 담당자가 아직 처리하지 않았습니다. 기관의 기준에 따라 알려 드립니다.',
        en: 'Whoever is responsible has not dealt with these yet. You are told by your organization’s rule.',
      },
      ...byDue(lines).map((line) => lineOf(line, today)),
    ],
  };
}

const myWork: LinkLine = { link: 'at=work', text: { ko: '내 업무 열기', en: 'Open my work' } };

function byDue(lines: readonly DigestLine[]): readonly DigestLine[] {
  return lines.toSorted((one, other) => daysBetween(other.due, one.due));
}

function lineOf(line: DigestLine, today: IsoDate): LinkLine {
  const { stream, due, title, about } = line;
  const { ko, en } = dutyLabel(line);
  const within = whereOwedLabel(stream, title);
  const where = (place: string) => [about, place].filter((part) => part !== '').join(' · ');
  const by = dateLabel(due);
  const left = leftLabel(daysBetween(today, due));
  return {
    link: linkTo(line),
    text: {
      ko: `${by.ko}까지(${left.ko}) ${ko}: ${where(within.ko)}`,
      en: `${en}, due ${by.en} (${left.en}): ${where(within.en)}`,
    },
  };
}

/** A program is dealt with where its figures stand: what is owed of a period, in a form that has it. */
function linkTo({ stream, id, kind, item }: DigestLine): string {
  const place = stream === 'program' ? 'indicators' : stream;
  const panel: Readonly<Record<string, string>> =
    item?.kind === 'period' ? { show: kind, on: 'stream', of: item.id } : {};
  return new URLSearchParams({ [place]: id, ...panel }).toString();
}

function leftLabel(days: number): Label {
  if (days === 0) return { ko: '오늘', en: 'today' };
  return days > 0
    ? { ko: `${days}일 남음`, en: `${counted(days, 'day')} left` }
    : { ko: `${-days}일 지남`, en: `${counted(-days, 'day')} late` };
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
