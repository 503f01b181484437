// The steps of a proposal as they are kept: what they make is named by the row it comes from, so that it can be found again.
import type { WireCommand } from '#contract/wire';
import type { AnyIntakeStep } from './proposal.js';

/** A step whose command names what it makes. */
export function named(step: AnyIntakeStep): AnyIntakeStep {
  return { ...step, command: withId(step.command, step.key) } as AnyIntakeStep;
}

function withId(command: WireCommand, key: string): WireCommand {
  switch (command.type) {
    case 'SubmitRemark':
    case 'EnterRemark':
    case 'IssueOpinion':
    case 'AdmitAttendee':
    case 'ReportResult':
    case 'RecordSpending':
    case 'LogEntry':
    case 'StateFigure':
      return { ...command, id: command.id ?? key };
    default:
      return command;
  }
}
