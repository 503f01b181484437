// What is said of a calendar feed that is to be made.
import { IsIn } from 'class-validator';
import { languages, type Language } from '#contract/label';

export class NewFeed {
  /** In which it is read. */
  @IsIn(languages) language!: Language;
}
