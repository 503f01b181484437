// One small review round that all specs share: two programs, one abolished, a strategy with two leaders, both tracks.
import type { Actor } from '#domain/actor';
import type { Change } from '#domain/changes';
import type { Stamped } from '#domain/gate/evolution';
import type { IsoDate } from '#domain/ids';
import type { PublicationGround, Published } from '#domain/publication';
import type { DatedRule, RuleKey, WithholdingKey } from '#domain/rule-packs';
import type {
  Answer,
  RemarkKind,
  RoundCommand,
  RoundEvent,
  Scope,
  Track,
  Wording,
} from '#domain/round/words';
import { by } from './given.js';
import { aMember, committee, theChair, theCoordinator, theOfficerOf, theSecretary } from './given-actors.js';

export type Happened = Stamped<RoundEvent>;

export const opinionsDue: IsoDate = '2021-07-30';
export const answersDue: IsoDate = '2021-08-20';

/** Every rule that a round can stamp, from one made-up ordinance. */
const roundRules: readonly DatedRule[] = (
  [
    'round.submission-first',
    'round.deadlines',
    'remark.sealed-until-close',
    'opinion.trace',
    'response.proof',
    'response.release',
    'settlement.recusal',
  ] satisfies RuleKey[]
).map((key) => ({ key, value: 'yes', article: 'Ordinance 1', from: '2021-01-01' }));

/** Heritage belongs to tourism, whose head releases answers, and culture cooperates; market belongs to economy. */
export const scope: Scope = {
  year: 2021,
  strategies: [
    { strategy: 's-1', number: '1', title: 'Work nearby', leaders: ['welfare-director', 'college-dean'] },
  ],
  programs: [
    {
      program: 'heritage',
      strategy: 's-1',
      number: '1-1',
      name: 'Heritage guides',
      kind: 'continuing',
      priority: true,
      abolished: false,
      owner: 'tourism',
      cooperating: ['culture'],
      content: ['Morning courses', 'A ceremony in autumn'],
      indicators: [{ indicator: 'guides', name: 'Guides trained', unit: 'persons', target: '30' }],
      budget: [
        { line: 'ceremony', source: 'own', item: 'Ceremony', amount: '3000', scale: 'thousandWon' },
        { line: 'teaching', source: 'own', item: 'Teaching', amount: '12000', scale: 'thousandWon' },
        { line: 'grant', source: 'national', item: 'Grant', amount: '5', scale: 'millionWon' },
      ],
    },
    {
      program: 'market',
      strategy: 's-1',
      number: '1-2',
      name: 'Market start-ups',
      kind: 'new',
      priority: false,
      abolished: false,
      owner: 'economy',
      cooperating: [],
      content: [],
      indicators: [{ indicator: 'growth', name: 'Growth rate', unit: '%', target: '5' }],
      budget: [{ line: 'prizes', source: 'own', item: 'Prizes', amount: '1000', scale: 'thousandWon' }],
    },
    {
      program: 'ferry',
      strategy: 's-1',
      number: '1-3',
      name: 'Ferry landing',
      kind: 'continuing',
      priority: false,
      abolished: true,
      owner: 'economy',
      cooperating: [],
      content: [],
      indicators: [],
      budget: [],
    },
  ],
  departments: [
    { department: 'tourism', name: 'Tourism', releases: true },
    { department: 'economy', name: 'Economy', releases: false },
    { department: 'culture', name: 'Culture', releases: false },
  ],
  rules: roundRules,
};

/** The request that opens the round. */
export const opening: Extract<RoundCommand, { type: 'OpenRound' }> = {
  type: 'OpenRound',
  committee,
  plan: 'plan-2021',
  title: 'Second round',
  tracks: ['midterm', 'change'],
  opinionsDue,
  answersDue,
  scope,
};

/** The round was opened on these tracks. */
export function roundOpened(...tracks: readonly Track[]): Happened {
  const { type: _, ...opened } = opening;
  return by(theChair, { type: 'RoundOpened', ...opened, tracks: tracks.length > 0 ? tracks : opened.tracks });
}

/** Market's growth is to be ten per cent already this year. */
export const moreGrowth: Change = {
  kind: 'indicatorTarget',
  indicator: 'growth',
  from: '5',
  to: '10',
  effective: 2021,
};
/** Heritage spends less on its ceremony and more on teaching. */
export const moreTeaching: Change = {
  kind: 'budgetMoved',
  fromLine: 'ceremony',
  toLine: 'teaching',
  amount: '2000',
  effective: 2021,
};

