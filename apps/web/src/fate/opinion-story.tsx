// What became of one opinion that took a remark up: the answer, each change on its way, and what was promised.
import { askingLabels, owedKindLabels, phraseLabels } from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import type { OpinionFate } from '#domain/between/fate';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { planStrings } from '../plan/strings.js';
import { ChangeOutcome } from '../story/change-outcome.js';
import { OwedOutcome } from '../story/owed-outcome.js';
import { StoryLink } from '../story/story-link.js';
import { AnswerBody } from '../table/answer-body.js';
import { opinionTones } from '../table/statuses.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';

interface Props {
  readonly round: string;
  readonly opinion: OpinionFate;
  readonly asOf: string | undefined;
}

export function OpinionStory({ round, opinion, asOf }: Props) {
  const text = useText();
  const { status, asks, phrase, answer, reason, changes, owed } = opinion;
  return (
    <>
      <li>
        <h2>{text(planStrings.fate.opinion)}</h2>
        <p className="status">
          <Chip tone={opinionTones[status]}>{text(itemStatusLabels.round.opinion[status])}</Chip>
          <span className="asking">{text(phrase ? phraseLabels[phrase] : askingLabels[asks])}</span>
          <StoryLink round={round} opinion={opinion.opinion} />
        </p>
        {opinion.text !== '' && <Said text={opinion.text} />}
        {reason !== undefined && <Said className="ending" text={reason} />}
      </li>
      <li>
        <h2>{text(planStrings.fate.answer)}</h2>
        {answer ? (
          <>
            <AnswerBody response={answer} />
            <p className="muted small">{text(dateLabel(answer.on))}</p>
          </>
        ) : (
          <p className="muted">{text(planStrings.fate.noAnswer)}</p>
        )}
      </li>
      {changes.map((change, index) => (
        <li key={change.id ?? index}>
          <h2>{text(planStrings.fate.change)}</h2>
          <ChangeOutcome fate={change} asOf={asOf} />
        </li>
      ))}
      {owed && (
        <li>
          <h2>{text(owedKindLabels[owed.entry.kind])}</h2>
          <OwedOutcome owed={owed} asOf={asOf} />
        </li>
      )}
    </>
  );
}
