// A day that the organization declared, as plans and committees note it: one shape in both.
import { BusinessDate, ShortText } from './fields.js';

export class NoteDay {
  @BusinessDate() readonly date!: string;
  @ShortText({ optional: true }) readonly name?: string;
}
