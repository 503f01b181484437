// The commands to a review round, on the wire.
import { remarksShown, type RemarksShown } from '#domain/publication';
import { remarkKinds, tracks, type RemarkKind, type Track } from '#domain/round/words';
import { FoundIn, answerSchemas, type Answer } from './answers.dto.js';
import { changeSchemas, type Change } from './changes.dto.js';
import {
  BusinessDate,
  Count,
  DerivedId,
  Id,
  OneOf,
  Part,
  PartBy,
  PartWith,
  ShortText,
  Text,
  TopicId,
  Year,
} from './fields.js';
import { FileRef } from './file-parts.dto.js';
import { OwnWording, PhraseWording, type Wording } from './opinions.dto.js';
import { Redaction, ReportedResult, ScopedDepartment } from './round-parts.dto.js';

export { WithdrawPublication } from './withdraw-publication.dto.js';

export class OpenRound {
  @Id() readonly committee!: string;
  @Id() readonly plan!: string;
  @ShortText() readonly title!: string;
  @OneOf(tracks, { list: true }) readonly tracks!: readonly Track[];
  @BusinessDate() readonly opinionsDue!: string;
  @BusinessDate() readonly answersDue!: string;
  @Id({ list: true, optional: true }) readonly programs?: readonly string[];
  @Year({ optional: true }) readonly year?: number;
}

export class SubmitAssessment {
  @TopicId() readonly topic!: string;
  @Part(ReportedResult, { list: true }) readonly results!: readonly ReportedResult[];
  @Text() readonly problems!: string;
  @Text() readonly improvements!: string;
}

export class ProposeChange {
  @TopicId() readonly topic!: string;
  @PartBy('kind', changeSchemas, { list: true }) readonly changes!: readonly Change[];
  @Text() readonly reason!: string;
}

export class ProposeNoChange {
  @TopicId() readonly topic!: string;
}

export class WaiveSubmission {
  @TopicId() readonly topic!: string;
  @Text() readonly reason!: string;
}

export class SubmitRemark {
  @TopicId() readonly topic!: string;
  @Id({ optional: true }) readonly id?: string;
  @OneOf(['opinion', 'question']) readonly kind!: 'opinion' | 'question';
  @Text() readonly text!: string;
}

export class EnterRemark {
  @TopicId() readonly topic!: string;
  @Id({ optional: true }) readonly id?: string;
  @OneOf(remarkKinds) readonly kind!: RemarkKind;
  @Text() readonly text!: string;
  @Id({ optional: true }) readonly speaker?: string;
  @Id({ optional: true }) readonly meeting?: string;
  @Id({ optional: true }) readonly inReplyTo?: string;
}

export class CorrectRemark {
  @Id() readonly remark!: string;
  @Text() readonly text!: string;
  @Text() readonly reason!: string;
}

export class WithdrawRemark {
  @Id() readonly remark!: string;
  @Text() readonly reason!: string;
}

export class ReplyToQuestion {
  @Id() readonly remark!: string;
  @Text() readonly text!: string;
}

export class CloseIntake {}

export class IssueOpinion {
  @TopicId() readonly topic!: string;
  @Id({ optional: true }) readonly id?: string;
  @PartWith('phrase', PhraseWording, OwnWording) readonly wording!: Wording;
  @Id({ list: true }) readonly remarks!: readonly string[];
}

export class CorrectOpinion {
  @DerivedId() readonly opinion!: string;
  @PartWith('phrase', PhraseWording, OwnWording) readonly wording!: Wording;
  @Id({ list: true }) readonly remarks!: readonly string[];
  @Text() readonly reason!: string;
}

export class WithdrawOpinion {
  @DerivedId() readonly opinion!: string;
  @Text() readonly reason!: string;
}

export class SendOpinions {}

export class RequestTransfer {
  @DerivedId() readonly opinion!: string;
  @Id() readonly to!: string;
  @Text() readonly reason!: string;
}