/** Every department handed in what the committee wants to see first; market proposes more growth, heritage no change. */
export const everythingSubmitted: readonly Happened[] = [
  assessed('heritage', 'tourism'),
  assessed('market', 'economy'),
  by(theOfficerOf('tourism'), { type: 'NoChangeProposed', topic: 'heritage/change' }),
  by(theOfficerOf('economy'), {
    type: 'ChangeProposed',
    topic: 'market/change',
    changes: [moreGrowth],
    reason: 'The first half went better than planned',
  }),
];

function assessed(program: string, department: string): Happened {
  return by(theOfficerOf(department), {
    type: 'AssessmentSubmitted',
    topic: `${program}/midterm`,
    results: [],
    problems: 'Few came',
    improvements: 'Evening courses',
  });
}

/** The round is open on both tracks and members may speak. */
export const floorOpen: readonly Happened[] = [roundOpened(), ...everythingSubmitted];

export const intakeClosed: Happened = by(theSecretary, { type: 'IntakeClosed' });

/** Remarks are in, the secretary consolidates. */
export const consolidating: readonly Happened[] = [...floorOpen, intakeClosed];

/** A member handed in a remark. */
export function remarked(
  author: Actor,
  id: string,
  topic: string,
  kind: 'opinion' | 'question' = 'opinion',
  text = `Remark ${id}`,
): Happened {
  return by(author, { type: 'RemarkSubmitted', id, topic, kind, text });
}

/** The secretary entered what was said in a meeting. */
export function said(
  id: string,
  topic: string,
  kind: RemarkKind = 'opinion',
  more: { readonly inReplyTo?: string; readonly speaker?: string } = {},
): Happened {
  return by(theSecretary, { type: 'RemarkEntered', id, topic, kind, text: `Remark ${id}`, ...more });
}

export const asksForAction: Wording = { asks: 'action', text: 'Train more guides' };
export const asksForChange: Wording = { asks: 'change', text: 'Raise the target' };
export const agrees: Wording = { phrase: 'agreeToChange' };
export const objects: Wording = { phrase: 'objectToChange' };
export const asksNothing: Wording = { phrase: 'adequate' };

/** The secretary wrote an opinion, by a ready phrase if nothing else is said. */
export function issued(
  id: string,
  topic: string,
  wording: Wording = asksNothing,
  remarks: readonly string[] = [],
): Happened {
  return by(theSecretary, { type: 'OpinionIssued', id, topic, wording, remarks });
}

/** What was issued went out. */
export function sent(...opinions: readonly string[]): Happened {
  return by(theSecretary, { type: 'OpinionsSent', opinions });
}

/** One opinion on a topic, sent out, in a round where answers are due. */
export function answering(topic: string, wording: Wording = asksNothing, id = 'o-1'): readonly Happened[] {
  return [...consolidating, issued(id, topic, wording, []), sent(id)];
}

export const aPromise: Extract<Answer, { disposition: 'accepted' }> = {
  disposition: 'accepted',
  proof: { kind: 'followUp', action: 'Train ten more guides', due: '2021-11-30' },
};
export const aRefusal: Answer = { disposition: 'notAccepted', reason: 'The hall is rented out' };

/** What a paper has as the answer, without its proof. */
export function found(opinion = 'o-1', text = 'We shall keep trying'): Happened {
  return by(theSecretary, { type: 'ResponseEntered', opinion, text, source: { place: 'Row 3' } });
}

/** Somebody answered an opinion and the answer went out. */
export function answered(who: Actor, opinion: string, answer: Answer = aRefusal): Happened {
  return by(who, {
    type: 'ResponseGiven',
    opinion,
    answer,
    text: `Answer to ${opinion}`,
    awaitsRelease: false,
  });
}

/** An officer answered an opinion, and the answer waits for the head. */
export function drafted(
  who: Actor,
  opinion: string,
  answer: Answer = aRefusal,
  text = `Answer to ${opinion}`,
): Happened {
  return by(who, {
    type: 'ResponseGiven',
    opinion,
    answer,
    text,
    awaitsRelease: true,
  });
}

/** The department's own proposal, taken as it stands. */
export const asProposed: Answer = { disposition: 'accepted', proof: { kind: 'asProposed' } };

/** The department's own proposal, taken back. */
export const withdrawn: Extract<Answer, { disposition: 'accepted' }> = {
  disposition: 'accepted',
  proof: { kind: 'proposalWithdrawn' },
};

