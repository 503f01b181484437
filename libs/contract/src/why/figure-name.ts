// The name of a figure as it stands in an address, of one program or of several; and back.
import { budgetSources } from '#domain/changes';
import type { GroupFigure } from '#domain/reckoning/explanation';
import type { FigureRef, IndicatorFigure, MoneyFigure, ProgramFigure } from '#domain/reckoning/figures';
import { groupFigureLabels } from '../figure-words.js';
import { wordsOf } from '../label.js';

export type AnyFigure = FigureRef | GroupFigure;

export const ofIndicators = [
  'target',
  'result',
  'rate',
  'planned',
  'monthlyAverage',
] as const satisfies readonly IndicatorFigure['figure'][];
export const ofMoneys = ['budget', 'spent', 'execution'] as const satisfies readonly MoneyFigure['figure'][];
export const ofPrograms = ['programRate', 'weights'] as const satisfies readonly ProgramFigure['figure'][];

/** The same whenever the same figure is meant: `rate:i-1@2024`, `groupBudget:strategy:s-1:own@2024`. */
export function nameOfFigure(figure: AnyFigure): string {
  return `${[figure.figure, ...aboutOf(figure)].join(':')}@${figure.period}`;
}

function aboutOf(figure: AnyFigure): readonly string[] {
  if ('of' in figure) {
    const { of, source } = figure;
    return [of.kind, 'id' in of ? of.id : '', ...(source ? [source] : [])];
  }
  if ('indicator' in figure) return [figure.indicator];
  const { source, item } = { source: undefined, item: undefined, ...figure };
  if (item !== undefined) return [source ?? '', item];
  return source === undefined ? [] : [source];
}

/** The figure under a name; undefined where none can be called so. */
export function figureNamed(name: string): AnyFigure | undefined {
  const at = name.lastIndexOf('@');
  const [kind = '', about = ''] = cut(name.slice(0, Math.max(at, 0)));
  const period = name.slice(at + 1);
  const ofIndicator = ofIndicators.find((each) => each === kind);
  if (ofIndicator) return about === '' ? undefined : { figure: ofIndicator, indicator: about, period };
  const ofMoney = ofMoneys.find((each) => each === kind);
  if (ofMoney) return { figure: ofMoney, period, ...narrowed(about) };
  const ofProgram = ofPrograms.find((each) => each === kind);
  if (ofProgram) return { figure: ofProgram, period };
  const ofGroup = wordsOf(groupFigureLabels).find((each) => each === kind);
  return ofGroup && groupFigure(ofGroup, about, period);
}

function groupFigure(figure: GroupFigure['figure'], about: string, period: string): GroupFigure | undefined {
  const [kind, rest] = cut(about);
  const last = rest.slice(rest.lastIndexOf(':') + 1);
  const source = rest.includes(':') ? sourceIn(last) : undefined;
  const id = source === undefined ? rest : rest.slice(0, -last.length - 1);
  const more = { period, ...(source === undefined ? {} : { source }) };
  if (kind === 'plan') return { figure, of: { kind }, ...more };
  return kind === 'strategy' || kind === 'department' ? { figure, of: { kind, id }, ...more } : undefined;
}

/** `own`, `own:teaching`, `:teaching` */
function narrowed(about: string) {
  const [said, item] = cut(about);
  const source = sourceIn(said);
  return {
    ...(source === undefined ? {} : { source }),
    ...(about.includes(':') ? { item } : {}),
  };
}

function sourceIn(said: string) {
  return budgetSources.find((each) => each === said);
}

/** What stands before the first colon, and what after it. */
function cut(text: string): readonly [before: string, after: string] {
  const at = text.indexOf(':');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
