// What follows from each event of a plan. No rule is checked here: an event has happened.
import type { AgreedChange } from '../agreed.js';
import { addDays } from '../dates.js';
import { declaredDay } from '../working-days.js';
import { expectStatus, ImpossibleHistory, type Evolve } from '../gate/evolution.js';
import type { ChangeId, EditionId, ProgramId } from '../ids.js';
import { isRefusal } from '../refusals.js';
import { agreedFor, enterDraft, leaveDraft, omit, withChange, withRevised, type Source } from './entering.js';
import { changesTakenIn, draftOf, editionPrepared, hasChangesFor, lineOf, preparing } from './facts.js';
import type {
  Deferred,
  DraftedPlan,
  Edition,
  EditionBase,
  EditionIn,
  EditionLine,
  NotedProgram,
  Plan,
  PlanVocabulary,
  PlannedChange,
} from './states.js';
import { firstEdition, type CopiedPlan, type PlanLine } from './words.js';

export const evolvePlan: Evolve<PlanVocabulary> = {
  PlanDrafted: (
    state,
    { title, year, lastYear = year, basis, bodies, copied, rules, days = {}, checklist },
  ) => {
    expectStatus(state, 'none');
    return {
      status: 'inPreparation',
      title,
      year,
      lastYear,
      ...(basis === undefined ? {} : { basis }),
      bodies,
      rules,
      days,
      ...(checklist === undefined ? {} : { checklist }),
      editions: { [firstEdition]: beginning(firstEdition, copied) },
      changes: {},
      deferred: {},
      comments: {},
      kept: [],
      parts: copied.parts ?? {},
      reviewers: {},
      awaited: {},
      noted: {},
      abolished: {},
    };
  },
  BodiesSet: (state, { bodies }) => ({ ...drafted(state), bodies }),

  StrategyAdded: (state, { edition, id, number, title, leaders }) =>
    redraft(state, edition, (draft) => ({
      ...draft,
      strategies: { ...draft.strategies, [id]: { id, number, title, leaders } },
    })),
  ProgramPlaced: (state, { edition, type: _, by: __, on: ___, ...line }) =>
    redraft(state, edition, (draft) => {
      const left = draft.leftOut.find(({ program }) => program === line.program);
      return {
        ...withLine(draft, left ? { ...left.line, ...line } : copied(line)),
        leftOut: draft.leftOut.filter((each) => each !== left),
      };
    }),
  LineSet: (state, { edition, program, strategy, number, kind, priority, years, reason }) =>
    redraft(state, edition, (draft) => {
      const before = lineOf(draft, program);
      if (!before) throw new ImpossibleHistory(`no line of ${program}`);
      const reasons = [...before.reasons, reason];
      return withLine(draft, { ...before, strategy, number, kind, priority, years, reasons });
    }),
  ProgramLeftOut: (state, { edition, program, reason, successors }) =>
    redraft(state, edition, (draft) => {
      const line = lineOf(draft, program);
      if (!line) throw new ImpossibleHistory(`no line of ${program}`);
      return {
        ...draft,
        lines: omit(draft.lines, program),
        leftOut: [...draft.leftOut, { program, line, reason, successors }],
      };
    }),
  PartAssigned: (state, { committee, programs }) => {
    const plan = drafted(state);
    return { ...plan, parts: { ...plan.parts, [committee]: programs } };
  },
  ProgramNoted: (state, { program, name, owner, cooperating }) => {
    const plan = drafted(state);
    const noted = { ...plan, noted: { ...plan.noted, [program]: { name, owner, cooperating } } };
    const draft = draftOf(noted);
    return draft && lineOf(draft, program) ? setEdition(noted, moved(withNoted(draft, noted.noted))) : noted;
  },

  ReviewerNoted: (state, { committee, cycle }) => {
    const plan = drafted(state);
    return { ...plan, reviewers: { ...plan.reviewers, [committee]: cycle } };
  },
  PartAwaited: (state, { committee, cycle }) => {
    const plan = inPreparation(state);
    return { ...plan, awaited: { ...plan.awaited, [committee]: { cycle, received: false } } };
  },
  PartReceived: (state, { committee, cycle, changes, deferred, kept, fits }) => {
    const plan = inPreparation(state);
    const items = deferred.map((entry): [string, Deferred] => [
      entry.id,
      { id: entry.id, revision: 1, entry, committee, status: 'open' },
    ]);
    const received: DraftedPlan = {
      ...plan,
      awaited: { ...plan.awaited, [committee]: { cycle, received: true } },
      deferred: { ...plan.deferred, ...Object.fromEntries(items) },
      kept: [...plan.kept, ...kept],
    };
    return shelve(received, changes, fits, { committee });
  },
  RevisionNoted: (state, { agreed, fits }) => {
    const plan = shelve(drafted(state), [agreed], fits ? [agreed.id] : []);
    const revised = withRevised(plan, agreed);
    const edition = editionPrepared(revised);
    // One that fits has moved its draft already.
    return !fits && edition && revised !== plan ? setEdition(revised, moved(edition)) : revised;
  },
  AbolitionNoted: (state, { program, reason }) => {
    const plan = inPreparation(state);
    const noted = { ...plan, abolished: { ...plan.abolished, [program]: reason } };
    const waiting = waitingAgain(noted, program);
    const draft = draftOf(waiting);
    return draft && lineOf(draft, program)
      ? setEdition(waiting, moved(withoutAbolished(draft, waiting.abolished)))
      : waiting;
  },
  ChangeTakenIn: (state, { change }) => {
    const plan = drafted(state);
    const { agreed, committee, deferred } = changeIn(plan, change);
    return shelve(plan, [agreed], [change], {
      ...(committee === undefined ? {} : { committee }),
      ...(deferred === undefined ? {} : { deferred }),
    });
  },
  PlannedChangeDropped: (state, { change, reason, by, on }) => {
    const plan = drafted(state);
    const before = changeIn(plan, change);
    const { id, deferred } = before;
    const dropped = { ...shelved(before), status: 'dropped', reason, by, on } as const;
    const without = { ...plan, changes: { ...plan.changes, [id]: dropped } };
    const draft = draftOf(plan);
    const redrafted =
      before.status === 'takenIn' && draft
        ? setEdition(without, moved(leaveDraft(plan, draft, before)))
        : without;
    return deferred === undefined ? redrafted : reopen(redrafted, deferred);
  },

  DeferredTakenIn: (state, { deferred, changes, note }) => {
    const plan = inPreparation(state);
    const item = deferredIn(plan, deferred);
    const found = agreedFor(plan, item, changes);
    const ids = found.map(({ id }) => id);
    const planned = shelve(plan, found, ids, { deferred });
    return setDeferred(planned, { ...settled(item), status: 'takenIn', changes, note });
  },
  DeferredDeclined: (state, { deferred, reason }) => {
    const plan = inPreparation(state);
    return setDeferred(plan, { ...settled(deferredIn(plan, deferred)), status: 'declined', reason });
  },
  DeferredCarried: (state, { deferred, reason }) => {
    const plan = inPreparation(state);
    return setDeferred(plan, { ...settled(deferredIn(plan, deferred)), status: 'carried', reason });
  },

  HearingAnnounced: (state, { edition, from, until, place }) =>
    redraft(state, edition, (draft) => ({ ...draft, hearing: { from, until, place } })),
  CommentRecorded: (state, { edition, id, text, received }) => {
    const plan = drafted(state);
    const comment = { id, revision: 1, edition, text, received, status: 'received' } as const;
    return { ...plan, comments: { ...plan.comments, [id]: comment } };
  },
  CommentReplied: (state, { comment, text }) => {
    const plan = drafted(state);
    const before = plan.comments[comment];
    if (!before) throw new ImpossibleHistory(`no comment ${comment}`);
    const replied = { ...before, revision: before.revision + 1, status: 'replied', reply: text } as const;
    return { ...plan, comments: { ...plan.comments, [comment]: replied } };
  },
  DraftSubmitted: (state, { edition, on }) => {
    const plan = drafted(state);
    const draft = expectStatus(editionIn(plan, edition), 'draft');
    const status = plan.bodies.length === 0 ? 'deliberated' : 'submitted';
    return setEdition(plan, { ...moved(draft), status, submittedOn: on, deliberations: [] });
  },
  DraftDeliberated: (state, { edition, meeting, body, on }) => {
    const plan = drafted(state);
    const before = expectStatus(editionIn(plan, edition), 'submitted');
    const deliberations = [...before.deliberations, { body, meeting, on }];
    const status = deliberations.length < plan.bodies.length ? 'submitted' : 'deliberated';
    return setEdition(plan, { ...moved(before), deliberations, status });
  },
  DraftSentBack: (state, { edition, reason, signer, by, on }) => {
    const plan = drafted(state);
    const sent = ['submitted', 'deliberated', 'approving', 'approved'] as const;
    const returned = expectStatus(editionIn(plan, edition), ...sent);
    const before = baseOf(returned);
    const who =
      signer === undefined || returned.status !== 'approving' ? {} : { signer, line: returned.line };
    const sentBack = [...before.sentBack, { reason, by, on, ...who }];
    const draft = { ...before, revision: before.revision + 1, sentBack, status: 'draft' } as const;
    const named = withNoted(draft, plan.noted);
    return setEdition(
      plan,
      plan.status === 'inPreparation' ? withoutAbolished(named, plan.abolished) : named,
    );
  },
  DraftReported: (state, { edition, reported, number }) => {
    const plan = drafted(state);
    const before = expectStatus(editionIn(plan, edition), 'deliberated');
    return setEdition(plan, { ...moved(before), report: { reported, number } });
  },
  ApprovalStarted: (state, { edition, line }) => {
    const plan = drafted(state);
    const before = expectStatus(editionIn(plan, edition), 'deliberated');
    return setEdition(plan, { ...moved(before), status: 'approving', line });
  },
  SignatureRecorded: (state, { edition, signer, manner, signed, remark }) => {
    const plan = drafted(state);
    const before = expectStatus(editionIn(plan, edition), 'approving');
    const signature = { manner, signed, ...(remark === undefined ? {} : { remark }) };
    const line = before.line.map((place, index) => (index === signer ? { ...place, signature } : place));
    return setEdition(plan, { ...moved(before), line });
  },
  PlanApproved: (state, { edition, number, policyNumber, approved }) => {
    const plan = drafted(state);
    const before = expectStatus(editionIn(plan, edition), 'approving');
    const policy = policyNumber === undefined ? {} : { policyNumber };
    return setEdition(plan, { ...moved(before), status: 'approved', number, ...policy, approved });
  },
  PlanSubmitted: (state, { edition, to, submitted, number }) => {
    const plan = drafted(state);
    const before = expectStatus(editionIn(plan, edition), 'approved');
    return setEdition(plan, { ...moved(before), submission: { to, submitted, number } });
  },
  PlanPutInForce: (state, { edition, from }) => {
    const plan = expectStatus(state, 'inPreparation', 'inForce');
    const next = inForceSince(expectStatus(editionIn(plan, edition), 'draft', 'approved'), from);
    if (plan.status === 'inPreparation') return { ...setEdition(plan, next), status: 'inForce', from };
    const before = Object.values(plan.editions).find(({ status }) => status === 'inForce');
    if (!before) throw new ImpossibleHistory('no edition was in force');
    const over = { ...moved(expectStatus(before, 'inForce')), until: addDays(from, -1) };
    return setEdition(setEdition(plan, { ...over, status: 'superseded' }), next);
  },

  CorrectionDrafted: (state, { edition, reason, copied: lines }) => {
    const plan = expectStatus(state, 'inForce');
    const before = Object.values(plan.editions).find(({ status }) => status === 'inForce');
    if (!before) throw new ImpossibleHistory('no edition was in force');
    const { leftOut, disclosure } = before;
    return setEdition(plan, {
      ...beginning(edition, lines),
      correction: { reason },
      leftOut,
      ...(disclosure === undefined ? {} : { disclosure }),
    });
  },
  CorrectionDropped: (state, { edition, reason }) => {
    const plan = drafted(state);
    const before = expectStatus(editionIn(plan, edition), ...preparing);
    return setEdition(plan, { ...baseOf(moved(before)), status: 'dropped', reason });
  },
  SuccessorNoted: (state, { plan, from }) => ({
    ...expectStatus(state, 'inForce'),
    status: 'reporting',
    successor: { plan, from },
  }),
  PlanClosed: (state, { submitted, number }) => ({
    ...expectStatus(state, 'reporting'),
    status: 'closed',
    results: { submitted, number },
  }),
  PlanPublished: (state, { type: _, ...published }) => ({
    ...expectStatus(state, 'inForce', 'reporting', 'closed'),
    publication: { status: 'shown', ...published },
  }),
  PublicationWithdrawn: (state, { reason, by, on }) => ({
    ...drafted(state),
    publication: { status: 'withdrawn', reason, by, on },
  }),
  DayNoted: (state, { date, name }) => {
    const plan = drafted(state);
    return { ...plan, days: { ...plan.days, [date]: declaredDay(name) } };
  },
  ChecklistNoted: (state, { checklist }) => ({ ...drafted(state), checklist }),
  ChecklistFilled: (state, { edition, filled, by, on }) => {
    const plan = drafted(state);
    const { checklist: form } = plan;
    if (!form) throw new ImpossibleHistory('no form to fill in');
    const before = editionIn(plan, edition);
    return setEdition(plan, { ...moved(before), checklist: { form, filled, by, on } });
  },
  DisclosureSet: (state, { edition, grade, clause }) => {
    const plan = drafted(state);
    const disclosure = { grade, ...(clause === undefined ? {} : { clause }) };
    return setEdition(plan, { ...moved(editionIn(plan, edition)), disclosure });
  },
};

