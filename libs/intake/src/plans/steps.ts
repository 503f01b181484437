// Makes the acts that a paper of a plan stands for: into a plan that is in draft, or into a new one of the organization.
import { firstEdition } from '#domain/plan/words';
import { resultsDay } from '#domain/results-due';
import type { IntakeContext } from '../recogniser.js';
import type { AnyIntakeStep, IntakeStep, Place } from '../proposal.js';
import type { WireCommand } from '#contract/wire';
import type { Settled } from './owners.js';
import type { PaperProgram, PlanPaper } from './paper.js';

/** What is taken in under which id: the same for the same file, however often it is read. */
export function programIdOf(context: IntakeContext, nth: number): string {
  return `${context.seed}-p${nth}`;
}

/** The acts of the paper, in the order in which the house takes them; none of a program whose owner nobody has named. */
export function stepsOf(
  paper: PlanPaper,
  settled: Settled,
  context: IntakeContext,
): readonly AnyIntakeStep[] {
  // The id of a new plan says its series and its first year.
  const plan = context.target.stream === 'plan' ? context.target.id : `${context.seed}-${paper.year}`;
  const owned = settled.programs.flatMap((each, index) => (each ? [{ ...each, nth: index + 1 }] : []));
  if (owned.length === 0) return [];
  const edition = settled.edition ?? firstEdition;
  const onPlan = (
    key: string,
    place: Place,
    what: string,
    command: WireCommand<'plan'>,
  ): IntakeStep<'plan'> => ({
    key: `${context.seed}-${key}`,
    place,
    what,
    stream: 'plan',
    id: plan,
    command,
  });
  const { title, year, lastYear } = paper;
  return [
    ...owned.flatMap(({ program, owner, nth }) => introducing(program, owner, nth, context)),
    ...(context.target.stream === 'plan'
      ? []
      : [
          onPlan('plan', { line: 1 }, title, {
            type: 'DraftPlan',
            title,
            year,
            ...(lastYear > year && { lastYear }),
            bodies: [],
          }),
        ]),
    ...paper.strategies.flatMap((strategy, index) => {
      const { number, place } = strategy;
      const leaders = settled.leaders;
      if (settled.strategies[number] !== undefined) return [];
      return [
        onPlan(`s${index + 1}`, place, `${number} ${strategy.title}`, {
          type: 'AddStrategy',
          edition,
          id: `${context.seed}-s${index + 1}`,
          number,
          title: strategy.title,
          leaders,
        }),
      ];
    }),
    ...owned.map(({ program, nth }) =>
      onPlan(`l${nth}`, program.place, `${program.number} ${program.name}`, {
        type: 'PlaceProgram',
        edition,
        strategy:
          settled.strategies[program.strategy] ??
          `${context.seed}-s${paper.strategies.findIndex(({ number }) => number === program.strategy) + 1}`,
        program: programIdOf(context, nth),
        number: program.number,
        kind: program.kind,
        priority: false,
      }),
    ),
    ...owned.flatMap(({ program, nth }) => reporting(program, nth, paper, context)),
  ];
}

type OnProgram = (
  key: string,
  place: Place,
  what: string,
  command: WireCommand<'program'>,
) => IntakeStep<'program'>;

function onProgram(nth: number, context: IntakeContext): OnProgram {
  return (key, place, what, command) => ({
    key: `${context.seed}-p${nth}-${key}`,
    place,
    what,
    stream: 'program',
    id: programIdOf(context, nth),
    command,
  });
}

function introducing(
  { number, name, place, years, schedule }: PaperProgram,
  owner: string,
  nth: number,
  context: IntakeContext,
): readonly AnyIntakeStep[] {
  const act = onProgram(nth, context);
  const [first, ...later] = years;
  if (!first) return [];
  return [
    act('new', place, `${number} ${name}`, {
      type: 'IntroduceProgram',
      name,
      owner,
      cooperating: [],
      ...first,
    }),
    ...later.map((figures) =>
      act(`y${figures.year}`, place, `${number} ${figures.year}`, { type: 'StateYear', ...figures }),
    ),
    ...(schedule.length === 0
      ? []
      : [
          act(
            'when',
            schedule[0]?.place ?? place,
            `${number} ${schedule.map(({ title }) => title).join(', ')}`,
            {
              type: 'SetSchedule',
              rows: schedule.map(({ title, period }, index) => ({
                id: `row-${index + 1}`,
                title,
                periods: [period],
              })),
            },
          ),
        ]),
  ];
}

function reporting(
  { number, results, spending, entries, stated, standing }: PaperProgram,
  nth: number,
  { title }: PlanPaper,
  context: IntakeContext,
): readonly AnyIntakeStep[] {
  const act = onProgram(nth, context);
  return [
    ...results.map(({ indicator, name, period, value, place }, index) =>
      act(`r${index + 1}`, place, `${name} ${value}`, {
        type: 'ReportResult',
        id: `${context.seed}-r${index + 1}`,
        indicator,
        period,
        value,
        evidence: [],
        ...lateness(period, title, context),
      }),
    ),
    ...spending.map(({ year, line, amount, until, place }) => {
      const key = spendingKey(year, line);
      return act(key, place, `${year} ${amount}`, {
        type: 'RecordSpending',
        id: `${context.seed}-${key}`,
        year,
        line,
        amount,
        until,
      });
    }),
    ...entries.map(({ place, ...entry }, index) =>
      act(`e${index + 1}`, place, `${entry.when} ${entry.title}`, {
        type: 'LogEntry',
        id: `${context.seed}-e${index + 1}`,
        ...entry,
      }),
    ),
    ...(standing
      ? [
          act('stands', standing.place, standing.printed, {
            type: 'JudgeStanding',
            standing: standing.word,
            reason: `${title}: ${standing.printed}`,
          }),
        ]
      : []),
    ...stated.map(({ at, figure, value, place }, index) =>
      act(`f${index + 1}`, place, `${at} ${value}`, {
        type: 'StateFigure',
        id: `${context.seed}-f${index + 1}`,
        figure,
        value,
        document: `${number} ${title}, ${at}`,
      }),
    ),
  ];
}

/** By the source, as it was when each had one line: a sheet that was taken in then is known again. */
function spendingKey(year: number, line: string): string {
  return `x${year}-${line.replace(/^b-/, '')}`;
}

/** Why a result comes only now, where its time is over. */
function lateness(period: string, title: string, { today }: IntakeContext): { readonly late?: string } {
  const last = Number(/(\d{4})[^/]*$/.exec(period)?.[1]);
  return today > resultsDay(last) ? { late: `문서에서 옮김: ${title}` } : {};
}
