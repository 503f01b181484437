// A member's view of a round: the programs one after another, with all that there is to know beside the writing field.
import { useMemo } from 'react';
import { nameOfField } from '#contract/field-names';
import { daysBetween } from '#domain/dates';
import { dateLabel, daysLeftLabel } from '../../language/dates.js';
import { useText } from '../../language/language.js';
import { useRoleNames } from '../../names/use-role-names.js';
import { useKept } from '../../outbox/outbox-context.js';
import { useSession } from '../../session/session.js';
import { useAddress } from '../../use-address.js';
import { useRoundView } from '../round-context.js';
import { RoundFrame } from '../round-frame.js';
import { roundStrings } from '../strings.js';
import { ViewHead } from '../view-head.js';
import { keptOn, type Writer } from './kept.js';
import { ReviewStep } from './review-step.js';
import { SubjectList } from './subject-list.js';
import { SubjectStep } from './subject-step.js';
import { countHandedIn, review, shownOf, subjectsOf } from './subjects.js';
import { StepLinks } from './step-links.js';

export function WritePage({ id }: { readonly id: string }) {
  return (
    <RoundFrame id={id} view="write">
      <Writing />
    </RoundFrame>
  );
}

function Writing() {
  const text = useText();
  const { page, round } = useRoundView();
  const { organization, actor } = useSession();
  const { address } = useAddress();
  const roles = useRoleNames(round.committee);
  const { person } = actor;
  const writer: Writer = useMemo(
    () => ({ organization, person, round: page.id }),
    [organization, person, page.id],
  );
  const rows = useMemo(() => subjectsOf(round), [round]);
  const takes = (topic: string) =>
    page.allowed.some(({ command, item }) => command === 'SubmitRemark' && item === topic);
  const named = 'more' in address ? address.more?.['subject'] : undefined;
  const shown = shownOf(rows, named, takes);
  const row = rows.find(({ id }) => id === shown);
  const kept = useKept(() => Object.keys(round.topics).filter((topic) => keptOn(writer, topic)).length);
  return (
    <div className="writing-page">
      <ViewHead view="write">
        <p className="view-figures">
          <Due />
          <span>{text(roundStrings.write.progress(countHandedIn(person, round), kept))}</span>
        </p>
        {round.status === 'collecting' && (
          <p className="muted small">{text(roundStrings.write.sealed(roles.secretary))}</p>
        )}
      </ViewHead>
      {shown === undefined ? (
        <p className="muted">{text(roundStrings.write.nothing)}</p>
      ) : (
        <div className="with-list">
          <SubjectList rows={rows} shown={shown} writer={writer} />
          <div className="write-step">
            {shown === review && <ReviewStep rows={rows} writer={writer} />}
            {row && <SubjectStep row={row} writer={writer} takes={takes} />}
            <StepLinks rows={rows} shown={shown} />
          </div>
        </div>
      )}
    </div>
  );
}

/** Counted down only while remarks are taken. */
function Due() {
  const text = useText();
  const { page, round } = useRoundView();
  const { opinionsDue } = round;
  return (
    <span>
      {text(nameOfField('opinionsDue'))} <time dateTime={opinionsDue}>{text(dateLabel(opinionsDue))}</time>{' '}
      {round.status === 'collecting' && (
        <strong data-late={opinionsDue < page.today || undefined}>
          {text(daysLeftLabel(daysBetween(page.today, opinionsDue)))}
        </strong>
      )}
    </span>
  );
}
