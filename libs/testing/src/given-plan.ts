// One small plan that all specs share: drafted on the plan before, with what two committees hand over, up to its correction.
import type { Actor } from '#domain/actor';
import type { AgreedChange } from '#domain/agreed';
import type { Change } from '#domain/changes';
import type { CheckAnswer, Checklist } from '#domain/checklist';
import type { Stamped } from '#domain/gate/evolution';
import type { CommitteeId } from '#domain/ids';
import type { CommonGround } from '#domain/publication';
import type { DatedRule, RuleKey, WithholdingKey } from '#domain/rule-packs';
import {
  firstEdition,
  type CopiedPlan,
  type DeferredEntry,
  type PlanCommand,
  type PlanEvent,
  type PlanLine,
  type SignatureManner,
  type Signer,
  type StrategyEntry,
} from '#domain/plan/words';
import { by } from './given.js';
import { committee, theCarryOver, theCoordinator, theMeeting } from './given-actors.js';

type Happened = Stamped<PlanEvent>;
type CommandIs<T extends PlanCommand['type']> = Extract<PlanCommand, { readonly type: T }>;

/** The year of the plan in every spec. */
export const planYear = 2022;
/** The council (대표협의체) that adopts what the subcommittee has taken. */
export const council: CommitteeId = 'council';
/** A meeting of the council. */
export const theCouncil: Actor = {
  ...theMeeting,
  post: { kind: 'policy', policy: 'meeting-outcome', committee: council, meeting: 'council-2021-4' },
};

/** Every step that a plan may owe, as long before as any of these plans. */
export const planRules: readonly DatedRule[] = (
  [
    'plan.residents-heard',
    'plan.deliberated',
    'plan.reported',
    'plan.approved',
    'plan.submitted',
    'plan.results',
  ] satisfies RuleKey[]
).map((key) => ({ key, value: 'required', article: 'Act 35', from: '2015-07-01' }));

export const strategy: StrategyEntry = {
  id: 's-1',
  number: '1',
  title: 'Work nearby',
  leaders: ['welfare-director', 'college-dean'],
};

const placed = { strategy: 's-1', kind: 'continuing', priority: false, cooperating: [] } as const;

/** Heritage belongs to tourism, market and ferry to economy; one row for each of the years. */
export function linesFor(...years: readonly [number, ...number[]]): readonly [PlanLine, PlanLine, PlanLine] {
  return [
    {
      ...placed,
      program: 'heritage',
      number: '1-1',
      priority: true,
      name: 'Heritage guides',
      owner: 'tourism',
      cooperating: ['culture'],
      years: years.map((year) => ({
        year,
        content: ['Walks on Sundays', 'Courses of 3 hours'],
        indicators: [{ indicator: 'guides', name: 'Guides trained', unit: 'persons', target: '30' }],
        budget: [
          { line: 'ceremony', source: 'own', item: 'Ceremony', amount: '3000', scale: 'thousandWon' },
          { line: 'teaching', source: 'own', item: 'Teaching', amount: '12000', scale: 'thousandWon' },
        ],
      })),
    },
    {
      ...placed,
      program: 'market',
      number: '1-2',
      kind: 'new',
      name: 'Market start-ups',
      owner: 'economy',
      years: years.map((year) => ({
        year,
        content: [],
        indicators: [{ indicator: 'growth', name: 'Growth rate', unit: '%', target: '5' }],
        budget: [{ line: 'prizes', source: 'own', item: 'Prizes', amount: '1000', scale: 'thousandWon' }],
      })),
    },
    {
      ...placed,
      program: 'ferry',
      number: '1-3',
      name: 'Ferry landing',
      owner: 'economy',
      years: years.map((year) => ({ year, content: [], indicators: [], budget: [] })),
    },
  ];
}

export const [heritage, market, ferry] = linesFor(planYear);

/** What the draft of a year begins with. */
export function copiedFor(...years: readonly [number, ...number[]]): CopiedPlan {
  return { strategies: [strategy], lines: linesFor(...years) };
}

/** The request that sets a line as it stands, but for what is said otherwise. */
export function setting(
  { program, strategy, number, kind, priority, years }: PlanLine,
  more: Partial<Omit<CommandIs<'SetLine'>, 'type'>> = {},
): CommandIs<'SetLine'> {
  return {
    type: 'SetLine',
    edition: firstEdition,
    program,
    strategy,
    number,
    kind,
    priority,
    years,
    reason: 'Weighed anew',
    ...more,
  };
}

/** Market's rows with another target for its growth. */
export function growing(target: string): PlanLine['years'] {
  return market.years.map((row) => ({
    ...row,
    indicators: row.indicators.map((each) => ({ ...each, target })),
  }));
}

