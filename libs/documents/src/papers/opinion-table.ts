// Attachment 1 of the minutes: the table of opinions and answers, twelve columns under two header rows where a round has both
// tracks, with each strategy's own row before those of its programs.
import { koreanDate } from '#contract/korean-date';
import { phraseLabels, programKindLabels, trackLabels } from '#contract/glossary';
import type { Language } from '#contract/label';
import type { Signature as ActorSignature } from '#domain/actor';
import { opinionsOn, programOf, proposedOn, rowsOf, type Row as RoundRow } from '#contract/round-rows';
import { calledIn } from '#domain/called';
import type { IsoDate } from '#domain/ids';
import { answeredTogether } from '#domain/paragraphs';
import type { OpenedRound, Opinion } from '#domain/round/states';
import type { Track } from '#domain/round/words';
import type { Cell, Paper, Paragraph, Row, Section, Table } from '../model.js';
import { signedOn } from './dates.js';
import { answerSaid, type AnswerAround } from './answer-said.js';
import { cell, centered, head, paragraph, saidParagraphs } from './blocks.js';
import { paperOf, type Origin } from './origin.js';
import { opinionTableWords as say, paperWords } from './words.js';

/** A round as its reader sees it, and what its ids are called. */
export interface OpinionTableOf {
  readonly id: string;
  readonly round: OpenedRound;
  /** Whether the reader sees only their own part of it: then the table says so. */
  readonly partly: boolean;
  /** Title of a post by its key. */
  readonly titleOfPost: (post: string) => string;
  /** Titles of the posts that answer for a department, where nobody of it signed anything on a program yet. */
  readonly officersOf: (department: string) => readonly string[];
  readonly signer: (by: ActorSignature) => string;
  /** The day on which it stood so (기준일), where it is printed. */
  readonly stoodOn?: IsoDate;
}

/** How wide the columns before the tracks are, and those of a track, as shares. */
const leading = [4, 5, 5, 6, 13, 8, 7, 8];
const perTrack = [22, 22];
/** Columns that a strategy's title, and those that its leaders, take of the leading ones. */
const ofStrategy = 5;
const ofLeaders = leading.length - ofStrategy;

/** The section of the table, in landscape; columns of a track that the round did not take are left out. */
export function opinionTableSection(of: OpinionTableOf, language: Language): Section {
  const { round, partly, stoodOn } = of;
  return {
    orientation: 'landscape',
    blocks: [
      { kind: 'heading', level: 1, text: opinionTableTitle(round, language) },
      ...(stoodOn === undefined ? [] : [paragraph(say.stoodOn(signedOn(stoodOn))[language], 'end')]),
      ...(partly ? [paragraph(say.partly[language])] : []),
      opinionTable(of, language),
    ],
  };
}

/** What the table is called, at its head and where it is enclosed. */
export function opinionTableTitle({ title, scope, answersDue }: OpenedRound, language: Language): string {
  return say.title(title, calledIn(scope.rules, answersDue))[language];
}

/** The table as a paper of its own. */
export function opinionTablePaper(of: OpinionTableOf, origin: Origin): Paper {
  const { language } = origin;
  const section = opinionTableSection({ ...of, stoodOn: koreanDate(new Date(origin.asOf)) }, language);
  return paperOf(origin, opinionTableTitle(of.round, language), [section]);
}

/** The table alone; its rows go by the ids of their subjects. */
export function opinionTable(of: OpinionTableOf, language: Language): Table {
  const { id, round } = of;
  const { tracks, scope } = round;
  const called = calledIn(round.scope.rules, round.answersDue);
  return {
    kind: 'table',
    id: `round/${id}`,
    columns: [...leading, ...tracks.flatMap(() => perTrack)],
    headerRows: 2,
    rows: [
      {
        cells: [
          ...[
            say.row,
            say.number,
            say.priority,
            say.kind,
            say.name,
            say.department,
            say.team,
            say.officer,
          ].map((label) => head(label[language], { down: 2 })),
          ...tracks.map((track) => head(say.track(scope.year, trackLabels[track])[language], { across: 2 })),
        ],
      },
      {
        cells: tracks.flatMap(() => [
          head(say.opinion(called)[language]),
          head(say.answer(called)[language]),
        ]),
      },
      ...bodyRows(of, language),
    ],
  };
}

function bodyRows(of: OpinionTableOf, language: Language): readonly Row[] {
  const rows = rowsOf(of.round);
  const programs = rows.filter(({ program }) => program);
  return rows.flatMap((row) => subjectRows(row, programs.indexOf(row) + 1, of, language));
}

