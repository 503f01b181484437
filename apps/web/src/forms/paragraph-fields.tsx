// The words of an answer: written for this opinion, or the paragraph that answers another one on the topic already.
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { opinionWords } from '../table/opinion-words.js';
import { Said } from '../widgets/said.js';
import type { OnOpinion } from './at.js';
import { LongField, SelectField } from './fields.js';
import { paragraphsFor, type ResponseValues } from './response-values.js';

interface Props {
  readonly at: OnOpinion;
  readonly values: ResponseValues;
  readonly change: (some: Partial<ResponseValues>) => void;
}

export function ParagraphFields({ at, values, change }: Props) {
  const text = useText();
  const given = paragraphsFor(at);
  const shared = given.find(({ id }) => id === values.sharedWith);
  return (
    <>
      {shared ? (
        <Said text={shared.response.text} />
      ) : (
        <LongField
          name="text"
          label={strings.answerText}
          value={values.text}
          onChange={(said) => change({ text: said })}
        />
      )}
      {given.length > 0 && (
        <SelectField
          name="sharedWith"
          optional
          value={shared?.id ?? ''}
          none={strings.answeredAlone}
          choices={given.map((each) => ({ value: each.id, label: text(opinionWords(each)) }))}
          onChange={(sharedWith) => change({ sharedWith })}
        />
      )}
    </>
  );
}