/** The request that drafts the plan of a year on the one before. */
export function draftingOf(year: number): CommandIs<'DraftPlan'> {
  return {
    type: 'DraftPlan',
    title: `Plan of ${year}`,
    year,
    basis: `plan-${year - 1}`,
    bodies: [committee, council],
    copied: copiedFor(year),
    rules: planRules,
  };
}

export const draftingPlan = draftingOf(planYear);

/** The office did this. */
export function office<const E extends PlanEvent>(event: E) {
  return by(theCoordinator, event);
}

/** It was carried over from elsewhere. */
export function carried<const E extends PlanEvent>(event: E) {
  return by(theCarryOver, event);
}

/** The plan of a year was drafted. */
export function draftedFor(year: number): Happened {
  return office({ ...draftingOf(year), type: 'PlanDrafted' });
}

/** The plan of a year was drafted where a city asks for signatures and for no deliberation. */
export function signedOnlyFor(year: number): Happened {
  const rules = planRules.filter(({ key }) => key === 'plan.approved');
  return office({ ...draftingOf(year), basis: undefined, bodies: [], rules, type: 'PlanDrafted' });
}

/** The plan was drafted otherwise than usual. */
export function draftedWith(more: Partial<Omit<CommandIs<'DraftPlan'>, 'type'>>): Happened {
  return office({ ...draftingPlan, ...more, type: 'PlanDrafted' });
}

// ── What waits for it ───────────────────────────────────────────────────────────────────────────────────────────

const owners: Readonly<Record<string, string>> = { heritage: 'tourism', market: 'economy', ferry: 'economy' };

/** A change that was agreed on an opinion. */
export function agreedOn(program: string, id: string, change: Change): AgreedChange {
  return {
    id,
    program,
    change,
    origin: { round: 'round-1', opinion: `o-${id}`, topic: `${program}/change`, remarks: ['r-1', 'r-2'] },
    addressee: { kind: 'department', department: owners[program] ?? program },
  };
}

/** An item that was deferred; on the strategy where no program is named. */
export function deferredOn(program: string | undefined, id: string, year = planYear): DeferredEntry {
  return {
    id,
    kind: 'deferred',
    year,
    reason: 'Too late for this year',
    number: program === undefined ? '1' : '1-1',
    asked: 'Measure what the guides do',
    origin: { round: 'round-1', opinion: `o-${id}`, topic: `${program ?? 's-1'}/midterm`, remarks: ['r-3'] },
    addressee:
      program === undefined
        ? { kind: 'leaders', strategy: 's-1', posts: strategy.leaders }
        : { kind: 'department', department: owners[program] ?? program },
    ...(program === undefined ? {} : { program }),
  };
}

/** Growth is to be this much instead of that. */
export function growthTo(from: string, to: string, effective = planYear): Change {
  return { kind: 'indicatorTarget', indicator: 'growth', from, to, effective };
}

export const moreGrowth = agreedOn('market', 'growth-10', growthTo('5', '10'));
/** Agreed by somebody who took the target for eight. */
export const otherGrowth = agreedOn('market', 'growth-12', growthTo('8', '12'));
/** Agreed to go further than ten, and handed over before ten is in the draft. */
export const furtherGrowth = agreedOn('market', 'growth-15', growthTo('10', '15'));
export const longerCourses = agreedOn('heritage', 'courses', {
  kind: 'content',
  from: 'Courses of 3 hours',
  to: 'Courses of 8 hours',
  effective: planYear,
});
export const noFerry = agreedOn('ferry', 'no-ferry', { kind: 'abolition', effective: planYear });
export const deferredGuides = deferredOn('heritage', 'measure-guides');
export const deferredStrategy = deferredOn(undefined, 'look-at-strategy');

/** The cycle of a committee over the plan before. */
export function cycleOf(of: CommitteeId, year = planYear): string {
  return `${of}.plan-${year - 1}.${year - 1}`;
}

/** A committee's part is waited for. */
export function awaited(of: CommitteeId = committee, year = planYear): Happened {
  return carried({ type: 'PartAwaited', committee: of, cycle: cycleOf(of, year) });
}

type Part = Partial<Pick<CommandIs<'ReceivePart'>, 'committee' | 'changes' | 'deferred' | 'kept'>>;

/** The request that hands over a committee's part. */
export function receiving(part: Part = {}): CommandIs<'ReceivePart'> {
  const from = part.committee ?? committee;
  return {
    type: 'ReceivePart',
    committee: from,
    cycle: cycleOf(from),
    changes: [],
    deferred: [],
    kept: [],
    ...part,
  };
}

