// Every stream of the house by its name: what the door, the docs and the laws go through.
import { committeeStream } from '../committee/table.js';
import type { CommitteeVocabulary } from '../committee/states.js';
import { cycleStream } from '../cycle/table.js';
import type { CycleVocabulary } from '../cycle/states.js';
import { intakeStream } from '../intake/table.js';
import type { IntakeVocabulary } from '../intake/states.js';
import { meetingStream } from '../meeting/table.js';
import type { MeetingVocabulary } from '../meeting/states.js';
import { organizationStream } from '../organization/table.js';
import type { OrganizationVocabulary } from '../organization/states.js';
import { paperStream } from '../paper/table.js';
import type { PaperVocabulary } from '../paper/states.js';
import { planStream } from '../plan/table.js';
import type { PlanVocabulary } from '../plan/states.js';
import { programStream } from '../program/table.js';
import type { ProgramVocabulary } from '../program/states.js';
import { reminderStream } from '../reminder/table.js';
import type { ReminderVocabulary } from '../reminder/states.js';
import { roundStream } from '../round/table.js';
import type { RoundVocabulary } from '../round/states.js';

export const streams = {
  organization: organizationStream,
  committee: committeeStream,
  program: programStream,
  plan: planStream,
  cycle: cycleStream,
  round: roundStream,
  meeting: meetingStream,
  reminder: reminderStream,
  intake: intakeStream,
  paper: paperStream,
} as const;

export type StreamName = keyof typeof streams;

/** The words of each stream. */
export interface Vocabularies {
  readonly organization: OrganizationVocabulary;
  readonly committee: CommitteeVocabulary;
  readonly program: ProgramVocabulary;
  readonly plan: PlanVocabulary;
  readonly cycle: CycleVocabulary;
  readonly round: RoundVocabulary;
  readonly meeting: MeetingVocabulary;
  readonly reminder: ReminderVocabulary;
  readonly intake: IntakeVocabulary;
  readonly paper: PaperVocabulary;
}

export const streamNames = [
  'organization',
  'committee',
  'program',
  'plan',
  'cycle',
  'round',
  'meeting',
  'reminder',
  'intake',
  'paper',
] as const satisfies readonly StreamName[];

/** Whether a stream of this kind can hold an event of this type, as this version knows it. */
export function isKnownEvent(stream: StreamName, type: string): boolean {
  return Object.hasOwn(streams[stream].evolve, type);
}
