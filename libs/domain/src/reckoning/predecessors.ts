// What an indicator goes on from, and what goes on from it: as it says itself, as its program descends, or as was agreed.
import type { IndicatorId, ProgramId } from '../ids.js';
import type { IndicatorAncestor } from '../measures.js';
import { indexOf } from './book.js';
import type { LinealProgram, Lineage } from './lineal.js';
import type { SeamKind } from './trend-words.js';

/** What an indicator goes on from, and how. */
export interface Predecessors {
  readonly kind: SeamKind;
  readonly of: readonly IndicatorAncestor[];
  /** A committee agreed on it in the place of the one before. */
  readonly replaced: boolean;
}

/**
 * What an indicator goes on from; undefined where it began with its program's first year of it. What it says itself goes
 * before what its program descends from: there it is the indicator of the same id.
 */
export function predecessorsOf(
  { program: id, indicator }: IndicatorAncestor,
  program: LinealProgram,
  lineage: Lineage,
): Predecessors | undefined {
  const stated = statedIn(program, indicator);
  if (stated.length > 0) return { kind: kindOf(id, program, stated), of: stated, replaced: false };
  const old = replacedBy(program, indicator);
  if (old !== undefined) return { kind: 'within', of: [{ program: id, indicator: old }], replaced: true };
  const same = program.ancestors
    .filter((ancestor) => hasIndicator(lineage.get(ancestor.program), indicator))
    .map((ancestor) => ({ program: ancestor.program, indicator }));
  return same.length === 0 ? undefined : { kind: kindOf(id, program, same), of: same, replaced: false };
}

/** The indicators that go on from one, among the programs that are looked through. */
export function successorsOf(of: IndicatorAncestor, lineage: Lineage): readonly IndicatorAncestor[] {
  return [...lineage].flatMap(([program, lineal]) =>
    [...indexOf(lineal).indicators.keys()]
      .map((indicator) => ({ program, indicator }))
      .filter((each) => predecessorsOf(each, lineal, lineage)?.of.some((one) => isSame(one, of))),
  );
}

function isSame(one: IndicatorAncestor, other: IndicatorAncestor): boolean {
  return one.program === other.program && one.indicator === other.indicator;
}

function statedIn(program: LinealProgram, indicator: IndicatorId): readonly IndicatorAncestor[] {
  const years = indexOf(program).indicators.get(indicator) ?? [];
  const stated = years.flatMap((year) => year.indicator.continues ?? []);
  return stated.filter((each, index) => stated.findIndex((one) => isSame(one, each)) === index);
}

function replacedBy({ revisions }: LinealProgram, indicator: IndicatorId): IndicatorId | undefined {
  const found = revisions.find(
    ({ agreed: { id, change } }) => change.kind === 'indicatorReplaced' && id === indicator,
  );
  return found?.agreed.change.kind === 'indicatorReplaced' ? found.agreed.change.indicator : undefined;
}

/** Several that became one were merged, whatever their programs say. */
function kindOf(id: ProgramId, program: LinealProgram, of: readonly IndicatorAncestor[]): SeamKind {
  if (of.length > 1) return 'merges';
  const [only] = of;
  if (only?.program === id) return 'within';
  return program.ancestors.find(({ program: each }) => each === only?.program)?.how ?? 'continues';
}

function hasIndicator(program: LinealProgram | undefined, indicator: IndicatorId): boolean {
  return program !== undefined && indexOf(program).indicators.has(indicator);
}
