// The fields of an opinion: its own words or a ready phrase, and the remarks that it was consolidated from.
import { askingLabels, phraseLabels, remarkKindLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { Opinion } from '#domain/round/states';
import type { Phrase, Wording } from '#domain/round/words';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { remarksOn } from '#contract/round-rows';
import { useRoundView } from '../round/round-context.js';
import { CheckList, LongField, RadioField } from './fields.js';

export interface WordingValues {
  readonly phrase: 'own' | Phrase;
  readonly asks: 'change' | 'action';
  readonly text: string;
  readonly remarks: readonly string[];
}

/** An opinion as it is first offered, or as it stands. */
export function wordingValues(opinion?: Opinion): WordingValues {
  return {
    phrase: opinion?.phrase ?? 'own',
    asks: opinion?.asks === 'change' ? 'change' : 'action',
    text: opinion?.text ?? '',
    remarks: opinion?.remarks ?? [],
  };
}

/** What was typed, as the wording of an opinion. */
export function wordingOf({ phrase, asks, text }: WordingValues): Wording {
  if (phrase === 'own') return { asks, text };
  return text.trim() === '' ? { phrase } : { phrase, text };
}

/** Whether nothing but remarks were picked for an opinion. */
export function saysNothing({ phrase, asks, text }: WordingValues): boolean {
  const fresh = wordingValues();
  return phrase === fresh.phrase && asks === fresh.asks && text === fresh.text;
}

interface Props {
  readonly values: WordingValues;
  readonly change: (some: Partial<WordingValues>) => void;
}

/** What the committee says: a ready phrase, or its own words and what they ask for. */
export function WordingFields({ values, change }: Props) {
  const text = useText();
  const phrases = wordsOf(phraseLabels);
  const own = values.phrase === 'own';
  return (
    <>
      <RadioField
        name="wording.phrase"
        value={values.phrase}
        choices={[
          { value: 'own', label: text(strings.ownWords) },
          ...phrases.map((phrase) => ({ value: phrase, label: text(phraseLabels[phrase]) })),
        ]}
        onChange={(chosen) => change({ phrase: phrases.find((each) => each === chosen) ?? 'own' })}
      />
      {own && (
        <RadioField
          name="wording.asks"
          value={values.asks}
          choices={(['action', 'change'] as const).map((asks) => ({
            value: asks,
            label: text(askingLabels[asks]),
          }))}
          onChange={(asks) => change({ asks: asks === 'change' ? 'change' : 'action' })}
        />
      )}
      <LongField
        name="wording.text"
        optional={!own}
        value={values.text}
        onChange={(written) => change({ text: written })}
      />
    </>
  );
}

/** The remarks that it was consolidated from. */
export function TraceField({ topic, values, change }: Props & { readonly topic: string }) {
  const text = useText();
  const { round } = useRoundView();
  const remarks = remarksOn(round, topic).filter(({ status }) => status === 'standing');
  return (
    <CheckList
      name="remarks"
      hint={remarks.length === 0 ? strings.noRemarks : undefined}
      values={values.remarks}
      choices={remarks.map((remark) => ({
        value: remark.id,
        label: remark.text,
        hint: <small className="hint">{text(remarkKindLabels[remark.kind])}</small>,
      }))}
      onChange={(chosen) => change({ remarks: chosen })}
    />
  );
}
