// A plan as a paper (시행계획서): title page, prior review, overview across, each program in its strategy, and the schedule of all.
import type { Language } from '#contract/label';
import { contradictionsIn } from '#domain/reckoning/contradictions';
import type { ScheduleRow } from '#domain/reported';
import type { Block, Paper, Section } from '../model.js';
import { paperOf, type Origin } from './origin.js';
import { heading, run } from './blocks.js';
import { checklistBlocks } from './checklist-blocks.js';
import { doubtBlocks, type DoubtsIn } from './doubts.js';
import { overviewBlocks } from './plan-overview.js';
import { bookOf, strategiesIn, type PlanOf } from './plan-of.js';
import { programBlocks } from './plan-program.js';
import { titleBlocks } from './plan-title.js';
import { planPaperWords as say, planWords } from './plan-words.js';
import { scheduleBlocks } from './schedule-table.js';

/** One edition of a plan, whole as far as its reader sees it. */
export function planPaper(of: PlanOf, origin: Origin): Paper {
  const { language, author } = origin;
  const { id, plan, edition } = of;
  const schedule = scheduleBlocks(`schedule/${id}`, scheduledIn(of), language);
  const sections: readonly Section[] = [
    {
      orientation: 'portrait',
      blocks: [
        ...titleBlocks(of, author, language),
        ...(edition.checklist ? checklistBlocks(id, edition.checklist, language) : []),
      ],
    },
    {
      orientation: 'landscape',
      blocks: [
        heading(say.overview[language]),
        ...overviewBlocks(of, language),
        ...leftOutBlocks(of, language),
      ],
    },
    {
      orientation: 'portrait',
      blocks: [...programsOf(of, language), ...doubtBlocks(doubtsIn(of), language)],
    },
    ...(schedule.length > 0
      ? [{ orientation: 'landscape' as const, blocks: [heading(planWords.schedule[language]), ...schedule] }]
      : []),
  ];
  return paperOf(origin, plan.title, sections);
}

function programsOf(of: PlanOf, language: Language): readonly Block[] {
  return strategiesIn(of).flatMap(({ strategy, lines }) => [
    heading(planWords.strategy(strategy.number, strategy.title)[language]),
    ...lines.flatMap((line) => programBlocks(of, line, language)),
  ]);
}

/** What does not add up in the edition's own figures; what was reported since is not the plan's. */
export function doubtsIn({ edition, programs, rules, on }: PlanOf): readonly DoubtsIn[] {
  return Object.values(edition.lines).map((line) => ({
    found: contradictionsIn(
      { ...bookOf(line), stated: {}, reasons: programs.get(line.program)?.reasons ?? {} },
      rules,
      on,
    ),
    indicators: line.years.flatMap(({ indicators }) => indicators),
    program: `${line.number} ${line.name}`,
  }));
}

/** The programs' schedules one below the other, each row under its program's number. */
function scheduledIn(of: PlanOf): readonly ScheduleRow[] {
  return strategiesIn(of).flatMap(({ lines }) =>
    lines.flatMap(({ program, number, name }) =>
      (of.programs.get(program)?.schedule ?? []).map((row) => ({
        id: `${program}/${row.id}`,
        title: [number, ...(row.title === name ? [name] : [name, row.title])].join(' '),
        periods: row.periods,
      })),
    ),
  );
}

/** What the plan before had and this one has not, with why. */
function leftOutBlocks({ edition: { leftOut } }: PlanOf, language: Language): readonly Block[] {
  if (leftOut.length === 0) return [];
  return [
    heading(say.leftOut[language]),
    {
      kind: 'items',
      marks: 'dashes',
      items: leftOut.map(({ line: { number, name }, reason, abolition }) => ({
        runs: [run(`${number} ${name}: ${abolition === undefined ? reason : say.abolished[language]}`)],
      })),
    },
  ];
}
