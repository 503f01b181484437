// The letter that asks a department to answer, with the sheet that it can fill in without the product; a row goes by its opinion.
import { dispositionLabels, phraseLabels, trackLabels } from '#contract/glossary';
import type { Language } from '#contract/label';
import { answerDue, opinionsToAnswer, programOf, topicOf } from '#contract/round-rows';
import {
  answerSheetId,
  sheetColumnLabels,
  sheetColumns,
  type SheetColumn,
} from '#contract/tables/answer-sheet';
import { calledIn } from '#domain/called';
import type { DepartmentId } from '#domain/ids';
import type { OpenedRound, Opinion } from '#domain/round/states';
import type { Cell, Item, Paper, Row, Section, Signature, Table } from '../model.js';
import { cell, centered, head, paragraph, saidParagraphs } from './blocks.js';
import { groupedBy } from '#domain/grouped-by';
import { officialDate } from './dates.js';
import { item, letterSection } from './letter.js';
import { paperOf, type Origin } from './origin.js';
import { answerSheetWords as say, opinionTableWords, paperWords } from './words.js';

export interface AnswerRequestOf {
  readonly id: string;
  readonly round: OpenedRound;
  readonly department: { readonly id: string; readonly name: string };
  readonly committee: string;
  /** In whose name it goes out. */
  readonly sender: string;
  readonly steps: readonly Signature[];
}

const widths: Readonly<Record<SheetColumn, number>> = {
  number: 5,
  name: 12,
  track: 8,
  opinion: 26,
  disposition: 8,
  text: 22,
  proof: 12,
  due: 7,
};

/** The letter, with the sheet enclosed. */
export function answerRequestPaper(of: AnswerRequestOf, origin: Origin): Paper {
  const { round, department, committee, sender, steps } = of;
  const { language, author } = origin;
  const called = calledIn(round.scope.rules, round.answersDue);
  const title = say.title(round.title, called)[language];
  const sheet = answerSheetSection(of, language);
  return paperOf(origin, title, [
    letterSection(
      {
        from: author,
        to: department.name,
        title,
        items: [
          item(say.about(committee, round.title)[language]),
          ...dueItems(round, department.id, language),
          item(say.how[language]),
        ],
        enclosures: [say.sheet(called)[language]],
        sender,
        steps,
        registration: [],
      },
      language,
    ),
    sheet,
  ]);
}

/** How many answers are asked for by when: an opinion of a reopened topic may have a later day than the others. */
function dueItems(round: OpenedRound, department: DepartmentId, language: Language): readonly Item[] {
  const byDay = groupedBy(opinionsToAnswer(round, department), (opinion) => answerDue(round, opinion));
  return [...byDay]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([due, { length }]) => item(say.asks(length, officialDate(due)[language])[language]));
}

function answerSheetSection(of: AnswerRequestOf, language: Language): Section {
  const words = Object.values(dispositionLabels).map((label) => label[language]);
  const called = calledIn(of.round.scope.rules, of.round.answersDue);
  return {
    orientation: 'landscape',
    blocks: [
      { kind: 'heading', level: 1, text: say.sheet(called)[language] },
      paragraph(say.hint(words.join(', '))[language]),
      sheetTable(of, language),
    ],
  };
}

function sheetTable({ id, round, department }: AnswerRequestOf, language: Language): Table {
  const called = calledIn(round.scope.rules, round.answersDue);
  const columns = sheetColumnLabels(called);
  return {
    kind: 'table',
    id: answerSheetId(id, department.id),
    columns: sheetColumns.map((column) => widths[column]),
    headerRows: 1,
    rows: [
      { cells: sheetColumns.map((column) => head(columns[column][language])) },
      ...opinionsToAnswer(round, department.id).map((opinion) => sheetRow(round, opinion, language)),
    ],
  };
}

function sheetRow(round: OpenedRound, opinion: Opinion, language: Language): Row {
  const topic = topicOf(round, opinion);
  const { subject, track } = topic;
  const program = programOf(round, topic);
  const strategy =
    subject.kind === 'strategy'
      ? round.scope.strategies.find((each) => each.strategy === subject.strategy)
      : undefined;
  const name = strategy
    ? opinionTableWords.strategy(strategy.number, strategy.title)[language]
    : (program?.name ?? paperWords.none[language]);
  return {
    id: opinion.id,
    cells: [
      centered(program?.number ?? paperWords.none[language]),
      cell(name),
      centered(trackLabels[track][language]),
      cell([
        ...(opinion.phrase ? saidParagraphs(phraseLabels[opinion.phrase][language]) : []),
        ...saidParagraphs(opinion.text),
      ]),
      ...toFill(sheetColumns.length - known),
    ],
  };
}

/** How many columns are known before anybody fills the sheet in. */
const known = sheetColumns.indexOf('disposition');

function toFill(count: number): readonly Cell[] {
  return Array.from({ length: count }, () => ({ paragraphs: [], toFill: true }));
}
