// The roll of the July meeting as the paper marks it seat by seat, and the figures that its header prints instead.
import type { StatedRoll } from '#domain/meeting/words';
import type { Disagreement, RollCount } from '#domain/meeting/states';
import type { JobsSeatId } from './city.js';

/** Who came before the meeting was opened; which private seat came late is an example. */
export const presentFromTheStart: readonly JobsSeatId[] = [
  'chair-private',
  'secretary',
  'public-2',
  'private-1',
  'private-2',
  'private-3',
  'private-4',
  'private-5',
  'private-6',
  'private-7',
  'private-8',
];

export const cameLate: JobsSeatId = 'private-9';

/** Who goes before the end, an example: the roll keeps them as present. */
export const leftEarly: JobsSeatId = 'private-7';

/** Attendance as the header of the minutes prints it. */
export const printedRoll: StatedRoll = {
  present: 11,
  enrolled: 17,
  sectors: [
    { sector: 'public', present: 0, enrolled: 6 },
    { sector: 'private', present: 11, enrolled: 11 },
  ],
};

/** Attendance as the roll itself counts up. */
export const countedRoll: RollCount = {
  present: 12,
  enrolled: 17,
  sectors: { public: { present: 1, enrolled: 6 }, private: { present: 11, enrolled: 11 } },
};

/** Which printed figures the roll contradicts. */
export const rollDisagreements: readonly Disagreement[] = [
  { figure: 'present', stated: 11, counted: 12 },
  { figure: 'public.present', stated: 0, counted: 1 },
];