// ── The plan and its editions ───────────────────────────────────────────────────────────────────────────────────

function drafted(state: Plan): DraftedPlan {
  return expectStatus(state, 'inPreparation', 'inForce', 'reporting', 'closed');
}

function inPreparation(state: Plan): DraftedPlan {
  return expectStatus(state, 'inPreparation');
}

function editionIn(plan: DraftedPlan, id: EditionId): Edition {
  const edition = plan.editions[id];
  if (!edition) throw new ImpossibleHistory(`no edition ${id}`);
  return edition;
}

function setEdition<P extends DraftedPlan>(plan: P, edition: Edition): P {
  return { ...plan, editions: { ...plan.editions, [edition.id]: edition } };
}

function redraft(
  state: Plan,
  id: EditionId,
  write: (draft: EditionIn<'draft'>) => EditionIn<'draft'>,
): DraftedPlan {
  const plan = drafted(state);
  return setEdition(plan, moved(write(expectStatus(editionIn(plan, id), 'draft'))));
}

function moved<T extends { readonly revision: number }>(item: T): T {
  return { ...item, revision: item.revision + 1 };
}

function beginning(id: EditionId, { strategies, lines }: CopiedPlan): EditionIn<'draft'> {
  return {
    id,
    revision: 1,
    status: 'draft',
    strategies: Object.fromEntries(strategies.map((strategy) => [strategy.id, strategy])),
    lines: Object.fromEntries(lines.map((line) => [line.program, copied(line)])),
    leftOut: [],
    sentBack: [],
  };
}

