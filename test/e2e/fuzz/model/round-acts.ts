// The acts of the round's model as they are asked over HTTP, and sequences of them: once, twice, on what has moved, and at once.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Answered, Booted, Caller } from '../../api/booted.js';
import { topics, type Act, type Who } from './round-model.js';

/** How an act is asked. */
export type Step =
  | { readonly how: 'once' | 'repeated'; readonly act: Act }
  /** Of what stood so many acts before. */
  | { readonly how: 'seen'; readonly act: Act; readonly ago: 0 | 1 }
  | { readonly how: 'raced'; readonly act: Act; readonly other: Act };

const who = fc.constantFrom<Who>('member 0', 'member 1', 'officer 0', 'officer 1', 'secretary', 'chair');
const topic = fc.constantFrom<0 | 1>(0, 1);
const on = fc.nat({ max: 4 });

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
  {
    weight: 2,
    arbitrary: inOrder('correct', ['member 0', 'member 1']) as fc.Arbitrary<Act>,
  },
  { weight: 1, arbitrary: inOrder('withdrawRemark', ['member 0', 'member 1']) as fc.Arbitrary<Act> },
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
  { weight: 3, arbitrary: inOrder('askAgain', ['chair']) as fc.Arbitrary<Act> },
  { weight: 4, arbitrary: inOrder('settle', ['chair']) as fc.Arbitrary<Act> },
  { weight: 1, arbitrary: inOrder('recordOpen', ['chair']) as fc.Arbitrary<Act> },
  { weight: 1, arbitrary: inOrder('withdrawOpinion', ['secretary', 'chair']) as fc.Arbitrary<Act> },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('conclude' as const), who: by('chair') }) },
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
  return fc.array(step, { minLength: Math.ceil(maxLength / 2), maxLength, size: 'max' });
}

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

export const remarkId = (nth: number) => `r-${nth}`;
export const opinionId = (nth: number) => `o-${nth}`;

interface Asking {
  readonly people: People;
  readonly round: string;
  /** What the next remark and opinion are called. */
  readonly next: { readonly remark: string; readonly opinion: string };
  readonly key?: string;
  readonly seen?: number;
}

/** Asks an act of a round. */
export function ask(act: Act, { people, round, next, key = randomUUID(), seen }: Asking): Promise<Answered> {
  const [command, body] = requestOf(act, next);
  return people[act.who].ask(command, body, { id: round, key, seen });
}

function requestOf(act: Act, next: Asking['next']): readonly [command: string, body: object] {
  const reason = '까닭';
  switch (act.does) {
    case 'remark':
      return [
        'SubmitRemark',
        { topic: topics[act.topic], id: next.remark, kind: 'opinion', text: '의견입니다.' },
      ];
    case 'correct':
      return ['CorrectRemark', { remark: remarkId(act.on), text: '고친 의견입니다.', reason }];
    case 'withdrawRemark':
      return ['WithdrawRemark', { remark: remarkId(act.on), reason }];
    case 'closeIntake':
      return ['CloseIntake', {}];
    case 'issue':
      return [
        'IssueOpinion',
        {
          topic: topics[act.topic],
          id: next.opinion,
          wording: { asks: 'action', text: '보완할 것' },
          remarks: act.remarks.map(remarkId),
        },
      ];
    case 'send':
      return ['SendOpinions', {}];
    case 'answer':
      return [
        'GiveResponse',
        { opinion: opinionId(act.on), text: '답합니다.', answer: { disposition: 'notAccepted', reason } },
      ];
    case 'askAgain':
      return ['AskAgain', { opinion: opinionId(act.on), reason }];
    case 'settle':
      return ['SettleOpinion', { opinion: opinionId(act.on) }];
    case 'recordOpen':
      return ['RecordOpen', { opinion: opinionId(act.on), reason }];
    case 'withdrawOpinion':
      return ['WithdrawOpinion', { opinion: opinionId(act.on), reason }];
    case 'conclude':
      return ['ConcludeRound', {}];
  }
}
