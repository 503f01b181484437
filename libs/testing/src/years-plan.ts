// What people ask of cycles, plans and programs over the random years.
import { changeSteps, findings } from '#domain/cycle/words';
import { nextStep } from '#domain/cycle/facts';
import type { CycleVocabulary } from '#domain/cycle/states';
import { addDays } from '#domain/dates';
import { planIdFor } from '#domain/between/naming';
import type { EditionIn, EditionLine, PlanVocabulary } from '#domain/plan/states';
import { signatureManners } from '#domain/plan/words';
import { mustStillSign } from '#domain/plan/facts';
import { figuresOf, type ProgramVocabulary } from '#domain/program/states';
import { oneOf, type Occasion } from './samples.js';
import { planSamples } from './samples-plans.js';
import { bodies, figuresAtFirst } from './years-city.js';
import { gatherCorrection, gatherCycle, gatherDraft, gatherPlacing } from './years-gathering.js';
import type { HouseOfYears, Requests } from './years-house.js';
import { changeOf } from './years-round.js';

type AtPlan = Occasion<PlanVocabulary>;

/** Requests to a cycle; its opening names committee and plan in the item, `jobs plan-2021`. */
export function cycleRequests(house: HouseOfYears): Requests<CycleVocabulary> {
  return {
    OpenCycle: ({ item }) => {
      const [committee = '', plan = ''] = item.split(' ');
      return gatherCycle(house, committee, plan);
    },
    BeginPlanChange: () => ({ type: 'BeginPlanChange' }),
    RecordStep: ({ state, today }) => {
      if (state.status !== 'planChange') return undefined;
      const changes = Object.values(state.changes);
      const step = changeSteps.find(
        (each) => each !== 'deliberated' && changes.some((change) => nextStep(state, change) === each),
      );
      if (step === undefined || step === 'deliberated') return undefined;
      const ready = changes.filter((change) => nextStep(state, change) === step).map(({ id }) => id);
      return { type: 'RecordStep', changes: ready, step, taken: today, number: 'No. 12' };
    },
    RetryChange: ({ item }) => ({ type: 'RetryChange', change: item }),
    PostponeChange: ({ item }) => ({ type: 'PostponeChange', change: item, reason: 'Too late this year' }),
    DropChange: ({ item }) => ({ type: 'DropChange', change: item, reason: 'No longer wanted' }),
    ReportFollowUp: ({ item }) => ({ type: 'ReportFollowUp', owed: item, evidence: 'Held in May' }),
    CheckFollowUp: ({ item, vary }) => ({
      type: 'CheckFollowUp',
      owed: item,
      finding: oneOf(findings, vary),
      note: 'Seen',
    }),
    ResolveOwed: ({ item, vary }) => ({
      type: 'ResolveOwed',
      owed: item,
      outcome: oneOf(['done', 'dropped'] as const, vary),
      note: 'Dealt with',
    }),
    CarryOwed: ({ item }) => ({ type: 'CarryOwed', owed: item, reason: 'Not this year' }),
    BeginAdoption: () => ({ type: 'BeginAdoption' }),
    CloseCycle: () => ({ type: 'CloseCycle' }),
  };
}