function copied(line: PlanLine): EditionLine {
  return { ...line, copied: line.years, reasons: [] };
}

function withLine(draft: EditionIn<'draft'>, line: EditionLine): EditionIn<'draft'> {
  return { ...draft, lines: { ...draft.lines, [line.program]: line } };
}

function withNoted(
  draft: EditionIn<'draft'>,
  noted: Readonly<Record<string, NotedProgram>>,
): EditionIn<'draft'> {
  const lines = Object.entries(draft.lines).map(([id, line]) => [id, { ...line, ...noted[id] }]);
  return { ...draft, lines: Object.fromEntries(lines) };
}

/** What the office abolished is left out, and says why. */
function withoutAbolished(
  draft: EditionIn<'draft'>,
  abolished: Readonly<Record<string, string>>,
): EditionIn<'draft'> {
  const left = Object.entries(abolished).flatMap(([program, reason]) => {
    const line = lineOf(draft, program);
    return line ? [{ program, line, reason, successors: [] }] : [];
  });
  const lines = left.reduce((next, { program }) => omit(next, program), draft.lines);
  return { ...draft, lines, leftOut: [...draft.leftOut, ...left] };
}

/** An edition without what its status adds: what was deliberated and signed is kept by history alone. */
function baseOf(edition: EditionBase): EditionBase {
  const { id, revision, correction, strategies, lines, leftOut, hearing, sentBack, checklist, disclosure } =
    edition;
  return {
    id,
    revision,
    ...(correction === undefined ? {} : { correction }),
    strategies,
    lines,
    leftOut,
    ...(hearing === undefined ? {} : { hearing }),
    sentBack,
    ...(checklist === undefined ? {} : { checklist }),
    ...(disclosure === undefined ? {} : { disclosure }),
  };
}

