// The commands to a plan, on the wire.
import { programKinds, type ProgramKind } from '#domain/changes';
import { disclosureGrades, type DisclosureGrade } from '#domain/disclosure';
import { signatureManners, type SignatureManner } from '#domain/plan/words';
import { withholdingKeys, type WithholdingKey } from '#domain/rule-packs';
import { AgreedChange, DeferredEntry, KeptEntry } from './agreed.dto.js';
import { changeSchemas, type Change } from './changes.dto.js';
import { checkAnswerSchemas, Checklist, type CheckAnswer } from './checklist.dto.js';
import {
  BusinessDate,
  Count,
  DerivedId,
  Flag,
  Id,
  OneOf,
  Part,
  PartBy,
  ShortText,
  Text,
  Year,
} from './fields.js';
import { YearFigures } from './parts.dto.js';
import { PlanRedaction, Signer } from './plan-parts.dto.js';

export { DropChange } from './drop-change.dto.js';
export { NoteDay } from './note-day.dto.js';
export { WithdrawPublication } from './withdraw-publication.dto.js';
// The cycle has commands of the same names with other fields: in the API's description a name stands for one schema.
export { DraftDeliberation as RecordDeliberation, RevisionWhileDrafting as NoteRevision };

export class DraftPlan {
  @ShortText() readonly title!: string;
  @Year() readonly year!: number;
  @Year({ optional: true }) readonly lastYear?: number;
  @Id({ optional: true }) readonly basis?: string;
  @Id({ list: true }) readonly bodies!: readonly string[];
}

export class SetBodies {
  @Id({ list: true }) readonly bodies!: readonly string[];
}

export class AddStrategy {
  @Id() readonly edition!: string;
  @Id() readonly id!: string;
  @ShortText() readonly number!: string;
  @ShortText() readonly title!: string;
  @Id({ list: true }) readonly leaders!: readonly string[];
}

export class PlaceProgram {
  @Id() readonly edition!: string;
  @Id() readonly program!: string;
  @Id() readonly strategy!: string;
  @ShortText() readonly number!: string;
  @OneOf(programKinds) readonly kind!: ProgramKind;
  @Flag() readonly priority!: boolean;
}

export class SetLine {
  @Id() readonly edition!: string;
  @Id() readonly program!: string;
  @Id() readonly strategy!: string;
  @ShortText() readonly number!: string;
  @OneOf(programKinds) readonly kind!: ProgramKind;
  @Flag() readonly priority!: boolean;
  @Part(YearFigures, { list: true }) readonly years!: readonly YearFigures[];
  @Text() readonly reason!: string;
}

export class LeaveOut {
  @Id() readonly edition!: string;
  @Id() readonly program!: string;
  @Text() readonly reason!: string;
  @Id({ list: true }) readonly successors!: readonly string[];
}

export class AssignPart {
  @Id() readonly committee!: string;
  @Id({ list: true }) readonly programs!: readonly string[];
}

export class NoteReviewer {
  @Id() readonly committee!: string;
  @DerivedId() readonly cycle!: string;
}

export class AwaitPart {
  @Id() readonly committee!: string;
  @DerivedId() readonly cycle!: string;
}

export class ReceivePart {
  @Id() readonly committee!: string;
  @DerivedId() readonly cycle!: string;
  @Part(AgreedChange, { list: true }) readonly changes!: readonly AgreedChange[];
  @Part(DeferredEntry, { list: true }) readonly deferred!: readonly DeferredEntry[];
  @Part(KeptEntry, { list: true }) readonly kept!: readonly KeptEntry[];
}

class RevisionWhileDrafting {
  @Part(AgreedChange) readonly agreed!: AgreedChange;
}

export class NoteProgram {
  @Id() readonly program!: string;
  @ShortText() readonly name!: string;
  @Id() readonly owner!: string;
  @Id({ list: true }) readonly cooperating!: readonly string[];
}

export class NoteAbolition {
  @Id() readonly program!: string;
  @Text() readonly reason!: string;
}

export class TakeInChange {
  @DerivedId() readonly change!: string;
}

export class TakeInDeferred {
  @DerivedId() readonly deferred!: string;
  @PartBy('kind', changeSchemas, { list: true }) readonly changes!: readonly Change[];
  @Text() readonly note!: string;
}

export class DeclineDeferred {
  @DerivedId() readonly deferred!: string;
  @Text() readonly reason!: string;
}

export class CarryDeferred {
  @DerivedId() readonly deferred!: string;
  @Text() readonly reason!: string;
}

export class AnnounceHearing {
  @Id() readonly edition!: string;
  @BusinessDate() readonly from!: string;
  @BusinessDate() readonly until!: string;
  @ShortText() readonly place!: string;
}

export class RecordComment {
  @Id() readonly edition!: string;
  @Id() readonly id!: string;
  @Text() readonly text!: string;
  @BusinessDate() readonly received!: string;
}

export class ReplyToComment {
  @Id() readonly comment!: string;
  @Text() readonly text!: string;
}

export class SubmitDraft {
  @Id() readonly edition!: string;
}

class DraftDeliberation {
  @Id() readonly edition!: string;
  @Id() readonly meeting!: string;
}

export class SendBack {
  @Id() readonly edition!: string;
  @Text() readonly reason!: string;
  @Count({ optional: true }) readonly signer?: number;
}

export class RecordReport {
  @Id() readonly edition!: string;
  @BusinessDate() readonly reported!: string;
  @ShortText() readonly number!: string;
}

export class StartApproval {
  @Id() readonly edition!: string;
  @Part(Signer, { list: true }) readonly line!: readonly Signer[];
}

export class RecordSignature {
  @Id() readonly edition!: string;
  @Count() readonly signer!: number;
  @OneOf(signatureManners) readonly manner!: SignatureManner;
  @BusinessDate() readonly signed!: string;
  @Text({ optional: true }) readonly remark?: string;
}

export class FinishApproval {
  @Id() readonly edition!: string;
  @ShortText() readonly number!: string;
  @BusinessDate() readonly approved!: string;
  @ShortText({ optional: true }) readonly policyNumber?: string;
}

export class RecordSubmission {
  @Id() readonly edition!: string;
  @ShortText() readonly to!: string;
  @BusinessDate() readonly submitted!: string;
  @ShortText() readonly number!: string;
}

export class PutInForce {
  @Id() readonly edition!: string;
  @BusinessDate() readonly from!: string;
}

export class DraftCorrection {
  @Text() readonly reason!: string;
}

export class DropCorrection {
  @Id() readonly edition!: string;
  @Text() readonly reason!: string;
}

export class NoteSuccessor {
  @Id() readonly plan!: string;
  @BusinessDate() readonly from!: string;
}

export class ClosePlan {
  @BusinessDate() readonly submitted!: string;
  @ShortText() readonly number!: string;
}

export class PublishPlan {
  @Count() readonly version!: number;
  @Part(PlanRedaction, { list: true }) readonly redactions!: readonly PlanRedaction[];
  @Text() readonly reason!: string;
}

export class NoteChecklist {
  @Part(Checklist) readonly checklist!: Checklist;
}

export class FillChecklist {
  @Id() readonly edition!: string;
  @PartBy('kind', checkAnswerSchemas, { list: true }) readonly filled!: readonly CheckAnswer[];
}

export class SetDisclosure {
  @Id() readonly edition!: string;
  @OneOf(disclosureGrades) readonly grade!: DisclosureGrade;
  @OneOf(withholdingKeys, { optional: true }) readonly clause?: WithholdingKey;
}
