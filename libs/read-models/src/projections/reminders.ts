// Keeps which reminders were noted, and when.
import { applyEvent, type Stamped } from '#domain/gate/evolution';
import { readBack } from '#domain/history';
import { evolveReminder } from '#domain/reminder/evolve';
import type { ReminderVocabulary } from '#domain/reminder/states';
import type { ReminderEvent } from '#domain/reminder/words';
import type { Recorded } from '#event-store/store';
import type { Subscriber } from '#event-store/subscription';
import type { EntitySchema } from 'typeorm';
import { upsert } from '../rows/bulk.js';
import { reminderRows, type ReminderRow } from '../rows/reminder.js';

/**
 * The projection of noted reminders.
 * @param table where the rows go
 */
export function remindersProjection(table: EntitySchema<ReminderRow> = reminderRows): Subscriber {
  return {
    name: 'reminders',
    handle: (batch, tx) =>
      upsert(tx, table, latest(batch.filter(({ stream }) => stream.startsWith('reminder/')).flatMap(rowsOf))),
  };
}

/** Who was reminded of the same duty on several days was last reminded on the last of them. */
function latest(rows: readonly ReminderRow[]): readonly ReminderRow[] {
  const byDuty = rows.map((row) => {
    const { organization, stream, id, obligation, due } = row;
    return [JSON.stringify([organization, stream, id, obligation, due]), row] as const;
  });
  return [...new Map(byDuty).values()];
}

function rowsOf({ organization, type, data, recordedAt }: Recorded): readonly ReminderRow[] {
  const event = readBack(type, data) as unknown as Stamped<ReminderEvent>;
  const noted = applyEvent<ReminderVocabulary>(evolveReminder, { status: 'none' }, event);
  // What superiors were told is no reminder of who owes it.
  if (noted.status === 'none' || noted.escalatedTo) return [];
  const { stream, id, obligation, due } = noted;
  return [{ organization, stream, id, obligation, due, remindedAt: recordedAt }];
}