/** As many rows as the track with most opinions has; a track with fewer lets its last one reach down. */
function subjectRows(row: RoundRow, nth: number, of: OpinionTableOf, language: Language): readonly Row[] {
  const pairs = of.round.tracks.map((track) => pairsOn(row, track, of.round));
  const height = Math.max(1, ...pairs.map(({ length }) => length));
  return Array.from({ length: height }, (_, at): Row => ({
    id: at === 0 ? row.id : `${row.id}/${at + 1}`,
    cells: [
      ...(at === 0 ? leadingCells(row, nth, of, height, language) : []),
      ...pairs.flatMap((opinions) => pairCells(opinions, at, height, of.round, language)),
    ],
  }));
}

function pairsOn(row: RoundRow, track: Track, round: OpenedRound): readonly Opinion[] {
  const topic = row.topics[track];
  return topic ? opinionsOn(round, topic.id).filter(({ status }) => status !== 'withdrawn') : [];
}

function leadingCells(
  row: RoundRow,
  nth: number,
  of: OpinionTableOf,
  down: number,
  language: Language,
): readonly Cell[] {
  const { strategy, program } = row;
  const { round, partly, titleOfPost } = of;
  const none = paperWords.none[language];
  if (!program) {
    const leaders = strategy.leaders.map((post) => titleOfPost(`post:${post}`)).join('\n');
    return [
      {
        ...cell(say.strategy(strategy.number, strategy.title)[language], { across: ofStrategy, down }),
        heading: true,
      },
      cell(leaders || none, { across: ofLeaders, down }),
    ];
  }
  const { number, name, kind, priority, abolished, owner } = program;
  const department = round.scope.departments.find((each) => each.department === owner)?.name ?? owner;
  return [
    // Part of a table is not numbered: the numbers of the whole would be others.
    centered(partly ? none : String(nth), { down }),
    centered(number, { down }),
    centered(priority ? say.isPriority[language] : none, { down }),
    centered(
      [programKindLabels[kind][language], ...(abolished ? [say.abolished[language]] : [])].join('\n'),
      { down },
    ),
    cell(name, { down }),
    centered(department, { down }),
    centered(none, { down }),
    cell((abolished ? [] : officersOn(row, owner, of)).join('\n') || none, { down }),
  ];
}

/** Who of the owning department signed a submission or an answer; where nobody did, all who could. */
function officersOn(
  { topics }: RoundRow,
  owner: string,
  { round, officersOf, signer }: OpinionTableOf,
): readonly string[] {
  const signed = Object.values(topics).flatMap((topic) => {
    const submission = 'submission' in topic ? topic.submission : undefined;
    return [
      ...(submission && 'by' in submission ? [submission.by] : []),
      ...opinionsOn(round, topic.id).flatMap((opinion) =>
        'response' in opinion ? [opinion.response.by] : [],
      ),
    ];
  });
  const titles = signed.flatMap((by) =>
    by.post.kind === 'department' && by.post.department === owner ? [signer(by)] : [],
  );
  return titles.length === 0 ? officersOf(owner) : [...new Set(titles)];
}

/** The opinion and answer of one track that begin in a row; none where the one above reaches down into it. */
function pairCells(
  opinions: readonly Opinion[],
  at: number,
  height: number,
  round: OpenedRound,
  language: Language,
): readonly Cell[] {
  const last = Math.max(opinions.length - 1, 0);
  if (at > last) return [];
  const down = at === last ? height - last : 1;
  const opinion = opinions[at];
  if (!opinion) {
    const none = centered(paperWords.none[language], { down });
    return [none, none];
  }
  return [
    cell(opinionSaid(opinion, language), { down }),
    cell(answerSaid(opinion, aroundAnswer(opinion, round, language)), { down }),
  ];
}

/** What a committee said, a ready phrase before its own words. */
export function opinionSaid({ phrase, text }: Opinion, language: Language): readonly Paragraph[] {
  return [...(phrase ? saidParagraphs(phraseLabels[phrase][language]) : []), ...saidParagraphs(text)];
}

/** The opinion whose answer is the same paragraph and stands before this one's. */
function paragraphBefore(opinion: Opinion, { opinions }: OpenedRound): Opinion | undefined {
  const [first] = answeredTogether(Object.values(opinions), opinion);
  return first === undefined || first === opinion.id ? undefined : opinions[first];
}

/** What the answer to an opinion speaks of, as its round has it. */
export function aroundAnswer(opinion: Opinion, round: OpenedRound, language: Language): AnswerAround {
  const on = round.topics[opinion.topic];
  const program = on && programOf(round, on);
  return {
    language,
    proposed: on ? proposedOn(on) : [],
    owner: program?.owner,
    sharedWith: paragraphBefore(opinion, round),
    indicators: [...(program?.indicators ?? []), ...(program?.next?.indicators ?? [])],
    budget: [...(program?.budget ?? []), ...(program?.next?.budget ?? [])],
    nameOfDepartment: (id: string) =>
      round.scope.departments.find(({ department }) => department === id)?.name ?? id,
  };
}
