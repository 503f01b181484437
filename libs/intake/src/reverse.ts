// What takes an act of an intake back: the act that its stream knows for that, in the place of who takes it back.
import type { WireCommand } from '#contract/wire';
import type { AnyIntakeStep } from './proposal.js';

/** The act that takes a step back, with its reason; undefined where its stream knows none. */
export function reverseOf(
  { command }: Pick<AnyIntakeStep, 'command'>,
  reason: string,
): WireCommand | undefined {
  switch (command.type) {
    case 'GiveResponse':
      return { type: 'WithdrawResponse', opinion: command.opinion, reason };
    case 'EnterResponse':
      return { type: 'WithdrawEntered', opinion: command.opinion, reason };
    case 'SubmitRemark':
    case 'EnterRemark':
      return command.id === undefined ? undefined : { type: 'WithdrawRemark', remark: command.id, reason };
    case 'IssueOpinion':
      return command.id === undefined ? undefined : { type: 'WithdrawOpinion', opinion: command.id, reason };
    case 'ReportResult':
      return command.id === undefined ? undefined : { type: 'WithdrawResult', result: command.id, reason };
    case 'LogEntry':
      return command.id === undefined ? undefined : { type: 'StrikeEntry', entry: command.id, reason };
    case 'StateFigure':
      return command.id === undefined ? undefined : { type: 'RecallFigure', stated: command.id, reason };
    case 'JudgeStanding':
      return { type: 'LiftJudgement', reason };
    case 'PlaceProgram': {
      const { edition, program } = command;
      return { type: 'LeaveOut', edition, program, reason, successors: [] };
    }
    default:
      return undefined;
  }
}

/** Whether taking a file back takes this step back too. */
export function isReversible(step: Pick<AnyIntakeStep, 'command'>): boolean {
  return reverseOf(step, '-') !== undefined;
}
