// The acts of the round's model as they are asked over HTTP, and sequences of them: once, twice, on what has moved, and at once.
import { randomUUID } from 'node:crypto';
import { fc } from '#testing/drawn';
import type { Answered, Booted, Caller } from '../../api/booted.js';
import { topics, type Act, type Round, type Who } from './round-model.js';

/** How an act is asked. */
export type Step =
  | { readonly how: 'once' | 'repeated'; readonly act: Act }
  /** Of what stood so many acts before. */
  | { readonly how: 'seen'; readonly act: Act; readonly ago: 0 | 1 }
  | { readonly how: 'raced'; readonly act: Act; readonly other: Act };

const who = fc.constantFrom<Who>('member 0', 'member 1', 'officer 0', 'officer 1', 'secretary', 'chair');
const topic = fc.constantFrom<0 | 1>(0, 1);
/** Seldom beyond what there is. */
const on = fc.nat({ max: 2 });

/** Mostly by whom it is for, so that something comes of it. */
function by(...usual: readonly Who[]): fc.Arbitrary<Who> {
  return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: who });
}

const inOrder = <A extends Act>(does: A['does'], usual: readonly Who[]) =>
  fc.record({ does: fc.constant(does), who: by(...usual), on });

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constant('remark' as const), who: by('member 0', 'member 1'), topic }),
  },
  { weight: 6, arbitrary: inOrder('correct', ['member 0', 'member 1']) as fc.Arbitrary<Act> },
  { weight: 2, arbitrary: inOrder('withdrawRemark', ['member 0', 'member 1']) as fc.Arbitrary<Act> },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('closeIntake' as const), who: by('chair', 'secretary') }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('issue' as const),
      who: by('secretary'),
      topic,
      remarks: fc.array(on, { minLength: 0, maxLength: 2 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('send' as const), who: by('secretary', 'chair') }) },
  { weight: 6, arbitrary: inOrder('answer', ['officer 0', 'officer 1']) as fc.Arbitrary<Act> },
  { weight: 5, arbitrary: inOrder('askAgain', ['chair']) as fc.Arbitrary<Act> },
  { weight: 6, arbitrary: inOrder('settle', ['chair']) as fc.Arbitrary<Act> },
  { weight: 3, arbitrary: inOrder('recordOpen', ['chair']) as fc.Arbitrary<Act> },
  { weight: 1, arbitrary: inOrder('withdrawOpinion', ['secretary', 'chair']) as fc.Arbitrary<Act> },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('conclude' as const), who: by('chair') }) },
);

/** Sequences of steps: up to so many. */
export function stepsUpTo(maxLength: number): fc.Arbitrary<readonly Step[]> {
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: act.map((each): Step => ({ how: 'once', act: each })) },
    { weight: 1, arbitrary: act.map((each): Step => ({ how: 'repeated', act: each })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(act, fc.constantFrom<0 | 1>(0, 1))
        .map(([each, ago]): Step => ({ how: 'seen', act: each, ago })),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(act, act).map(([one, other]): Step => ({ how: 'raced', act: one, other })),
    },
  );
  const steps = fc.array(step, { maxLength, size: 'max' });
  return fc.tuple(fc.constantFrom([], sentOut, sentOut), steps).map(([before, then]) => [...before, ...then]);
}

/** What most rounds begin with, so that there is something to answer and to decide. */
export const sentOut: readonly Step[] = (
  [
    { does: 'remark', who: 'member 0', topic: 0 },
    { does: 'remark', who: 'member 1', topic: 1 },
    { does: 'closeIntake', who: 'chair' },
    { does: 'issue', who: 'secretary', topic: 0, remarks: [0] },
    { does: 'issue', who: 'secretary', topic: 1, remarks: [1] },
    { does: 'send', who: 'secretary' },
  ] as const
).map((each): Step => ({ how: 'once', act: each }));

export type People = Readonly<Record<Who, Caller>>;

/** The people of the model, signed in. */
export async function peopleOf({ as }: Booted): Promise<People> {
  return {
    'member 0': await as('p-private-1', 'seat:jobs/private-1'),
    'member 1': await as('p-private-2', 'seat:jobs/private-2'),
    'officer 0': await as('p-job-policy-officer', 'post:job-policy-officer'),
    'officer 1': await as('p-local-economy-officer', 'post:local-economy-officer'),
    secretary: await as('p-secretary', 'seat:jobs/secretary'),
    chair: await as('p-self-support-head', 'seat:jobs/chair-private'),
  };
}

interface Asking {
  readonly people: People;
  /** Of the round. */
  readonly on: string;
  readonly round: Round;
  /** What it brings is called so. */
  readonly id: string;
  readonly key?: string;
  readonly seen?: number;
}

/** Asks an act of a round. */
export function ask(
  act: Act,
  { people, on: round, key = randomUUID(), seen, ...named }: Asking,
): Promise<Answered> {
  const [command, body] = requestOf(act, named);
  return people[act.who].ask(command, body, { id: round, key, seen });
}

const reason = '까닭';

function requestOf(
  act: Act,
  { round, id }: Pick<Asking, 'round' | 'id'>,
): readonly [command: string, body: object] {
  const remark = (nth: number) => round.remarks[nth]?.id ?? `nothing-${nth}`;
  const opinion = (nth: number) => round.opinions[nth]?.id ?? `nothing-${nth}`;
  switch (act.does) {
    case 'remark':
      return ['SubmitRemark', { topic: topics[act.topic], id, kind: 'opinion', text: '의견입니다.' }];
    case 'correct':
      return ['CorrectRemark', { remark: remark(act.on), text: '고친 의견입니다.', reason }];
    case 'withdrawRemark':
      return ['WithdrawRemark', { remark: remark(act.on), reason }];
    case 'closeIntake':
      return ['CloseIntake', {}];
    case 'issue':
      return [
        'IssueOpinion',
        {
          topic: topics[act.topic],
          id,
          wording: { asks: 'action', text: '보완할 것' },
          remarks: act.remarks.map(remark),
        },
      ];
    case 'send':
      return ['SendOpinions', {}];
    case 'answer':
      return [
        'GiveResponse',
        { opinion: opinion(act.on), text: '답합니다.', answer: { disposition: 'notAccepted', reason } },
      ];
    case 'askAgain':
      return ['AskAgain', { opinion: opinion(act.on), reason }];
    case 'settle':
      return ['SettleOpinion', { opinion: opinion(act.on) }];
    case 'recordOpen':
      return ['RecordOpen', { opinion: opinion(act.on), reason }];
    case 'withdrawOpinion':
      return ['WithdrawOpinion', { opinion: opinion(act.on), reason }];
    case 'conclude':
      return ['ConcludeRound', {}];
  }
}
