// What stands behind an answer in a few words, for the account and the table of the case.
import {
  amountScaleLabels,
  changeKindLabels,
  dispositionLabels,
  proofLabels,
  trackLabels,
} from '#contract/glossary';
import type { Language } from '#contract/label';
import type { Change } from '#domain/changes';
import type { TopicId } from '#domain/ids';
import { tracks, type Answer } from '#domain/round/words';
import { programs, strategy } from './programs.js';

/** A topic by the number that people know: `1-6 변경(안)`; the id itself for one that the case does not have. */
export function topicName(topic: TopicId): string {
  const [subject, track] = topic.split('/');
  const number = [strategy, ...programs].find(({ id }) => id === subject)?.number;
  const known = tracks.find((each) => each === track);
  return number !== undefined && known ? `${number} ${trackLabels[known].ko}` : topic;
}

/** `수용: 사회적경제기업 증가율 5% → 10%`; `agreed` are the changes behind an answer by the department's own proposal. */
export function answerText(answer: Answer, agreed: readonly Change[], language: Language): string {
  const proof = proofText(answer, agreed, language);
  return `${dispositionLabels[answer.disposition][language]}${proof === '' ? '' : `: ${proof}`}`;
}

/** What an answer owes by its disposition; empty where it owes nothing. English leaves long texts to the Korean. */
export function proofText(answer: Answer, agreed: readonly Change[], language: Language): string {
  const words = (text: string, short: string) => (language === 'ko' ? text : short);
  switch (answer.disposition) {
    case 'accepted':
    case 'partlyAccepted': {
      const { proof } = answer;
      const said =
        proof.kind === 'followUp'
          ? `${words(proof.action, proofLabels.followUp.en)} (${proof.due})`
          : (proof.kind === 'changes' ? proof.changes : agreed)
              .map((each) => changeText(each, language))
              .join(', ');
      return answer.disposition === 'accepted'
        ? said
        : `${said}; ${words(answer.leftOut, 'with what is left out')}`;
    }
    case 'notAccepted':
      return words(answer.reason, 'with its reason');
    case 'deferred':
      return `${answer.year}; ${words(answer.reason, 'with its reason')}`;
    case 'underWay':
      return words(answer.evidence, 'with its evidence');
    case 'nothingToAnswer':
      return '';
  }
}

/** `사회적경제기업 증가율 5% → 10%`: a change in a few words. */
export function changeText(change: Change, language: Language): string {
  const label = changeKindLabels[change.kind][language];
  switch (change.kind) {
    case 'indicatorTarget': {
      const indicator = programs
        .flatMap(({ indicators }) => indicators)
        .find((each) => each.indicator === change.indicator);
      const unit = language === 'ko' || indicator?.unit === '%' ? (indicator?.unit ?? '') : '';
      const name = language === 'ko' ? (indicator?.name ?? change.indicator) : label;
      return `${name} ${grouped(change.from)}${unit} → ${grouped(change.to)}${unit}`;
    }
    case 'budgetMoved': {
      const lines = programs.flatMap(({ budget }) => budget);
      const from = lines.find(({ line }) => line === change.fromLine);
      const to = lines.find(({ line }) => line === change.toLine);
      const scale = from ? amountScaleLabels[from.scale][language] : '';
      return language === 'ko'
        ? `${from?.item ?? change.fromLine} → ${to?.item ?? change.toLine} ${grouped(change.amount)}${scale}`
        : `${label}, ${grouped(change.amount)} ${scale}`;
    }
    case 'budgetAmount': {
      const line = programs.flatMap(({ budget }) => budget).find((each) => each.line === change.line);
      const scale = line ? amountScaleLabels[line.scale][language] : '';
      const name = language === 'ko' ? (line?.item ?? change.line) : label;
      return `${name} ${grouped(change.from)} → ${grouped(change.to)} ${scale}`.trim();
    }
    case 'content':
      return language === 'ko' ? `${change.from} → ${change.to}` : label;
    case 'indicatorAdded':
    case 'indicatorReplaced':
    case 'indicatorRemoved':
    case 'abolition':
      return label;
  }
}

/** `4000` as `4,000`. */
export function grouped(number: string): string {
  const [whole = '', fraction] = number.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