/** A committee's part came, and these of its changes fitted. */
export function received(part: Part, ...fits: readonly string[]): Happened {
  return carried({ ...receiving(part), type: 'PartReceived', fits });
}

/** Drafted, with everything that may wait: taken in, conflicting, and deferred on a program and on a strategy. */
export function ladenFor(year: number): readonly Happened[] {
  const changes = [furtherGrowth, moreGrowth, otherGrowth, longerCourses, noFerry];
  const deferred = [deferredGuides, deferredStrategy];
  return [
    draftedFor(year),
    awaited(committee, year),
    carried({
      ...receiving({ changes, deferred }),
      type: 'PartReceived',
      cycle: cycleOf(committee, year),
      fits: ['growth-10', 'courses', 'no-ferry'],
    }),
  ];
}

export const laden = ladenFor(planYear);

// ── Its way into force ──────────────────────────────────────────────────────────────────────────────────────────

/** An edition was open to residents until yesterday. */
export function announced(edition = 'e-1'): Happened {
  return office({
    type: 'HearingAnnounced',
    edition,
    from: '2021-06-28',
    until: '2021-07-19',
    place: 'City gazette',
  });
}

/** A resident commented on an edition. */
export function commented(edition = 'e-1', id = 'c-1'): Happened {
  const text = 'Walks on Saturdays too';
  return office({ type: 'CommentRecorded', edition, id, text, received: '2021-07-05' });
}

/** The comment got its reply. */
export function replied(comment = 'c-1'): Happened {
  return office({ type: 'CommentReplied', comment, text: 'From May to September' });
}

/** A drafter, a colleague beside the line, a head and a mayor. */
export const approvalLine: readonly Signer[] = [
  { title: 'Team lead', part: 'approves' },
  { title: 'Budget office', part: 'cooperates' },
  { title: 'Head of department', part: 'approves' },
  { title: 'Mayor', part: 'approves' },
];

/** Somebody of the line signed. */
export function signature(
  signer: number,
  manner: SignatureManner = approvalLine[signer]?.part === 'cooperates' ? 'cooperated' : 'approved',
  edition = 'e-1',
): Happened {
  return office({ type: 'SignatureRecorded', edition, signer, manner, signed: '2021-07-20' });
}

/** A form of prior review with an item of each kind. */
export const priorReview: Checklist = {
  title: 'Prior review',
  required: true,
  items: [
    {
      id: 'kinds',
      label: 'Kind of project',
      kind: 'choice',
      options: ['New', 'Pledge', 'Continuing'],
      several: true,
    },
    { id: 'stage', label: 'Stage', kind: 'choice', options: ['First year', 'Later'] },
    { id: 'residents', group: 'Whom it concerns', label: 'Residents', kind: 'yesNo' },
    { id: 'jobs', group: 'Also looked at', label: 'Jobs', kind: 'mark' },
    { id: 'headline', label: 'Headline', kind: 'text' },
  ],
};

/** Every item of a form answered. */
export function answered({ items }: Checklist): readonly CheckAnswer[] {
  return items.map(({ id: item, kind, options = [] }): CheckAnswer => {
    switch (kind) {
      case 'mark':
        return { item, kind, marked: true };
      case 'yesNo':
        return { item, kind, yes: true, note: 'Asked at three meetings' };
      case 'choice':
        return { item, kind, chosen: options.slice(0, 1) };
      case 'text':
        return { item, kind, text: 'Guides for every quarter' };
    }
  });
}

/** The organization has the form, and so has the plan. */
export const formNoted: Happened = by(theCarryOver, { type: 'ChecklistNoted', checklist: priorReview });

/** How far an edition has come after its drafting, each with all that came before. */
export function wayOf(edition: string, drafted: readonly Happened[]) {
  const day = '2021-07-20';
  const taken = (who: Actor, body: CommitteeId, meeting: string) =>
    by(who, { type: 'DraftDeliberated', edition, meeting, body });
  const heard = [...drafted, announced(edition)];
  const submitted = [...heard, office({ type: 'DraftSubmitted', edition })];
  const takenOnce = [...submitted, taken(theMeeting, committee, 'jobs-2021-7')];
  const deliberated = [...takenOnce, taken(theCouncil, council, 'council-2021-4')];
  const reported = [...deliberated, office({ type: 'DraftReported', edition, reported: day, number: 'A-1' })];
  const approving = [...reported, office({ type: 'ApprovalStarted', edition, line: approvalLine })];
  const signed = [...approving, ...approvalLine.map((_, signer) => signature(signer, undefined, edition))];
  const approved = [...signed, office({ type: 'PlanApproved', edition, number: 'W-77', approved: day })];
  const handedIn = [
    ...approved,
    office({ type: 'PlanSubmitted', edition, to: 'Province', submitted: day, number: 'P-5' }),
  ];
  return {
    drafted,
    heard,
    submitted,
    takenOnce,
    deliberated,
    reported,
    approving,
    signed,
    approved,
    handedIn,
  };
}

