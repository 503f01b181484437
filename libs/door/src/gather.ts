// Turns a command as it travelled into the domain's: adds what it must know of other streams, and refuses what points nowhere.
import { daysDeclared } from '#domain/between/drafting';
import { standingWords } from '#domain/between/standing-words';
import type { StreamName, Vocabularies } from '#domain/between/streams';
import type { Refusal } from '#domain/refusals';
import type { WireCommand } from '#contract/wire';
import { gatherCycle, gatherCycleKind } from './gather-cycle.js';
import { gatherIntake } from './gather-intake.js';
import { gatherAmendment, gatherMeeting, gatherMove } from './gather-meeting.js';
import { gatherFinal, gatherRegistration } from './gather-paper.js';
import { gatherCorrection, gatherDraft, gatherPlacing } from './gather-plan.js';
import { gatherPlanPublication, gatherRoundPublication } from './gather-publication.js';
import { gatherReason } from './gather-reason.js';
import { gatherOpening } from './gather-round.js';
import {
  firstOf,
  unknownCommittee,
  unknownDepartment,
  unknownFile,
  unknownPost,
  unknownProgram,
  type Gathering,
} from './gathering.js';

type DomainCommand = Vocabularies[StreamName]['command'];

/** The command as the domain takes it, or why it cannot be one. */
export async function gather(command: WireCommand, around: Gathering): Promise<DomainCommand | Refusal> {
  switch (command.type) {
    case 'OpenRound':
      return gatherOpening(command, around);
    case 'OpenCycle':
      return gatherCycle(command, around);
    case 'ConveneMeeting':
      return gatherMeeting(command, around);
    case 'SetMeetingSeries':
      return { ...command, committee: around.id, ...daysDeclared(around.offices.organization) };
    case 'RequestMeeting':
      return { ...command, committee: around.id };
    case 'TakeCycleKind':
      return gatherCycleKind(command, around);
    case 'AmendAgenda':
      return gatherAmendment(command, around);
    case 'MoveMeeting':
      return gatherMove(command, around);
    case 'DraftPlan':
      return gatherDraft(command, around);
    case 'PlaceProgram':
      return gatherPlacing(command, around);
    case 'DraftCorrection':
      return gatherCorrection(command, around);
    case 'PublishRound':
      return gatherRoundPublication(command, around);
    case 'PublishPlan':
      return gatherPlanPublication(command, around);
    case 'GiveReason':
      return gatherReason(command, around);
    case 'MakeFinal':
      return gatherFinal(command, around);
    case 'RegisterPaper':
      return gatherRegistration(command, around);
    case 'JudgeStanding':
    case 'CheckQuarter':
      return { ...command, ...standingWords(around.offices.organization, around.today) };
    case 'SubmitRemark':
    case 'EnterRemark':
    case 'IssueOpinion':
    case 'AdmitAttendee':
    case 'ReportResult':
    case 'RecordSpending':
    case 'LogEntry':
    case 'StateFigure':
      return { ...command, id: command.id ?? around.newId };
    case 'BeginIntake':
      return gatherIntake(command, around);
    default:
      return (await unknownIn(command, around)) ?? command;
  }
}

/** Refuses what a command names and is not there. */
async function unknownIn(command: WireCommand, around: Gathering): Promise<Refusal | undefined> {
  switch (command.type) {
    case 'IntroduceProgram':
      return firstOf([
        unknownDepartment(around, command.owner, 'owner'),
        ...command.cooperating.map((id, index) => unknownDepartment(around, id, `cooperating[${index}]`)),
        await unknownProgram(
          (command.ancestors ?? []).map(({ program }) => program),
          (index) => `ancestors[${index}].program`,
          around,
        ),
      ]);
    case 'MoveProgram':
      return unknownDepartment(around, command.owner, 'owner');
    case 'SetBodies':
      return firstOf(command.bodies.map((id, index) => unknownCommittee(around, id, `bodies[${index}]`)));
    case 'AddStrategy':
      return firstOf(command.leaders.map((id, index) => unknownPost(around, id, `leaders[${index}]`)));
    case 'SetLine':
      return unknownProgram([command.program], () => 'program', around);
    case 'LeaveOut':
      return unknownProgram(command.successors, (index) => `successors[${index}]`, around);
    case 'AttachToRemark':
    case 'AttachToAnswer':
    case 'AttachToResult':
    case 'AttachToMinutes':
      return unknownFile(around, command.file, 'file');
    case 'AssignPart':
      return (
        unknownCommittee(around, command.committee, 'committee') ??
        (await unknownProgram(command.programs, (index) => `programs[${index}]`, around))
      );
    default:
      return undefined;
  }
}
