// What a plan has otherwise than before (현행·변경 비교표): each difference with how it was, how it is, and why.
import { dispositionLabels, phraseLabels } from '#contract/glossary';
import { byProgram, markLabel, rowsOf, type ComparedRow } from '#contract/comparison/rows';
import { sidesOfRow, type Words } from '#contract/comparison/sides';
import type { Language } from '#contract/label';
import { itemStatusLabels } from '#contract/statuses';
import type { BehindView, ComparedVersion, ComparisonView } from '#contract/views';
import type { ProgramId, RoundId } from '#domain/ids';
import type { Edition } from '#domain/plan/states';
import type { OpenedRound } from '#domain/round/states';
import type { Block, Cell, Paper, Paragraph, Row, Run } from '../model.js';
import { bold, cell, centered, head, paragraph, run, saidParagraphs } from './blocks.js';
import { changedRuns } from './changed-runs.js';
import { paperOf, type Origin } from './origin.js';
import { comparisonWords as say, planWords } from './plan-words.js';
import { paperWords } from './words.js';

/** A comparison as its reader sees it, with what stands behind it. */
export interface PlanComparisonOf {
  readonly view: ComparisonView;
  /** The later edition, which says why the office wrote what it wrote. */
  readonly edition: Edition;
  /** The rounds that changes were agreed in, as far as the reader sees them. */
  readonly rounds: ReadonlyMap<RoundId, OpenedRound>;
  /** Why programs ended, where their own streams say it. */
  readonly ends: ReadonlyMap<ProgramId, string>;
  readonly nameOfDepartment: (id: string) => string;
}

const columns = [5, 17, 14, 20, 20, 24];

/** The table across, and below it what was kept with the reason. */
export function planComparisonPaper(of: PlanComparisonOf, origin: Origin): Paper {
  const { language } = origin;
  const { from, to, kept } = of.view;
  const title = say.title(to.title)[language];
  return paperOf(origin, title, [
    {
      orientation: 'landscape',
      blocks: [
        { kind: 'heading', level: 1, text: title, align: 'center' },
        paragraph(say.earlier(from.title, stateOf(from))[language]),
        paragraph(say.later(to.title, stateOf(to))[language]),
        ...differenceBlocks(of, language),
        ...(kept.length === 0 ? [] : keptBlocks(of, language)),
      ],
    },
  ]);
}

function stateOf({ status }: ComparedVersion) {
  return itemStatusLabels.plan.edition[status];
}

function differenceBlocks(of: PlanComparisonOf, language: Language): readonly Block[] {
  const { view } = of;
  const programs = byProgram(rowsOf(view.differences));
  if (programs.length === 0) return [paragraph(say.nothing[language])];
  return [
    {
      kind: 'table',
      id: `comparison/${view.to.plan}`,
      columns,
      headerRows: 1,
      rows: [
        {
          cells: [planWords.row, planWords.name, say.part, say.before, say.after, say.reason].map((label) =>
            head(label[language]),
          ),
        },
        ...programs.flatMap(({ rows }, nth) =>
          rows.map((row, at): Row => ({
            id: row.difference.key,
            cells: [
              ...(at === 0 ? programCells(row, nth + 1, rows.length) : []),
              ...sideCells(of, row, language),
              cell(reasonOf(of, row, language)),
            ],
          })),
        ),
      ],
    },
  ];
}

function programCells({ difference }: ComparedRow, nth: number, down: number): readonly Cell[] {
  const { number, name } = difference;
  return [centered(String(nth), { down }), cell(`${number} ${name}`, { down })];
}

function sideCells({ edition, nameOfDepartment }: PlanComparisonOf, row: ComparedRow, language: Language) {
  const { what, before, after } = sidesOfRow(row, {
    text: (label) => label[language],
    department: nameOfDepartment,
    strategy: (id) => edition.strategies[id]?.title ?? id,
  });
  const runs = changedRuns(before?.text, after?.text);
  return [cell(what.text), sideCell(before, runs.before, language), sideCell(after, runs.after, language)];
}

/** That a version has nothing of it is said, and not left blank. */
function sideCell(words: Words | undefined, runs: readonly Run[], language: Language): Cell {
  return words === undefined ? centered(paperWords.none[language]) : { paragraphs: [paragraph(runs)] };
}

function reasonOf(of: PlanComparisonOf, row: ComparedRow, language: Language): readonly Paragraph[] {
  const { difference, mark } = row;
  return [
    paragraph([bold(markLabel(mark, of.view)[language])]),
    ...(difference.behind.length > 0
      ? difference.behind.flatMap((behind) => agreedSaid(of, behind, language))
      : officeSaid(of, row, language)),
  ];
}

/** What the committee said, or why the department proposed it itself, and how the department answered. */
function agreedSaid(
  { rounds }: PlanComparisonOf,
  { agreed: { origin } }: BehindView,
  language: Language,
): readonly Paragraph[] {
  const round = rounds.get(origin.round);
  const opinion = round?.opinions[origin.opinion];
  if (!round || !opinion) return [paragraph(say.notOpen[language])];
  const topic = round.topics[origin.topic];
  const submission = topic && 'submission' in topic ? topic.submission : undefined;
  const proposal =
    submission?.kind === 'proposal' && origin.remarks.length === 0 ? submission.reason : undefined;
  const said = [
    ...(opinion.phrase ? [phraseLabels[opinion.phrase][language]] : []),
    ...(opinion.text === '' ? [] : [opinion.text]),
  ].join(' ');
  return [
    paragraph(`${round.title}`),
    ...(said === '' ? [] : [named(say.opinion[language], said)]),
    ...(proposal === undefined ? [] : [named(say.proposal[language], proposal)]),
    ...('response' in opinion
      ? [paragraph(dispositionLabels[opinion.response.answer.disposition][language])]
      : []),
  ];
}

function officeSaid({ edition, ends }: PlanComparisonOf, { difference }: ComparedRow, language: Language) {
  const reason =
    difference.kind === 'programGone'
      ? (difference.reason ?? ends.get(difference.program))
      : edition.lines[difference.program]?.reasons.at(-1);
  return saidParagraphs(reason ?? say.noReason[language]);
}

function keptBlocks({ view }: PlanComparisonOf, language: Language): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: say.kept[language] },
    {
      kind: 'table',
      id: `kept/${view.to.plan}`,
      columns: [12, 44, 44],
      headerRows: 1,
      rows: [
        { cells: [planWords.number, say.asked, say.reason].map((label) => head(label[language])) },
        ...view.kept.map(({ number, asked, reason }) => ({
          cells: [centered(number), cell(asked), cell(reason)],
        })),
      ],
    },
  ];
}

function named(name: string, text: string): Paragraph {
  return paragraph([bold(`${name}: `), run(text)]);
}
