// Plausible requests to a review round.
import type { Change } from '#domain/changes';
import { addDays } from '#domain/dates';
import { allowed } from '#domain/gate/gate';
import { proposalStands } from '#domain/round/facts';
import { remarksShown, type Redaction } from '#domain/publication';
import { withholdingKeys } from '#domain/rule-packs';
import { phrases, remarkKinds, type Answer, type Phrase, type Wording } from '#domain/round/words';
import type { OpenedRound, Opinion, Round, RoundVocabulary } from '#domain/round/states';
import { roundStream } from '#domain/round/table';
import { committee } from './given-actors.js';
import { groundWith, opening, scope } from './given-round.js';
import { newId, oneOf, type Occasion, type Samples } from './samples.js';
import { anotherFile, hashAmong } from './samples-files.js';

type At = Occasion<RoundVocabulary>;

/** A request to a review round. */
export const roundSamples: Samples<RoundVocabulary> = {
  OpenRound: ({ actor, today, vary }) => ({
    ...opening,
    committee: actor.post.kind === 'seat' ? actor.post.committee : committee,
    tracks: oneOf([['midterm', 'change'], ['change'], ['midterm']], vary),
    opinionsDue: addDays(today, 10),
    answersDue: addDays(today, 30),
  }),
  SubmitAssessment: ({ item, vary }) => ({
    type: 'SubmitAssessment',
    topic: item,
    results: resultsOf(item).slice(0, vary % 2),
    problems: 'Few came',
    improvements: 'Evening courses',
  }),
  ProposeChange: ({ item, vary }) => ({
    type: 'ProposeChange',
    topic: item,
    changes: [changeOn(item, vary)],
    reason: 'Asked for',
  }),
  ProposeNoChange: ({ item }) => ({ type: 'ProposeNoChange', topic: item }),
  WaiveSubmission: ({ item }) => ({ type: 'WaiveSubmission', topic: item, reason: 'Too late' }),
  SubmitRemark: ({ state, item, vary }) => {
    const id = newId('r', opened(state)?.remarks ?? {});
    const kind = oneOf<'opinion' | 'question'>(['opinion', 'question'], vary);
    return { type: 'SubmitRemark', topic: item, id, kind, text: `<${id} says>` };
  },
  EnterRemark: ({ state, item, vary }) => {
    const remarks = Object.values(opened(state)?.remarks ?? {});
    const question = remarks.find(
      ({ topic, kind, status }) => topic === item && kind === 'question' && status === 'standing',
    );
    const kind = oneOf(remarkKinds, vary);
    const id = newId('r', remarks);
    const remark = { type: 'EnterRemark', topic: item, id, text: `<${id} says>` } as const;
    if (kind !== 'reply') return { ...remark, kind };
    return question ? { ...remark, kind, inReplyTo: question.id } : { ...remark, kind: 'opinion' };
  },
  CorrectRemark: ({ item, vary }) => ({
    type: 'CorrectRemark',
    remark: item,
    text: `<${item} says ${vary}>`,
    reason: 'Misheard',
  }),
  WithdrawRemark: ({ item }) => ({ type: 'WithdrawRemark', remark: item, reason: 'Said by mistake' }),
  ReplyToQuestion: ({ item, vary }) => ({ type: 'ReplyToQuestion', remark: item, text: `Reply ${vary}` }),
  CloseIntake: () => ({ type: 'CloseIntake' }),
  IssueOpinion: (at) => ({
    type: 'IssueOpinion',
    topic: at.item,
    id: newId('o', opened(at.state)?.opinions ?? {}),
    ...wordingOn(at.item, at),
  }),
  CorrectOpinion: (at) => ({
    type: 'CorrectOpinion',
    opinion: at.item,
    ...wordingOn(opinionAt(at)?.topic ?? '', at),
    reason: 'Said more plainly',
  }),
  WithdrawOpinion: ({ item }) => ({ type: 'WithdrawOpinion', opinion: item, reason: 'Sent twice' }),
  SendOpinions: () => ({ type: 'SendOpinions' }),
  RequestTransfer: (at) => ({
    type: 'RequestTransfer',
    opinion: at.item,
    to: oneOf(departmentsBut(opinionAt(at)), at.vary),
    reason: 'Not ours',
  }),
  ApproveTransfer: ({ item }) => ({ type: 'ApproveTransfer', opinion: item }),
  DeclineTransfer: ({ item }) => ({ type: 'DeclineTransfer', opinion: item, reason: 'It is yours' }),
  AddContribution: (at) => ({ type: 'AddContribution', opinion: at.item, text: wordsOn(at) }),
  GiveResponse: (at) => ({
    type: 'GiveResponse',
    opinion: at.item,
    answer: answerTo(at),
    text: wordsOn(at),
    ...paragraphFor(at),
  }),
  EnterResponse: (at) => ({
    type: 'EnterResponse',
    opinion: at.item,
    text: wordsOn(at),
    source: { place: 'Attachment 1, row 3' },
    ...(at.vary % 2 === 0 ? {} : { answer: answerTo(at) }),
    ...paragraphFound(at),
  }),
  WithdrawEntered: ({ item }) => ({ type: 'WithdrawEntered', opinion: item, reason: 'Another opinion’s' }),
  CorrectResponse: (at) => ({
    type: 'CorrectResponse',
    opinion: at.item,
    answer: answerTo(at),
    text: wordsOn(at),
    reason: 'A figure was wrong',
  }),
  WithdrawResponse: ({ item }) => ({ type: 'WithdrawResponse', opinion: item, reason: 'Too soon' }),
  ReleaseResponse: ({ item }) => ({ type: 'ReleaseResponse', opinion: item }),
  ReturnResponse: ({ item }) => ({ type: 'ReturnResponse', opinion: item, reason: 'Say more' }),
  AskAgain: ({ item }) => ({ type: 'AskAgain', opinion: item, reason: 'No date' }),
  AgreeChange: ({ item }) => ({ type: 'AgreeChange', opinion: item }),
  SettleOpinion: ({ item, vary }) => ({
    type: 'SettleOpinion',
    opinion: item,
    ...(vary % 2 === 0 ? {} : { note: 'With thanks' }),
  }),
  SettleWithoutObjection: ({ state, actor, vary }) => {
    const ready = allowed(roundStream, state, actor).flatMap(({ command, item }) =>
      command === 'SettleOpinion' && item !== undefined ? [item] : [],
    );
    return { type: 'SettleWithoutObjection', opinions: ready.slice(0, 1 + (vary % ready.length || 0)) };
  },
  RecordOpen: ({ item }) => ({ type: 'RecordOpen', opinion: item, reason: 'No agreement this year' }),
  ExtendDeadlines: ({ state, today, vary }) => {
    const round = opened(state);
    const later = addDays(round && round.answersDue > today ? round.answersDue : today, 1 + (vary % 10));
    const both = round?.status === 'collecting' && vary % 2 === 0;
    return {
      type: 'ExtendDeadlines',
      answersDue: later,
      ...(both ? { opinionsDue: addDays(later, -1) } : {}),
      reason: 'Holidays',
    };
  },
  ReopenTopic: ({ item, today, vary }) => ({
    type: 'ReopenTopic',
    topic: item,
    opinionsDue: addDays(today, vary % 5),
    answersDue: addDays(today, 7 + (vary % 40)),
    reason: 'New figures',
  }),
  CloseReopenedTopic: ({ item }) => ({ type: 'CloseReopenedTopic', topic: item, reason: 'Nothing new' }),
  NoteOwner: ({ state, vary }) => {
    const program = opened(state)?.scope.programs[vary % 3];
    const others = scope.departments.filter(({ department }) => department !== program?.owner);
    return {
      type: 'NoteOwner',
      program: program?.program ?? '',
      department: others[vary % others.length] ?? { department: 'housing', name: 'Housing', releases: true },
    };
  },
  ConcludeRound: () => ({ type: 'ConcludeRound' }),
  CancelRound: () => ({ type: 'CancelRound', reason: 'The plan was taken back' }),
  PublishRound: ({ state, vary }) => {
    const redactions = redactionsIn(opened(state), vary);
    const clauses = [...new Set(redactions.map(({ clause }) => clause))];
    return {
      type: 'PublishRound',
      version: 1 + (vary % 40),
      remarks: oneOf(remarksShown, vary),
      redactions,
      reason: 'For the residents',
      copied: groundWith(clauses),
    };
  },
  WithdrawPublication: () => ({ type: 'WithdrawPublication', reason: 'Shown by mistake' }),
  AttachToRemark: ({ state, item, vary }) => ({
    type: 'AttachToRemark',
    remark: item,
    file: anotherFile(opened(state)?.remarks[item]?.files, vary),
  }),
  DetachFromRemark: ({ state, item, vary }) => ({
    type: 'DetachFromRemark',
    remark: item,
    hash: hashAmong(opened(state)?.remarks[item]?.files, vary),
    reason: 'Of another meeting',
  }),
  AttachToAnswer: ({ state, item, vary }) => ({
    type: 'AttachToAnswer',
    opinion: item,
    file: anotherFile(opened(state)?.opinions[item]?.responses.at(-1)?.files, vary),
  }),
  DetachFromAnswer: ({ state, item, vary }) => ({
    type: 'DetachFromAnswer',
    opinion: item,
    hash: hashAmong(opened(state)?.opinions[item]?.responses.at(-1)?.files, vary),
    reason: 'An older version',
  }),
};

