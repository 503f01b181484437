// A month of what the reader may see: meetings, the deadlines of rounds, the days of the law, and what they owe themselves.
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { monthOf, weeksOf } from '#contract/month';
import type { CalendarEntry, CalendarView } from '#contract/views';
import { statutoryDaysOf } from '#domain/plan/statutory';
import { isRefusal, type Refusal } from '#domain/refusals';
import { ApiParts } from '../parts.js';
import { entriesBetween } from './calendar-entries.js';
import { patience, workItem } from './lists.js';
import { Reader, type Asked } from './streams-read.js';

/** A reader wants a month, `2021-07`; the present one unless it is named. */
export class CalendarQuery extends Query<CalendarView | Refusal> {
  constructor(
    readonly asked: Asked,
    readonly month?: string,
    readonly wait?: number,
  ) {
    super();
  }
}

@QueryHandler(CalendarQuery)
export class CalendarHandler implements IQueryHandler<CalendarQuery> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ asked, month: named, wait }: CalendarQuery): Promise<CalendarView | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const { today } = this.parts.door;
    const month = named ?? monthOf(today);
    const weeks = weeksOf(month);
    const all = await Promise.all([
      meetingsSeen(reader),
      deadlinesSeen(reader),
      statutorySeen(reader),
      this.owed(asked.organization, reader, wait),
    ]);
    return { month, ...weeks, today, entries: entriesBetween(all.flat(), weeks) };
  }

  private async owed(
    organization: string,
    { actor }: Reader,
    wait?: number,
  ): Promise<readonly CalendarEntry[]> {
    const { door, lists } = this.parts;
    if (wait !== undefined) await lists.waitFor('obligations', wait, patience);
    const { rows } = await lists.work({ organization, actor, today: door.today });
    return rows
      .map(workItem)
      .flatMap((item): readonly CalendarEntry[] =>
        item.due === undefined ? [] : [{ kind: 'work', on: item.due, item }],
      );
  }
}

async function meetingsSeen(reader: Reader): Promise<readonly CalendarEntry[]> {
  const meetings = await reader.seenOf('meeting', await reader.ids('meeting'));
  return [...meetings].flatMap(([id, meeting]): readonly CalendarEntry[] => {
    const { committee, number, date, time, place, mode, status } = meeting;
    const entry = {
      kind: 'meeting',
      on: date,
      id,
      committee,
      number,
      ...(time === undefined ? {} : { time }),
      ...(place === undefined ? {} : { place }),
      ...(mode ? { mode } : {}),
      status,
    } as const;
    // In writing it stands on its first day and on its last.
    const closes = mode?.kind === 'written' ? mode.closes : date;
    return closes === date ? [entry] : [entry, { ...entry, on: closes }];
  });
}

async function deadlinesSeen(reader: Reader): Promise<readonly CalendarEntry[]> {
  const rounds = await reader.seenOf('round', await reader.ids('round'));
  return [...rounds].flatMap(([id, { title, opinionsDue, answersDue }]): readonly CalendarEntry[] => [
    { kind: 'round', on: opinionsDue, id, title, due: 'opinions' },
    { kind: 'round', on: answersDue, id, title, due: 'answers' },
  ]);
}

async function statutorySeen(reader: Reader): Promise<readonly CalendarEntry[]> {
  const plans = await reader.seenOf('plan', await reader.ids('plan'));
  return [...plans].flatMap(([id, plan]) =>
    statutoryDaysOf(plan).map((day): CalendarEntry => ({ kind: 'statutory', id, title: plan.title, ...day })),
  );
}