/** An opinion of every asking on every topic that takes one, all sent out. */
export const sentEverywhere: readonly Happened[] = [
  ...floorOpen,
  remarked(aMember, 'r-1', 'heritage/midterm'),
  remarked(aMember, 'r-2', 'heritage/change'),
  remarked(aMember, 'r-3', 'heritage/midterm', 'question'),
  intakeClosed,
  issued('o-1', 'heritage/midterm', asksForAction, ['r-1']),
  issued('o-2', 'heritage/change', asksForChange, ['r-2']),
  issued('o-3', 'market/midterm', asksNothing),
  issued('o-4', 'market/change', agrees),
  issued('o-5', 's-1/midterm', { phrase: 'noObjection' }),
  issued('o-6', 'market/change', objects),
  sent('o-1', 'o-2', 'o-3', 'o-4', 'o-5', 'o-6'),
];

/** What a publication copies from around the round, with these clauses. */
export function groundWith(clauses: readonly WithholdingKey[] = []): PublicationGround {
  return {
    organization: 'City S',
    committee: 'Jobs subcommittee',
    plan: 'Plan of 2021',
    stoodOn: '2021-08-10',
    seats: [
      { seat: 'private-chair', sector: 'private', role: 'chair' },
      { seat: 'member-1', sector: 'private', role: 'member' },
    ],
    departments: [
      { department: 'tourism', name: 'Tourism', telephone: '02-100-1000' },
      { department: 'economy', name: 'Economy' },
    ],
    clauses: clauses.map((key) => ({ key, value: `Act ${key}`, article: `Act, ${key}`, from: '2021-01-01' })),
  };
}

/** The office published the round as it stood then. */
export function publishedAt(past: readonly Happened[], how: Partial<Published> = {}): readonly Happened[] {
  return [
    ...past,
    by(theCoordinator, {
      type: 'RoundPublished',
      version: past.length,
      remarks: 'bySector',
      redactions: [],
      reason: 'For the residents',
      copied: groundWith((how.redactions ?? []).map(({ clause }) => clause)),
      ...how,
    }),
  ];
}

/** The chapters in which the specs tell of a round. */
type Chapter =
  'opening' | 'remarks' | 'opinions' | 'addressees' | 'answers' | 'settling' | 'publishing' | 'attaching';

/** Which chapter tells of which command: a command without one does not compile. */
const chapters: Readonly<Record<RoundCommand['type'], Chapter>> = {
  OpenRound: 'opening',
  SubmitAssessment: 'opening',
  ProposeChange: 'opening',
  ProposeNoChange: 'opening',
  WaiveSubmission: 'opening',
  ExtendDeadlines: 'opening',
  CancelRound: 'opening',
  SubmitRemark: 'remarks',
  EnterRemark: 'remarks',
  CorrectRemark: 'remarks',
  WithdrawRemark: 'remarks',
  ReplyToQuestion: 'remarks',
  CloseIntake: 'remarks',
  IssueOpinion: 'opinions',
  CorrectOpinion: 'opinions',
  WithdrawOpinion: 'opinions',
  SendOpinions: 'opinions',
  RequestTransfer: 'addressees',
  ApproveTransfer: 'addressees',
  DeclineTransfer: 'addressees',
  AddContribution: 'addressees',
  NoteOwner: 'addressees',
  GiveResponse: 'answers',
  CorrectResponse: 'answers',
  EnterResponse: 'answers',
  WithdrawEntered: 'answers',
  WithdrawResponse: 'answers',
  ReleaseResponse: 'answers',
  ReturnResponse: 'answers',
  AskAgain: 'settling',
  AgreeChange: 'settling',
  SettleOpinion: 'settling',
  SettleWithoutObjection: 'settling',
  RecordOpen: 'settling',
  ReopenTopic: 'settling',
  CloseReopenedTopic: 'settling',
  ConcludeRound: 'settling',
  PublishRound: 'publishing',
  WithdrawPublication: 'publishing',
  AttachToRemark: 'attaching',
  DetachFromRemark: 'attaching',
  AttachToAnswer: 'attaching',
  DetachFromAnswer: 'attaching',
};

/** The commands of a round that one chapter tells of. */
export function commandsOf(chapter: Chapter): readonly RoundCommand['type'][] {
  const all = Object.keys(chapters) as readonly RoundCommand['type'][];
  return all.filter((command) => chapters[command] === chapter);
}
