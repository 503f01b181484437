// What is told to one person: the words in both languages, what it is about, and the key that makes it once for ever.
import type { LetterKind } from '#contract/delivery-words';
import type { Label } from '#contract/label';

/** The stream that a letter is about. */
export interface About {
  readonly stream: string;
  readonly id: string;
}

/** A line of its own that leads into the app. */
export interface LinkParagraph {
  /** What comes after the `#` of an address in the app, such as `round=2021-2` or `at=work`. */
  readonly link: string;
  readonly text: Label;
}

export type Paragraph = Label | LinkParagraph;

/** An invitation as iCalendar, and what it asks of a calendar. */
export interface CalendarPart {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly ics: string;
}

export interface Letter {
  readonly organization: string;
  readonly person: string;
  /** The same for the same thing to tell to this person, for ever. */
  readonly key: string;
  readonly kind: LetterKind;
  /** What it is about, for proofs and for the way back into the app. */
  readonly about?: About;
  readonly subject: Label;
  readonly paragraphs: readonly Paragraph[];
  readonly calendar?: CalendarPart;
  /** By the house's clock. */
  readonly writtenAt: Date;
  /** What it follows from, by the words of whoever watches the house; kept with it, and not read back with it. */
  readonly cause?: object;
}

/** Whether a paragraph leads into the app. */
export function isLink(paragraph: Paragraph): paragraph is LinkParagraph {
  return 'link' in paragraph;
}
