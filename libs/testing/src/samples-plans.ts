// Plausible requests to a plan.
import type { AgreedChange } from '#domain/agreed';
import { programKinds, type Change, type YearFigures } from '#domain/changes';
import { addDays } from '#domain/dates';
import type { Disclosure } from '#domain/disclosure';
import {
  editionPrepared,
  mustStillSign,
  partsMissing,
  programsKnown,
  programsOf,
  somethingWaitsFor,
} from '#domain/plan/facts';
import {
  editionShown,
  type DraftedPlan,
  type Edition,
  type EditionLine,
  type PlanVocabulary,
} from '#domain/plan/states';
import type { CopiedPlan } from '#domain/plan/words';
import { redactablePlanFields, type PlanRedaction } from '#domain/publication';
import { withholdingKeys } from '#domain/rule-packs';
import { addWorkingDays } from '#domain/working-days';
import {
  answered,
  priorReview,
  agreedOn,
  approvalLine,
  copiedFor,
  deferredOn,
  draftingOf,
  planGroundWith,
} from './given-plan.js';
import { newId, oneOf, type Occasion, type Samples } from './samples.js';

type At = Occasion<PlanVocabulary>;

/** A request to a plan. */
export const planSamples: Samples<PlanVocabulary> = {
  DraftPlan: ({ vary }) => {
    const year = 2023 + (vary % 4);
    const { basis: _, ...alone } = draftingOf(year);
    if (vary % 3 === 0) return { ...alone, lastYear: year + 1, copied: copiedFor(year, year + 1) };
    return vary % 3 === 1 ? alone : draftingOf(year);
  },
  SetBodies: (at) => ({
    type: 'SetBodies',
    bodies: [
      ...planAt(at).bodies,
      newId('body', Object.fromEntries(planAt(at).bodies.map((id) => [id, id]))),
    ],
  }),
  AddStrategy: (at) => {
    const { strategies = {}, lines = {} } = editionAt(at) ?? {};
    const id = unused('strategy', [...Object.keys(strategies), ...Object.keys(lines)]);
    return {
      type: 'AddStrategy',
      edition: at.item,
      id,
      number: id,
      title: 'Work nearby',
      leaders: oneOf([['welfare-director'], ['welfare-director', 'college-dean']], at.vary),
    };
  },
  PlaceProgram: (at) => {
    const { strategies = {}, lines = {} } = editionAt(at) ?? {};
    // One that was abolished by a change left its line, and does not come back by being placed.
    const changed = Object.values(planAt(at).changes).map(({ agreed }) => agreed.program);
    const program = unused('program', [...Object.keys(lines), ...changed]);
    return {
      type: 'PlaceProgram',
      edition: at.item,
      program,
      strategy: Object.keys(strategies)[0] ?? '',
      number: program,
      kind: oneOf(programKinds, at.vary),
      priority: at.vary % 2 === 0,
      name: 'Night market',
      owner: 'economy',
      cooperating: [],
      years: rowsFor(planAt(at)),
    };
  },
  SetLine: (at) => {
    const line = chosen(linesAt(at), at.vary);
    return {
      type: 'SetLine',
      edition: at.item,
      program: line?.program ?? '',
      strategy: line?.strategy ?? '',
      number: line?.number ?? '',
      kind: line?.kind ?? 'new',
      priority: !line?.priority,
      years: line?.years ?? [],
      reason: 'Weighed anew',
    };
  },
  LeaveOut: (at) => {
    const free = linesAt(at).filter(({ program }) => !somethingWaitsFor(planAt(at), program));
    return {
      type: 'LeaveOut',
      edition: at.item,
      program: chosen(free, at.vary)?.program ?? '',
      reason: 'Nobody came',
      successors: [],
    };
  },
  AssignPart: (at) => ({
    type: 'AssignPart',
    committee: oneOf(['jobs', 'housing'], at.vary),
    programs: programsAt(at).slice(0, 1),
  }),
  NoteReviewer: (at) => {
    const committee = newId('committee', planAt(at).reviewers);
    return { type: 'NoteReviewer', committee, cycle: `${committee}.plan-2020.2020` };
  },
  AwaitPart: (at) => {
    const committee = newId('committee', planAt(at).awaited);
    return { type: 'AwaitPart', committee, cycle: `${committee}.plan-2019.2019` };
  },
  ReceivePart: (at) => {
    const id = newId('deferred', planAt(at).deferred);
    const program = oneOf([chosen(programsAt(at), at.vary), undefined], at.vary);
    return {
      type: 'ReceivePart',
      ...awaitedAt(at),
      changes: Array.from({ length: at.vary % 3 }, (_, nth) =>
        agreedAt({ ...at, vary: at.vary + nth }, nth + 1),
      ),
      deferred: at.vary % 2 === 0 ? [deferredOn(program, id)] : [],
      kept: [],
    };
  },
  NoteRevision: (at) => ({ type: 'NoteRevision', agreed: agreedAt(at, 1) }),
  NoteProgram: (at) => ({
    type: 'NoteProgram',
    program: chosen(programsKnown(planAt(at)), at.vary) ?? '',
    name: `Renamed for the ${at.vary}th time`,
    owner: oneOf(['tourism', 'economy'], at.vary),
    cooperating: [],
  }),
  NoteAbolition: (at) => {
    const { abolished } = planAt(at);
    const there = programsKnown(planAt(at)).filter((program) => !Object.hasOwn(abolished, program));
    return { type: 'NoteAbolition', program: chosen(there, at.vary) ?? '', reason: 'Nobody came' };
  },
  NoteDay: (at) => ({
    type: 'NoteDay',
    date: addWorkingDays(at.today, 1 + (at.vary % 20), planAt(at).days),
    name: 'Founding day',
  }),
  NoteChecklist: (at) => ({
    type: 'NoteChecklist',
    checklist: { ...priorReview, required: planAt(at).checklist?.required !== true },
  }),
  FillChecklist: (at) => ({
    type: 'FillChecklist',
    edition: at.item,
    filled: answered(planAt(at).checklist ?? priorReview),
  }),
  SetDisclosure: ({ item, vary }) => ({
    type: 'SetDisclosure',
    edition: item,
    ...oneOf<Disclosure>(
      [{ grade: 'public' }, { grade: 'partial', clause: 'withheld.personal' }, { grade: 'public' }],
      vary,
    ),
  }),
  TakeInChange: ({ item }) => ({ type: 'TakeInChange', change: item }),
  DropChange: ({ item }) => ({ type: 'DropChange', change: item, reason: 'Agreed by mistake' }),
  TakeInDeferred: (at) => {
    const { deferred, year } = planAt(at);
    const measured = deferred[at.item]?.entry.program !== undefined && at.vary % 3 > 0;
    const added = { name: 'Guides at work', unit: 'persons', target: '12' };
    return {
      type: 'TakeInDeferred',
      deferred: at.item,
      changes: measured ? [{ kind: 'indicatorAdded', added, effective: year }] : [],
      note: 'Measured from now on',
    };
  },
  DeclineDeferred: ({ item }) => ({ type: 'DeclineDeferred', deferred: item, reason: 'No money' }),
  CarryDeferred: ({ item }) => ({ type: 'CarryDeferred', deferred: item, reason: 'No data yet' }),
  AnnounceHearing: ({ item, today }) => ({
    type: 'AnnounceHearing',
    edition: item,
    from: addDays(today, -15),
    until: addDays(today, -1),
    place: 'City gazette',
  }),
  RecordComment: (at) => ({
    type: 'RecordComment',
    edition: at.item,
    id: newId('comment', planAt(at).comments),
    text: 'Walks on Saturdays too',
    received: at.today,
  }),
  ReplyToComment: ({ item }) => ({ type: 'ReplyToComment', comment: item, text: 'From May on' }),
  SubmitDraft: ({ item }) => ({ type: 'SubmitDraft', edition: item }),
  RecordDeliberation: ({ item, actor: { post } }) => ({
    type: 'RecordDeliberation',
    edition: item,
    meeting: post.kind === 'policy' && post.policy === 'meeting-outcome' ? post.meeting : 'jobs-2021-7',
  }),
  SendBack: (at) => {
    const edition = editionAt(at);
    const line = edition?.status === 'approving' ? edition.line : [];
    const signer = line.findIndex((place) => mustStillSign(line, place));
    return {
      type: 'SendBack',
      edition: at.item,
      reason: 'Figures missing',
      ...(signer === -1 ? {} : { signer }),
    };
  },
  RecordReport: ({ item, today }) => ({
    type: 'RecordReport',
    edition: item,
    reported: today,
    number: 'A-1',
  }),
  StartApproval: ({ item }) => ({ type: 'StartApproval', edition: item, line: approvalLine }),
  RecordSignature: (at) => {
    const edition = editionAt(at);
    const line = edition?.status === 'approving' ? edition.line : [];
    const signer = line.findIndex((place) => mustStillSign(line, place));
    const cooperates = line[signer]?.part === 'cooperates';
    return {
      type: 'RecordSignature',
      edition: at.item,
      signer,
      manner: cooperates ? 'cooperated' : oneOf(['approved', 'forAbsent', 'asActing', 'delegated'], at.vary),
      signed: at.today,
    };
  },
  FinishApproval: ({ item, today }) => ({
    type: 'FinishApproval',
    edition: item,
    number: 'W-77',
    approved: today,
  }),
  RecordSubmission: ({ item, today }) => ({
    type: 'RecordSubmission',
    edition: item,
    to: 'Province',
    submitted: today,
    number: 'P-5',
  }),
  PutInForce: (at) => ({ type: 'PutInForce', edition: at.item, from: `${planAt(at).year}-01-01` }),
  DraftCorrection: (at) => ({ type: 'DraftCorrection', reason: 'A misprint', copied: copyOf(at) }),
  DropCorrection: ({ item }) => ({ type: 'DropCorrection', edition: item, reason: 'No misprint after all' }),
  NoteSuccessor: (at) => {
    const { lastYear } = planAt(at);
    return { type: 'NoteSuccessor', plan: `plan-${lastYear + 1}`, from: `${lastYear + 1}-01-01` };
  },
  ClosePlan: ({ today }) => ({ type: 'ClosePlan', submitted: today, number: 'R-9' }),
  PublishPlan: (at) => {
    const redactions = redactionsAt(at);
    return {
      type: 'PublishPlan',
      version: 1 + (at.vary % 40),
      redactions,
      reason: 'For the residents',
      copied: planGroundWith([...new Set(redactions.map(({ clause }) => clause))]),
    };
  },
  WithdrawPublication: () => ({ type: 'WithdrawPublication', reason: 'Shown by mistake' }),
};

