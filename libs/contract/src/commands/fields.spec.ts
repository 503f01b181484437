// A decorator goes on properties of its own type only: each line below that is marked would not compile without the mark.
import { describe, expect, it } from '@jest/globals';
import { answerSchemas, type Accepted, type Answer } from './answers.dto.js';
import { Count, fieldsOf, Flag, Id, OneOf, Part, PartBy, PartWith, Text, Year } from './fields.js';
import { OwnWording, PhraseWording } from './opinions.dto.js';
import { DatedRule, Indicator } from './parts.dto.js';

class Right {
  @Id() readonly one!: string;
  @Id({ optional: true }) readonly perhaps?: string;
  @Id({ list: true }) readonly many!: readonly string[];
  @Part(Indicator, { list: true, optional: true }) readonly parts?: readonly Indicator[];
}

class Wrong {
  // @ts-expect-error -- a number on a text
  @Count() readonly a!: string;
  // @ts-expect-error -- must be there, but may be left out
  @Id() readonly b?: string;
  // @ts-expect-error -- may be left out, but must be there
  @Id({ optional: true }) readonly c!: string;
  // @ts-expect-error -- a list on one
  @Id({ list: true }) readonly d!: string;
  // @ts-expect-error -- a word too many
  @OneOf(['a', 'b']) readonly e!: 'a';
  // @ts-expect-error -- a word too few
  @OneOf(['a']) readonly f!: 'a' | 'b';
  // @ts-expect-error -- a text on a number
  @Text() readonly g!: number;
  // @ts-expect-error -- another part
  @Part(Indicator) readonly h!: DatedRule;
  // @ts-expect-error -- one of several parts
  @PartBy('disposition', answerSchemas) readonly i!: Accepted;
  // @ts-expect-error -- no answer is told by its kind
  @PartBy('kind', answerSchemas) readonly j!: Answer;
  // @ts-expect-error -- a year on a flag
  @Year() readonly k!: boolean;
  // @ts-expect-error -- a flag that must be there
  @Flag() readonly l?: boolean;
  // @ts-expect-error -- one of two parts
  @PartWith('phrase', PhraseWording, OwnWording) readonly m!: PhraseWording;
}

class Longer extends Right {
  @Year({ optional: true }) readonly year?: number;
}

describe('the fields of a schema', () => {
  it('are known by name, with what may be left out and what comes in lists', () => {
    const { parts, ...rest } = Object.fromEntries(fieldsOf(Right));
    expect(rest).toEqual({
      one: { optional: false, list: false },
      perhaps: { optional: true, list: false },
      many: { optional: false, list: true },
    });
    expect(parts).toMatchObject({ optional: true, list: true });
    expect(parts?.parts?.({})).toBe(Indicator);
  });

  it('are those of what it extends, too, which keeps its own', () => {
    expect([...fieldsOf(Longer).keys()]).toEqual(['one', 'perhaps', 'many', 'parts', 'year']);
    expect(fieldsOf(Longer).get('year')).toEqual({ optional: true, list: false });
    expect([...fieldsOf(Right).keys()]).toEqual(['one', 'perhaps', 'many', 'parts']);
  });

  it('are those of one schema only', () => {
    expect([...fieldsOf(Wrong).keys()].join('')).toBe('abcdefghijklm');
    expect([...fieldsOf(class {}).keys()]).toEqual([]);
  });
});
