// What is said when the queue dashboard is opened.
import { IsIn } from 'class-validator';
import { languages, type Language } from '#contract/label';

export class OpenQueues {
  @IsIn(languages) readonly language!: Language;
}
