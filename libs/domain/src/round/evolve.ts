// What follows from each event of a round. No rule is checked here: an event has happened.
import { expectStatus, ImpossibleHistory, type Evolve, type Stamped } from '../gate/evolution.js';
import { filesOf, withFile, withoutFile } from '../attachments.js';
import { mapValues } from '../records.js';
import { addresseeOf, awaited, isOver } from './facts.js';
import type {
  AwaitingAnswer,
  Contribution,
  OpenedRound,
  Opinion,
  OpinionIn,
  Remark,
  Reply,
  Response,
  Round,
  RoundVocabulary,
  Submission,
  Topic,
} from './states.js';
import { askedBy, type RoundEvent, type Scope, type ScopedProgram, type Track } from './words.js';

type Happened = Stamped<RoundEvent>;

export const evolveRound: Evolve<RoundVocabulary> = {
  RoundOpened: (state, { type: _, by: __, on: ___, ...opened }) => {
    expectStatus(state, 'none');
    return {
      status: 'collecting',
      ...opened,
      topics: topicsOf(opened.scope, opened.tracks),
      remarks: {},
      opinions: {},
    };
  },
  AssessmentSubmitted: (state, { topic, results, problems, improvements, by, on }) =>
    present(state, topic, { kind: 'assessment', results, problems, improvements, by, on }),
  ChangeProposed: (state, { topic, changes, reason, by, on }) =>
    present(state, topic, { kind: 'proposal', changes, reason, by, on }),
  NoChangeProposed: (state, { topic, by, on }) => present(state, topic, { kind: 'noChange', by, on }),
  SubmissionWaived: (state, { topic, reason, by, on }) =>
    present(state, topic, { kind: 'waived', reason, by, on }),

  RemarkSubmitted: (state, { id, topic, kind, text, by, on }) =>
    setRemark(state, {
      id,
      revision: 1,
      topic,
      kind,
      text,
      by,
      on,
      sealed: isSealed(state, topic),
      replies: [],
      status: 'standing',
    }),
  RemarkEntered: (state, { id, topic, kind, text, speaker, meeting, inReplyTo, by, on }) => {
    const entered = setRemark(state, {
      id,
      revision: 1,
      topic,
      kind,
      text,
      by,
      on,
      sealed: inReplyTo === undefined ? isSealed(state, topic) : remarkIn(state, inReplyTo).sealed,
      replies: [],
      status: 'standing',
      said: { ...(speaker === undefined ? {} : { speaker }), ...(meeting === undefined ? {} : { meeting }) },
      ...(inReplyTo === undefined ? {} : { inReplyTo }),
    });
    return inReplyTo === undefined ? entered : reply(entered, inReplyTo, { text, remark: id, by, on });
  },
  RemarkCorrected: (state, { remark, text }) => {
    const before = remarkIn(state, remark);
    const corrected = setRemark(state, { ...before, text, revision: before.revision + 1 });
    return changeReplies(corrected, before, (said) => [{ ...said, text }]);
  },
  RemarkWithdrawn: (state, { remark, reason }) => {
    const before = remarkIn(state, remark);
    const withdrawn = setRemark(state, {
      ...before,
      status: 'withdrawn',
      reason,
      revision: before.revision + 1,
    });
    return changeReplies(withdrawn, before, () => []);
  },
  QuestionReplied: (state, { remark, text, by, on }) => reply(opened(state), remark, { text, by, on }),
  IntakeClosed: (state) => ({ ...unseal(expectStatus(state, 'collecting')), status: 'consolidating' }),

  OpinionIssued: (state, { id, topic, wording, remarks }) => {
    const round = opened(state);
    const about = topicIn(round, topic);
    return setOpinion(round, {
      id,
      revision: 1,
      topic,
      remarks,
      ...worded(wording),
      asks: askedBy(wording),
      addressee: addresseeOf(round, about),
      contributions: [],
      responses: [],
      asked: [],
      status: 'issued',
    });
  },
  OpinionCorrected: (state, { opinion, wording, remarks }) => {
    const before = expectStatus(opinionIn(state, opinion), 'issued', 'sent', 'askedAgain');
    const { phrase: _, text: __, ...rest } = before;
    return setOpinion(opened(state), {
      ...rest,
      ...worded(wording),
      asks: askedBy(wording),
      remarks,
      revision: before.revision + 1,
    });
  },
  OpinionWithdrawn: (state, { opinion, reason }) => {
    const before = opinionIn(state, opinion);
    return setOpinion(opened(state), {
      ...moved(before),
      status: 'withdrawn',
      reason,
      sent: before.status !== 'issued',
    });
  },
  OpinionsSent: (state, { opinions }) => {
    const round = expectStatus(state, 'consolidating', 'answering');
    const sent = opinions.map((id) => opinionIn(state, id));
    const topics = new Set(sent.map(({ topic }) => topic));
    const out = sent.reduce<OpenedRound>(
      (next, opinion) =>
        setOpinion(next, { ...moved(opinion), ...ownDeadline(round, opinion), status: 'sent' }),
      round,
    );
    return {
      ...unseal(out, topics),
      topics: mapValues(round.topics, (topic) =>
        topic.status === 'reopened' && topics.has(topic.id) ? closed(topic) : topic,
      ),
      status: 'answering',
    };
  },

  TransferRequested: (state, { opinion, to, reason }) => {
    const before = expectStatus(opinionIn(state, opinion), 'sent', 'askedAgain');
    return setOpinion(opened(state), {
      ...moved(before),
      status: 'transferRequested',
      to,
      reason,
      before: before.status,
    });
  },
  OpinionTransferred: (state, { opinion, to }) => {
    const before = expectStatus(opinionIn(state, opinion), 'transferRequested');
    return setOpinion(opened(state), {
      ...moved(before),
      addressee: { kind: 'department', department: to },
      status: before.before,
    });
  },
  TransferDeclined: (state, { opinion }) => {
    const before = expectStatus(opinionIn(state, opinion), 'transferRequested');
    return setOpinion(opened(state), { ...moved(before), status: before.before });
  },
  ContributionAdded: (state, { opinion, department, text, by, on }) => {
    const before = opinionIn(state, opinion);
    const contributions = [...before.contributions, { department, text, out: false, by, on }];
    return setOpinion(opened(state), { ...before, contributions, revision: before.revision + 1 });
  },

  ResponseGiven: (state, event) => {
    const before = expectStatus(opinionIn(state, event.opinion), 'sent', 'askedAgain', 'proofOwed');
    return answer(state, before, before.status === 'proofOwed' ? before.before : before.status, event);
  },
  ResponseEntered: (state, { opinion, answer: given, text, sharedWith, source, by, on }) => {
    const before = expectStatus(opinionIn(state, opinion), 'sent', 'askedAgain');
    const said = { text, ...(sharedWith === undefined ? {} : { sharedWith }), source, by, on };
    if (given === undefined)
      return setOpinion(opened(state), {
        ...moved(before),
        status: 'proofOwed',
        found: said,
        before: before.status,
      });
    return respond(opened(state), before, before.status, { ...said, answer: given, out: true });
  },
  ResponseCorrected: (state, event) => {
    const before = expectStatus(opinionIn(state, event.opinion), 'awaitingRelease', 'answered');
    return answer(state, before, before.before, event);
  },
  ResponseWithdrawn: (state, { opinion }) =>
    takeBack(state, expectStatus(opinionIn(state, opinion), 'awaitingRelease', 'answered')),
  EnteredWithdrawn: (state, { opinion }) => {
    const before = expectStatus(opinionIn(state, opinion), 'proofOwed', 'answered');
    return setOpinion(opened(state), { ...withoutFound(moved(before)), status: before.before });
  },
  ResponseReleased: (state, { opinion }) => {
    const before = expectStatus(opinionIn(state, opinion), 'awaitingRelease');
    const response = { ...before.response, out: true };
    const responses = [...before.responses.slice(0, -1), response];
    return setOpinion(opened(state), {
      ...moved(before),
      contributions: letOut(before),
      responses,
      status: 'answered',
      response,
      before: before.before,
    });
  },
  ResponseReturned: (state, { opinion }) =>
    takeBack(state, expectStatus(opinionIn(state, opinion), 'awaitingRelease')),

  AskedAgain: (state, { opinion, reason, by, on }) => {
    const before = expectStatus(opinionIn(state, opinion), 'proofOwed', 'answered', 'agreed');
    return setOpinion(opened(state), {
      ...withoutFound(moved(before)),
      status: 'askedAgain',
      asked: [...before.asked, { reason, by, on }],
    });
  },
  ChangeAgreed: (state, { opinion, changes }) => {
    const before = expectStatus(opinionIn(state, opinion), 'answered');
    return setOpinion(opened(state), {
      ...moved(before),
      status: 'agreed',
      response: before.response,
      changes,
    });
  },
  OpinionSettled: (state, event) =>
    settle(opened(state), event.opinion, event, { withoutObjection: false, note: event.note }),
  OpinionsSettled: (state, event) =>
    event.opinions.reduce((round, id) => settle(round, id, event, { withoutObjection: true }), opened(state)),
  OpinionRecordedOpen: (state, { opinion, reason, by }) => {
    const before = opinionIn(state, opinion);
    const stood = before.status === 'answered' || before.status === 'agreed' ? before.response : undefined;
    return setOpinion(opened(state), {
      ...moved(before),
      status: 'recordedOpen',
      reason,
      recorded: by,
      ...(stood ? { left: stood } : {}),
    });
  },

  DeadlinesExtended: (state, { opinionsDue, answersDue }) => {
    const round = opened(state);
    return {
      ...round,
      opinionsDue: opinionsDue ?? round.opinionsDue,
      answersDue: answersDue ?? round.answersDue,
    };
  },
  TopicReopened: (state, { topic, opinionsDue, answersDue, reason }) => {
    const round = opened(state);
    const before = expectStatus(topicIn(round, topic), 'open');
    return setTopic(round, {
      ...before,
      status: 'reopened',
      opinionsDue,
      answersDue,
      reason,
      revision: before.revision + 1,
    });
  },
  ReopenedTopicClosed: (state, { topic }) => {
    const round = opened(state);
    return setTopic(unseal(round, new Set([topic])), closed(expectStatus(topicIn(round, topic), 'reopened')));
  },
  OwnerNoted: (state, { program, department }) => {
    const round = opened(state);
    const before = round.scope.programs.find((each) => each.program === program);
    const departments = round.scope.departments.filter((each) => each.department !== department.department);
    const handedOver = (opinion: Opinion): Opinion => {
      const subject = topicIn(round, opinion.topic).subject;
      const theirs =
        opinion.addressee.kind === 'department' && opinion.addressee.department === before?.owner;
      const mine = subject.kind === 'program' && subject.program === program && theirs;
      if (!mine || isOver(opinion)) return opinion;
      const addressee = { kind: 'department', department: department.department } as const;
      // A draft stays with the side that wrote it: the new owner answers anew.
      return opinion.status === 'awaitingRelease'
        ? awaited({ ...moved(opinion), addressee }, opinion.before)
        : { ...opinion, addressee, revision: opinion.revision + 1 };
    };
    return {
      ...round,
      scope: {
        ...round.scope,
        departments: [...departments, department],
        programs: round.scope.programs.map((each) =>
          each.program === program ? ownedBy(department.department, each) : each,
        ),
      },
      opinions: mapValues(round.opinions, handedOver),
    };
  },
  RoundConcluded: (state, { on }) => ({
    ...expectStatus(state, 'answering'),
    status: 'concluded',
    concludedOn: on,
  }),
  RoundCancelled: (state, { reason, on }) => ({
    ...expectStatus(state, 'collecting', 'consolidating', 'answering'),
    status: 'cancelled',
    reason,
    cancelledOn: on,
  }),
  RoundPublished: (state, { type: _, ...published }) => ({
    ...expectStatus(state, 'answering', 'concluded'),
    publication: { status: 'shown', ...published },
  }),
  PublicationWithdrawn: (state, { reason, by, on }) => ({
    ...opened(state),
    publication: { status: 'withdrawn', reason, by, on },
  }),
  RemarkFileAttached: (state, { remark, ...attached }) => {
    const before = remarkIn(state, remark);
    return setRemark(state, { ...before, ...withFile(before, attached), revision: before.revision + 1 });
  },
  RemarkFileDetached: (state, { remark, hash }) => {
    const before = remarkIn(state, remark);
    return setRemark(state, { ...before, ...withoutFile(before, hash), revision: before.revision + 1 });
  },
  AnswerFileAttached: (state, { opinion, ...attached }) =>
    changeAnswer(state, opinion, (response) => ({ ...response, ...withFile(response, attached) })),
  AnswerFileDetached: (state, { opinion, hash }) =>
    changeAnswer(state, opinion, (response) => ({ ...response, ...withoutFile(response, hash) })),
};