/** Some of what could be withheld of a round, each thing once. */
function redactionsIn(round: OpenedRound | undefined, vary: number): readonly Redaction[] {
  const ofOpinions = ['opinion', 'answer', 'proof', 'changes', 'contributions', 'note'] as const;
  return [
    ...Object.keys(round?.opinions ?? {}).map((item) => ({ field: oneOf(ofOpinions, vary), item })),
    ...Object.keys(round?.remarks ?? {}).map((item) => ({ field: 'remark', item }) as const),
  ]
    .filter((_, nth) => (vary + nth) % 3 === 0)
    .map((each, nth) => ({ ...each, clause: oneOf(withholdingKeys, vary + nth) }));
}

function opened(state: Round): OpenedRound | undefined {
  return state.status === 'none' ? undefined : state;
}

function opinionAt({ state, item }: At): Opinion | undefined {
  return opened(state)?.opinions[item];
}

/** Words that nobody else says: they name the opinion and how often it has moved. */
function wordsOn(at: At): string {
  return `<on ${at.item} at ${opinionAt(at)?.revision}>`;
}

/** A wording that the topic can take, with all standing remarks of the topic behind it. */
function wordingOn(topic: string, { state, vary }: At): { wording: Wording; remarks: readonly string[] } {
  const round = opened(state);
  const remarks = Object.values(round?.remarks ?? {})
    .filter((remark) => remark.topic === topic && remark.status === 'standing')
    .map(({ id }) => id);
  const judging: readonly Phrase[] = ['agreeToChange', 'objectToChange'];
  const proposed = round !== undefined && proposalStands(round, topic);
  const ready = phrases.filter((phrase) => proposed || !judging.includes(phrase));
  const strategy = round?.topics[topic]?.subject.kind === 'strategy';
  const asks = strategy ? 'action' : oneOf<'action' | 'change'>(['action', 'change'], vary);
  const own: Wording = { asks, text: `The committee asks ${vary}` };
  const byPhrase: Wording = { phrase: ready[vary % ready.length] ?? 'noObjection' };
  return remarks.length > 0 && vary % 3 > 0 ? { wording: own, remarks } : { wording: byPhrase, remarks: [] };
}

