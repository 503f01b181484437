// The command to a reminder, on the wire.
import { superiors, type Superior } from '#domain/reminding';
import { BusinessDate, DerivedId, OneOf, ShortText, Step } from './fields.js';

/** The kinds of streams that a reminder names; it is about a round where it names none. */
const owingBesides = ['cycle', 'plan', 'meeting', 'committee', 'program'] as const;

export class NoteReminder {
  @DerivedId() readonly round!: string;
  @OneOf(owingBesides, { optional: true }) readonly stream?: (typeof owingBesides)[number];
  @ShortText() readonly obligation!: string;
  @BusinessDate() readonly due!: string;
  @Step({ optional: true }) readonly step?: number;
  @OneOf(superiors, { optional: true }) readonly escalatedTo?: Superior;
}