function topicsOf(scope: Scope, tracks: readonly Track[]): Readonly<Record<string, Topic>> {
  const topics = tracks.flatMap((track): Topic[] => [
    ...scope.strategies.map(({ strategy }): Topic => ({
      id: `${strategy}/${track}`,
      revision: 1,
      subject: { kind: 'strategy', strategy },
      track,
      status: 'open',
      submission: { kind: 'notRequired' },
    })),
    ...scope.programs.map(({ program, abolished }): Topic => ({
      id: `${program}/${track}`,
      revision: 1,
      subject: { kind: 'program', program },
      track,
      status: abolished ? 'abolished' : 'awaiting',
    })),
  ]);
  return Object.fromEntries(topics.map((topic) => [topic.id, topic]));
}

function opened(state: Round): OpenedRound {
  return expectStatus(state, 'collecting', 'consolidating', 'answering', 'concluded', 'cancelled');
}

function topicIn(round: OpenedRound, id: string): Topic {
  return round.topics[id] ?? impossible(`no topic ${id}`);
}

function remarkIn(state: Round, id: string): Remark {
  return opened(state).remarks[id] ?? impossible(`no remark ${id}`);
}

function opinionIn(state: Round, id: string): Opinion {
  return opened(state).opinions[id] ?? impossible(`no opinion ${id}`);
}

