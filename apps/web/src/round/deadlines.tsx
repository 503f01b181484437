// The two deadlines of a round, and how far they are.
import type { Label } from '#contract/label';
import { nameOfField } from '#contract/field-names';
import { daysBetween } from '#domain/dates';
import type { IsoDate } from '#domain/ids';
import { dateLabel, daysLeftLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useRoundView } from './round-context.js';

export function Deadlines() {
  const { round } = useRoundView();
  const { status, opinionsDue, answersDue } = round;
  const running = status === 'consolidating' || status === 'answering';
  return (
    <dl className="deadlines">
      <Deadline name={nameOfField('opinionsDue')} due={opinionsDue} counting={status === 'collecting'} />
      <Deadline
        name={nameOfField('answersDue')}
        due={answersDue}
        counting={running || status === 'collecting'}
      />
    </dl>
  );
}

interface DeadlineProps {
  readonly name: Label;
  readonly due: IsoDate;
  /** Whether something is still owed by then. */
  readonly counting: boolean;
}

function Deadline({ name, due, counting }: DeadlineProps) {
  const text = useText();
  const { page } = useRoundView();
  return (
    <div>
      <dt>{text(name)}</dt>
      <dd>
        <time dateTime={due}>{text(dateLabel(due))}</time>
        {counting && (
          <strong data-late={due < page.today || undefined}>
            {text(daysLeftLabel(daysBetween(page.today, due)))}
          </strong>
        )}
      </dd>
    </div>
  );
}