function inForceSince(edition: EditionIn<'draft' | 'approved'>, from: string): EditionIn<'inForce'> {
  const base = { ...baseOf(moved(edition)), status: 'inForce', from } as const;
  if (edition.status === 'draft') return base;
  const { submittedOn, deliberations, report, line, number, policyNumber, approved, submission } = edition;
  return {
    ...base,
    approval: {
      submittedOn,
      deliberations,
      ...(report === undefined ? {} : { report }),
      line,
      number,
      ...(policyNumber === undefined ? {} : { policyNumber }),
      approved,
      ...(submission === undefined ? {} : { submission }),
    },
  };
}

// ── What waits to be taken in ───────────────────────────────────────────────────────────────────────────────────

/** Puts changes on the shelf, one after another: those that fit enter the draft, which moves once. */
function shelve(
  plan: DraftedPlan,
  changes: readonly AgreedChange[],
  fits: readonly ChangeId[],
  source: Source = {},
): DraftedPlan {
  const edition = editionPrepared(plan)?.id;
  if (edition === undefined) throw new ImpossibleHistory('nothing is being prepared');
  const shelf = changes.reduce((next, agreed): DraftedPlan => {
    if (!fits.includes(agreed.id)) {
      const place = { id: agreed.id, revision: 1, agreed, edition, ...source } as const;
      return { ...next, changes: { ...next.changes, [agreed.id]: { ...place, status: 'conflicting' } } };
    }
    const entered = enterDraft(next, agreed);
    if (isRefusal(entered)) throw new ImpossibleHistory(`${agreed.id} does not fit: ${entered.refused}`);
    return withChange(next, agreed, entered, source);
  }, plan);
  const draft = draftOf(shelf);
  return draft && fits.length > 0 ? setEdition(shelf, moved(draft)) : shelf;
}

