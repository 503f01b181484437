// What a committee said on one program in a round, each opinion beside its answer: in the words of the committee's kind.
import type { Language } from '#contract/label';
import { opinionsOn } from '#contract/round-rows';
import { calledIn } from '#domain/called';
import type { OpenedRound } from '#domain/round/states';
import type { Block, Row } from '../model.js';
import { answerSaid } from './answer-said.js';
import { cell, centered, head, paragraph } from './blocks.js';
import { officialDate } from './dates.js';
import { aroundAnswer, opinionSaid } from './opinion-table.js';
import { planWords, roadMapWords as say } from './plan-words.js';
import { opinionTableWords } from './words.js';

/** A round as its reader sees it, of which committee. */
export interface AdviceOf {
  readonly id: string;
  readonly round: OpenedRound;
  readonly committee: string;
  /** Whether the reader sees only their own part of it: then the paper says so. */
  readonly partly: boolean;
}

/** The table of what was said on a program under the round's heading. */
export function adviceBlocks(
  program: string,
  { id, round, committee, partly }: AdviceOf,
  language: Language,
): readonly Block[] {
  const { opinion = say.usual.opinion, response = say.usual.response } = calledIn(
    round.scope.rules,
    round.answersDue,
  );
  const until = officialDate(round.opinionsDue)[language];
  return [
    { kind: 'heading', level: 2, text: say.advice(`${committee} ${opinion}`.trim())[language] },
    paragraph(`${round.title} (~ ${until})`),
    ...(partly ? [paragraph(opinionTableWords.partly[language])] : []),
    {
      kind: 'table',
      id: `advice/${id}/${program}`,
      columns: [6, 42, 52],
      headerRows: 1,
      rows: [
        {
          cells: [
            head(planWords.row[language]),
            head(say.opinion(opinion)[language]),
            head(say.answer(response)[language]),
          ],
        },
        ...adviceRows(program, round, language),
      ],
    },
  ];
}

function adviceRows(program: string, round: OpenedRound, language: Language): readonly Row[] {
  const opinions = Object.values(round.topics)
    .filter(({ subject }) => subject.kind === 'program' && subject.program === program)
    .flatMap(({ id }) => opinionsOn(round, id))
    .filter(({ status }) => status !== 'withdrawn');
  return opinions.map((opinion, at) => ({
    id: opinion.id,
    cells: [
      centered(String(at + 1)),
      cell(opinionSaid(opinion, language)),
      cell(answerSaid(opinion, aroundAnswer(opinion, round, language))),
    ],
  }));
}

/** Whether anything was said on a program in a round. */
export function saysSomethingOn(program: string, round: OpenedRound): boolean {
  return Object.values(round.opinions).some(({ topic, status }) => {
    const subject = round.topics[topic]?.subject;
    return status !== 'withdrawn' && subject?.kind === 'program' && subject.program === program;
  });
}
