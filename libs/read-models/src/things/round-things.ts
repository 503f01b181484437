// What can be found in a round: itself, what departments handed in, remarks, opinions and every answer.
import {
  audienceOfDraft,
  audienceOfOpinion,
  audienceOfRemark,
  audienceOfRound,
  audienceOfTopic,
} from '#domain/round/sight';
import type { OpenedRound, Opinion, Remark, Submission, Topic } from '#domain/round/states';
import { distinct, type Tag } from '#domain/tags';
import { subjectOf } from '../projections/subjects.js';
import { wordsOf } from '../search.js';
import { lines, titled, type Thing } from './thing.js';

/** Everything in a round, each with who may read it; of a round as a reader sees it, what they see. */
export function thingsInRound(round: OpenedRound): readonly Thing[] {
  const opinions = Object.values(round.opinions);
  return [
    roundItself(round),
    ...Object.values(round.topics).flatMap((topic) => submissionOn(round, topic, opinions)),
    ...Object.values(round.remarks).map((remark) => remarkIn(round, remark)),
    ...opinions.flatMap((opinion) => [opinionIn(round, opinion), ...answersTo(round, opinion)]),
  ];
}

function roundItself(round: OpenedRound): Thing {
  return {
    kind: 'round',
    key: '',
    item: null,
    heading: round.title,
    text: round.status === 'cancelled' ? round.reason : '',
    context: '',
    committee: round.committee,
    year: round.scope.year,
    track: null,
    audience: audienceOfRound(round),
    innerAudience: null,
  };
}

/** Whoever sees an opinion on a topic sees what was handed in on it. */
function submissionOn(round: OpenedRound, topic: Topic, opinions: readonly Opinion[]): readonly Thing[] {
  const text = 'submission' in topic ? saidIn(topic.submission) : '';
  if (text === '') return [];
  const addressed = opinions.filter((opinion) => opinion.topic === topic.id);
  const audience = distinct([
    ...audienceOfTopic(round, topic),
    ...addressed.flatMap((opinion) => audienceOfOpinion(round, opinion)),
  ]);
  return [
    {
      ...about(round, topic.id),
      kind: 'submission',
      key: topic.id,
      item: topic.id,
      text,
      audience,
      innerAudience: null,
    },
  ];
}

function saidIn(submission: Submission): string {
  switch (submission.kind) {
    case 'assessment':
      return lines(submission.problems, submission.improvements);
    case 'proposal':
    case 'waived':
      return lines(submission.reason);
    case 'noChange':
    case 'notRequired':
      return '';
  }
}

/** An author reads their sealed remark where they sit in this committee, and in no other seat of theirs. */
function remarkIn(round: OpenedRound, remark: Remark): Thing {
  return {
    ...about(round, remark.topic),
    kind: 'remark',
    key: remark.id,
    item: remark.id,
    text: lines(
      remark.text,
      ...remark.replies.map(({ text }) => text),
      remark.status === 'withdrawn' ? remark.reason : undefined,
    ),
    audience: audienceOfRemark(round, remark),
    innerAudience: remark.sealed ? [`committee:${round.committee}`] : null,
  };
}

function opinionIn(round: OpenedRound, opinion: Opinion): Thing {
  return {
    ...about(round, opinion.topic),
    kind: 'opinion',
    key: opinion.id,
    item: opinion.id,
    text: lines(opinion.text, ...opinion.asked.map(({ reason }) => reason), endingOf(opinion)),
    audience: audienceOfOpinion(round, opinion),
    innerAudience: null,
  };
}

function endingOf(opinion: Opinion): string | undefined {
  switch (opinion.status) {
    case 'settled':
      return opinion.note;
    case 'recordedOpen':
    case 'withdrawn':
    case 'transferRequested':
      return opinion.reason;
    default:
      return undefined;
  }
}

/** Every answer and contribution ever given; one that has not been let out is its side's, as long as they see the opinion. */
function answersTo(round: OpenedRound, opinion: Opinion): readonly Thing[] {
  const waiting = opinion.status === 'awaitingRelease' ? opinion.responses.length - 1 : undefined;
  const thing = (key: string, text: string, innerAudience: readonly Tag[] | null): Thing => ({
    ...about(round, opinion.topic),
    kind: 'answer',
    key: `${opinion.id}/${key}`,
    item: opinion.id,
    text,
    audience: audienceOfOpinion(round, opinion),
    innerAudience,
  });
  return [
    ...opinion.responses.map((response, index) =>
      thing(
        `response/${index}`,
        lines(response.text, ...wordsOf(response.answer)),
        response.out ? null : audienceOfDraft(opinion, response, index === waiting),
      ),
    ),
    ...opinion.contributions.map((part, index) =>
      thing(`contribution/${index}`, part.text, part.out ? null : audienceOfDraft(opinion, part, true)),
    ),
  ];
}

function about(round: OpenedRound, topic: string) {
  const { number, name } = subjectOf(round, topic);
  return {
    heading: titled(number, name),
    context: round.title,
    committee: round.committee,
    year: round.scope.year,
    track: round.topics[topic]?.track ?? null,
  };
}
