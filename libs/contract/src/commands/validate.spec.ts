// What comes over the wire is a command to the last field, or is refused by the path of what is wrong.
import { describe, expect, it } from '@jest/globals';
import { fc } from '#testing/drawn';
import type { Addressee, AgreedChange, KeptEntry, Origin, OwedEntry, RoundOutcome } from '#domain/agreed';
import { voteIdOf } from '#domain/between/naming';
import type { StreamName } from '#domain/between/streams';
import {
  amountScales,
  budgetSources,
  programKinds,
  type BudgetLine,
  type Change,
  type Indicator,
  type YearFigures,
} from '#domain/changes';
import { checkKinds, type CheckAnswer, type Checklist } from '#domain/checklist';
import { committeeKinds, sectors } from '#domain/committee/words';
import { fileTypes } from '#domain/files';
import { findings } from '#domain/cycle/words';
import { disclosureGrades } from '#domain/disclosure';
import { intakeKinds, targetStreams } from '#domain/intake/words';
import { choices, replies, type AgendaEntry, type MinutesWords, type Motion } from '#domain/meeting/words';
import type { MeetingMode, SittingMode } from '#domain/meeting-mode';
import { aggregations, directions, roundings, yearAggregations } from '#domain/measures';
import { deputyGrounds, ranks } from '#domain/organization/words';
import { checkCodes } from '#domain/paper-checks';
import { paperLanguages } from '#domain/paper/words';
import { deferredOutcomes, signatureManners, signerParts, type DeferredEntry } from '#domain/plan/words';
import { descents } from '#domain/lineage';
import { redactableFields, redactablePlanFields, remarksShown } from '#domain/publication';
import { indicatorFigures, moneyFigures, programFigures, type FigureRef } from '#domain/reckoning/figures';
import { logs, standings } from '#domain/reported';
import { phrases, remarkKinds, tracks, type Answer, type Proof, type Wording } from '#domain/round/words';
import { refusalCodes } from '#domain/refusals';
import { ruleKeys, withholdingKeys, type DatedRule, type RulePack } from '#domain/rule-packs';
import { dayOffChoices } from '#domain/series';
import { stages } from '#domain/stages';
import type { InvalidReason } from '../invalid.js';
import { limits } from '../limits.js';
import type { CommandTypeOf, WireBody } from '../wire.js';
import { isCommandOf, isStream, parseCommand } from './validate.js';

type Bodies = {
  readonly [S in StreamName]: { readonly [T in CommandTypeOf<S>]: fc.Arbitrary<WireBody<S, T>> };
};

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,99}$/);
const derived = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~:-]{0,319}$/);
const topic = fc.tuple(id, fc.constantFrom(...tracks)).map(([subject, track]) => `${subject}/${track}`);
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '첫 줄\n\t둘째 줄'));
const short = fc.string({ unit: 'grapheme', maxLength: 20 });
const date = fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
const figure = fc.stringMatching(/^-?(0|[1-9]\d{0,11})(\.\d{1,8})?$/);
const year = fc.integer({ min: 0, max: 9999 });
const count = fc.nat();
const flag = fc.boolean();
const listOf = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 });
const word = <const W extends string>(...words: readonly W[]) => fc.constantFrom(...words);

