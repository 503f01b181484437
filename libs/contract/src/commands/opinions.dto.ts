// What a committee says, on the wire: a ready phrase, or its own text that asks for something.
import { phrases, type Phrase } from '#domain/round/words';
import { OneOf, Text } from './fields.js';

/** A ready phrase, which fixes what is asked. */
export class PhraseWording {
  @OneOf(phrases) readonly phrase!: Phrase;
  @Text({ optional: true }) readonly text?: string;
}

/** The committee's own words. */
export class OwnWording {
  @OneOf(['change', 'action']) readonly asks!: 'change' | 'action';
  @Text() readonly text!: string;
}

export type Wording = PhraseWording | OwnWording;
