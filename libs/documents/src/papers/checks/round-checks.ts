// What the table of a round lacks: answers, replies, and remarks that went nowhere.
import { programOf, takenUpBy, topicOf } from '#contract/round-rows';
import { phraseLabels } from '#contract/glossary';
import type { Language } from '#contract/label';
import type { OpenedRound, Opinion, Remark } from '#domain/round/states';
import { excerpt, type Found } from './found.js';

/** How far an opinion may be without an answer that the committee has. */
const unanswered: readonly Opinion['status'][] = ['issued', 'sent', 'askedAgain', 'transferRequested'];

/** What a round lacks as its reader sees it. */
export function roundLacks(round: OpenedRound, language: Language): readonly Found[] {
  const remarks = Object.values(round.remarks).filter(({ status }) => status === 'standing');
  return [
    ...Object.values(round.opinions)
      .filter(({ status }) => unanswered.includes(status))
      .map((opinion): Found => ({
        check: 'opinions-unanswered',
        place: placeOf(round, opinion, wordsOf(opinion, language)),
      })),
    ...remarks
      .filter(({ kind, replies }) => kind === 'question' && replies.length === 0)
      .map((remark): Found => ({
        check: 'questions-unanswered',
        place: placeOf(round, remark, remark.text),
      })),
    ...remarks
      .filter((remark) => remark.kind === 'opinion' && takenUpBy(round, remark).length === 0)
      .map((remark): Found => ({
        check: 'remarks-without-opinion',
        place: placeOf(round, remark, remark.text),
      })),
  ];
}

function wordsOf({ text, phrase }: Opinion, language: Language): string {
  return text === '' && phrase ? phraseLabels[phrase][language] : text;
}

function placeOf(round: OpenedRound, said: Opinion | Remark, text: string): string {
  const topic = topicOf(round, said);
  const program = programOf(round, topic);
  const { subject } = topic;
  const strategy =
    subject.kind === 'strategy'
      ? round.scope.strategies.find((each) => each.strategy === subject.strategy)
      : undefined;
  const about = program ? `${program.number} ${program.name}` : `${strategy?.number}. ${strategy?.title}`;
  return `${about}: ${excerpt(text)}`;
}
