// The parts that commands to a monitoring cycle are made of.
import type { DeferredResult as DeferredWords, PlannedOutcome as PlannedWords } from '#domain/cycle/words';
import { DerivedId, OneOf, Text } from './fields.js';

/** How an agreed change for the next year came out in its plan. */
export class PlannedOutcome {
  @DerivedId() readonly change!: string;
  @OneOf(['inPlan', 'dropped', 'late']) readonly outcome!: PlannedWords['outcome'];
  @Text({ optional: true }) readonly reason?: string;
}

/** How an item deferred to the next year came out in its plan. */
export class DeferredResult {
  @DerivedId() readonly owed!: string;
  @OneOf(['takenIn', 'declined', 'carried']) readonly outcome!: DeferredWords['outcome'];
  @Text() readonly reason!: string;
}
