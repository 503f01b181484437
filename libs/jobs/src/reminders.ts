// What a reminder is called: the id of the stream in which it is noted that people were told of a duty at a step.
import { createHash } from 'node:crypto';
import type { IsoDate } from '#domain/ids';
import type { OwingStream } from '#domain/obligations';
import type { Superior } from '#domain/reminding';

/** One thing owed by a date, in one stream, and a step at which people are told of it. */
export interface Reminder {
  readonly organization: string;
  readonly stream: OwingStream;
  readonly id: string;
  /** The key of the obligation in its stream. */
  readonly obligation: string;
  readonly due: IsoDate;
  /** Days from the due date, negative before it. */
  readonly step: number;
  readonly escalatedTo?: Superior;
}

/** 64 hexadecimal digits. A moved due date makes another reminder, and so does each step. */
export function reminderId({
  organization,
  stream,
  id,
  obligation,
  due,
  step,
  escalatedTo,
}: Reminder): string {
  const said = [organization, stream, id, obligation, due, step, ...(escalatedTo ? [escalatedTo] : [])];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
