// What follows from the one event of a reminder.
import { expectStatus, type Evolve } from '../gate/evolution.js';
import type { ReminderVocabulary } from './states.js';

/** Before there were steps, all were reminded on the day before. */
const dayBefore = -1;

export const evolveReminder: Evolve<ReminderVocabulary> = {
  ReminderNoted: (state, { round: id, stream, obligation, due, step = dayBefore, escalatedTo, on }) => {
    expectStatus(state, 'none');
    return {
      status: 'noted',
      stream: stream ?? 'round',
      ...{ id, obligation, due, step },
      ...(escalatedTo === undefined ? {} : { escalatedTo }),
      notedOn: on,
    };
  },
};
