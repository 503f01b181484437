// What people ask of rounds and meetings over the random years: like the samples, but in the figures of the house.
import type { Change, YearFigures } from '#domain/changes';
import { nextStep } from '#domain/cycle/facts';
import { addDays } from '#domain/dates';
import { addDecimals } from '#domain/decimal';
import type { CommitteeId, IsoDate, RoundId } from '#domain/ids';
import { isRecused, type MeetingVocabulary } from '#domain/meeting/states';
import type { Motion } from '#domain/meeting/words';
import { nextBody } from '#domain/plan/facts';
import { isInForceOn } from '#domain/plan/states';
import { changesOffered, programOf, proposalStands } from '#domain/round/facts';
import type { OpenedRound, Opinion, Round, RoundVocabulary } from '#domain/round/states';
import type { Answer, Wording } from '#domain/round/words';
import { newId, oneOf, type Occasion } from './samples.js';
import { meetingSamples } from './samples-meeting.js';
import { roundSamples } from './samples-round.js';
import { gatherMeeting, gatherRound } from './years-gathering.js';
import type { HouseOfYears, Requests } from './years-house.js';

type AtRound = Occasion<RoundVocabulary>;

/** Requests to a round. */
export function roundRequests(house: HouseOfYears): Requests<RoundVocabulary> {
  return {
    ...roundSamples,
    OpenRound: ({ item: committee, today, vary }) => {
      const plan = [...house.all('plan')].find(([, each]) => isInForceOn(each, today))?.[0];
      if (plan === undefined) return undefined;
      return gatherRound(house, {
        type: 'OpenRound',
        committee,
        plan,
        title: 'Round',
        tracks: oneOf([['midterm', 'change'], ['midterm', 'change'], ['change'], ['midterm']], vary),
        opinionsDue: addDays(today, 10),
        answersDue: addDays(today, 30),
      });
    },
    SubmitAssessment: ({ item }) => ({
      type: 'SubmitAssessment',
      topic: item,
      results: [],
      problems: 'Few came',
      improvements: 'Evening courses',
    }),
    ProposeChange: (at) => {
      const changes = changesOn(at, at.item);
      return changes && { type: 'ProposeChange', topic: at.item, changes, reason: 'Asked for' };
    },
    IssueOpinion: (at) => {
      const opinion = {
        type: 'IssueOpinion',
        topic: at.item,
        id: newId('o', at.state.status === 'none' ? {} : at.state.opinions),
      } as const;
      return { ...opinion, ...wordingOn(at) };
    },
    RequestTransfer: (at) => {
      const opinion = opinionAt(at);
      const to = scopeOf(at.state)?.departments.find(
        ({ department }) =>
          opinion?.addressee.kind !== 'department' || opinion.addressee.department !== department,
      );
      return to && { type: 'RequestTransfer', opinion: at.item, to: to.department, reason: 'Not ours' };
    },
    GiveResponse: (at) => {
      const answer = answerTo(at);
      return answer && { type: 'GiveResponse', opinion: at.item, answer, text: `On ${at.item}` };
    },
    CorrectResponse: (at) => {
      const answer = answerTo(at);
      const text = `On ${at.item} again`;
      return answer && { type: 'CorrectResponse', opinion: at.item, answer, text, reason: 'Mistaken' };
    },
  };
}

/** Requests to a meeting. */
export function meetingRequests(house: HouseOfYears): Requests<MeetingVocabulary> {
  return {
    ...meetingSamples,
    ConveneMeeting: ({ item: committee, vary }) => {
      const motions = motionsFor(house, committee, vary);
      const motion = motions[vary % Math.max(1, motions.length)];
      const id = `${committee}-${house.all('meeting').size + 1}`;
      return motion && gatherMeeting(house, id, committee, [{ id: 'a-1', title: 'Motion', motion }]);
    },
    TakeVote: ({ state, item, vary }) => {
      const agendaItem = state.status === 'none' ? undefined : state.agenda[item];
      if (state.status === 'none' || !agendaItem) return undefined;
      const voting = Object.values(state.roll).filter(
        ({ seat, status }) => status === 'present' && !isRecused(agendaItem, seat),
      ).length;
      const against = vary % 9 === 0 ? voting : 0;
      return { type: 'TakeVote', agendaItem: item, inFavour: voting - against, against, abstained: 0 };
    },
  };
}