/** A plan that nobody has drafted: whatever is asked of it is refused before its words are read. */
const undrafted: DraftedPlan = {
  status: 'inPreparation',
  title: '',
  year: 2023,
  lastYear: 2023,
  bodies: [],
  rules: [],
  days: {},
  editions: {},
  changes: {},
  deferred: {},
  comments: {},
  kept: [],
  parts: {},
  reviewers: {},
  awaited: {},
  noted: {},
  abolished: {},
};

function planAt({ state }: At): DraftedPlan {
  return state.status === 'none' ? undrafted : state;
}

function editionAt(at: At): Edition | undefined {
  return planAt(at).editions[at.item];
}

function linesAt(at: At): readonly EditionLine[] {
  return Object.values(editionAt(at)?.lines ?? {});
}

/** Of some programs in force their money or their content, each thing once. */
function redactionsAt(at: At): readonly PlanRedaction[] {
  const edition = editionShown(planAt(at));
  const atLeast = edition?.disclosure?.grade === 'partial' ? 1 : 0;
  return Object.keys(edition?.lines ?? {})
    .filter((_, nth) => nth < atLeast || (at.vary + nth) % 2 === 0)
    .map((item, nth) => ({
      item,
      field: oneOf(redactablePlanFields, at.vary),
      clause: oneOf(withholdingKeys, at.vary + nth),
    }));
}

