// The form that opens a round: what it reviews, and its two deadlines.
import { trackLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { Page } from '#contract/views';
import type { Track } from '#domain/round/words';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { committeeOf } from '../session/own-post.js';
import { useSession } from '../session/session.js';
import { CheckList, DateField, ShortField } from './fields.js';
import { formOf, type FieldsProps, type Kind } from './form-of.js';

interface Beginning {
  readonly page: Page<'round'>;
  readonly committee: string;
}

interface OpeningValues {
  readonly title: string;
  readonly plan: string;
  readonly tracks: readonly Track[];
  readonly opinionsDue: string;
  readonly answersDue: string;
}

const tracks = wordsOf(trackLabels);
const beforeRound: Kind<'round', Beginning> = { stream: 'round', itemOf: () => undefined, Now: () => null };

const Opening = formOf(beforeRound, 'OpenRound', {
  start: (): OpeningValues => ({ title: '', plan: '', tracks, opinionsDue: '', answersDue: '' }),
  body: (values, { committee }) => ({ ...values, committee, programs: undefined }),
  Fields: OpeningFields,
});

interface Props {
  readonly page: Page<'round'>;
  readonly onDone: () => void;
}

export function OpenRoundForm({ page, onDone }: Props) {
  const { post } = useSession().actor;
  return <Opening at={{ page, committee: committeeOf(post) ?? '' }} onDone={onDone} />;
}

function OpeningFields({ values, change }: FieldsProps<Beginning, OpeningValues>) {
  const text = useText();
  return (
    <>
      <ShortField name="title" value={values.title} onChange={(title) => change({ title })} />
      <ShortField
        name="plan"
        hint={strings.planHint}
        value={values.plan}
        onChange={(plan) => change({ plan: plan.trim() })}
      />
      <CheckList
        name="tracks"
        values={values.tracks}
        choices={tracks.map((track) => ({ value: track, label: text(trackLabels[track]) }))}
        onChange={(chosen) => change({ tracks: tracks.filter((track) => chosen.includes(track)) })}
      />
      <DateField
        name="opinionsDue"
        value={values.opinionsDue}
        onChange={(opinionsDue) => change({ opinionsDue })}
      />
      <DateField
        name="answersDue"
        value={values.answersDue}
        onChange={(answersDue) => change({ answersDue })}
      />
    </>
  );
}
