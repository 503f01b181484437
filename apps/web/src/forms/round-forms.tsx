// The forms of all commands about a round as a whole.
import type { FunctionComponent } from 'react';
import { dispositionLabels, trackLabels } from '#contract/glossary';
import { nameOfField } from '#contract/field-names';
import type { Addressee } from '#domain/round/states';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useNames } from '../names/names.js';
import { subjectOf } from '../round/subject-of.js';
import { DeadlineField } from '../round/opening/deadline-field.js';
import { dayCountOf } from '../round/opening/deadlines.js';
import { awaitedIn, recipientsOf } from '../round/consolidating/consolidation.js';
import { consolidatingStrings } from '../round/consolidating/strings.js';
import { figuresOf, topicOf } from '#contract/round-rows';
import { PublishForm, WithdrawForm } from '../round/publishing/publish-form.js';
import { LeftBehindList } from '../round/settling/left-behind-list.js';
import type { CommandOnRound, OnRound } from './at.js';
import { CheckList } from './fields.js';
import { formOf, type FieldsProps, type FormProps } from './form-of.js';
import { onRound } from './kinds.js';
import { noReason, nothingToWrite, ReasonField, type ReasonValues } from './shared.js';

/** A missing form does not compile. */
export const roundForms: { readonly [T in CommandOnRound]: FunctionComponent<FormProps<OnRound>> } = {
  CloseIntake: formOf(onRound, 'CloseIntake', {
    start: nothingToWrite,
    body: () => ({}),
    foretell: ({ round }) =>
      strings.foretell.closeIntake(
        Object.values(round.topics).filter(({ status }) => status === 'awaiting').length,
      ),
    Fields: StillAwaited,
  }),
  SendOpinions: formOf(onRound, 'SendOpinions', {
    start: nothingToWrite,
    body: () => ({}),
    foretell: ({ round }) =>
      strings.foretell.send(Object.values(round.opinions).filter(({ status }) => status === 'issued').length),
    Fields: SendingTo,
  }),
  SettleWithoutObjection: formOf(onRound, 'SettleWithoutObjection', {
    start: (): SettlingValues => ({ opinions: [] }),
    body: ({ opinions }) => ({ opinions }),
    Fields: SettlingFields,
    foretell: () => strings.foretell.settleMany,
  }),
  ExtendDeadlines: formOf(onRound, 'ExtendDeadlines', {
    start: ({ round }) => ({ opinionsDue: round.opinionsDue, answersDue: round.answersDue, reason: '' }),
    body: ({ opinionsDue, answersDue, reason }, { round }) => ({
      opinionsDue: opinionsDue === round.opinionsDue ? undefined : opinionsDue,
      answersDue: answersDue === round.answersDue ? undefined : answersDue,
      reason,
    }),
    Fields: DeadlineFields,
  }),
  ConcludeRound: formOf(onRound, 'ConcludeRound', {
    start: nothingToWrite,
    body: () => ({}),
    foretell: () => strings.foretell.conclude,
    Fields: LeftBehind,
  }),
  CancelRound: formOf(onRound, 'CancelRound', {
    start: noReason,
    body: ({ reason }) => ({ reason }),
    Fields: ReasonField,
    foretell: () => strings.foretell.cancel,
  }),
  PublishRound: PublishForm,
  WithdrawPublication: WithdrawForm,
};

/** Whose submissions have not come, before one goes on without them. */
function StillAwaited({ at: { round } }: FieldsProps<OnRound, object>) {
  const text = useText();
  const names = useNames();
  const awaited = awaitedIn(round);
  if (awaited.length === 0) return null;
  return (
    <section className="sending-to" aria-labelledby="still-awaited">
      <h3 id="still-awaited">{text(consolidatingStrings.awaited)}</h3>
      <ul>
        {awaited.map(({ department, numbers }) => (
          <li key={department}>
            <span lang="ko">{names.ofDepartment(department)}</span>{' '}
            <span className="muted">{numbers.join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whom the opinions go to, and what is left behind. */
function SendingTo({ at: { round } }: FieldsProps<OnRound, object>) {
  const text = useText();
  const names = useNames();
  const { leftLying } = figuresOf(round);
  const nameOf = (addressee: Addressee) =>
    addressee.kind === 'department'
      ? names.ofDepartment(addressee.department)
      : addressee.posts.map((post) => names.ofPost(`post:${post}`)).join(', ');
  return (
    <>
      <section className="sending-to" aria-labelledby="sending-to">
        <h3 id="sending-to">{text(consolidatingStrings.sendTo)}</h3>
        <ul>
          {recipientsOf(round).map(({ key, addressee, count }) => (
            <li key={key}>
              <span lang="ko">{nameOf(addressee)}</span> {text(consolidatingStrings.count(count))}
            </li>
          ))}
        </ul>
        <p>
          {text(nameOfField('answersDue'))} {text(dateLabel(round.answersDue))}
        </p>
      </section>
      {leftLying > 0 && (
        <p className="callout" data-tone="grave">
          {text(consolidatingStrings.leftWhenSent(leftLying))}
        </p>
      )}
    </>
  );
}

/** What stays open, and what goes on elsewhere, is said before the round ends. */
function LeftBehind({ at: { round } }: FieldsProps<OnRound, object>) {
  return <LeftBehindList round={round} />;
}

interface SettlingValues {
  readonly opinions: readonly string[];
}

/** Which answers can be taken at once is what the page offers to settle one by one. */
function SettlingFields({ at: { page, round }, values, change }: FieldsProps<OnRound, SettlingValues>) {
  const text = useText();
  const ready = page.allowed.flatMap(({ command, item }) =>
    command === 'SettleOpinion' && item ? [item] : [],
  );
  const choices = ready.flatMap((id) => {
    const opinion = round.opinions[id];
    if (!opinion || !('response' in opinion)) return [];
    const topic = topicOf(round, opinion);
    const { answer } = opinion.response;
    return {
      value: id,
      label: `${subjectOf(round, topic)}, ${text(trackLabels[topic.track])}`,
      hint: (
        <small className="hint">
          <span lang="ko">{opinion.text}</span> → {text(dispositionLabels[answer.disposition])}
        </small>
      ),
    };
  });
  const all = choices.map(({ value }) => value);
  const none = values.opinions.length === 0;
  return (
    <>
      <button className="button" type="button" onClick={() => change({ opinions: none ? all : [] })}>
        {text(none ? strings.tickAll(all.length) : strings.tickNone)}
      </button>
      <CheckList
        name="opinions"
        values={values.opinions}
        choices={choices}
        onChange={(opinions) => change({ opinions })}
      />
    </>
  );
}

function DeadlineFields({
  at: {
    round,
    page: { today },
  },
  values,
  change,
}: FieldsProps<OnRound, ReasonValues & { readonly opinionsDue: string; readonly answersDue: string }>) {
  const by = dayCountOf([round.scope.rules], today);
  return (
    <>
      {round.status === 'collecting' && (
        <DeadlineField
          name="opinionsDue"
          value={values.opinionsDue}
          after={round.opinionsDue}
          today={today}
          by={by}
          onChange={(opinionsDue) => change({ opinionsDue })}
        />
      )}
      <DeadlineField
        name="answersDue"
        value={values.answersDue}
        after={round.answersDue}
        today={today}
        by={by}
        onChange={(answersDue) => change({ answersDue })}
      />
      <ReasonField values={values} change={change} />
    </>
  );
}