export class ApproveTransfer {
  @DerivedId() readonly opinion!: string;
}

export class DeclineTransfer {
  @DerivedId() readonly opinion!: string;
  @Text() readonly reason!: string;
}

export class AddContribution {
  @DerivedId() readonly opinion!: string;
  @Text() readonly text!: string;
}

export class GiveResponse {
  @DerivedId() readonly opinion!: string;
  @PartBy('disposition', answerSchemas) readonly answer!: Answer;
  @Text() readonly text!: string;
  @DerivedId({ optional: true }) readonly sharedWith?: string;
}

export class EnterResponse {
  @DerivedId() readonly opinion!: string;
  @Text() readonly text!: string;
  @Part(FoundIn) readonly source!: FoundIn;
  @PartBy('disposition', answerSchemas, { optional: true }) readonly answer?: Answer;
  @DerivedId({ optional: true }) readonly sharedWith?: string;
}

export class CorrectResponse {
  @DerivedId() readonly opinion!: string;
  @PartBy('disposition', answerSchemas) readonly answer!: Answer;
  @Text() readonly text!: string;
  @Text() readonly reason!: string;
  @DerivedId({ optional: true }) readonly sharedWith?: string;
}

export class WithdrawEntered {
  @DerivedId() readonly opinion!: string;
  @Text() readonly reason!: string;
}

export class WithdrawResponse {
  @DerivedId() readonly opinion!: string;
  @Text() readonly reason!: string;
}

export class ReleaseResponse {
  @DerivedId() readonly opinion!: string;
}

export class ReturnResponse {
  @DerivedId() readonly opinion!: string;
  @Text() readonly reason!: string;
}

export class AskAgain {
  @DerivedId() readonly opinion!: string;
  @Text() readonly reason!: string;
}

export class AgreeChange {
  @DerivedId() readonly opinion!: string;
}

export class SettleOpinion {
  @DerivedId() readonly opinion!: string;
  @Text({ optional: true }) readonly note?: string;
}

export class SettleWithoutObjection {
  @DerivedId({ list: true }) readonly opinions!: readonly string[];
}

export class RecordOpen {
  @DerivedId() readonly opinion!: string;
  @Text() readonly reason!: string;
}

export class ExtendDeadlines {
  @BusinessDate({ optional: true }) readonly opinionsDue?: string;
  @BusinessDate({ optional: true }) readonly answersDue?: string;
  @Text() readonly reason!: string;
}

export class ReopenTopic {
  @TopicId() readonly topic!: string;
  @BusinessDate() readonly opinionsDue!: string;
  @BusinessDate() readonly answersDue!: string;
  @Text() readonly reason!: string;
}

export class CloseReopenedTopic {
  @TopicId() readonly topic!: string;
  @Text() readonly reason!: string;
}

export class NoteOwner {
  @Id() readonly program!: string;
  @Part(ScopedDepartment) readonly department!: ScopedDepartment;
}

export class ConcludeRound {}

export class CancelRound {
  @Text() readonly reason!: string;
}

export class PublishRound {
  @Count() readonly version!: number;
  @OneOf(remarksShown) readonly remarks!: RemarksShown;
  @Part(Redaction, { list: true }) readonly redactions!: readonly Redaction[];
  @Text() readonly reason!: string;
}

export class AttachToRemark {
  @Id() readonly remark!: string;
  @Part(FileRef) readonly file!: FileRef;
}

export class DetachFromRemark {
  @Id() readonly remark!: string;
  @ShortText() readonly hash!: string;
  @Text() readonly reason!: string;
}

export class AttachToAnswer {
  @Id() readonly opinion!: string;
  @Part(FileRef) readonly file!: FileRef;
}

export class DetachFromAnswer {
  @Id() readonly opinion!: string;
  @ShortText() readonly hash!: string;
  @Text() readonly reason!: string;
}
