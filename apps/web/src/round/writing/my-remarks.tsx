// What the reader handed in on a topic, and what became of each.
import { dispositionLabels } from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import type { Remark, Topic } from '#domain/round/states';
import { useText } from '../../language/language.js';
import { RemarkLine } from '../../table/remarks.js';
import { opinionTones } from '../../table/statuses.js';
import { Chip } from '../../widgets/chip.js';
import { useRoundView } from '../round-context.js';
import { takenUpBy } from '#contract/round-rows';
import { roundStrings } from '../strings.js';
import { writtenBy } from './subjects.js';

export function MyRemarks({ topic, person }: { readonly topic: Topic; readonly person: string }) {
  const text = useText();
  const { round } = useRoundView();
  const mine = writtenBy(person, round, topic.id);
  if (mine.length === 0) return null;
  return (
    <div className="my-remarks">
      <p className="name">{text(roundStrings.write.mine)}</p>
      <ul>
        {mine.map((remark) => (
          <RemarkLine key={remark.id} remark={remark} after={<BecameOf remark={remark} />} />
        ))}
      </ul>
    </div>
  );
}

/** How far the opinions are that took a remark up; before the intake closes there is nothing to say. */
export function BecameOf({ remark }: { readonly remark: Remark }) {
  const text = useText();
  const { round } = useRoundView();
  const opinions = takenUpBy(round, remark);
  if (remark.status === 'withdrawn' || remark.sealed) return null;
  return (
    <p className="became small">
      <span className="name">{text(roundStrings.write.becameOf)}</span>{' '}
      {opinions.length === 0 && <span className="muted">{text(roundStrings.write.notYet)}</span>}
      {opinions.map((opinion) => (
        <Chip key={opinion.id} tone={opinionTones[opinion.status]}>
          {text(itemStatusLabels.round.opinion[opinion.status])}
          {'response' in opinion && ` · ${text(dispositionLabels[opinion.response.answer.disposition])}`}
        </Chip>
      ))}
    </p>
  );
}