function impossible(what: string): never {
  throw new ImpossibleHistory(what);
}

function setTopic(round: OpenedRound, topic: Topic): OpenedRound {
  return { ...round, topics: { ...round.topics, [topic.id]: topic } };
}

function setRemark(state: Round, remark: Remark): OpenedRound {
  const round = opened(state);
  return { ...round, remarks: { ...round.remarks, [remark.id]: remark } };
}

function setOpinion(round: OpenedRound, opinion: Opinion): OpenedRound {
  return { ...round, opinions: { ...round.opinions, [opinion.id]: opinion } };
}

function present(state: Round, id: string, submission: Submission): OpenedRound {
  const round = opened(state);
  const before = expectStatus(topicIn(round, id), 'awaiting', 'open');
  return setTopic(round, { ...before, status: 'open', submission, revision: before.revision + 1 });
}

function closed(topic: Extract<Topic, { status: 'reopened' }>): Topic {
  const { opinionsDue: _, answersDue: __, reason: ___, ...rest } = topic;
  return { ...rest, status: 'open', revision: topic.revision + 1 };
}

/** What is written while the floor is open stays sealed until it closes. */
function isSealed(state: Round, topic: string): boolean {
  const round = opened(state);
  return round.status === 'collecting' || topicIn(round, topic).status === 'reopened';
}

