// The commands to a monitoring cycle, on the wire.
import { tracks, type Track } from '#domain/agreed';
import { findings, type ChangeStep, type Finding } from '#domain/cycle/words';
import { owedSchemas, RoundOutcome, type OwedEntry } from './agreed.dto.js';
import { DeferredResult, PlannedOutcome } from './cycle-parts.dto.js';
import { BusinessDate, DerivedId, Id, OneOf, Part, PartBy, ShortText, Text, Year } from './fields.js';

export { DropChange } from './drop-change.dto.js';
// The plan has commands of the same names with other fields: in the API's description a name stands for one schema.
export { ChangesDeliberation as RecordDeliberation, RevisionInForce as NoteRevision };

export class OpenCycle {
  @Id() readonly committee!: string;
  @Id() readonly plan!: string;
  @Year({ optional: true }) readonly year?: number;
}

export class NoteRound {
  @Id() readonly round!: string;
  @OneOf(tracks, { list: true }) readonly tracks!: readonly Track[];
}

export class NoteConclusion {
  @Id() readonly round!: string;
  @Part(RoundOutcome) readonly outcome!: RoundOutcome;
}

export class NoteCancellation {
  @Id() readonly round!: string;
}

export class BeginPlanChange {}

class ChangesDeliberation {
  @DerivedId({ list: true }) readonly changes!: readonly string[];
  @Id() readonly meeting!: string;
}

export class RecordStep {
  @DerivedId({ list: true }) readonly changes!: readonly string[];
  @OneOf(['residentsHeard', 'reported', 'approved', 'submitted']) readonly step!: Exclude<
    ChangeStep,
    'deliberated'
  >;
  @BusinessDate() readonly taken!: string;
  @ShortText() readonly number!: string;
}

class RevisionInForce {
  @DerivedId() readonly change!: string;
}

export class NoteStuck {
  @DerivedId() readonly change!: string;
  @ShortText() readonly code!: string;
}

export class RetryChange {
  @DerivedId() readonly change!: string;
}

export class PostponeChange {
  @DerivedId() readonly change!: string;
  @Text() readonly reason!: string;
}

export class ReportFollowUp {
  @DerivedId() readonly owed!: string;
  @Text() readonly evidence!: string;
}

export class CheckFollowUp {
  @DerivedId() readonly owed!: string;
  @OneOf(findings) readonly finding!: Finding;
  @Text() readonly note!: string;
}

export class ResolveOwed {
  @DerivedId() readonly owed!: string;
  @OneOf(['done', 'dropped']) readonly outcome!: 'done' | 'dropped';
  @Text() readonly note!: string;
}

export class CarryOwed {
  @DerivedId() readonly owed!: string;
  @Text() readonly reason!: string;
}

export class TakeOver {
  @PartBy('kind', owedSchemas, { list: true }) readonly owed!: readonly OwedEntry[];
}

export class BeginAdoption {}

export class NoteAdoption {
  @Id() readonly plan!: string;
  @Part(PlannedOutcome, { list: true }) readonly changes!: readonly PlannedOutcome[];
  @Part(DeferredResult, { list: true }) readonly deferred!: readonly DeferredResult[];
}

export class CloseCycle {}