/** Requests to a plan; the drafting of one names the plan that it follows in the item. */
export function planRequests(house: HouseOfYears): Requests<PlanVocabulary> {
  return {
    DraftPlan: ({ item: basis, vary }) => {
      const stands = house.now('plan', basis);
      if (stands.status === 'none') return undefined;
      const year = stands.lastYear + 1;
      const named = { type: 'DraftPlan', title: `Plan ${year}`, year, bodies } as const;
      return gatherDraft(house, planIdFor(basis, year) ?? '', vary % 20 === 0 ? named : { ...named, basis });
    },
    SetBodies: ({ state, vary }) => {
      const set = state.status === 'none' ? bodies : state.bodies;
      const others = [bodies, bodies.slice(1), bodies.slice(0, 1)].filter(
        (each) => each.join() !== set.join(),
      );
      return { type: 'SetBodies', bodies: others[vary % others.length] ?? bodies };
    },
    AddStrategy: ({ item, vary }) => ({
      type: 'AddStrategy',
      edition: item,
      id: `s-${vary}`,
      number: String(10 + vary),
      title: 'More',
      leaders: ['economy-head'],
    }),
    PlaceProgram: (at) => {
      const draft = draftAt(at);
      const plan = idOf(house, at);
      const program = [...house.all('program')].find(
        ([id, { status }]) => status === 'running' && draft && !Object.hasOwn(draft.lines, id),
      )?.[0];
      const [strategy] = Object.keys(draft?.strategies ?? {});
      return program === undefined || strategy === undefined || plan === undefined
        ? undefined
        : gatherPlacing(house, plan, {
            type: 'PlaceProgram',
            edition: at.item,
            program,
            strategy,
            number: `9-${at.vary}`,
            kind: 'new',
            priority: false,
          });
    },
    SetLine: (at) => {
      const [wanted] = conflictingTargets(at);
      const line = wanted ? draftAt(at)?.lines[wanted.program] : lineAt(at);
      if (!line) return undefined;
      const { program, strategy, number, kind, priority } = line;
      const place = { program, strategy, number, kind };
      const set = { type: 'SetLine', edition: at.item, ...place, reason: 'Better so' } as const;
      if (!wanted && at.vary % 3 === 0) return { ...set, priority: !priority, years: line.years };
      const years = line.years.map((row) => ({
        ...row,
        indicators: row.indicators.map((each, index) =>
          wanted
            ? { ...each, target: each.indicator === wanted.indicator ? wanted.from : each.target }
            : { ...each, target: index === at.vary % 2 ? String(500 + at.vary) : each.target },
        ),
      }));
      return { ...set, priority, years };
    },
    LeaveOut: (at) => {
      const line = lineAt(at);
      const other = Object.keys(draftAt(at)?.lines ?? {}).find((id) => id !== line?.program);
      const successors = at.vary % 2 === 0 && other !== undefined ? [other] : [];
      return (
        line && { type: 'LeaveOut', edition: at.item, program: line.program, reason: 'Merged', successors }
      );
    },
    TakeInChange: ({ item }) => ({ type: 'TakeInChange', change: item }),
    DropChange: ({ item }) => ({ type: 'DropChange', change: item, reason: 'Overtaken' }),
    TakeInDeferred: (at) => {
      const draft = draftAt(at);
      const item = at.state.status === 'none' ? undefined : at.state.deferred[at.item];
      const line = draft?.lines[item?.entry.program ?? ''];
      const [row] = line?.years ?? [];
      const change = row && changeOf(row, row.year, at.vary);
      const changes = change && at.vary % 2 === 0 ? [change] : [];
      return { type: 'TakeInDeferred', deferred: at.item, changes, note: 'Taken in' };
    },
    DeclineDeferred: ({ item }) => ({ type: 'DeclineDeferred', deferred: item, reason: 'No money' }),
    CarryDeferred: ({ item }) => ({ type: 'CarryDeferred', deferred: item, reason: 'Needs a study' }),
    AnnounceHearing: ({ item, today }) => ({
      type: 'AnnounceHearing',
      edition: item,
      from: today,
      until: addDays(today, 7),
      place: 'Home page',
    }),
    RecordComment: ({ state, item, today }) => ({
      type: 'RecordComment',
      edition: item,
      id: `c-${state.status === 'none' ? 0 : Object.keys(state.comments).length + 1}`,
      text: 'More of it',
      received: today,
    }),
    ReplyToComment: ({ item }) => ({ type: 'ReplyToComment', comment: item, text: 'Noted' }),
    SubmitDraft: ({ item }) => ({ type: 'SubmitDraft', edition: item }),
    SendBack: ({ item }) => ({ type: 'SendBack', edition: item, reason: 'A figure is missing' }),
    RecordReport: ({ item, today }) => ({
      type: 'RecordReport',
      edition: item,
      reported: today,
      number: 'No. 1',
    }),
    StartApproval: ({ item }) => ({
      type: 'StartApproval',
      edition: item,
      line: [
        { title: 'Team lead', part: 'approves' },
        { title: 'Budget office', part: 'cooperates' },
        { title: 'Deputy head', part: 'approves' },
      ],
    }),
    RecordSignature: ({ state, item, today, vary }) => {
      const edition = state.status === 'none' ? undefined : state.editions[item];
      if (edition?.status !== 'approving') return undefined;
      const { line } = edition;
      const signer = line.findIndex((place) => mustStillSign(line, place));
      const manner = line[signer]?.part === 'cooperates' ? 'cooperated' : oneOf(signatureManners, vary % 4);
      return { type: 'RecordSignature', edition: item, signer, manner, signed: today };
    },
    FinishApproval: ({ item, today }) => ({
      type: 'FinishApproval',
      edition: item,
      number: 'No. 7',
      approved: today,
    }),
    RecordSubmission: ({ item, today }) => ({
      type: 'RecordSubmission',
      edition: item,
      to: 'Province',
      submitted: today,
      number: 'No. 8',
    }),
    PutInForce: ({ state, item, today }) => {
      if (state.status === 'none') return undefined;
      const from = state.status === 'inForce' ? today : `${state.year}-01-01`;
      return { type: 'PutInForce', edition: item, from };
    },
    DraftCorrection: (at) => {
      const id = idOf(house, at);
      return id === undefined ? undefined : gatherCorrection(house, id);
    },
    DropCorrection: ({ item }) => ({ type: 'DropCorrection', edition: item, reason: 'Not needed' }),
    ClosePlan: ({ today }) => ({ type: 'ClosePlan', submitted: today, number: 'No. 9' }),
    PublishPlan: planSamples.PublishPlan,
    WithdrawPublication: planSamples.WithdrawPublication,
  };
}

