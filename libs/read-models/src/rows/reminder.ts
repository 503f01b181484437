// One row per reminder that was noted: 'my work' shows it, and what has one is not planned again.
import type { IsoDate } from '#domain/ids';
import type { OwingStream } from '#domain/obligations';
import { EntitySchema } from 'typeorm';
import { asInstant, lists } from './columns.js';

export interface ReminderRow {
  readonly organization: string;
  readonly stream: OwingStream;
  readonly id: string;
  readonly obligation: string;
  readonly due: IsoDate;
  /** ISO instant in UTC. */
  readonly remindedAt: string;
}

export const reminderRows = new EntitySchema<ReminderRow>({
  name: 'ReminderRow',
  schema: lists,
  tableName: 'reminders',
  columns: {
    organization: { type: 'text', primary: true },
    stream: { type: 'text', primary: true },
    id: { type: 'text', primary: true },
    obligation: { type: 'text', primary: true },
    due: { type: 'date', primary: true },
    remindedAt: { type: 'timestamptz', precision: 3, name: 'reminded_at', transformer: asInstant },
  },
});