function programsAt(at: At): readonly string[] {
  return programsOf(planAt(at));
}

function awaitedAt(at: At): { readonly committee: string; readonly cycle: string } {
  const plan = planAt(at);
  const [committee = ''] = partsMissing(plan);
  return { committee, cycle: plan.awaited[committee]?.cycle ?? '' };
}

/** A change that finds its figures, one that does not, an abolition, or one on a program that nobody knows. */
function agreedAt(at: At, nth: number): AgreedChange {
  const plan = planAt(at);
  const edition = editionPrepared(plan);
  const line = chosen(Object.values(edition?.lines ?? {}), at.vary);
  const row = line?.years[0];
  const indicator = row?.indicators[0];
  const effective = plan.year;
  const more: Change = indicator
    ? {
        kind: 'indicatorTarget',
        indicator: indicator.indicator,
        from: at.vary % 4 === 0 ? '77' : indicator.target,
        to: String(100 + nth),
        effective,
      }
    : { kind: 'content', from: 'Courses of 3 hours', to: `Courses of ${3 + nth} hours`, effective };
  const change = oneOf<Change>([more, more, { kind: 'abolition', effective }], at.vary);
  const program = line?.program ?? 'nowhere';
  return agreedOn(program, `change-${Object.keys(plan.changes).length + nth}`, change);
}

function rowsFor({ year, lastYear }: DraftedPlan): readonly YearFigures[] {
  return Array.from({ length: lastYear - year + 1 }, (_, nth) => ({
    year: year + nth,
    content: [],
    indicators: [{ indicator: 'stalls', name: 'Stalls', unit: 'stalls', target: '9' }],
    budget: [],
  }));
}

function copyOf(at: At): CopiedPlan {
  const edition = editionShown(planAt(at));
  return {
    strategies: Object.values(edition?.strategies ?? {}),
    lines: Object.values(edition?.lines ?? {}).map(({ copied: _, reasons: __, ...line }) => line),
  };
}

function chosen<T>(choices: readonly T[], vary: number): T | undefined {
  return choices[vary % Math.max(choices.length, 1)];
}

function unused(prefix: string, taken: readonly string[]): string {
  let nth = 1;
  while (taken.includes(`${prefix}-${nth}`)) nth += 1;
  return `${prefix}-${nth}`;
}
