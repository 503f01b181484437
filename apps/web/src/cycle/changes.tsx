// The agreed changes of a cycle: this year's on their legal way, and those that wait for the next year's plan.
import type { ReactNode } from 'react';
import { changeStepLabels } from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import type { CycleChange } from '#domain/cycle/states';
import { formatAddress } from '../address.js';
import { cycleStrings } from '../language/cycle-strings.js';
import { dateLabel, shortDateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { BringToMeeting } from '../meeting/bring-to-meeting.js';
import { meetingStrings } from '../meeting/strings.js';
import { ChangeLine } from '../table/change-line.js';
import { Chip, type Tone } from '../widgets/chip.js';
import { useCycleView } from './cycle-context.js';
import { ItemCard } from './item-card.js';
import { Part } from './part.js';
import { changesOf } from './parts.js';
import { nextStepOf, stepsOf } from './steps.js';

const tones: Readonly<Record<CycleChange['status'], Tone>> = {
  agreed: 'agreed',
  cleared: 'known',
  inForce: 'done',
  stuck: 'grave',
  waiting: 'waiting',
  handedOver: 'known',
  inPlan: 'done',
  late: 'waiting',
  dropped: 'quiet',
};

export function ChangesOfThisYear() {
  const { cycle } = useCycleView();
  const { title, none } = cycleStrings.changes;
  return (
    <Part title={title} none={none} items={changesOf(cycle).thisYear} lead={<ToDeliberate />}>
      {(change) => (
        <Card change={change}>
          <LegalSteps change={change} />
        </Card>
      )}
    </Part>
  );
}

/** The changes whose turn it is to be deliberated go to a meeting together. */
function ToDeliberate() {
  const { page, cycle } = useCycleView();
  const ready = changesOf(cycle).thisYear.filter(
    (change) => nextStepOf(change, page.steps) === 'deliberated',
  );
  if (page.past || ready.length === 0) return null;
  return (
    <BringToMeeting
      committee={cycle.committee}
      brought={{ kind: 'deliberateChanges', of: page.id }}
      items={ready.map(({ id }) => id)}
      label={meetingStrings.bring.changes}
    />
  );
}

export function ChangesOfNextPlan() {
  const { cycle } = useCycleView();
  const { title, none } = cycleStrings.next;
  return (
    <Part title={title} none={none} items={changesOf(cycle).nextPlan}>
      {(change) => <Card change={change} />}
    </Part>
  );
}

interface CardProps {
  readonly change: CycleChange;
  readonly children?: ReactNode;
}

function Card({ change, children }: CardProps) {
  const text = useText();
  const chip = <Chip tone={tones[change.status]}>{text(itemStatusLabels.cycle.change[change.status])}</Chip>;
  return (
    <ItemCard on="change" item={change} chips={chip}>
      <p className="changes">
        <ChangeLine change={change.agreed.change} />
      </p>
      {children}
      <WhatBecame change={change} />
    </ItemCard>
  );
}

function LegalSteps({ change }: { readonly change: CycleChange }) {
  const text = useText();
  const { page } = useCycleView();
  const steps = stepsOf(change, page.steps);
  if (steps.length === 0) {
    return change.status === 'agreed' ? (
      <p className="muted small">{text(cycleStrings.changes.before)}</p>
    ) : null;
  }
  return (
    <ol className="legal-steps" aria-label={text(cycleStrings.changes.steps)}>
      {steps.map(({ step, place, taken }) => (
        <li key={step} data-place={place} aria-current={place === 'next' ? 'step' : undefined}>
          {text(changeStepLabels[step])}{' '}
          <span className={place === 'next' ? 'next' : 'visually-hidden'}>
            {text(cycleStrings.changes[place])}
          </span>
          {taken && (
            <small>
              <time dateTime={taken.taken}>{text(shortDateLabel(taken.taken))}</time>{' '}
              {taken.number !== undefined && <span lang="ko">{taken.number}</span>}
            </small>
          )}
        </li>
      ))}
    </ol>
  );
}

function WhatBecame({ change }: { readonly change: CycleChange }) {
  const text = useText();
  const { changes: said, next } = cycleStrings;
  switch (change.status) {
    case 'inForce':
      return <p className="small">{text(said.inForceSince(dateLabel(change.since)))}</p>;
    case 'stuck':
      return (
        <p className="callout" data-tone="grave">
          {text(said.stuck)}
        </p>
      );
    case 'dropped':
      return (
        <p className="small">
          {text(said.droppedFor)} <span lang="ko">{change.dropped.reason}</span>
        </p>
      );
    case 'waiting':
      return change.postponed ? (
        <p className="small">
          {text(said.postponedFor)} <span lang="ko">{change.postponed.reason}</span>
        </p>
      ) : null;
    case 'inPlan':
      return (
        <p className="small">
          <a href={formatAddress({ place: 'plan', id: change.plan })}>{text(next.inPlan)}</a>
        </p>
      );
    case 'agreed':
    case 'cleared':
    case 'handedOver':
    case 'late':
      return null;
  }
}
