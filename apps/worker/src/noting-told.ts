// Notes in the log what people were told: each duty and step once, however many were told of it.
import type { Actor } from '#domain/actor';
import { isRefusal } from '#domain/refusals';
import type { Unnoted, Told } from '#delivery/told';
import type { Door } from '#door/door';
import { reminderId, type Reminder } from '#jobs/reminders';
import { doneInOtherWords } from './done-before.js';

/** What somebody was told of. */
export type ToldReminder = Omit<Reminder, 'organization'>;

export interface NotingParts {
  readonly door: Pick<Door, 'askAs'>;
  readonly told: Pick<Told<ToldReminder>, 'noted'>;
  readonly log: (line: string) => void;
}

/** Nobody acts but the clock; the event wants a name all the same. */
const theClock: Actor = { person: 'system', post: { kind: 'policy', policy: 'reminder' }, also: [] };

/**
 * Notes all of it. What was noted before, for somebody else who owes it too, is passed over. What cannot be noted now is
 * said to `log`, and noted the next time: it keeps neither the rest from being noted nor anybody from being told.
 *
 * @throws the log's error where it does not answer
 */
export async function noteTold(
  unnoted: readonly Unnoted<ToldReminder>[],
  { door, told, log }: NotingParts,
): Promise<void> {
  for (const each of unnoted) {
    const { organization, about } = each;
    const { stream, id: round, obligation, due, step, escalatedTo } = about;
    const id = reminderId({ ...about, organization });
    const command = {
      type: 'NoteReminder',
      round,
      ...(stream === 'round' ? {} : { stream }),
      ...{ obligation, due, step },
      ...(escalatedTo ? { escalatedTo } : {}),
    } as const;
    // The colon keeps the key apart from any that a caller may send.
    const key = `reminder:${id}`;
    const answer = await door.askAs({ organization, stream: 'reminder', id, command, key }, theClock);
    if (isRefusal(answer) && !doneInOtherWords(answer))
      log(`reminders: that people were told of ${obligation} in ${stream} ${round}: ${answer.refused}`);
    else await told.noted(each);
  }
}