/** The plan of a year from its drafting to its end, its correction on the way. */
export function lifeOf(year: number) {
  const first = wayOf('e-1', [draftedFor(year)]);
  const inForce = [
    ...first.handedIn,
    office({ type: 'PlanPutInForce', edition: 'e-1', from: `${year}-01-01` }),
  ];
  const correction = wayOf('e-2', [
    ...inForce,
    office({
      type: 'CorrectionDrafted',
      edition: 'e-2',
      reason: 'A misprint',
      copied: copiedFor(year),
    }),
  ]);
  const succeeded = carried({
    type: 'SuccessorNoted',
    plan: `plan-${year + 1}`,
    from: `${year + 1}-01-01`,
  });
  const reporting = [...inForce, succeeded];
  const closed = [
    ...reporting,
    office({ type: 'PlanClosed', submitted: `${year + 1}-02-20`, number: 'R-9' }),
  ];
  return { first, inForce, correction, succeeded, reporting, closed };
}

/** The life of the plan that the specs tell of. */
export const life = lifeOf(planYear);

// ── Published ───────────────────────────────────────────────────────────────────────────────────────────────────

/** What a publication of a plan copies from around it, with these clauses. */
export function planGroundWith(clauses: readonly WithholdingKey[] = []): CommonGround {
  return {
    organization: 'City S',
    stoodOn: '2023-01-10',
    departments: [
      { department: 'tourism', name: 'Tourism', telephone: '02-100-1000' },
      { department: 'economy', name: 'Economy' },
    ],
    clauses: clauses.map((key) => ({ key, value: `Act ${key}`, article: `Act, ${key}`, from: '2021-01-01' })),
  };
}

/** The office published the plan as it stood then. */
export function planPublishedAt(past: readonly Happened[]): readonly Happened[] {
  return [
    ...past,
    by(theCoordinator, {
      type: 'PlanPublished',
      version: past.length,
      redactions: [],
      reason: 'For the residents',
      copied: planGroundWith(),
    }),
  ];
}

// ── The chapters of its specs ───────────────────────────────────────────────────────────────────────────────────

type Chapter =
  'paper' | 'drafting' | 'taking in' | 'hearing' | 'adopting' | 'in force' | 'publishing' | 'dates';

/** Which chapter tells of which command: a command without one does not compile. */
const chapters: Readonly<Record<PlanCommand['type'], Chapter>> = {
  DraftPlan: 'drafting',
  SetBodies: 'drafting',
  AddStrategy: 'drafting',
  PlaceProgram: 'drafting',
  SetLine: 'drafting',
  LeaveOut: 'drafting',
  AssignPart: 'drafting',
  NoteProgram: 'drafting',
  NoteReviewer: 'taking in',
  AwaitPart: 'taking in',
  ReceivePart: 'taking in',
  NoteRevision: 'taking in',
  NoteAbolition: 'taking in',
  NoteDay: 'dates',
  NoteChecklist: 'paper',
  FillChecklist: 'paper',
  SetDisclosure: 'paper',
  TakeInChange: 'taking in',
  DropChange: 'taking in',
  TakeInDeferred: 'taking in',
  DeclineDeferred: 'taking in',
  CarryDeferred: 'taking in',
  AnnounceHearing: 'hearing',
  RecordComment: 'hearing',
  ReplyToComment: 'hearing',
  SubmitDraft: 'adopting',
  RecordDeliberation: 'adopting',
  SendBack: 'adopting',
  RecordReport: 'adopting',
  StartApproval: 'adopting',
  RecordSignature: 'adopting',
  FinishApproval: 'adopting',
  RecordSubmission: 'adopting',
  PutInForce: 'in force',
  DraftCorrection: 'in force',
  DropCorrection: 'in force',
  NoteSuccessor: 'in force',
  ClosePlan: 'in force',
  PublishPlan: 'publishing',
  WithdrawPublication: 'publishing',
};

/** The commands of a plan that one chapter tells of. */
export function planCommandsOf(chapter: Chapter): readonly PlanCommand['type'][] {
  const all = Object.keys(chapters) as readonly PlanCommand['type'][];
  return all.filter((command) => chapters[command] === chapter);
}