/** What a committee could decide on in a meeting today. */
export function motionsFor(house: HouseOfYears, committee: CommitteeId, vary: number): readonly Motion[] {
  return [
    ...changeMotions(house, committee),
    ...planMotions(house, committee),
    ...[...house.all('round')].flatMap(([id, round]) =>
      round.status === 'none' || round.committee !== committee ? [] : roundMotions(id, round, vary),
    ),
  ];
}

function changeMotions(house: HouseOfYears, committee: CommitteeId): readonly Motion[] {
  return [...house.all('cycle')].flatMap(([id, cycle]): readonly Motion[] => {
    if (cycle.status !== 'planChange' || cycle.committee !== committee) return [];
    const changes = Object.values(cycle.changes)
      .filter((change) => nextStep(cycle, change) === 'deliberated')
      .map((change) => change.id);
    return changes.length === 0 ? [] : [{ kind: 'deliberateChanges', cycle: id, changes }];
  });
}

function planMotions(house: HouseOfYears, committee: CommitteeId): readonly Motion[] {
  return [...house.all('plan')].flatMap(([id, plan]): readonly Motion[] =>
    plan.status !== 'inPreparation' && plan.status !== 'inForce'
      ? []
      : Object.values(plan.editions)
          .filter((edition) => nextBody(plan, edition) === committee)
          .map((edition) => ({ kind: 'deliberatePlan', plan: id, edition: edition.id })),
  );
}

function roundMotions(id: RoundId, round: OpenedRound, vary: number): readonly Motion[] {
  if (round.status === 'concluded' || round.status === 'cancelled') return [];
  const answered = Object.values(round.opinions).filter(({ status }) => status === 'answered');
  const offering = answered.filter(
    (opinion) => opinion.status === 'answered' && changesOffered(round, opinion).length > 0,
  );
  const [agreeing, settling] = [offering, answered.filter((opinion) => !offering.includes(opinion))].map(
    (opinions) => opinions.map((opinion) => opinion.id),
  );
  const judged = Object.keys(round.topics).filter(
    (topic) =>
      proposalStands(round, topic) && !Object.values(round.opinions).some((each) => each.topic === topic),
  );
  return [
    ...(agreeing?.length ? [{ kind: 'agree', round: id, opinions: agreeing } as const] : []),
    ...(settling?.length
      ? [
          vary % 5 === 0
            ? ({ kind: 'recordOpen', round: id, opinions: settling, reason: 'No agreement' } as const)
            : ({ kind: 'settle', round: id, opinions: settling } as const),
        ]
      : []),
    ...(round.status === 'consolidating' && vary % 3 === 0 && judged.length > 0
      ? [{ kind: 'judgeProposals', round: id, topics: judged } as const]
      : []),
  ];
}