/** Now and then the paragraph that answers another opinion on the topic already. */
function paragraphFor(at: At): { readonly text?: string; readonly sharedWith?: string } {
  const opinion = opinionAt(at);
  const given = Object.values(opened(at.state)?.opinions ?? {}).find(
    (each) => each.topic === opinion?.topic && 'response' in each && sameAddressee(each, opinion),
  );
  return at.vary % 3 === 0 && given && 'response' in given
    ? { text: given.response.text, sharedWith: given.id }
    : {};
}

function paragraphFound(at: At): { readonly text?: string; readonly sharedWith?: string } {
  const opinion = opinionAt(at);
  const entered = Object.values(opened(at.state)?.opinions ?? {}).find(
    (each) => each.topic === opinion?.topic && each.found && sameAddressee(each, opinion),
  );
  return at.vary % 3 === 0 && entered?.found ? { text: entered.found.text, sharedWith: entered.id } : {};
}

function sameAddressee(one: Opinion, other: Opinion): boolean {
  return JSON.stringify(one.addressee) === JSON.stringify(other.addressee);
}

/** Any disposition that the opinion can take, with its proof. */
function answerTo(at: At): Answer {
  const { vary, today, state } = at;
  const opinion = opinionAt(at);
  const round = opened(state);
  const proposed = round !== undefined && proposalStands(round, opinion?.topic ?? '');
  const followUp = { kind: 'followUp', action: 'Train more guides', due: addDays(today, vary % 90) } as const;
  const open: [Answer, ...Answer[]] = [
    { disposition: 'notAccepted', reason: 'No budget' },
    { disposition: 'deferred', reason: 'Next draft', year: 2022 + (vary % 2) },
    { disposition: 'underWay', evidence: 'Contract of May' },
  ];
  switch (opinion?.asks) {
    case 'nothing':
      return oneOf(
        [...open, { disposition: 'nothingToAnswer' }, { disposition: 'accepted', proof: followUp }],
        vary,
      );
    case 'action':
      return oneOf(
        [
          { disposition: 'accepted', proof: followUp },
          { disposition: 'partlyAccepted', proof: followUp, leftOut: 'The evening courses' },
          ...open,
        ],
        vary,
      );
    case 'agreement':
      return proposed
        ? oneOf([{ disposition: 'accepted', proof: { kind: 'asProposed' } }, ...open], vary)
        : oneOf(open, vary);
    case 'withdrawal':
      return proposed
        ? oneOf(
            [
              { disposition: 'accepted', proof: { kind: 'proposalWithdrawn' } },
              {
                disposition: 'partlyAccepted',
                proof: { kind: 'changes', changes: [changeOn(opinion.topic, vary)] },
                leftOut: 'The rest of it',
              },
              ...open,
            ],
            vary,
          )
        : oneOf(open, vary);
    case 'change':
      return oneOf(
        [
          {
            disposition: 'accepted',
            proof: { kind: 'changes', changes: [changeOn(opinion.topic, vary)] },
          },
          ...open,
        ],
        vary,
      );
    case undefined:
      return oneOf(open, vary);
  }
}

