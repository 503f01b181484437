// Puts an operating plan together: one year's plan with its fields, their projects, targets from a baseline, and its money.
import type { BudgetLine, Indicator } from '#domain/changes';
import type { ReadDocument } from '#documents/read/document';
import type { PaperFigure, PaperProgram, PaperRow, PlanPaper } from '../plans/paper.js';
import type { Decisions, Doubt } from '../proposal.js';
import { contentLinesOf, trimmedTextsOf } from '../tables/cells.js';
import { tablesIn, textsIn } from '../tables/chapters.js';
import { runIn } from '../tables/periods.js';
import { squeezed } from '../tables/words.js';
import { toldBefore } from './before.js';
import { takenOf, toldDoubts, toldIn } from './counts.js';
import { findingsIn } from './findings.js';
import { notTakenIn } from './left.js';
import { linesOf, sourceDoubts, type PlanMoney } from './money.js';
import { outlineOf, type Outline, type Project } from './outline.js';
import { readIn, type Read } from './read.js';
import { indicatorsOf, unitDoubts, type Targets } from './targets.js';

/** The plan with its projects as programs; undefined where it is none. */
export function operatingPlanIn(document: ReadDocument, decisions: Decisions): PlanPaper | undefined {
  const outline = outlineOf(document);
  if (!outline) return undefined;
  const read = readIn(document, outline);
  const { targets, money } = read;
  const units = targets ? unitDoubts(targets, read.counted) : [];
  const told = outline.projects.map((project) => toldIn(project, outline.year));
  const bearing = bearerOf(read, decisions);
  const owner = ownerIn(document);
  const before = toldBefore(outline, read.running);
  return {
    title: outline.title,
    year: outline.year,
    lastYear: outline.year,
    strategies: outline.fields,
    programs: outline.projects.map((project, index) => {
      const isRunning = project === read.running;
      return programOf(project, outline, owner, {
        content: before.get(project.number) ?? [],
        indicators: [
          ...(isRunning && targets ? indicatorsOf(targets, units, decisions) : []),
          ...takenOf(told[index] ?? [], decisions),
        ],
        budget: project === bearing && money ? linesOf(money, decisions) : [],
        stated: [
          ...(project === bearing && money ? statedMoney(money, outline.year) : []),
          ...(isRunning && targets ? statedAverages(targets, outline.year) : []),
        ],
      });
    }),
    doubts: [
      ...units.map(({ name: _, ...doubt }) => doubt),
      ...(money ? [...sourceDoubts(money), bearerDoubt(read, money)] : []),
      ...told.flatMap((each) => toldDoubts(each)),
    ],
    findings: findingsIn(document, read),
    notTaken: notTakenIn(document, outline),
  };
}

interface Borne {
  /** What is told of it before its own heading. */
  readonly content: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly budget: readonly BudgetLine[];
  readonly stated: readonly PaperFigure[];
}

function programOf(
  project: Project,
  { year, fields }: Outline,
  owner: string,
  { content, indicators, budget, stated }: Borne,
): PaperProgram {
  const { number, name, isNew, place, blocks } = project;
  return {
    number,
    strategy: fields.find((field) => number.startsWith(`${field.number}-`))?.number ?? '',
    name,
    kind: isNew ? 'new' : 'continuing',
    place,
    owner,
    years: [{ year, content: [...content, ...blocks.flatMap(contentLinesOf)], indicators, budget }],
    schedule: scheduleOf(project, year),
    results: [],
    spending: [],
    entries: [],
    stated,
  };
}

/** The months that it says itself; bars of a schedule cannot be read. */
function scheduleOf({ name, blocks }: Project, year: number): readonly PaperRow[] {
  const run = textsIn({ blocks }).find(({ text }) => /(사업|운영)기간\s*:/.test(text));
  const period = run && runIn(run.text, year);
  return run && period !== undefined ? [{ title: name, period, place: { line: run.line } }] : [];
}

const bearer = 'money-of';

/** A plan's money is nobody's in particular: it stands with one of its projects. */
function bearerOf({ outline, running }: Read, decisions: Decisions): Project | undefined {
  return (
    outline.projects.find(({ number }) => number === decisions[bearer]) ?? running ?? outline.projects[0]
  );
}

function bearerDoubt({ outline, running }: Read, { whole }: PlanMoney): Doubt {
  const usual = running ?? outline.projects[0];
  return {
    id: bearer,
    place: whole.place,
    question: {
      ko: '계획 전체의 사업비를 어느 사업에 둡니까?',
      en: 'Which project holds the money of the whole plan?',
    },
    quoted: whole.value,
    choices: outline.projects.map(({ number, name }) => ({
      value: number,
      label: { ko: `${number} ${name}`, en: `${number} ${name}` },
    })),
    ...(usual && { usual: usual.number }),
  };
}

function statedMoney({ whole }: PlanMoney, year: number): readonly PaperFigure[] {
  return [{ at: '총사업비', figure: { figure: 'budget', period: String(year) }, ...whole }];
}

function statedAverages({ targets }: Targets, year: number): readonly PaperFigure[] {
  return targets.flatMap(({ name, monthly }, index): readonly PaperFigure[] =>
    monthly
      ? [
          {
            at: `월평균/${name}`,
            figure: { figure: 'monthlyAverage', indicator: `i-${index + 1}`, period: String(year) },
            ...monthly,
          },
        ]
      : [],
  );
}

/** Who made the paper: a department in brackets on its front, or before its number. */
function ownerIn(document: ReadDocument): string {
  const front = textsIn(document).find(({ text }) => /^【.+】$/.test(text.trim()))?.text ?? '';
  const number = tablesIn(document)
    .flatMap(({ rows }) => rows.map(trimmedTextsOf))
    .find(([word = '']) => squeezed(word) === '문서번호')?.[1];
  return front === '' ? (number ?? '') : front;
}