/** Any change of a program's figures as a year states them: mostly of targets, money and content, seldom the whole program. */
export function changeOf(figures: YearFigures, effective: number, vary: number): Change | undefined {
  const { indicators, budget, content } = figures;
  const indicator = indicators[vary % 7 === 0 ? indicators.length - 1 : 0];
  const [first, second] = budget;
  const added = { name: `Places ${vary}`, unit: 'places', target: String(vary % 90) };
  if (vary % 29 === 0) return { effective, kind: 'abolition' };
  switch (vary % 12) {
    case 0:
      return { effective, kind: 'indicatorAdded', added };
    case 1:
      return indicator && { effective, kind: 'indicatorReplaced', indicator: indicator.indicator, added };
    case 2:
      return indicator && { effective, kind: 'indicatorRemoved', indicator: indicator.indicator };
    case 3:
      return (
        first &&
        second && { effective, kind: 'budgetMoved', fromLine: first.line, toLine: second.line, amount: '100' }
      );
    case 11:
      return (
        first && {
          effective,
          kind: 'budgetAmount',
          line: first.line,
          from: first.amount,
          to: addDecimals(first.amount, String(1 + (vary % 900))),
        }
      );
    case 4: {
      const from = content[Math.floor(vary / 8) % Math.max(1, content.length)] ?? 'As before';
      return { effective, kind: 'content', from, to: `Clause ${vary}` };
    }
    default:
      return (
        indicator && {
          effective,
          kind: 'indicatorTarget',
          indicator: indicator.indicator,
          from: indicator.target,
          to: String(100 + vary),
        }
      );
  }
}

function changesOn({ state, vary }: AtRound, topic: string): readonly Change[] | undefined {
  if (state.status === 'none') return undefined;
  const program = programOf(state, topic);
  if (!program) return undefined;
  const { year } = state.scope;
  const effective = year + (Math.floor(vary / 3) % 2);
  const row = effective > year && program.next ? program.next : { year, ...program };
  const change = changeOf(row, effective, vary);
  return change && [change];
}

/** Mostly asks for a change, or agrees to what the department proposes. */
function wordingOn({ state, item, vary }: AtRound): { wording: Wording; remarks: readonly string[] } {
  if (state.status === 'none') return { wording: { phrase: 'noObjection' }, remarks: [] };
  const remarks = Object.values(state.remarks)
    .filter(({ topic, status }) => topic === item && status === 'standing')
    .map(({ id }) => id);
  const asks = vary % 4 === 0 || !programOf(state, item) ? 'action' : 'change';
  if (remarks.length > 0) return { wording: { asks, text: `The committee asks ${vary}` }, remarks };
  if (proposalStands(state, item))
    return { wording: { phrase: vary % 6 === 0 ? 'objectToChange' : 'agreeToChange' }, remarks };
  return { wording: { phrase: oneOf(['noChange', 'adequate', 'noObjection'], vary) }, remarks };
}

/** Mostly a yes that gives what was asked for. */
function answerTo(at: AtRound): Answer | undefined {
  const { vary, today } = at;
  const opinion = opinionAt(at);
  const round = at.state.status === 'none' ? undefined : at.state;
  if (!opinion || !round) return undefined;
  if (vary % 3 === 0) return anAnswerWithoutProof(round.scope.year, vary);
  switch (opinion.asks) {
    case 'nothing':
      return { disposition: 'nothingToAnswer' };
    case 'agreement':
      return { disposition: 'accepted', proof: { kind: 'asProposed' } };
    case 'withdrawal':
      return { disposition: 'accepted', proof: { kind: 'proposalWithdrawn' } };
    case 'action':
      return promise(today, vary);
    case 'change': {
      const changes = changesOn(at, opinion.topic);
      return changes && { disposition: 'accepted', proof: { kind: 'changes', changes } };
    }
  }
}

function anAnswerWithoutProof(year: number, vary: number): Answer {
  return oneOf<Answer>(
    [
      { disposition: 'deferred', reason: 'Next draft', year: year + 1 },
      { disposition: 'notAccepted', reason: 'No budget' },
      { disposition: 'deferred', reason: 'Next draft but one', year: year + 2 },
      { disposition: 'underWay', evidence: 'Contract of May' },
    ],
    Math.floor(vary / 3),
  );
}

function promise(today: IsoDate, vary: number): Answer {
  const due = addDays(today, 30 + (vary % 200));
  return { disposition: 'accepted', proof: { kind: 'followUp', action: 'Train more guides', due } };
}

function opinionAt({ state, item }: AtRound): Opinion | undefined {
  return state.status === 'none' ? undefined : state.opinions[item];
}

function scopeOf(state: Round) {
  return state.status === 'none' ? undefined : state.scope;
}
