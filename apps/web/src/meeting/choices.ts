// What can be put on an agenda out of a round, a cycle or a plan, and what of it is ready to be decided.
import { trackLabels } from '#contract/glossary';
import type { Label } from '#contract/label';
import { itemStatusLabels } from '#contract/statuses';
import type { Page } from '#contract/views';
import type { Change } from '#domain/changes';
import type { OpenedCycle } from '#domain/cycle/states';
import type { ConvenedMeeting } from '#domain/meeting/states';
import type { Motion } from '#domain/meeting/words';
import type { DraftedPlan } from '#domain/plan/states';
import type { OpenedRound, Opinion } from '#domain/round/states';
import { nextStepOf } from '../cycle/steps.js';
import { subjectOf as subjectInCycle, type Lines } from '../cycle/subjects.js';
import { subjectOf as subjectInRound } from '../round/subject-of.js';
import { proposedOn, topicOf } from '#contract/round-rows';
import { numberLabel } from '../language/meeting-number.js';
import { meetingStrings } from './strings.js';

export interface MotionChoice {
  readonly id: string;
  /** Number and name of the program or strategy; the plan's title. */
  readonly subject: string;
  /** What was said, as far as somebody said something. */
  readonly said?: string;
  readonly changes?: readonly Change[];
  readonly notes: readonly Label[];
  /** Can be decided on as it stands: chosen unless its reader chooses otherwise. */
  readonly ready: boolean;
}

const over: readonly Opinion['status'][] = ['withdrawn', 'settled', 'recordedOpen', 'issued'];

/** Which opinions are ready for a motion of that kind; for the others somebody has to say which. */
const readyFor: Readonly<
  Record<Extract<Motion, { opinions: unknown }>['kind'], readonly Opinion['status'][]>
> = {
  settle: ['answered', 'agreed'],
  agree: ['answered'],
  askAgain: [],
  recordOpen: [],
};

/** The opinions of a round that wait for an answer or for the committee. */
export function opinionChoices(round: OpenedRound, kind: keyof typeof readyFor): readonly MotionChoice[] {
  return Object.values(round.opinions)
    .filter(({ status }) => !over.includes(status))
    .map((opinion) => {
      const topic = topicOf(round, opinion);
      const offered = kind !== 'agree' || offersChange(opinion);
      return {
        id: opinion.id,
        subject: subjectInRound(round, topic),
        said: opinion.text,
        notes: [trackLabels[topic.track], itemStatusLabels.round.opinion[opinion.status]],
        ready: offered && readyFor[kind].includes(opinion.status),
      };
    });
}

/** The departments' proposals of a round on which the committee has not said anything yet are ready. */
export function proposalChoices(round: OpenedRound): readonly MotionChoice[] {
  return Object.values(round.topics)
    .filter((topic) => proposedOn(topic).length > 0)
    .map((topic) => ({
      id: topic.id,
      subject: subjectInRound(round, topic),
      changes: proposedOn(topic),
      notes: [],
      ready: !Object.values(round.opinions).some(
        ({ topic: on, status }) => on === topic.id && status !== 'withdrawn',
      ),
    }));
}

/** This year's changes of a cycle that are not deliberated; those whose turn it is are ready. */
export function changeChoices(
  cycle: OpenedCycle,
  steps: Page<'cycle'>['steps'],
  lines: Lines,
  nameOfDepartment: (id: string) => string,
): readonly MotionChoice[] {
  return Object.values(cycle.changes)
    .filter(
      (change) => change.status === 'agreed' && !change.steps.some(({ step }) => step === 'deliberated'),
    )
    .map((change) => {
      const { number, name } = subjectInCycle(change, lines, nameOfDepartment);
      return {
        id: change.id,
        subject: `${number} ${name}`.trim(),
        changes: [change.agreed.change],
        notes: [],
        ready: nextStepOf(change, steps) === 'deliberated',
      };
    });
}

/** The editions of a plan that its bodies can still take; one that was submitted to them is ready. */
export function editionChoices({ editions, title }: DraftedPlan): readonly MotionChoice[] {
  return Object.values(editions)
    .filter(({ status }) => status === 'draft' || status === 'submitted')
    .map(({ id, status }) => ({
      id,
      subject: title,
      notes: [itemStatusLabels.plan.edition[status]],
      ready: status === 'submitted',
    }));
}

/** The numbers of what was chosen, as titles carry them: ` (1-3, 1-6)`; many are only counted. */
export function numbersIn(chosen: readonly MotionChoice[]): string {
  const numbers = [...new Set(chosen.map(({ subject }) => subject.split(' ')[0] ?? ''))];
  if (numbers.length === 0) return '';
  return numbers.length > mostNumbers
    ? meetingStrings.agenda.counted(chosen.length)
    : ` (${numbers.join(', ')})`;
}

const mostNumbers = 8;

function offersChange(opinion: Opinion): boolean {
  if (!('response' in opinion)) return false;
  const { answer } = opinion.response;
  return 'proof' in answer && answer.proof.kind === 'changes';
}

/** The minutes of a meeting; they are confirmed as they read when the motion comes out. */
export function minutesChoices(id: string, meeting: ConvenedMeeting): readonly MotionChoice[] {
  if (meeting.status !== 'closed' || meeting.minutes.status === 'confirmed') return [];
  const { minutes, number } = meeting;
  return [
    {
      id,
      subject: numberLabel(number).ko,
      notes: [itemStatusLabels.meeting.minutes[minutes.status]],
      ready: true,
    },
  ];
}
