// The opinions that touched a program's figures: those behind the changes that revised them, or came with the plan.
import type { TouchingOpinion } from '#contract/figure-views';
import type { AgreedChange } from '#domain/agreed';
import type { Change } from '#domain/changes';
import type { IndicatorId, IsoDate, ProgramId } from '#domain/ids';
import { compareTexts } from '#domain/order';
import type { IntroducedProgram } from '#domain/program/states';
import type { FigureRef } from '#domain/reckoning/figures';
import { waysBack } from '../origins.js';
import type { Reader } from '../streams-read.js';

/** A change that is in the figures, since a day. */
export interface TakenEffect {
  readonly agreed: AgreedChange;
  readonly on: IsoDate;
  /** What the committee said, where the reader may read it. */
  readonly text?: string;
}

/** Every agreed change that is in a program's figures and that the reader may learn of, the latest first. */
export async function changesIn(
  reader: Reader,
  id: ProgramId,
  program: IntroducedProgram,
): Promise<readonly TakenEffect[]> {
  const adopting = Object.values(program.years).flatMap(({ adopted }) => (adopted ? [adopted.plan] : []));
  const plans = await reader.seenOf('plan', adopting);
  const planned = [...plans.values()].flatMap((plan) =>
    plan.status === 'inPreparation'
      ? []
      : Object.values(plan.changes).flatMap(({ status, agreed }) =>
          status === 'takenIn' && agreed.program === id ? [{ agreed, on: plan.from }] : [],
        ),
  );
  const all = new Map(
    [...planned, ...program.revisions].map(({ agreed, on }) => [agreed.id, { agreed, on }]),
  );
  const changes = [...all.values()].sort((one, other) => compareTexts(other.on, one.on));
  const behind = await waysBack(
    reader,
    changes.map(({ agreed }) => agreed),
  );
  return changes.map((change) => {
    const { opinion } = behind(change.agreed);
    return { ...change, ...(opinion === undefined ? {} : { text: opinion }) };
  });
}

/** Those that touched an indicator: its target, or whether there is one at all. */
export function touchingIndicator(
  changes: readonly TakenEffect[],
  id: IndicatorId,
): readonly TouchingOpinion[] {
  return changes.filter(({ agreed }) => indicatorsOf(agreed.change, agreed.id).includes(id)).map(touching);
}

/** Those that touched what a figure is made of. */
export function touchingFigure(
  changes: readonly TakenEffect[],
  figure: FigureRef,
): readonly TouchingOpinion[] {
  if ('indicator' in figure) return touchingIndicator(changes, figure.indicator);
  const isMoney = figure.figure === 'budget' || figure.figure === 'spent' || figure.figure === 'execution';
  return changes
    .filter(({ agreed: { change, id } }) =>
      isMoney ? isOfMoney(change) : indicatorsOf(change, id).length > 0,
    )
    .map(touching);
}

function touching({ agreed: { origin, change }, on, text }: TakenEffect): TouchingOpinion {
  const { round, opinion } = origin;
  return { round, opinion, ...(text === undefined ? {} : { text }), change, on };
}

/** An indicator that a change adds goes by the id of the change. */
function indicatorsOf(change: Change, id: string): readonly IndicatorId[] {
  switch (change.kind) {
    case 'indicatorTarget':
    case 'indicatorRemoved':
      return [change.indicator];
    case 'indicatorReplaced':
      return [change.indicator, id];
    case 'indicatorAdded':
      return [id];
    default:
      return [];
  }
}

function isOfMoney({ kind }: Change): boolean {
  return kind === 'budgetMoved' || kind === 'budgetAmount';
}