function unseal(round: OpenedRound, topics?: ReadonlySet<string>): OpenedRound {
  const read = (remark: Remark) =>
    remark.sealed && remark.status === 'standing' && (topics === undefined || topics.has(remark.topic))
      ? { ...remark, sealed: false }
      : remark;
  return { ...round, remarks: mapValues(round.remarks, read) };
}

function reply(state: OpenedRound, id: string, said: Reply): OpenedRound {
  const before = remarkIn(state, id);
  return setRemark(state, { ...before, replies: [...before.replies, said], revision: before.revision + 1 });
}

/** What an entered reply says moves with it, under the question that it was entered for. */
function changeReplies(
  state: OpenedRound,
  { id, inReplyTo }: Remark,
  change: (said: Reply) => readonly Reply[],
): OpenedRound {
  if (inReplyTo === undefined) return state;
  const question = remarkIn(state, inReplyTo);
  const replies = question.replies.flatMap((said) => (said.remark === id ? change(said) : [said]));
  return setRemark(state, { ...question, replies, revision: question.revision + 1 });
}

function worded(wording: Extract<RoundEvent, { type: 'OpinionIssued' }>['wording']) {
  return 'phrase' in wording ? { phrase: wording.phrase, text: wording.text ?? '' } : { text: wording.text };
}

