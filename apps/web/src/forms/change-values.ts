// A change of a program while it is being written: texts as typed, and what they come to.
import { figuresFor, type BudgetLine, type Change, type Figures } from '#domain/changes';

/** What a change can be picked from: the figures of a program, in a round or in a plan. */
export type { Figures } from '#domain/changes';

/** Everything that some kind of change may ask for; what was typed for one kind stays while another is looked at. */
export interface ChangeValues {
  readonly kind: Change['kind'];
  readonly effective: string;
  readonly indicator: string;
  readonly to: string;
  readonly name: string;
  readonly unit: string;
  readonly target: string;
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
  const added = { name, unit, target: figure(values.target) };
  switch (values.kind) {
    case 'indicatorTarget':
      return {
        kind: 'indicatorTarget',
        effective,
        indicator,
        from: targetOf(program && figuresFor(program, effective), indicator),
        to: figure(values.to),
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
      return { ...start, kind: change.kind, indicator: change.indicator, to: change.to };
    case 'indicatorAdded':
      return { ...start, kind: change.kind, ...change.added };
    case 'indicatorReplaced':
      return { ...start, kind: change.kind, indicator: change.indicator, ...change.added };
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
