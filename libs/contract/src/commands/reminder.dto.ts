// The command to a reminder, on the wire.
import { BusinessDate, DerivedId, OneOf, ShortText } from './fields.js';

export class NoteReminder {
  @DerivedId() readonly round!: string;
  @OneOf(['cycle', 'plan'], { optional: true }) readonly stream?: 'cycle' | 'plan';
  @ShortText() readonly obligation!: string;
  @BusinessDate() readonly due!: string;
}
