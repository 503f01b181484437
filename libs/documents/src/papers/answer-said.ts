// What came back on an opinion, as papers print it: the disposition, what stands behind it, and what the department wrote.
import { dispositionLabels, phraseLabels, proofLabels } from '#contract/glossary';
import type { Language } from '#contract/label';
import { itemStatusLabels } from '#contract/statuses';
import type { Change } from '#domain/changes';
import type { DepartmentId } from '#domain/ids';
import type { Opinion, Response } from '#domain/round/states';
import type { Answer, Proof } from '#domain/round/words';
import type { Paragraph } from '../model.js';
import { bold, paragraph, run, saidParagraphs } from './blocks.js';
import { officialDate } from './dates.js';
import { changeSaid, type FiguresKnown } from './change-said.js';
import { opinionTableWords as say } from './words.js';

/** What an answer speaks of. */
export interface AnswerAround extends FiguresKnown {
  readonly language: Language;
  /** What the department had proposed itself: an answer may stand by that. */
  readonly proposed: readonly Change[];
  readonly nameOfDepartment: (id: string) => string;
  /** Who answers anyway, and is not named; absent where a strategy's leaders do. */
  readonly owner?: DepartmentId | undefined;
  /** The opinion beside whose answer the same paragraph stands already. */
  readonly sharedWith?: Opinion | undefined;
}

/** The answer that stands; where none does, how far the opinion is; where it was recorded open, both. */
export function answerSaid(opinion: Opinion, around: AnswerAround): readonly Paragraph[] {
  const { language } = around;
  const stands = paragraph([bold(itemStatusLabels.round.opinion[opinion.status][language])]);
  const reason = 'reason' in opinion ? saidParagraphs(opinion.reason) : [];
  if (opinion.status === 'recordedOpen' && opinion.left)
    return [stands, ...reason, ...responseSaid(opinion, opinion.left, around)];
  if ('response' in opinion) return responseSaid(opinion, opinion.response, around);
  return [stands, ...reason, ...(opinion.found ? saidOrShared(opinion.found.text, around) : [])];
}

function responseSaid(opinion: Opinion, response: Response, around: AnswerAround): readonly Paragraph[] {
  const { language, nameOfDepartment } = around;
  const { answer, text } = response;
  return [
    ...answererSaid(opinion, around),
    ...(opinion.status === 'awaitingRelease'
      ? [paragraph(itemStatusLabels.round.opinion[opinion.status][language])]
      : []),
    paragraph([bold(dispositionLabels[answer.disposition][language])]),
    ...proofSaid(answer, around),
    ...saidOrShared(text, around),
    ...opinion.contributions.flatMap(({ department, text: added }) => [
      paragraph(say.contribution(nameOfDepartment(department))[language]),
      ...saidParagraphs(added),
    ]),
  ];
}

/** What was written, or beside which opinion it stands already. */
function saidOrShared(text: string, { sharedWith, language }: AnswerAround): readonly Paragraph[] {
  return sharedWith
    ? [paragraph(say.answeredWith(named(sharedWith, language))[language])]
    : saidParagraphs(text);
}

/** Named only where it is not who would answer anyway. */
function answererSaid({ addressee }: Opinion, around: AnswerAround): readonly Paragraph[] {
  const { language, owner, nameOfDepartment } = around;
  if (addressee.kind !== 'department' || addressee.department === owner) return [];
  return [paragraph(say.answeredBy(nameOfDepartment(addressee.department))[language])];
}

function named({ text, phrase }: Opinion, language: Language): string {
  return text === '' && phrase ? phraseLabels[phrase][language] : text;
}

function proofSaid(answer: Answer, around: AnswerAround): readonly Paragraph[] {
  const { language } = around;
  switch (answer.disposition) {
    case 'accepted':
      return behind(answer.proof, around);
    case 'partlyAccepted':
      return [...behind(answer.proof, around), owed(say.leftOut[language], answer.leftOut)];
    case 'notAccepted':
      return [owed(say.reason[language], answer.reason)];
    case 'deferred':
      return [owed(say.deferredTo(answer.year)[language], answer.reason)];
    case 'underWay':
      return [owed(say.evidence[language], answer.evidence)];
    case 'nothingToAnswer':
      return [];
  }
}

function behind(proof: Proof, around: AnswerAround): readonly Paragraph[] {
  const { language, proposed } = around;
  const changes = (all: readonly Change[]): readonly Paragraph[] =>
    all.map((change) => paragraph(changeSaid(change, around, language)));
  switch (proof.kind) {
    case 'changes':
      return changes(proof.changes);
    case 'asProposed':
      return [paragraph(proofLabels.asProposed[language]), ...changes(proposed)];
    case 'proposalWithdrawn':
      return [paragraph(proofLabels.proposalWithdrawn[language])];
    case 'followUp':
      return [
        owed(
          proofLabels.followUp[language],
          `${proof.action} (${say.until(officialDate(proof.due))[language]})`,
        ),
      ];
  }
}

function owed(name: string, said: string): Paragraph {
  return paragraph([run(`${name}: ${said}`)]);
}