/** What an opinion keeps from state to state; its revision moves on. */
function moved(opinion: Opinion) {
  const { id, topic, phrase, asks, text, remarks, addressee, contributions, responses, asked } = opinion;
  const { found, answersDue } = opinion;
  const kept = {
    id,
    topic,
    asks,
    text,
    remarks,
    addressee,
    contributions,
    responses,
    asked,
    revision: opinion.revision + 1,
  };
  return {
    ...kept,
    ...(phrase === undefined ? {} : { phrase }),
    ...(found === undefined ? {} : { found }),
    ...(answersDue === undefined ? {} : { answersDue }),
  };
}

/** An opinion sent from a reopened topic keeps that topic's deadline, which closes behind it. */
function ownDeadline(round: OpenedRound, { topic: id }: Opinion): Pick<Opinion, 'answersDue'> {
  const topic = topicIn(round, id);
  return topic.status === 'reopened' ? { answersDue: topic.answersDue } : {};
}

function letOut({ contributions }: Opinion): readonly Contribution[] {
  return contributions.map((part) => ({ ...part, out: true }));
}

function ownedBy(owner: string, program: ScopedProgram): ScopedProgram {
  return { ...program, owner, cooperating: program.cooperating.filter((department) => department !== owner) };
}

function answer(
  state: Round,
  before: Opinion,
  owed: AwaitingAnswer,
  event: Stamped<Extract<RoundEvent, { readonly awaitsRelease: boolean }>>,
): OpenedRound {
  const response: Response = {
    answer: event.answer,
    text: event.text,
    ...(event.sharedWith === undefined ? {} : { sharedWith: event.sharedWith }),
    out: !event.awaitsRelease,
    by: event.by,
    on: event.on,
    // A correction is of the words: what was attached goes on with them.
    ...('response' in before ? filesOf(before.response) : {}),
  };
  const out = response.out ? { ...before, contributions: letOut(before) } : before;
  return respond(opened(state), out, owed, response);
}

function respond(round: OpenedRound, before: Opinion, owed: AwaitingAnswer, response: Response): OpenedRound {
  return setOpinion(round, {
    ...moved(before),
    responses: [...before.responses, response],
    status: response.out ? 'answered' : 'awaitingRelease',
    response,
    before: owed,
  });
}

function changeAnswer(state: Round, id: string, change: (response: Response) => Response): OpenedRound {
  const before = expectStatus(opinionIn(state, id), 'awaitingRelease', 'answered');
  const response = change(before.response);
  const responses = [...before.responses.slice(0, -1), response];
  return setOpinion(opened(state), { ...before, response, responses, revision: before.revision + 1 });
}

/** An answer is taken back; a promise that was found before it stands again. */
function takeBack(state: Round, before: OpinionIn<'awaitingRelease' | 'answered'>): OpenedRound {
  return setOpinion(opened(state), awaited(moved(before), before.before));
}

function withoutFound(kept: ReturnType<typeof moved>): Omit<ReturnType<typeof moved>, 'found'> {
  const { found: _, ...rest } = kept;
  return rest;
}

function settle(
  round: OpenedRound,
  id: string,
  { by, on }: Happened,
  how: { readonly withoutObjection: boolean; readonly note?: string },
): OpenedRound {
  const before = expectStatus(opinionIn(round, id), 'answered', 'agreed');
  return setOpinion(round, {
    ...moved(before),
    status: 'settled',
    response: before.response,
    changes: before.status === 'agreed' ? before.changes : [],
    withoutObjection: how.withoutObjection,
    ...(how.note === undefined ? {} : { note: how.note }),
    settled: by,
    settledOn: on,
  });
}
