// Shows what would be taken in from a file, and which of it would be refused now: nothing happens.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { leftOutLabels } from '#contract/intake-words';
import type { IntakeTrial, TriedRow } from '#contract/intake-views';
import type { FileRef } from '#domain/files';
import { isRefusal, type Refusal } from '#domain/refusals';
import type { Decision, IntakeKind, IntakeTarget } from '#domain/intake/words';
import type { Tried } from '#door/trial';
import { askedAs } from '#intake/kept';
import type { AnyIntakeStep } from '#intake/proposal';
import { ApiParts } from '../../parts.js';
import type { Asked } from '../streams-read.js';
import { nameOf, proposalOf, type IntakeParts } from './proposing.js';
import { rowRefusal, rowView } from './rows.js';

/** Somebody looks at what a file would come to. */
export class TryIntakeQuery extends Query<IntakeTrial | Refusal> {
  constructor(
    readonly file: FileRef,
    readonly target: IntakeTarget,
    readonly kind: IntakeKind | undefined,
    readonly decisions: readonly Decision[],
    readonly asked: Asked,
  ) {
    super();
  }
}

@QueryHandler(TryIntakeQuery)
export class TryIntakeHandler implements IQueryHandler<TryIntakeQuery> {
  constructor(@Inject(ApiParts) private readonly parts: IntakeParts) {}

  async execute({ file, target, kind, decisions, asked }: TryIntakeQuery): Promise<IntakeTrial | Refusal> {
    const actor = await this.parts.door.actor(asked.organization, asked.signed);
    if (isRefusal(actor)) return actor;
    const proposed = await proposalOf({ file, target, kind, decisions }, asked, this.parts);
    if (isRefusal(proposed)) return proposed;
    const { document, kinds, proposal, undecided } = proposed;
    const leftOut = document.leftOut.map((each) => leftOutLabels[each.kind]);
    const about = { file, kinds: kinds(), target, leftOut: [...new Set(leftOut)], undecided };
    if (!proposal) return { ...about, proposal: '', rows: [], doubts: [], findings: [], notTaken: [] };
    const { steps, doubts, findings, notTaken } = proposal;
    const outcomes = await this.outcomes(steps, asked);
    if (isRefusal(outcomes)) return outcomes;
    const rows = outcomes.map(({ step, tried }): TriedRow => {
      const row = rowView(step);
      return typeof tried === 'string'
        ? { ...row, outcome: tried }
        : { ...row, outcome: 'refused', refusal: rowRefusal(tried) };
    });
    return { ...about, kind: proposal.kind, proposal: nameOf(proposal), rows, doubts, findings, notTaken };
  }

  /** Of each step, on what those before it leave. */
  private async outcomes(
    steps: readonly AnyIntakeStep[],
    { organization, signed }: Asked,
  ): Promise<readonly { readonly step: AnyIntakeStep; readonly tried: Tried }[] | Refusal> {
    const trial = await this.parts.door.trial(organization, signed);
    if (isRefusal(trial)) return trial;
    const outcomes: { step: AnyIntakeStep; tried: Tried }[] = [];
    for (const step of steps) outcomes.push({ step, tried: await trial.ask(askedAs(step)) });
    return outcomes;
  }
}
