// The letter that asks a department, or who leads a strategy, to answer, with the sheet that it can fill in without the product; a row goes by its opinion.
import { dispositionLabels, phraseLabels, trackLabels } from '#contract/glossary';
import type { Language } from '#contract/label';
import { answerDue, opinionsToAnswer, opinionsToAnswerAs, programOf, topicOf } from '#contract/round-rows';
import {
  answerSheetId,
  sheetColumnLabels,
  sheetColumns,
  type SheetColumn,
} from '#contract/tables/answer-sheet';
import { calledIn } from '#domain/called';
import type { OpenedRound, Opinion } from '#domain/round/states';
import type { Cell, Item, Paper, Row, Section, Signature, Table } from '../model.js';
import { cell, centered, head, paragraph, saidParagraphs } from './blocks.js';
import { groupedBy } from '#domain/grouped-by';
import { officialDate } from './dates.js';
import { enclosed } from './enclosures.js';
import { item, letterSection } from './letter.js';
import { paperOf, type Origin } from './origin.js';
import { answerSheetWords as say, opinionTableWords, paperWords } from './words.js';

export interface AnswerRequestOf {
  readonly id: string;
  readonly round: OpenedRound;
  /** Who is asked, and to whose title the letter goes. */
  readonly addressee: AskedToAnswer;
  readonly committee: string;
  /** In whose name it goes out. */
  readonly sender: string;
  readonly steps: readonly Signature[];
}

/** A department, or a post that leads a strategy. */
export interface AskedToAnswer {
  readonly kind: 'department' | 'post';
  readonly id: string;
  /** As the letter addresses them (수신): the head of a department, or the post itself. */
  readonly title: string;
}

/** The opinions that somebody is asked to answer. */
export function opinionsAsked(round: OpenedRound, { kind, id }: AskedToAnswer): readonly Opinion[] {
  return kind === 'department' ? opinionsToAnswer(round, id) : opinionsToAnswerAs(round, id);
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
  const { round, addressee, committee, sender, steps } = of;
  const { language, author } = origin;
  const called = calledIn(round.scope.rules, round.answersDue);
  const title = say.title(round.title, called)[language];
  const sheet = enclosed(answerSheetSection(of, language), 0, 1, language);
  return paperOf(origin, title, [
    letterSection(
      {
        from: author,
        to: addressee.title,
        title,
        items: [
          item(say.about(committee, round.title)[language]),
          ...dueItems(round, addressee, language),
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
function dueItems(round: OpenedRound, addressee: AskedToAnswer, language: Language): readonly Item[] {
  const byDay = groupedBy(opinionsAsked(round, addressee), (opinion) => answerDue(round, opinion));
  return [...byDay]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([due, { length }]) =>
      item(say.asks[addressee.kind](length, officialDate(due)[language])[language]),
    );
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

function sheetTable({ id, round, addressee }: AnswerRequestOf, language: Language): Table {
  const called = calledIn(round.scope.rules, round.answersDue);
  const columns = sheetColumnLabels(called);
  return {
    kind: 'table',
    id: answerSheetId(id, addressee.kind === 'department' ? addressee.id : `post:${addressee.id}`),
    columns: sheetColumns.map((column) => widths[column]),
    headerRows: 1,
    rows: [
      { cells: sheetColumns.map((column) => head(columns[column][language])) },
      ...opinionsAsked(round, addressee).map((opinion) => sheetRow(round, opinion, language)),
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