const onePeriod = fc.stringMatching(/^[0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/);
const period = fc.oneof(
  onePeriod,
  fc.tuple(onePeriod, onePeriod).map((both) => both.join('/')),
);
const partTargets = listOf(fc.record({ period, target: figure }));
const measure = fc.record(
  {
    direction: word(...directions),
    parts: word(...aggregations),
    years: word(...yearAggregations),
    ratio: fc.record({ over: derived, under: derived, times: figure }),
  },
  { requiredKeys: ['direction', 'parts', 'years'] },
);
const indicator: fc.Arbitrary<Indicator> = fc.record(
  {
    indicator: derived,
    name: short,
    unit: short,
    target: figure,
    parts: partTargets,
    weight: figure,
    measure,
    derived: fc.record({
      baseline: fc.record({ value: figure, period }),
      raise: figure,
      places: fc.integer({ min: -9, max: 9 }),
      rounding: word(...roundings),
    }),
    continues: listOf(fc.record({ program: id, indicator: derived })),
  },
  { requiredKeys: ['indicator', 'name', 'unit', 'target'] },
);
const figureRef: fc.Arbitrary<FigureRef> = fc.oneof(
  fc.record({ figure: word(...indicatorFigures), indicator: derived, period }),
  fc.record(
    { figure: word(...moneyFigures), period, source: word(...budgetSources), item: short },
    { requiredKeys: ['figure', 'period'] },
  ),
  fc.record({ figure: word(...programFigures), period }),
);
const hash = short;
const file = fc.record({ hash, name: short, type: word(...fileTypes), size: fc.nat() });
const evidence = listOf(fc.record({ title: short, link: text }, { requiredKeys: ['title'] }));
const budgetLine: fc.Arbitrary<BudgetLine> = fc.record({
  line: id,
  source: word(...budgetSources),
  item: short,
  amount: figure,
  scale: word(...amountScales),
});
const yearFigures: fc.Arbitrary<YearFigures> = fc.record({
  year,
  content: listOf(text),
  indicators: listOf(indicator),
  budget: listOf(budgetLine),
});
const rule: fc.Arbitrary<DatedRule> = fc.record(
  { key: word(...ruleKeys), value: short, article: text, from: date, until: date },
  { requiredKeys: ['key', 'value', 'article', 'from'] },
);
const pack: fc.Arbitrary<RulePack> = fc.record({ id, title: short, rules: listOf(rule) });
const added = fc.record(
  { name: short, unit: short, target: figure, parts: partTargets, weight: figure, measure },
  { requiredKeys: ['name', 'unit', 'target'] },
);
const effective = year;
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record(
    {
      kind: word('indicatorTarget'),
      effective,
      indicator: derived,
      from: figure,
      to: figure,
      parts: partTargets,
    },
    { requiredKeys: ['kind', 'effective', 'indicator', 'from', 'to'] },
  ),
  fc.record({ kind: word('indicatorAdded'), effective, added }),
  fc.record({ kind: word('indicatorReplaced'), effective, indicator: derived, added }),
  fc.record({ kind: word('indicatorRemoved'), effective, indicator: derived }),
  fc.record({ kind: word('budgetAmount'), effective, line: id, from: figure, to: figure }),
  fc.record({ kind: word('budgetMoved'), effective, fromLine: id, toLine: id, amount: figure }),
  fc.record({ kind: word('content'), effective, from: text, to: text }),
  fc.record({ kind: word('abolition'), effective }),
);
const proof: fc.Arbitrary<Proof> = fc.oneof(
  fc.record({ kind: word('changes'), changes: listOf(change) }),
  fc.record({ kind: word('asProposed') }),
  fc.record({ kind: word('proposalWithdrawn') }),
  fc.record({ kind: word('followUp'), action: text, due: date }),
);
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ disposition: word('accepted'), proof }),
  fc.record({ disposition: word('partlyAccepted'), proof, leftOut: text }),
  fc.record({ disposition: word('notAccepted'), reason: text }),
  fc.record({ disposition: word('deferred'), reason: text, year }),
  fc.record({ disposition: word('underWay'), evidence: text }),
  fc.record({ disposition: word('nothingToAnswer') }),
);
const wording: fc.Arbitrary<Wording> = fc.oneof(
  fc.record({ phrase: word(...phrases), text }, { requiredKeys: ['phrase'] }),
  fc.record({ asks: word('change', 'action'), text }),
);
const motion: fc.Arbitrary<Motion> = fc.oneof(
  fc.record({ kind: word('settle', 'agree'), round: id, opinions: listOf(derived) }),
  fc.record({ kind: word('askAgain', 'recordOpen'), round: id, opinions: listOf(derived), reason: text }),
  fc.record({ kind: word('judgeProposals'), round: id, topics: listOf(topic) }),
  fc.record({ kind: word('deliberateChanges'), cycle: derived, changes: listOf(derived) }),
  fc.record({ kind: word('deliberatePlan'), plan: id, edition: id }),
  fc.record({ kind: word('confirmMinutes'), meeting: id }),
);
const sittingMode: fc.Arbitrary<SittingMode> = fc.oneof(
  fc.record({ kind: word('inPerson') }),
  fc.record({ kind: word('video'), link: short }, { requiredKeys: ['kind'] }),
);
const mode: fc.Arbitrary<MeetingMode> = fc.oneof(
  sittingMode,
  fc.record({ kind: word('written'), closes: date }),
);
const minutesWords: fc.Arbitrary<MinutesWords> = fc.record({
  opening: text,
  items: listOf(fc.record({ agendaItem: id, text })),
  closing: text,
});
const agendaEntry: fc.Arbitrary<AgendaEntry> = fc.record(
  { id, title: short, text, motion },
  { requiredKeys: ['id', 'title'] },
);
const origin: fc.Arbitrary<Origin> = fc.record({ round: id, opinion: derived, topic, remarks: listOf(id) });
const addressee: fc.Arbitrary<Addressee> = fc.oneof(
  fc.record({ kind: word('department'), department: id }),
  fc.record({ kind: word('leaders'), strategy: id, posts: listOf(id) }),
);
const agreed: fc.Arbitrary<AgreedChange> = fc.record({ id: derived, program: id, change, origin, addressee });
const everyOwed = { id: derived, origin, addressee, number: short, program: id, asked: text };
const always = ['id', 'kind', 'origin', 'addressee', 'number', 'asked'] as const;
const deferred: fc.Arbitrary<DeferredEntry> = fc.record(
  { ...everyOwed, kind: word('deferred'), year, reason: text },
  { requiredKeys: [...always, 'year', 'reason'] },
);
const owed: fc.Arbitrary<OwedEntry> = fc.oneof(
  deferred,
  fc.record(
    { ...everyOwed, kind: word('followUp'), action: text, due: date },
    { requiredKeys: [...always, 'action', 'due'] },
  ),
  fc.record({ ...everyOwed, kind: word('open'), reason: text }, { requiredKeys: [...always, 'reason'] }),
);
const kept: fc.Arbitrary<KeptEntry> = fc.record(
  { origin, number: short, program: id, asked: text, reason: text },
  { requiredKeys: ['origin', 'number', 'asked', 'reason'] },
);
const outcome: fc.Arbitrary<RoundOutcome> = fc.record({
  changes: listOf(agreed),
  owed: listOf(owed),
  kept: listOf(kept),
});
const reason = text;
const checklist: fc.Arbitrary<Checklist> = fc.record({
  title: short,
  required: flag,
  items: listOf(
    fc.record(
      {
        id,
        group: short,
        label: short,
        kind: word(...checkKinds),
        options: listOf(short),
        several: flag,
      },
      { requiredKeys: ['id', 'label', 'kind'] },
    ),
  ),
});
const checkAnswer: fc.Arbitrary<CheckAnswer> = fc.oneof(
  fc.record({ item: id, kind: word('mark'), marked: flag }),
  fc.record({ item: id, kind: word('yesNo'), yes: flag, note: short }, { requiredKeys: ['item', 'kind'] }),
  fc.record({ item: id, kind: word('choice'), chosen: listOf(short) }),
  fc.record({ item: id, kind: word('text'), text }),
);
const aboutOpinion = fc.record({ opinion: derived });
const aboutOpinionWithReason = fc.record({ opinion: derived, reason });
const nothing = fc.constant({});
const refusedRow = fc.record(
  {
    row: fc.nat(),
    outcome: word('refused'),
    code: word(...refusalCodes),
    field: short,
    values: listOf(fc.record({ name: short, value: short })),
  },
  { requiredKeys: ['row', 'outcome', 'code'] },
);
const placed = {
  edition: id,
  program: id,
  strategy: id,
  number: short,
  kind: word(...programKinds),
  priority: flag,
};

