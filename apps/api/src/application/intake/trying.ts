// Shows what would be taken in from a file, and which of it would be refused now: nothing happens.
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { leftOutLabels } from '#contract/intake-words';
import type { IntakeTrial } from '#contract/intake-views';
import type { FileRef } from '#domain/files';
import { isRefusal, type Refusal } from '#domain/refusals';
import type { Decision, IntakeKind, IntakeTarget } from '#domain/intake/words';
import type { AnyIntakeStep } from '#intake/proposal';
import { ApiParts } from '../../parts.js';
import type { Asked } from '../streams-read.js';
import { nameOf, proposalOf } from './proposing.js';
import { rowRefusal, rowView } from './rows.js';

/** Somebody looks at what a file would come to. */
export class TryIntakeQuery extends Query<IntakeTrial | Refusal> {
  constructor(
    readonly source: { readonly file: FileRef } | { readonly text: string },
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
  constructor(private readonly parts: ApiParts) {}

  async execute({ source, target, kind, decisions, asked }: TryIntakeQuery): Promise<IntakeTrial | Refusal> {
    const actor = await this.parts.door.actor(asked.organization, asked.signed);
    if (isRefusal(actor)) return actor;
    const file = 'file' in source ? source.file : await this.kept(source.text, asked);
    const proposed = await proposalOf({ file, target, kind, decisions }, asked, this.parts);
    if (isRefusal(proposed)) return proposed;
    const { document, kinds, proposal, undecided } = proposed;
    const leftOut = document.leftOut.map((each) => leftOutLabels[each.kind]);
    const about = { file, kinds, target, leftOut: [...new Set(leftOut)], undecided };
    if (!proposal) return { ...about, proposal: '', rows: [], doubts: [], findings: [], notTaken: [] };
    const { steps, doubts, findings, notTaken } = proposal;
    const refusals = await this.refusals(steps, asked);
    if (isRefusal(refusals)) return refusals;
    const rows = steps.map((step, at) => {
      const refusal = refusals[at];
      return { ...rowView(step), ...(refusal ? { refusal: rowRefusal(refusal) } : {}) };
    });
    return { ...about, kind: proposal.kind, proposal: nameOf(proposal), rows, doubts, findings, notTaken };
  }

  /** Of each step, on what those before it leave. */
  private async refusals(
    steps: readonly AnyIntakeStep[],
    { organization, signed }: Asked,
  ): Promise<readonly (Refusal | undefined)[] | Refusal> {
    const trial = await this.parts.door.trial(organization, signed);
    if (isRefusal(trial)) return trial;
    const refusals: (Refusal | undefined)[] = [];
    for (const step of steps) refusals.push(await trial.ask(step));
    return refusals;
  }

  /** A text is kept like any file, so that what was looked at can be taken in. */
  private async kept(text: string, { organization }: Asked): Promise<FileRef> {
    const bytes = Buffer.from(text);
    const hash = await this.parts.files.put(organization, bytes);
    return { hash, name: pastedName, type: 'text', size: bytes.length };
  }
}

const pastedName = '붙여넣은 표.txt';
