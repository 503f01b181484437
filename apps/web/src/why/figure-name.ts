// The name of a figure as it stands in an address, of one program or of several; and back.
import { budgetSources } from '#domain/changes';
import type { GroupFigure } from '#domain/reckoning/explanation';
import {
  figureKey,
  indicatorFigures,
  moneyFigures,
  programFigures,
  type FigureRef,
} from '#domain/reckoning/figures';

export type AnyFigure = FigureRef | GroupFigure;

const groupFigures = ['groupRate', 'groupBudget', 'groupSpent', 'groupExecution'] as const satisfies readonly GroupFigure['figure'][];

/** The same whenever the same figure is meant: `rate:i-1@2024`, `groupBudget:strategy:s-1:own@2024`. */
export function nameOfFigure(figure: AnyFigure): string {
  if (!('of' in figure)) return figureKey(figure);
  const { of, source, period } = figure;
  return `${[figure.figure, of.kind, 'id' in of ? of.id : '', ...(source ? [source] : [])].join(':')}@${period}`;
}

/** The figure under a name; undefined where none can be called so. */
export function figureNamed(name: string): AnyFigure | undefined {
  const at = name.lastIndexOf('@');
  const [kind = '', about = ''] = cut(name.slice(0, Math.max(at, 0)));
  const period = name.slice(at + 1);
  const ofIndicator = indicatorFigures.find((each) => each === kind);
  if (ofIndicator) return about === '' ? undefined : { figure: ofIndicator, indicator: about, period };
  const ofMoney = moneyFigures.find((each) => each === kind);
  if (ofMoney) return { figure: ofMoney, period, ...narrowed(about) };
  const ofProgram = programFigures.find((each) => each === kind);
  if (ofProgram) return { figure: ofProgram, period };
  const ofGroup = groupFigures.find((each) => each === kind);
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
