// The meetings that a reader may see, and what one would take with it if it were convened.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { WireCommandOf } from '#contract/wire';
import type { ConveningView, MeetingSummary } from '#contract/views';
import type { Signed } from '#door/door';
import { clashesOn } from '#domain/between/convening';
import { daysDeclared } from '#domain/between/drafting';
import { isIsoDate } from '#domain/dates';
import { allowed } from '#domain/gate/gate';
import { quorumAmong } from '#domain/meeting/rules';
import type { ConvenedMeeting } from '#domain/meeting/states';
import { meetingStream } from '#domain/meeting/table';
import { allowsWriting, closesTooEarly } from '#domain/meeting/written';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { ApiParts, type ReadingParts } from '../parts.js';
import { Reader, type Asked } from './streams-read.js';

/** A reader wants the meetings. */
export class MeetingsQuery extends Query<readonly MeetingSummary[] | Refusal> {
  constructor(readonly asked: Asked) {
    super();
  }
}

/** Somebody who is about to convene a meeting wants to know whom it is of, and who is a party to what. */
export class ConveningQuery extends Query<ConveningView | Refusal> {
  constructor(
    readonly organization: string,
    readonly signed: Signed,
    readonly command: WireCommandOf<'meeting', 'ConveneMeeting'>,
  ) {
    super();
  }
}

@QueryHandler(MeetingsQuery)
export class MeetingsHandler implements IQueryHandler<MeetingsQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ asked }: MeetingsQuery): Promise<readonly MeetingSummary[] | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const meetings = await reader.seenOf('meeting', await reader.ids('meeting'));
    return [...meetings].map(([id, meeting]) => summaryOf(id, meeting));
  }
}

@QueryHandler(ConveningQuery)
export class ConveningHandler implements IQueryHandler<ConveningQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ organization, signed, command }: ConveningQuery): Promise<ConveningView | Refusal> {
    const { door } = this.parts;
    const actor = await door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    const { post } = actor;
    const mayConvene = allowed(meetingStream, meetingStream.initial, actor).length > 0;
    if (!mayConvene || post.kind !== 'seat' || post.committee !== command.committee)
      return refuse('not-your-part', 'committee');
    const prepared = await door.prepare({ organization, id: 'convening', command }, signed);
    if (isRefusal(prepared)) return prepared;
    if (prepared.type !== 'ConveneMeeting') throw new TypeError(`${prepared.type} convenes no meeting`);
    const { roll, parties, date, rules } = prepared;
    const days = daysDeclared((await door.offices(organization)).organization);
    const reader = await Reader.of(this.parts, { organization, signed });
    if (isRefusal(reader)) return reader;
    const meetings = await reader.wholeOf('meeting', await reader.ids('meeting'));
    return {
      roll,
      parties,
      quorum: quorumAmong(roll.length, prepared),
      clashes: clashesOn(date, roll, meetings.values()),
      ...(allowsWriting(prepared, date) && isIsoDate(date)
        ? { writing: { earliest: closesTooEarly({ from: date, closes: date, rules, ...days }) ?? date } }
        : {}),
    };
  }
}

function summaryOf(id: string, meeting: ConvenedMeeting): MeetingSummary {
  const { committee, number, date, time, place, mode, status, agenda } = meeting;
  return {
    id,
    committee,
    number,
    date,
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    ...(mode ? { mode } : {}),
    status,
    agenda: Object.values(agenda).map(({ id: item, title, motion, status: outcome }) => ({
      id: item,
      title,
      status: outcome,
      ...(motion ? { motion } : {}),
    })),
    ...(meeting.status === 'closed' ? { minutes: meeting.minutes.status } : {}),
  };
}
