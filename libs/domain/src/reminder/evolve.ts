// What follows from the one event of a reminder.
import { expectStatus, type Evolve } from '../gate/evolution.js';
import type { ReminderVocabulary } from './states.js';

export const evolveReminder: Evolve<ReminderVocabulary> = {
  ReminderNoted: (state, { round: id, stream, obligation, due, step, escalatedTo, on }) => {
    expectStatus(state, 'none');
    return {
      status: 'noted',
      stream: stream ?? 'round',
      ...{ id, obligation, due },
      ...(step === undefined ? {} : { step }),
      ...(escalatedTo === undefined ? {} : { escalatedTo }),
      notedOn: on,
    };
  },
};