const bodies: Bodies = {
  organization: {
    EstablishOrganization: fc.record({ name: short, post: id, postTitle: short, person: id }),
    AddDepartment: fc.record({ id, name: short, releases: flag }),
    SetRelease: fc.record({ department: id, releases: flag }),
    SetContact: fc.record({ department: id, telephone: short }),
    RenameDepartment: fc.record({ department: id, name: short }),
    EndDepartment: fc.record({ department: id, until: date, reason }),
    DeclareHoliday: fc.record({ date, name: short, reason }),
    RevokeHoliday: fc.record({ date, reason }),
    SetChecklist: fc.record({ checklist }),
    DefineCycleKind: fc.record({
      kind: fc.record({ id, name: short, stages: listOf(word(...stages)), rules: listOf(rule) }),
    }),
    AddPost: fc.record(
      { id, title: short, rank: word(...ranks), department: id },
      { requiredKeys: ['id', 'title', 'rank'] },
    ),
    RenamePost: fc.record({ post: id, title: short }),
    AppointHolder: fc.record({ post: id, person: id, from: date }),
    EndHolding: fc.record({ post: id, until: date }),
    HandOverPost: fc.record({ post: id, person: id, from: date }),
    NameDeputy: fc.record({
      id,
      post: id,
      person: id,
      from: date,
      until: date,
      grounds: word(...deputyGrounds),
      reason,
    }),
    EndDeputy: fc.record({ deputy: id, until: date, reason }),
    ApplyRulePack: fc.record({ pack }),
  },
  committee: {
    EstablishCommittee: fc.record(
      { name: short, kind: word(...committeeKinds), reportsTo: id },
      { requiredKeys: ['name', 'kind'] },
    ),
    AddSeat: fc.record({
      id,
      title: short,
      sector: word(...sectors),
      role: word('chair', 'secretary', 'member'),
    }),
    RenameSeat: fc.record({ seat: id, title: short }),
    FillSeat: fc.record({ seat: id, person: id, from: date, until: date }),
    VacateSeat: fc.record({ seat: id, until: date, reason }),
    NameActingChair: fc.record({ seat: id, from: date, until: date, reason }),
    SetMeetingSeries: fc.record(
      {
        nth: count,
        weekday: count,
        time: word('00:00', '23:59'),
        place: short,
        mode: sittingMode,
        from: date,
        until: date,
        dayOff: word(...dayOffChoices),
      },
      { requiredKeys: ['nth', 'weekday', 'time', 'place', 'from', 'until', 'dayOff'] },
    ),
    EndMeetingSeries: fc.record({ reason }),
    RequestMeeting: fc.record({ reason }),
    WithdrawRequest: fc.record({ request: id }),
    NoteMeeting: fc.record({ meeting: id, date }),
    ReopenRequests: fc.record({ meeting: id }),
    NoteDay: fc.record({ date, name: short }, { requiredKeys: ['date'] }),
    AdoptRules: fc.record({ rules: listOf(rule) }),
    SetStages: fc.record({ stages: listOf(word(...stages)) }),
    TakeCycleKind: fc.record({ kind: id }),
  },
  program: {
    IntroduceProgram: fc.record(
      {
        name: short,
        owner: id,
        cooperating: listOf(id),
        year,
        content: listOf(text),
        indicators: listOf(indicator),
        budget: listOf(budgetLine),
        ancestors: listOf(fc.record({ program: id, how: word(...descents) })),
      },
      { requiredKeys: ['name', 'owner', 'cooperating', 'year', 'indicators', 'budget'] },
    ),
    StateYear: yearFigures,
    AdoptFigures: fc.record(
      {
        plan: id,
        edition: id,
        before: yearFigures,
        figures: yearFigures,
        takenOver: fc.boolean(),
        asks: listOf(rule),
      },
      { requiredKeys: ['plan', 'edition', 'figures'] },
    ),
    NoteReview: fc.record({ cycle: derived, year, asks: listOf(rule) }),
    ReviseProgram: fc.record({ agreed }),
    RenameProgram: fc.record({ name: short, reason }),
    MoveProgram: fc.record({ owner: id, from: date, reason }),
    AbolishProgram: fc.record({ on: date, reason }),
    EndProgram: fc.record({ plan: id, since: date, reason, successors: listOf(id) }),
    ReportResult: fc.record(
      { id, indicator: derived, period, value: figure, evidence, note: text, late: text },
      { requiredKeys: ['indicator', 'period', 'value', 'evidence'] },
    ),
    CorrectResult: fc.record({ result: id, value: figure, evidence, reason }),
    ConfirmResult: fc.record({ result: id, value: figure, reason }, { requiredKeys: ['result', 'value'] }),
    WithdrawResult: fc.record({ result: id, reason }),
    AttachToResult: fc.record({ result: id, file }),
    DetachFromResult: fc.record({ result: id, hash, reason }),
    RecordSpending: fc.record(
      { id, year, line: id, amount: figure, scale: word(...amountScales), until: date, note: text },
      { requiredKeys: ['year', 'line', 'amount', 'until'] },
    ),
    CorrectSpending: fc.record({ spending: id, amount: figure, reason }),
    SetSchedule: fc.record(
      { rows: listOf(fc.record({ id, title: short, periods: listOf(period) })), reason },
      { requiredKeys: ['rows'] },
    ),
    LogEntry: fc.record(
      { id, log: word(...logs), when: fc.oneof(date, period), title: short, text },
      { requiredKeys: ['log', 'when', 'title', 'text'] },
    ),
    CorrectEntry: fc.record({ entry: id, when: fc.oneof(date, period), title: short, text, reason }),
    StrikeEntry: fc.record({ entry: id, reason }),
    JudgeStanding: fc.record({ standing: word(...standings), reason }),
    LiftJudgement: fc.record({ reason }),
    CheckQuarter: fc.record(
      { period, standing: word(...standings), done: text, obstacles: text, remedy: text, reason },
      { requiredKeys: ['period', 'standing', 'done'] },
    ),
    StateFigure: fc.record(
      { id, figure: figureRef, value: figure, scale: word(...amountScales), document: short },
      { requiredKeys: ['figure', 'value', 'document'] },
    ),
    RecallFigure: fc.record({ stated: id, reason }),
    GiveReason: fc.record(
      {
        contradiction: text,
        reason,
        size: fc.record(
          { says: figure, follows: figure, scale: word(...amountScales) },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: ['contradiction', 'reason'] },
    ),
  },
  plan: {
    DraftPlan: fc.record(
      { title: short, year, lastYear: year, basis: id, bodies: listOf(id) },
      { requiredKeys: ['title', 'year', 'bodies'] },
    ),
    SetBodies: fc.record({ bodies: listOf(id) }),
    AddStrategy: fc.record({ edition: id, id, number: short, title: short, leaders: listOf(id) }),
    PlaceProgram: fc.record(placed),
    SetLine: fc.record({ ...placed, years: listOf(yearFigures), reason }),
    LeaveOut: fc.record({ edition: id, program: id, reason, successors: listOf(id) }),
    AssignPart: fc.record({ committee: id, programs: listOf(id) }),
    NoteReviewer: fc.record({ committee: id, cycle: derived }),
    AwaitPart: fc.record({ committee: id, cycle: derived }),
    ReceivePart: fc.record({
      committee: id,
      cycle: derived,
      changes: listOf(agreed),
      deferred: listOf(deferred),
      kept: listOf(kept),
    }),
    NoteRevision: fc.record({ agreed }),
    NoteProgram: fc.record({ program: id, name: short, owner: id, cooperating: listOf(id) }),
    NoteAbolition: fc.record({ program: id, reason }),
    NoteDay: fc.record({ date, name: short }, { requiredKeys: ['date'] }),
    TakeInChange: fc.record({ change: derived }),
    DropChange: fc.record({ change: derived, reason }),
    TakeInDeferred: fc.record({ deferred: derived, changes: listOf(change), note: text }),
    DeclineDeferred: fc.record({ deferred: derived, reason }),
    CarryDeferred: fc.record({ deferred: derived, reason }),
    AnnounceHearing: fc.record({ edition: id, from: date, until: date, place: short }),
    RecordComment: fc.record({ edition: id, id, text, received: date }),
    ReplyToComment: fc.record({ comment: id, text }),
    SubmitDraft: fc.record({ edition: id }),
    RecordDeliberation: fc.record({ edition: id, meeting: id }),
    SendBack: fc.record({ edition: id, reason, signer: count }, { requiredKeys: ['edition', 'reason'] }),
    RecordReport: fc.record({ edition: id, reported: date, number: short }),
    StartApproval: fc.record({
      edition: id,
      line: listOf(fc.record({ title: short, part: word(...signerParts) })),
    }),
    RecordSignature: fc.record(
      { edition: id, signer: count, manner: word(...signatureManners), signed: date, remark: text },
      { requiredKeys: ['edition', 'signer', 'manner', 'signed'] },
    ),
    FinishApproval: fc.record(
      { edition: id, number: short, approved: date, policyNumber: short },
      { requiredKeys: ['edition', 'number', 'approved'] },
    ),
    NoteChecklist: fc.record({ checklist }),
    FillChecklist: fc.record({ edition: id, filled: listOf(checkAnswer) }),
    SetDisclosure: fc.record(
      { edition: id, grade: word(...disclosureGrades), clause: word(...withholdingKeys) },
      { requiredKeys: ['edition', 'grade'] },
    ),
    RecordSubmission: fc.record({ edition: id, to: short, submitted: date, number: short }),
    PutInForce: fc.record({ edition: id, from: date }),
    DraftCorrection: fc.record({ reason }),
    DropCorrection: fc.record({ edition: id, reason }),
    NoteSuccessor: fc.record({ plan: id, from: date }),
    ClosePlan: fc.record({ submitted: date, number: short }),
    PublishPlan: fc.record({
      version: count,
      redactions: listOf(
        fc.record({ field: word(...redactablePlanFields), item: id, clause: word(...withholdingKeys) }),
      ),
      reason,
    }),
    WithdrawPublication: fc.record({ reason }),
  },
  cycle: {
    OpenCycle: fc.record({ committee: id, plan: id, year }, { requiredKeys: ['committee', 'plan'] }),
    NoteRound: fc.record({ round: id, tracks: listOf(word(...tracks)) }),
    NoteConclusion: fc.record({ round: id, outcome }),
    NoteCancellation: fc.record({ round: id }),
    BeginPlanChange: nothing,
    RecordDeliberation: fc.record({ changes: listOf(derived), meeting: id }),
    RecordStep: fc.record({
      changes: listOf(derived),
      step: word('residentsHeard', 'reported', 'approved', 'submitted'),
      taken: date,
      number: short,
    }),
    NoteRevision: fc.record({ change: derived }),
    NoteStuck: fc.record({ change: derived, code: short }),
    RetryChange: fc.record({ change: derived }),
    PostponeChange: fc.record({ change: derived, reason }),
    DropChange: fc.record({ change: derived, reason }),
    ReportFollowUp: fc.record({ owed: derived, evidence: text }),
    CheckFollowUp: fc.record({ owed: derived, finding: word(...findings), note: text }),
    ResolveOwed: fc.record({ owed: derived, outcome: word('done', 'dropped'), note: text }),
    CarryOwed: fc.record({ owed: derived, reason }),
    TakeOver: fc.record({ owed: listOf(owed) }),
    BeginAdoption: nothing,
    NoteAdoption: fc.record({
      plan: id,
      changes: listOf(
        fc.record(
          { change: derived, outcome: word('inPlan', 'dropped', 'late'), reason },
          { requiredKeys: ['change', 'outcome'] },
        ),
      ),
      deferred: listOf(fc.record({ owed: derived, outcome: word(...deferredOutcomes), reason })),
    }),
    CloseCycle: nothing,
  },
  round: {
    OpenRound: fc.record(
      {
        committee: id,
        plan: id,
        title: short,
        tracks: listOf(word(...tracks)),
        opinionsDue: date,
        answersDue: date,
        programs: listOf(id),
        year,
      },
      { requiredKeys: ['committee', 'plan', 'title', 'tracks', 'opinionsDue', 'answersDue'] },
    ),
    SubmitAssessment: fc.record({
      topic,
      results: listOf(fc.record({ indicator: derived, value: figure, period: short })),
      problems: text,
      improvements: text,
    }),
    ProposeChange: fc.record({ topic, changes: listOf(change), reason }),
    ProposeNoChange: fc.record({ topic }),
    WaiveSubmission: fc.record({ topic, reason }),
    SubmitRemark: fc.record(
      { topic, id, kind: word('opinion', 'question'), text },
      { requiredKeys: ['topic', 'kind', 'text'] },
    ),
    EnterRemark: fc.record(
      { topic, id, kind: word(...remarkKinds), text, speaker: id, meeting: id, inReplyTo: id },
      { requiredKeys: ['topic', 'kind', 'text'] },
    ),
    CorrectRemark: fc.record({ remark: id, text, reason }),
    WithdrawRemark: fc.record({ remark: id, reason }),
    AttachToRemark: fc.record({ remark: id, file }),
    DetachFromRemark: fc.record({ remark: id, hash, reason }),
    AttachToAnswer: fc.record({ opinion: id, file }),
    DetachFromAnswer: fc.record({ opinion: id, hash, reason }),
    ReplyToQuestion: fc.record({ remark: id, text }),
    CloseIntake: nothing,
    IssueOpinion: fc.record(
      { topic, id, wording, remarks: listOf(id) },
      { requiredKeys: ['topic', 'wording', 'remarks'] },
    ),
    CorrectOpinion: fc.record({ opinion: derived, wording, remarks: listOf(id), reason }),
    WithdrawOpinion: aboutOpinionWithReason,
    SendOpinions: nothing,
    RequestTransfer: fc.record({ opinion: derived, to: id, reason }),
    ApproveTransfer: aboutOpinion,
    DeclineTransfer: aboutOpinionWithReason,
    AddContribution: fc.record({ opinion: derived, text }),
    GiveResponse: fc.record(
      { opinion: derived, answer, text, sharedWith: derived },
      { requiredKeys: ['opinion', 'answer', 'text'] },
    ),
    CorrectResponse: fc.record(
      { opinion: derived, answer, text, sharedWith: derived, reason },
      { requiredKeys: ['opinion', 'answer', 'text', 'reason'] },
    ),
    EnterResponse: fc.record(
      {
        opinion: derived,
        text,
        source: fc.record(
          {
            place: short,
            file: fc.record({ hash: short, name: short, type: word(...fileTypes), size: count }),
          },
          { requiredKeys: ['place'] },
        ),
        answer,
        sharedWith: derived,
      },
      { requiredKeys: ['opinion', 'text', 'source'] },
    ),
    WithdrawEntered: aboutOpinionWithReason,
    WithdrawResponse: aboutOpinionWithReason,
    ReleaseResponse: aboutOpinion,
    ReturnResponse: aboutOpinionWithReason,
    AskAgain: aboutOpinionWithReason,
    AgreeChange: aboutOpinion,
    SettleOpinion: fc.record({ opinion: derived, note: text }, { requiredKeys: ['opinion'] }),
    SettleWithoutObjection: fc.record({ opinions: listOf(derived) }),
    RecordOpen: aboutOpinionWithReason,
    ExtendDeadlines: fc.record({ opinionsDue: date, answersDue: date, reason }, { requiredKeys: ['reason'] }),
    ReopenTopic: fc.record({ topic, opinionsDue: date, answersDue: date, reason }),
    CloseReopenedTopic: fc.record({ topic, reason }),
    NoteOwner: fc.record({
      program: id,
      department: fc.record({ department: id, name: short, releases: flag }),
    }),
    ConcludeRound: nothing,
    CancelRound: fc.record({ reason }),
    PublishRound: fc.record({
      version: count,
      remarks: word(...remarksShown),
      redactions: listOf(
        fc.record({ field: word(...redactableFields), item: derived, clause: word(...withholdingKeys) }),
      ),
      reason,
    }),
    WithdrawPublication: fc.record({ reason }),
  },
  meeting: {
    ConveneMeeting: fc.record(
      {
        committee: id,
        number: short,
        date,
        time: word('00:00', '09:30', '23:59'),
        place: short,
        mode,
        agenda: listOf(agendaEntry),
      },
      { requiredKeys: ['committee', 'number', 'date', 'agenda'] },
    ),
    SendNotice: fc.record({ urgent: text }, { requiredKeys: [] }),
    MoveMeeting: fc.record(
      { date, time: word('00:00', '23:59'), place: short, mode, reason, urgent: text },
      { requiredKeys: ['date', 'reason'] },
    ),
    AmendAgenda: fc.record({ added: listOf(agendaEntry), takenOff: listOf(id), reason }),
    AnswerInWriting: fc.record({
      attendance: id,
      answers: listOf(
        fc.record(
          { agendaItem: id, choice: word(...choices), note: text },
          { requiredKeys: ['agendaItem', 'choice'] },
        ),
      ),
    }),
    ReplyToNotice: fc.record(
      { attendance: id, reply: word(...replies), proxy: short, note: text },
      { requiredKeys: ['attendance', 'reply'] },
    ),
    RecordArrival: fc.record({ attendance: id, proxy: short }, { requiredKeys: ['attendance'] }),
    RecordDeparture: fc.record({ attendance: id }),
    OpenMeeting: nothing,
    RecordRecusal: fc.record({ agendaItem: id, seat: id, reason }),
    RecordNoObjection: fc.record({ agendaItem: id }),
    TakeVote: fc.record({ agendaItem: id, inFavour: count, against: count, abstained: count }),
    HoldOver: fc.record({ agendaItem: id, reason }),
    StateRoll: fc.record({
      stated: fc.record({
        present: count,
        enrolled: count,
        sectors: listOf(fc.record({ sector: word(...sectors), present: count, enrolled: count })),
      }),
      source: short,
    }),
    CloseMeeting: nothing,
    CancelMeeting: fc.record({ reason }),
    TakeBackArrival: fc.record({ attendance: id, reason }),
    NamePresider: fc.record({ seat: id, reason }),
    AdmitAttendee: fc.record({ id, office: short, title: short }, { requiredKeys: ['office', 'title'] }),
    DismissAttendee: fc.record({ attendee: id }),
    RecordGist: fc.record({ agendaItem: id, gist: text }),
    SetNextDate: fc.record(
      { date, time: word('00:00', '09:30', '23:59'), place: short },
      { requiredKeys: ['date'] },
    ),
    WriteMinutes: fc.record({ minutes: id, words: minutesWords }),
    CorrectMinutes: fc.record({ minutes: id, words: minutesWords, reason }),
    ConfirmMinutes: fc.record({ minutes: id }),
    AttachToMinutes: fc.record({ minutes: id, file }),
    DetachFromMinutes: fc.record({ minutes: id, hash, reason }),
  },
  reminder: {
    NoteReminder: fc.record(
      {
        round: id,
        stream: word('cycle', 'plan', 'meeting', 'committee', 'program'),
        obligation: short,
        due: date,
        step: fc.integer({ min: -60, max: 60 }),
        escalatedTo: word('head', 'office'),
      },
      { requiredKeys: ['round', 'obligation', 'due'] },
    ),
  },
  intake: {
    BeginIntake: fc.record({
      file: fc.record({ hash: short, name: short, type: word(...fileTypes), size: fc.nat() }),
      kind: word(...intakeKinds),
      target: fc.record({ stream: word(...targetStreams), id }),
      decisions: listOf(fc.record({ doubt: short, choice: short })),
      proposal: short,
    }),
    NoteOutcomes: fc.record({
      rows: listOf(fc.oneof(fc.record({ row: fc.nat(), outcome: word('done', 'there') }), refusedRow)),
    }),
    UndoIntake: fc.record({ reason }),
    NoteReversals: fc.record({
      rows: listOf(fc.oneof(fc.record({ row: fc.nat(), outcome: word('reversed', 'left') }), refusedRow)),
    }),
  },
  paper: {
    MakeFinal: fc.record(
      {
        ...{ id, kind: id, of: id, department: id, post: id, reason },
        language: word(...paperLanguages),
        grade: word(...disclosureGrades),
        clause: word(...withholdingKeys),
        accepted: listOf(fc.record({ check: word(...checkCodes), count })),
      },
      { requiredKeys: ['id', 'kind', 'of', 'language', 'grade', 'accepted'] },
    ),
    RegisterPaper: fc.record({
      final: id,
      number: short,
      registered: date,
      line: listOf(
        fc.record({
          title: short,
          part: word(...signerParts),
          manner: word(...signatureManners),
          signed: date,
        }),
      ),
    }),
    WithdrawPaper: fc.record({ final: id, reason }),
  },
};

interface Case {
  readonly stream: StreamName;
  readonly type: CommandTypeOf<StreamName>;
  readonly body: fc.Arbitrary<unknown>;
  readonly parse: (body: unknown) => ReturnType<typeof parseCommand>;
}

const cases: readonly Case[] = Object.entries(bodies).flatMap(([stream, ofStream]) =>
  Object.entries<fc.Arbitrary<unknown>>(ofStream).map(([type, body]): Case => {
    if (!isStream(stream) || !isCommandOf(stream, type)) throw new Error(`no command ${stream} ${type}`);
    return { stream, type, body, parse: (given) => parseCommand(stream, type, given) };
  }),
);

/** A body as it comes out of a parser of JSON: fast-check makes objects without a prototype. */
const overTheWire = (body: unknown): unknown => JSON.parse(JSON.stringify(body));

const runs = { numRuns: 12 };

describe('parseCommand', () => {
  it.each(cases)('takes every $stream $type as it is', ({ type, body, parse }) => {
    fc.assert(
      fc.property(body.map(overTheWire), (given) => {
        expect(parse(given)).toStrictEqual({ command: { type, ...(given as object) } });
      }),
      runs,
    );
  });

  it.each(cases)('refuses a field too many, anywhere in $stream $type', ({ body, parse }) => {
    fc.assert(
      fc.property(body.map(overTheWire), (given) => {
        for (const { path, value } of nodesOf(given)) {
          if (!isRecord(value)) continue;
          const field = path === '' ? 'isAdmin' : `${path}.isAdmin`;
          expect(problemsOf(parse(replaced(given, path, { ...value, isAdmin: true })))).toStrictEqual([
            { field, reason: 'unexpected' },
          ]);
        }
      }),
      runs,
    );
  });

  it.each(cases)('refuses every value of another type in $stream $type', ({ body, parse }) => {
    fc.assert(
      fc.property(body.map(overTheWire), (given) => {
        for (const { path, value } of nodesOf(given)) {
          for (const other of [null, 7.5, 'a\u0000', true, ['a\u0000'], { a: 1 }]) {
            if (kindOf(other) === kindOf(value) && other !== 'a\u0000' && other !== 7.5) continue;
            const fields = problemsOf(parse(replaced(given, path, other))).map(({ field }) => field);
            expect(fields.some((field) => field.startsWith(path))).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  /** What an indicator may leave out, under its path. */
  const indicatorFields = (path: string) =>
    ['continues', 'derived', 'measure', 'measure.ratio', 'parts', 'weight'].map(
      (field) => `${path}.${field}`,
    );
  /** What a change may leave out, under its path. */
  const changeFields = (path: string) =>
    ['added.measure', 'added.measure.ratio', 'added.parts', 'added.weight', 'parts'].map(
      (field) => `${path}.${field}`,
    );

  it('misses every field but those that may be left out', () => {
    const optional = new Set<string>();
    for (const { stream, type, body, parse } of cases) {
      for (const given of fc.sample(body, { numRuns: 30, seed: 7 }).map(overTheWire)) {
        for (const { path } of nodesOf(given)) {
          if (path === '' || path.endsWith(']')) continue;
          const parsed = parse(replaced(given, path, undefined));
          if ('command' in parsed) optional.add(`${stream} ${type} ${path.replace(/\[\d+\]/g, '')}`);
          else expect(parsed.problems).toContainEqual(expect.objectContaining({ reason: 'missing' }));
        }
      }
    }
    const expected = [
      'committee AdoptRules rules.until',
      'committee EstablishCommittee reportsTo',
      'committee NoteDay name',
      'committee SetMeetingSeries mode',
      'committee SetMeetingSeries mode.link',
      'cycle NoteAdoption changes.reason',
      'cycle NoteConclusion outcome.kept.program',
      'cycle NoteConclusion outcome.owed.program',
      'cycle OpenCycle year',
      'cycle TakeOver owed.program',
      'intake NoteOutcomes rows.field',
      'intake NoteOutcomes rows.values',
      'intake NoteReversals rows.field',
      'intake NoteReversals rows.values',
      'meeting AdmitAttendee id',
      'meeting AmendAgenda added.motion',
      'meeting AmendAgenda added.text',
      'meeting AnswerInWriting answers.note',
      'meeting ConveneMeeting agenda.motion',
      'meeting ConveneMeeting agenda.text',
      'meeting ConveneMeeting mode',
      'meeting ConveneMeeting mode.link',
      'meeting ConveneMeeting place',
      'meeting ConveneMeeting time',
      'meeting MoveMeeting mode',
      'meeting MoveMeeting mode.link',
      'meeting MoveMeeting place',
      'meeting MoveMeeting time',
      'meeting MoveMeeting urgent',
      'meeting RecordArrival proxy',
      'meeting ReplyToNotice note',
      'meeting ReplyToNotice proxy',
      'meeting SendNotice urgent',
      'meeting SetNextDate place',
      'meeting SetNextDate time',
      'organization AddPost department',
      'organization ApplyRulePack pack.rules.until',
      'organization DefineCycleKind kind.rules.until',
      'organization SetChecklist checklist.items.group',
      'organization SetChecklist checklist.items.options',
      'organization SetChecklist checklist.items.several',
      'paper MakeFinal clause',
      'paper MakeFinal department',
      'paper MakeFinal post',
      'paper MakeFinal reason',
      'plan DraftPlan basis',
      'plan DraftPlan lastYear',
      'plan FillChecklist filled.note',
      'plan FillChecklist filled.yes',
      'plan FinishApproval policyNumber',
      'plan NoteChecklist checklist.items.group',
      'plan NoteChecklist checklist.items.options',
      'plan NoteChecklist checklist.items.several',
      'plan NoteDay name',
      'plan ReceivePart deferred.program',
      'plan ReceivePart kept.program',
      'plan RecordSignature remark',
      'plan SendBack signer',
      'plan SetDisclosure clause',
      'program AdoptFigures asks',
      'program AdoptFigures asks.until',
      'program AdoptFigures before',
      'program AdoptFigures takenOver',
      'program NoteReview asks.until',
      'program CheckQuarter obstacles',
      'program CheckQuarter reason',
      'program CheckQuarter remedy',
      'program ConfirmResult reason',
      'program CorrectResult evidence.link',
      'program GiveReason size',
      'program GiveReason size.follows',
      'program GiveReason size.says',
      'program GiveReason size.scale',
      'program IntroduceProgram ancestors',
      'program IntroduceProgram content',
      'program LogEntry id',
      'program RecordSpending id',
      'program RecordSpending note',
      'program RecordSpending scale',
      'program ReportResult evidence.link',
      'program ReportResult id',
      'program ReportResult late',
      'program ReportResult note',
      'program SetSchedule reason',
      'program StateFigure figure.item',
      'program StateFigure figure.source',
      'program StateFigure id',
      'program StateFigure scale',
      'reminder NoteReminder escalatedTo',
      'reminder NoteReminder step',
      'reminder NoteReminder stream',
      'round CorrectOpinion wording.text',
      'round CorrectResponse sharedWith',
      'round GiveResponse sharedWith',
      'round EnterResponse answer',
      'round EnterResponse answer.proof.changes.added.measure',
      'round EnterResponse answer.proof.changes.added.measure.ratio',
      'round EnterResponse answer.proof.changes.added.parts',
      'round EnterResponse answer.proof.changes.added.weight',
      'round EnterResponse sharedWith',
      'round EnterResponse source.file',
      'round EnterRemark id',
      'round EnterRemark inReplyTo',
      'round EnterRemark meeting',
      'round EnterRemark speaker',
      'round ExtendDeadlines answersDue',
      'round ExtendDeadlines opinionsDue',
      'round IssueOpinion id',
      'round IssueOpinion wording.text',
      'round OpenRound programs',
      'round OpenRound year',
      'round SettleOpinion note',
      'round SubmitRemark id',
      ...indicatorFields('plan SetLine years.indicators'),
      ...indicatorFields('program AdoptFigures before.indicators'),
      ...indicatorFields('program AdoptFigures figures.indicators'),
      ...indicatorFields('program IntroduceProgram indicators'),
      ...indicatorFields('program StateYear indicators'),
      ...changeFields('cycle NoteConclusion outcome.changes.change'),
      ...changeFields('plan NoteRevision agreed.change'),
      ...changeFields('plan ReceivePart changes.change'),
      ...changeFields('plan TakeInDeferred changes'),
      ...changeFields('program ReviseProgram agreed.change'),
      ...changeFields('round ProposeChange changes'),
    ];
    expect([...optional].sort()).toStrictEqual(expected.sort());
  });

  const response = { opinion: 'o-1', text: '답변' };
  const target = { kind: 'indicatorTarget', effective: 2021, indicator: 'i-1', from: '5', to: '10' };
  const accepted = (...changes: unknown[]) => ({
    ...response,
    answer: { disposition: 'accepted', proof: { kind: 'changes', changes } },
  });
  const bad: readonly [string, unknown, string, InvalidReason][] = [
    [
      'a text of 1 MB',
      { ...response, text: '가'.repeat(1_000_000), answer: { disposition: 'nothingToAnswer' } },
      'text',
      'tooLong',
    ],
    [
      'a text that only looks short',
      { ...response, text: '\uFE0F'.repeat(30_000), answer: { disposition: 'nothingToAnswer' } },
      'text',
      'tooLong',
    ],
    [
      'half a character',
      { ...response, text: 'a\uD800', answer: { disposition: 'nothingToAnswer' } },
      'text',
      'badCharacter',
    ],
    [
      'a zero byte',
      { ...response, text: 'a\u0000', answer: { disposition: 'nothingToAnswer' } },
      'text',
      'badCharacter',
    ],
    ['no body', undefined, '', 'notObject'],
    ['null', null, '', 'notObject'],
    ['a list', [], '', 'notObject'],
    [
      'a number for a text',
      { ...response, text: 5, answer: { disposition: 'nothingToAnswer' } },
      'text',
      'notText',
    ],
    [
      'an unknown disposition',
      { ...response, answer: { disposition: 'promised' } },
      'answer.disposition',
      'notOneOf',
    ],
    [
      'a disposition that every object has',
      { ...response, answer: { disposition: 'constructor' } },
      'answer.disposition',
      'notOneOf',
    ],
    ['no disposition', { ...response, answer: {} }, 'answer.disposition', 'missing'],
    ['an answer that is a text', { ...response, answer: 'accepted' }, 'answer', 'notObject'],
    [
      'an answer that is a list',
      { ...response, answer: [{ disposition: 'nothingToAnswer' }] },
      'answer',
      'notObject',
    ],
    [
      'a change without its figure',
      accepted({ ...target, to: undefined }),
      'answer.proof.changes[0].to',
      'missing',
    ],
    ['a figure as a number', accepted({ ...target, to: 10 }), 'answer.proof.changes[0].to', 'notText'],
    [
      'a figure with a comma',
      accepted({ ...target, to: '1,000' }),
      'answer.proof.changes[0].to',
      'notDecimal',
    ],
    [
      'a figure of 31 digits',
      accepted({ ...target, to: '1'.repeat(31) }),
      'answer.proof.changes[0].to',
      'tooLong',
    ],
    [
      'an unknown kind of change',
      accepted(target, { ...target, kind: 'magic' }),
      'answer.proof.changes[1].kind',
      'notOneOf',
    ],
    ['a hole in a list', accepted(target, null), 'answer.proof.changes[1]', 'notObject'],
    [
      'a field of another kind',
      accepted({ ...target, amount: '1' }),
      'answer.proof.changes[0].amount',
      'unexpected',
    ],
    [
      'half a year',
      accepted({ ...target, effective: 2021.5 }),
      'answer.proof.changes[0].effective',
      'notYear',
    ],
    [
      'too many changes',
      accepted(...Array.from({ length: 501 }, () => target)),
      'answer.proof.changes',
      'listTooLong',
    ],
    ['an id that climbs', { ...accepted(target), opinion: '..' }, 'opinion', 'notDerivedId'],
    ['an id with a slash', { ...accepted(target), opinion: 'a/b' }, 'opinion', 'notDerivedId'],
    ['an id that is a prototype', { ...accepted(target), opinion: '__proto__' }, 'opinion', 'notDerivedId'],
    [
      'an indicator by an id that cannot have followed from others',
      accepted({ ...target, indicator: 'a'.repeat(limits.derivedId + 1) }),
      'answer.proof.changes[0].indicator',
      'tooLong',
    ],
    [
      'an opinion by an id that cannot have followed from others',
      { ...accepted(target), opinion: 'a'.repeat(limits.derivedId + 1) },
      'opinion',
      'tooLong',
    ],
  ];

  it.each(bad)('refuses %s', (_what, body, field, reason) => {
    expect(problemsOf(parseCommand('round', 'GiveResponse', body))).toContainEqual({ field, reason });
  });

  it('takes what is as long as it may be', () => {
    const body = {
      edition: 'e-1',
      id: 'a'.repeat(limits.id),
      number: '나'.repeat(limits.shortText),
      title: '',
      leaders: Array.from({ length: limits.listEntries }, () => 'p'),
    };
    expect(parseCommand('plan', 'AddStrategy', body)).toStrictEqual({
      command: { type: 'AddStrategy', ...body },
    });
    const made = { change: 'a'.repeat(limits.derivedId) };
    expect(parseCommand('cycle', 'RetryChange', made)).toStrictEqual({
      command: { type: 'RetryChange', ...made },
    });
    const texts = { reason: '가'.repeat(limits.text) };
    expect(parseCommand('round', 'CancelRound', texts)).toStrictEqual({
      command: { type: 'CancelRound', ...texts },
    });
    const figures = accepted({ ...target, from: '-0.5', to: '9'.repeat(limits.decimal) });
    expect(parseCommand('round', 'GiveResponse', figures)).toStrictEqual({
      command: { type: 'GiveResponse', ...figures },
    });
  });

  it('joins ids by what no id that somebody chooses can hold', () => {
    const remark = { topic: 'p-1-6/change', kind: 'opinion', text: '의견' };
    expect(problemsOf(parseCommand('round', 'SubmitRemark', { ...remark, id: 'r:1' }))).toStrictEqual([
      { field: 'id', reason: 'notId' },
    ]);
    const tooLong = { ...remark, id: 'a'.repeat(limits.id + 1) };
    expect(problemsOf(parseCommand('round', 'SubmitRemark', tooLong))).toStrictEqual([
      { field: 'id', reason: 'tooLong' },
    ]);
    const longest = 'a'.repeat(limits.id);
    const vote = { opinion: voteIdOf(longest, longest, 499) };
    expect(parseCommand('round', 'AgreeChange', vote)).toStrictEqual({
      command: { type: 'AgreeChange', ...vote },
    });
    const change = { change: `${longest}:${vote.opinion}:499:499` };
    expect(parseCommand('cycle', 'RetryChange', change)).toStrictEqual({
      command: { type: 'RetryChange', ...change },
    });
  });

  it('names a wrong entry of a plain list by its place', () => {
    const parsed = parseCommand('round', 'SettleWithoutObjection', { opinions: ['o-1', 'o 2', 3] });
    expect(problemsOf(parsed)).toStrictEqual([
      { field: 'opinions[1]', reason: 'notDerivedId' },
      { field: 'opinions[2]', reason: 'notText' },
    ]);
  });

  it('takes no prototype from outside', () => {
    const body: unknown = JSON.parse('{"reason":"x","__proto__":{"type":"ConcludeRound"},"constructor":1}');
    expect(problemsOf(parseCommand('round', 'CancelRound', body))).toStrictEqual([
      { field: '__proto__', reason: 'unexpected' },
      { field: 'constructor', reason: 'unexpected' },
    ]);
    const inherited = parseCommand('round', 'CancelRound', Object.create({ reason: 'inherited' }));
    expect(problemsOf(inherited)).toStrictEqual([{ field: 'reason', reason: 'missing' }]);
  });

  it('makes new plain objects', () => {
    class Strange {
      readonly opinions = ['o-1'];
    }
    const given = new Strange();
    const parsed = parseCommand('round', 'SettleWithoutObjection', given);
    if (!('command' in parsed)) throw new Error('refused');
    expect(Object.getPrototypeOf(parsed.command)).toBe(Object.prototype);
    expect(parsed.command.opinions).not.toBe(given.opinions);
  });

  it('is not drawn into depths or heaps that no schema has', () => {
    const deep: unknown = JSON.parse('[{"a":'.repeat(5_000) + '1' + '}]'.repeat(5_000));
    expect(problemsOf(parseCommand('round', 'GiveResponse', { ...response, answer: deep }))).toContainEqual({
      field: 'answer',
      reason: 'notObject',
    });
    const heap = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, deep]));
    expect(problemsOf(parseCommand('round', 'CloseIntake', heap))).toHaveLength(limits.problems);
    const longName = { ['k'.repeat(1_000_000)]: 1 };
    expect(problemsOf(parseCommand('round', 'CloseIntake', longName))[0]?.field).toHaveLength(limits.id);
  });

  it('knows the names of streams and commands, and no others', () => {
    expect(['round', 'rounds', 'constructor', '__proto__'].map(isStream)).toStrictEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(
      ['OpenRound', 'openRound', 'default', 'toString'].map((name) => isCommandOf('round', name)),
    ).toStrictEqual([true, false, false, false]);
  });
});

interface Node {
  /** `answer.proof.changes[0].to`; empty for the whole. */
  readonly path: string;
  readonly value: unknown;
}

function nodesOf(value: unknown, path = ''): readonly Node[] {
  const here = { path, value };
  if (Array.isArray(value))
    return [here, ...value.flatMap((entry, index) => nodesOf(entry, `${path}[${index}]`))];
  if (!isRecord(value)) return [here];
  const within = Object.entries(value).flatMap(([key, part]) =>
    nodesOf(part, path === '' ? key : `${path}.${key}`),
  );
  return [here, ...within];
}

/** The body with another value at a path; a path to a field is left out where the value is undefined. */
function replaced(body: unknown, path: string, value: unknown): unknown {
  if (path === '') return value;
  const [, head = '', index, rest = ''] = /^(?:\.?([^.[]+)|\[(\d+)\])(.*)$/.exec(path) ?? [];
  if (index !== undefined) {
    if (!Array.isArray(body)) throw new Error(`no list at ${path}`);
    return body.map((entry: unknown, at) => (at === Number(index) ? replaced(entry, rest, value) : entry));
  }
  if (!isRecord(body)) throw new Error(`no fields at ${path}`);
  return { ...body, [head]: replaced(body[head], rest, value) };
}

function problemsOf(parsed: ReturnType<typeof parseCommand>) {
  if ('command' in parsed) throw new Error(`accepted ${JSON.stringify(parsed.command).slice(0, 200)}`);
  return parsed.problems;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;
}
