// A form of prior review and its answers on the wire: one schema for each way of answering.
import { checkKinds, type CheckKind } from '#domain/checklist';
import { Flag, Id, OneOf, Part, ShortText, Text } from './fields.js';

export class CheckItem {
  @Id() readonly id!: string;
  @ShortText({ optional: true }) readonly group?: string;
  @ShortText() readonly label!: string;
  @OneOf(checkKinds) readonly kind!: CheckKind;
  @ShortText({ list: true, optional: true }) readonly options?: readonly string[];
  @Flag({ optional: true }) readonly several?: boolean;
}

/** A form of prior review (사전검토사항). */
export class Checklist {
  @ShortText() readonly title!: string;
  @Flag() readonly required!: boolean;
  @Part(CheckItem, { list: true }) readonly items!: readonly CheckItem[];
}

/** Marked where it applies. */
export class MarkAnswer {
  @OneOf(['mark']) readonly kind!: 'mark';
  @Id() readonly item!: string;
  @Flag() readonly marked!: boolean;
}

/** Yes or no, with a note. */
export class YesNoAnswer {
  @OneOf(['yesNo']) readonly kind!: 'yesNo';
  @Id() readonly item!: string;
  @Flag({ optional: true }) readonly yes?: boolean;
  @ShortText({ optional: true }) readonly note?: string;
}

/** Some of the options. */
export class ChoiceAnswer {
  @OneOf(['choice']) readonly kind!: 'choice';
  @Id() readonly item!: string;
  @ShortText({ list: true }) readonly chosen!: readonly string[];
}

/** In words. */
export class TextAnswer {
  @OneOf(['text']) readonly kind!: 'text';
  @Id() readonly item!: string;
  @Text() readonly text!: string;
}

export const checkAnswerSchemas = {
  mark: MarkAnswer,
  yesNo: YesNoAnswer,
  choice: ChoiceAnswer,
  text: TextAnswer,
} as const;

export type CheckAnswer = InstanceType<(typeof checkAnswerSchemas)[keyof typeof checkAnswerSchemas]>;