function departmentsBut(opinion: Opinion | undefined): [string, ...string[]] {
  const mine = opinion?.addressee.kind === 'department' ? opinion.addressee.department : undefined;
  const [first, ...others] = scope.departments
    .map(({ department }) => department)
    .filter((each) => each !== mine);
  return [first ?? 'tourism', ...others];
}

function changeOn(topic: string, vary: number): Change {
  const program = scope.programs.find((each) => topic.startsWith(`${each.program}/`));
  const [indicator] = program?.indicators ?? [];
  const effective = 2021 + (vary % 2);
  const added = { name: 'Places filled', unit: 'places', target: '12' };
  const content: Change = { effective, kind: 'content', from: 'Morning courses', to: 'Evening courses' };
  if (!indicator) return content;
  return oneOf<Change>(
    [
      {
        effective,
        kind: 'indicatorTarget',
        indicator: indicator.indicator,
        from: indicator.target,
        to: `${40 + vary}`,
      },
      content,
      { effective, kind: 'indicatorAdded', added },
      { effective, kind: 'indicatorReplaced', indicator: indicator.indicator, added },
      { effective, kind: 'indicatorRemoved', indicator: indicator.indicator },
      { effective, kind: 'abolition' },
    ],
    vary,
  );
}

function resultsOf(topic: string) {
  const program = scope.programs.find((each) => topic.startsWith(`${each.program}/`));
  return (program?.indicators ?? []).map(({ indicator }) => ({ indicator, value: '12', period: '2021-H1' }));
}
