// The command to a reminder, on the wire.
import { BusinessDate, Id, ShortText } from './fields.js';

export class NoteReminder {
  @Id() readonly round!: string;
  @ShortText() readonly obligation!: string;
  @BusinessDate() readonly due!: string;
}
