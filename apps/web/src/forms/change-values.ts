// A change of a program while it is being written: texts as typed, and what they come to.
import { figuresFor, type BudgetLine, type Change, type Figures, type NewIndicator } from '#domain/changes';
import type { PeriodTarget } from '#domain/measures';

/** What a change can be picked from: the figures of a program, in a round or in a plan. */
export type { Figures } from '#domain/changes';

/** Everything that some kind of change may ask for; what was typed for one kind stays while another is looked at. */
export interface ChangeValues {
  readonly kind: Change['kind'];
  readonly effective: string;
  readonly indicator: string;
  readonly to: string;
  /** What is typed for a part of the year's target, by its period; the others stay as they are. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly name: string;
  readonly unit: string;
  readonly target: string;
  readonly weight?: string;
  /** What a new indicator says besides, which is not typed here. */
  readonly besides?: Pick<NewIndicator, 'parts' | 'measure'>;
  readonly fromLine: string;
  readonly toLine: string;
  readonly amount: string;
  readonly amountLine: string;
  readonly amountTo: string;
  readonly contentFrom: string;
  readonly contentTo: string;
}

/** A change as it is first offered: of the program's first indicator, or of its content where it has none. */
export function newChange(program: Figures | undefined, year: number): ChangeValues {
  const [indicator] = program?.indicators ?? [];
  const [from, to] = program?.budget ?? [];
  return {
    kind: indicator ? 'indicatorTarget' : 'content',
    effective: String(year),
    indicator: indicator?.indicator ?? '',
    to: '',
    name: '',
    unit: indicator?.unit ?? '',
    target: '',
    fromLine: from?.line ?? '',
    toLine: (to ?? from)?.line ?? '',
    amount: '',
    amountLine: from?.line ?? '',
    amountTo: '',
    contentFrom: program?.content[0] ?? '',
    contentTo: '',
  };
}

/** What was typed, as a change. `from` is what stands in the program now. */
export function changeOf(values: ChangeValues, program: Figures | undefined): Change {
  const effective = Number.parseInt(values.effective, 10);
  const { indicator, fromLine, toLine, unit, name } = values;
  const weight = figure(values.weight ?? '');
  const target = figure(values.target);
  const added = { name, unit, target, ...values.besides, ...(weight !== '' && { weight }) };
  switch (values.kind) {
    case 'indicatorTarget':
      return {
        kind: 'indicatorTarget',
        effective,
        indicator,
        from: targetOf(program && figuresFor(program, effective), indicator),
        to: figure(values.to),
        ...partsTyped(values, program && figuresFor(program, effective)),
      };
    case 'indicatorAdded':
      return { kind: 'indicatorAdded', effective, added };
    case 'indicatorReplaced':
      return { kind: 'indicatorReplaced', effective, indicator, added };
    case 'indicatorRemoved':
      return { kind: 'indicatorRemoved', effective, indicator };
    case 'budgetMoved':
      return { kind: 'budgetMoved', effective, fromLine, toLine, amount: figure(values.amount) };
    case 'content':
      return { kind: 'content', effective, from: values.contentFrom, to: values.contentTo };
    case 'abolition':
      return { kind: 'abolition', effective };
    case 'budgetAmount':
      return {
        kind: 'budgetAmount',
        effective,
        line: values.amountLine,
        from: lineOf(program && figuresFor(program, effective), values.amountLine)?.amount ?? '',
        to: figure(values.amountTo),
      };
  }
}

/** A change as the texts that would be typed for it. */
export function valuesOfChange(change: Change, program: Figures | undefined): ChangeValues {
  const start = newChange(program, change.effective);
  switch (change.kind) {
    case 'indicatorTarget':
      return {
        ...start,
        kind: change.kind,
        indicator: change.indicator,
        to: change.to,
        ...(change.parts && {
          parts: Object.fromEntries(change.parts.map(({ period, target }) => [period, target])),
        }),
      };
    case 'indicatorAdded':
      return { ...start, kind: change.kind, ...valuesOfAdded(change.added) };
    case 'indicatorReplaced':
      return {
        ...start,
        kind: change.kind,
        indicator: change.indicator,
        ...valuesOfAdded(change.added),
      };
    case 'indicatorRemoved':
      return { ...start, kind: change.kind, indicator: change.indicator };
    case 'budgetMoved':
      return {
        ...start,
        kind: change.kind,
        fromLine: change.fromLine,
        toLine: change.toLine,
        amount: change.amount,
      };
    case 'content':
      return { ...start, kind: change.kind, contentFrom: change.from, contentTo: change.to };
    case 'abolition':
      return { ...start, kind: change.kind };
    case 'budgetAmount':
      return { ...start, kind: change.kind, amountLine: change.line, amountTo: change.to };
  }
}

function valuesOfAdded({ name, unit, target, weight, ...besides }: NewIndicator): Partial<ChangeValues> {
  return { name, unit, target, ...(weight !== undefined && { weight }), besides };
}

/** The parts of a target as it stands, with what was typed in their place; nothing where nothing was. */
function partsTyped(
  { indicator, parts: typed = {} }: ChangeValues,
  standing: Pick<Figures, 'indicators'> | undefined,
): { readonly parts?: readonly PeriodTarget[] } {
  const parts = partsOf(standing, indicator);
  const changed = parts.map(({ period, target }) => ({ period, target: figure(typed[period] ?? target) }));
  return changed.some(({ target }, index) => target !== parts[index]?.target) ? { parts: changed } : {};
}

/** The parts of an indicator's target; none where it is not broken down. */
export function partsOf(
  program: Pick<Figures, 'indicators'> | undefined,
  id: string,
): readonly PeriodTarget[] {
  return program?.indicators.find(({ indicator }) => indicator === id)?.parts ?? [];
}

/** What an indicator's target stands at; empty for one that the program does not have. */
export function targetOf(program: Figures | undefined, id: string): string {
  return program?.indicators.find(({ indicator }) => indicator === id)?.target ?? '';
}

/** A budget line of the program. */
export function lineOf(program: Pick<Figures, 'budget'> | undefined, id: string): BudgetLine | undefined {
  return program?.budget.find(({ line }) => line === id);
}

/** People write thousands with commas, and a space before they go on. */
export function figure(typed: string): string {
  return typed.replaceAll(/[,\s]/g, '');
}
