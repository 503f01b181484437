// What a member has written and not handed in, as the browser keeps it for each topic.
import { takeDraft, type DraftName } from '../../forms/draft.js';

export interface RemarkValues {
  readonly kind: 'opinion' | 'question';
  readonly text: string;
}

export const newRemark: RemarkValues = { kind: 'opinion', text: '' };

/** Whose drafts, in which round. */
export interface Writer {
  readonly organization: string;
  readonly person: string;
  readonly round: string;
}

/** Under which name the browser keeps what is written on a topic. */
export function nameOfRemark({ organization, person, round }: Writer, topic: string): DraftName {
  return { organization, person, stream: round, command: 'SubmitRemark', item: topic };
}

/** What is kept for a topic; undefined where nothing is, or nothing but spaces. */
export function keptOn(writer: Writer, topic: string): RemarkValues | undefined {
  const values = takeDraft(nameOfRemark(writer, topic), newRemark)?.values;
  return values && values.text.trim() !== '' ? values : undefined;
}
