// What a story is: acts to play on an empty organization, and what is read, said and held against its sample at the end.
import type { InboxItem } from '#contract/delivery-views';
import type { ComparisonView } from '#contract/views';
import type { Vocabularies } from '#domain/between/streams';
import type { Act, Hand } from './act.js';
import type { MeetingFigures } from './outcome.js';
import type { PlayedStream, StreamRef } from './stream-ref.js';

/** A comparison of two plans, as far as stories read it. */
export type ComparisonRead = Pick<ComparisonView, 'differences' | 'kept' | 'owed'>;

/** A letter that somebody was written, as far as stories read it. */
export interface LetterRead extends Pick<InboxItem, 'kind' | 'subject' | 'lines' | 'written'> {
  readonly person: string;
  /** Of a post or seat of theirs. */
  readonly title: string;
}

/** The ways in which a story reads what came of its acts, wherever they were played. */
export interface Reading {
  /** A stream as it stands, as far as the hand may see it. */
  state<N extends PlayedStream>(hand: Hand, stream: StreamRef<N>): Promise<Vocabularies[N]['state']>;
  /** What differs between a plan and the one that it follows as that was first adopted, what was kept, what is owed. */
  comparison(hand: Hand, plan: StreamRef<'plan'>): Promise<ComparisonRead>;
  /** What a meeting's page counts. */
  figures(hand: Hand, meeting: StreamRef<'meeting'>): Promise<MeetingFigures>;
  /** Every letter that people were written, the first one first; absent where there is nobody to tell. */
  letters?(): Promise<readonly LetterRead[]>;
}

/** Lines under a title. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What is said at the end, and everything that came out otherwise than the sample says, a line each. */
export interface StoryEnd {
  readonly sections: readonly Section[];
  readonly differences: readonly string[];
}

/** A sample that can be told. */
export interface Story {
  /** In both languages. */
  readonly title: string;
  readonly organization: string;
  readonly acts: readonly Act[];
  /** Who sees what is still to be told. */
  readonly office: Hand;
  titleOf(hand: Hand): string;
  end(reading: Reading): Promise<StoryEnd>;
}