/** Requests to a program. */
export function programRequests(): Requests<ProgramVocabulary> {
  return {
    IntroduceProgram: ({ today }) => ({
      type: 'IntroduceProgram',
      name: 'Something new',
      owner: 'economy',
      cooperating: [],
      ...figuresAtFirst(Number(today.slice(0, 4)) + 1),
    }),
    StateYear: ({ state, today }) => {
      const year = Number(today.slice(0, 4)) + 1;
      return { type: 'StateYear', ...figuresOf(state, year - 1), year };
    },
    RenameProgram: ({ vary }) => ({ type: 'RenameProgram', name: `Renamed ${vary}`, reason: 'Plainer' }),
    MoveProgram: ({ state, today, vary }) => {
      const owner = state.status === 'none' ? '' : state.owner;
      const others = ['tourism', 'economy', 'culture'].filter((each) => each !== owner);
      const to = others[vary % others.length] ?? '';
      return { type: 'MoveProgram', owner: to, from: today, reason: 'Reorganized' };
    },
    AbolishProgram: ({ today }) => ({ type: 'AbolishProgram', on: today, reason: 'Nobody came' }),
  };
}

function draftAt({ state }: AtPlan): EditionIn<'draft'> | undefined {
  return state.status === 'none'
    ? undefined
    : Object.values(state.editions).find((edition) => edition.status === 'draft');
}

/** Targets that a change comes from and the draft does not have: what the office would set so that it can be taken in. */
function conflictingTargets({ state }: AtPlan) {
  if (state.status === 'none') return [];
  return Object.values(state.changes).flatMap(({ status, agreed: { program, change } }) =>
    status === 'conflicting' && change.kind === 'indicatorTarget'
      ? [{ program, indicator: change.indicator, from: change.from }]
      : [],
  );
}

function lineAt(at: AtPlan): EditionLine | undefined {
  const lines = Object.values(draftAt(at)?.lines ?? {});
  return lines[at.vary % Math.max(1, lines.length)];
}

function idOf(house: HouseOfYears, { state }: AtPlan): string | undefined {
  return [...house.all('plan')].find(([, plan]) => plan === state)?.[0];
}