/** A change on the shelf that moves on, without what its status adds. */
function shelved({ id, revision, agreed, edition, committee, deferred }: PlannedChange) {
  return {
    id,
    revision: revision + 1,
    agreed,
    edition,
    ...(committee === undefined ? {} : { committee }),
    ...(deferred === undefined ? {} : { deferred }),
  };
}

/** What was taken in for a program that is no more has to be decided on by name; its own abolition is as agreed. */
function waitingAgain(plan: DraftedPlan, program: ProgramId): DraftedPlan {
  const changes = changesTakenIn(plan, program)
    .filter(({ agreed }) => agreed.change.kind !== 'abolition')
    .map((change) => [change.id, { ...shelved(change), status: 'conflicting' }] as const);
  const items = Object.values(plan.deferred)
    .filter((item) => item.entry.program === program && item.status === 'takenIn')
    .filter((item) => !hasChangesFor(plan, item))
    .map((item) => [item.id, { ...settled(item), status: 'open' }] as const);
  return {
    ...plan,
    changes: { ...plan.changes, ...Object.fromEntries(changes) },
    deferred: { ...plan.deferred, ...Object.fromEntries(items) },
  };
}

function changeIn(plan: DraftedPlan, id: ChangeId): PlannedChange {
  const change = plan.changes[id];
  if (!change) throw new ImpossibleHistory(`no change ${id}`);
  return change;
}

function deferredIn(plan: DraftedPlan, id: string): Deferred {
  const item = plan.deferred[id];
  if (!item) throw new ImpossibleHistory(`no deferred item ${id}`);
  return item;
}

function setDeferred(plan: DraftedPlan, item: Deferred): DraftedPlan {
  return { ...plan, deferred: { ...plan.deferred, [item.id]: item } };
}

function settled({ id, revision, entry, committee }: Deferred) {
  return { id, revision: revision + 1, entry, committee };
}

/** A deferred item whose change is dropped has to be dealt with again. */
function reopen(plan: DraftedPlan, id: string): DraftedPlan {
  return setDeferred(plan, { ...settled(deferredIn(plan, id)), status: 'open' });
}
