// What the papers of plans and programs lack: an approval, figures, dates; and what in them does not add up.
import type { Language } from '#contract/label';
import { itemStatusLabels } from '#contract/statuses';
import type { YearFigures } from '#domain/changes';
import { yearsOf } from '#domain/periods';
import { isSettled, type Edition } from '#domain/plan/states';
import { doubtsOpen } from '../doubts.js';
import { doubtsIn } from '../plan-paper.js';
import { termOfPlan, type PlanOf } from '../plan-of.js';
import { doubtsInProgram } from '../pledge-sheet.js';
import { programTitle, yearsOfProgram, type ProgramOf } from '../program-of.js';
import { checkPlaces as say } from '../words.js';
import type { Found } from './found.js';

/** What an edition of a plan lacks as a paper. */
export function planLacks(of: PlanOf, language: Language): readonly Found[] {
  const { edition, plan, programs } = of;
  const years = yearsOf(termOfPlan(of));
  const lines = Object.values(edition.lines);
  return [
    ...notAdopted(plan.title, edition.status, language),
    ...lines.flatMap((line) => figuresMissing(`${line.number} ${line.name}`, line.years, years, language)),
    ...doubtsOpen(doubtsIn(of), language).map((place): Found => ({ check: 'figures-differ', place })),
    ...lines
      .filter(({ program }) => (programs.get(program)?.schedule ?? []).length === 0)
      .map(({ number, name }): Found => ({ check: 'dates-missing', place: `${number} ${name}` })),
  ];
}

/** What a version of a plan lacks on any paper about it. */
export function notAdopted(title: string, status: Edition['status'], language: Language): readonly Found[] {
  if (isSettled({ status })) return [];
  const place = `${title}: ${itemStatusLabels.plan.edition[status][language]}`;
  return [{ check: 'version-not-adopted', place }];
}

/** What a paper on a program lacks; `isAdopted` says whether a plan put it in force. */
export function programLacks(of: ProgramOf, isAdopted: boolean, language: Language): readonly Found[] {
  const title = programTitle(of);
  const figures = Object.values(of.program.years);
  return [
    ...(isAdopted ? [] : [{ check: 'version-not-adopted' as const, place: title }]),
    ...figuresMissing(title, figures, yearsOfProgram(of).years, language),
    ...doubtsOpen([doubtsInProgram(of)], language).map((place): Found => ({
      check: 'figures-differ',
      place,
    })),
  ];
}

/** The years in which a program has no indicator, or no money planned. */
function figuresMissing(
  program: string,
  figures: readonly YearFigures[],
  years: readonly number[],
  language: Language,
): readonly Found[] {
  return years.flatMap((year) => {
    const found = figures.find((each) => each.year === year);
    const lacks = [
      ...(found && found.indicators.length > 0 ? [] : [say.noTarget(program, year)]),
      ...(found && found.budget.length > 0 ? [] : [say.noBudget(program, year)]),
    ];
    return lacks.map((place): Found => ({ check: 'figures-missing', place: place[language] }));
  });
}
