// What follows from each report on a program: results, money spent, its schedule and logs, how it stands, what papers print.
import type { Signature } from '../actor.js';
import { withFile, withoutFile } from '../attachments.js';
import type { AmountScale } from '../changes.js';
import { expectStatus, ImpossibleHistory, type Evolve } from '../gate/evolution.js';
import type { IsoDate } from '../ids.js';
import type { Ended, LogEntry, Result, Spending, Stated, Verification } from '../reported.js';
import type { IntroducedProgram, Program, ProgramVocabulary } from './states.js';
import type { ReportEvent } from './words.js';

type EvolveReports = Pick<Evolve<ProgramVocabulary>, ReportEvent['type']>;

export const evolveReports: EvolveReports = {
  ResultReported: (state, { id, indicator, period, value, evidence, note, late, by, on }) =>
    setResult(state, id, {
      status: 'provisional',
      revision: 1,
      indicator,
      period,
      claimed: value,
      evidence,
      ...(note === undefined ? {} : { note }),
      ...(late === undefined ? {} : { late }),
      by,
      on,
      corrections: [],
    }),
  ResultCorrected: (state, { result, value, evidence, reason, by, on }) => {
    const before = onShelf(introduced(state).results, result);
    const { claimed: from, evidence: shown } = before;
    const corrected = { from, evidence: shown, ...verificationOf(before), reason, by, on };
    return setResult(state, result, {
      ...claimOf(before),
      status: 'provisional',
      claimed: value,
      evidence,
      corrections: [...before.corrections, corrected],
    });
  },
  ResultConfirmed: (state, { result, value, reason, by, on }) =>
    setResult(state, result, {
      ...claimOf(onShelf(introduced(state).results, result)),
      status: 'confirmed',
      verified: value,
      confirmedBy: by,
      confirmedOn: on,
      ...(reason === undefined ? {} : { reason }),
    }),
  ResultWithdrawn: (state, { result, reason, by, on }) => {
    const before = onShelf(introduced(state).results, result);
    return setResult(state, result, {
      ...claimOf(before),
      status: 'withdrawn',
      ...ended(reason, by, on),
      ...verificationOf(before),
    });
  },

  ResultFileAttached: (state, { result, ...attached }) => {
    const before = expectStatus(onShelf(introduced(state).results, result), 'provisional');
    const revision = before.revision + 1;
    return setResult(state, result, { ...before, ...withFile(before, attached), revision });
  },
  ResultFileDetached: (state, { result, hash }) => {
    const before = expectStatus(onShelf(introduced(state).results, result), 'provisional');
    const revision = before.revision + 1;
    return setResult(state, result, { ...before, ...withoutFile(before, hash), revision });
  },

  SpendingRecorded: (state, { id, year, line, amount, scale, until, note, by, on }) =>
    setSpending(state, id, {
      status: 'recorded',
      revision: 1,
      year,
      line,
      amount,
      scale: scale ?? scaleOf(introduced(state), year, line),
      until,
      ...(note === undefined ? {} : { note }),
      by,
      on,
      corrections: [],
    }),
  SpendingCorrected: (state, { spending, amount, reason, by, on }) => {
    const before = onShelf(introduced(state).spending, spending);
    const corrections = [...before.corrections, { from: before.amount, reason, by, on }];
    return setSpending(state, spending, { ...before, revision: before.revision + 1, amount, corrections });
  },

  ScheduleSet: (state, { rows }) => {
    const before = expectStatus(state, 'running', 'ended');
    return { ...before, schedule: rows, scheduleRevision: before.scheduleRevision + 1 };
  },

  EntryLogged: (state, { id, log, when, title, text, by, on }) =>
    setEntry(state, id, { status: 'kept', revision: 1, log, when, title, text, by, on, former: [] }),
  EntryCorrected: (state, { entry, when, title, text, reason, by, on }) => {
    const before = onShelf(introduced(state).entries, entry);
    const stood = { when: before.when, title: before.title, text: before.text, by: before.by, on: before.on };
    return setEntry(state, entry, {
      ...before,
      revision: before.revision + 1,
      ...{ when, title, text, by, on },
      former: [...before.former, { ...stood, reason }],
    });
  },
  EntryStruck: (state, { entry, reason, by, on }) => {
    const before = onShelf(introduced(state).entries, entry);
    return setEntry(state, entry, {
      ...before,
      revision: before.revision + 1,
      status: 'struck',
      ...ended(reason, by, on),
    });
  },

  StandingJudged: (state, { standing, reason, by, on }) => {
    const before = introduced(state);
    const judgement = { standing, reason, by, on };
    return { ...before, judgement, judgementRevision: before.judgementRevision + 1 };
  },
  JudgementLifted: (state) => {
    const { judgement: _, ...before } = introduced(state);
    return { ...before, judgementRevision: before.judgementRevision + 1 };
  },
  QuarterChecked: (state, { period, standing, done, obstacles, remedy, reason = '', by, on }) => {
    const before = introduced(state);
    const earlier = Object.hasOwn(before.selfChecks, period) ? before.selfChecks[period] : undefined;
    const check = {
      revision: (earlier?.revision ?? 0) + 1,
      period,
      standing,
      done,
      ...(obstacles === undefined ? {} : { obstacles }),
      ...(remedy === undefined ? {} : { remedy }),
      by,
      on,
      former: earlier ? [...earlier.former, { ...withoutFormer(earlier), replaced: reason }] : [],
    };
    return { ...before, selfChecks: { ...before.selfChecks, [period]: check } };
  },

  FigureStated: (state, { id, figure, value, scale, document, by, on }) =>
    setStated(state, id, {
      status: 'stated',
      revision: 1,
      figure,
      value,
      ...(scale === undefined ? {} : { scale }),
      document,
      by,
      on,
    }),
  FigureRecalled: (state, { stated, reason, by, on }) => {
    const before = onShelf(introduced(state).stated, stated);
    return setStated(state, stated, {
      ...before,
      revision: before.revision + 1,
      status: 'recalled',
      ...ended(reason, by, on),
    });
  },
  ReasonGiven: (state, { contradiction, reason, size, by, on }) => {
    const before = introduced(state);
    const earlier = Object.hasOwn(before.reasons, contradiction) ? before.reasons[contradiction] : undefined;
    const given = {
      revision: (earlier?.revision ?? 0) + 1,
      reason,
      ...(size === undefined ? {} : { size }),
      by,
      on,
      former: earlier ? [...earlier.former, withoutFormer(earlier)] : [],
    };
    return { ...before, reasons: { ...before.reasons, [contradiction]: given } };
  },
};

function introduced(state: Program): IntroducedProgram {
  return expectStatus(state, 'running', 'abolished', 'ended');
}

function onShelf<T>(shelf: Readonly<Record<string, T>>, id: string): T {
  const item = Object.hasOwn(shelf, id) ? shelf[id] : undefined;
  if (!item) throw new ImpossibleHistory(`the program has no ${id} of that kind`);
  return item;
}

/** What a line was counted in when it was reported on by an event that does not say so. */
function scaleOf({ years }: IntroducedProgram, year: number, id: string): AmountScale {
  const line = years[year]?.budget.find((each) => each.line === id);
  if (!line) throw new ImpossibleHistory(`the program has no line ${id} in ${year}`);
  return line.scale;
}

/** What the department said, moved on by one step and without what became of it. */
function claimOf({
  revision,
  indicator,
  period,
  claimed,
  evidence,
  note,
  late,
  by,
  on,
  corrections,
  files,
}: Result): Omit<Extract<Result, { readonly status: 'provisional' }>, 'status'> {
  return {
    revision: revision + 1,
    indicator,
    period,
    claimed,
    evidence,
    ...(note === undefined ? {} : { note }),
    ...(late === undefined ? {} : { late }),
    by,
    on,
    corrections,
    ...(files === undefined ? {} : { files }),
  };
}

/** What was verified of a result, once its claim is another or is taken back. */
function verificationOf(result: Result): { readonly wasVerified?: Verification } {
  if (result.status !== 'confirmed') return {};
  const { verified: value, confirmedBy: by, confirmedOn: on, reason } = result;
  return { wasVerified: { value, by, on, ...(reason === undefined ? {} : { reason }) } };
}

function ended(reason: string, endedBy: Signature, endedOn: IsoDate): Ended {
  return { reason, endedBy, endedOn };
}

function withoutFormer<T extends { readonly former: unknown }>({ former: _, ...rest }: T): Omit<T, 'former'> {
  return rest;
}

function setResult(state: Program, id: string, result: Result): Program {
  const before = introduced(state);
  return { ...before, results: { ...before.results, [id]: result } };
}

function setSpending(state: Program, id: string, spending: Spending): Program {
  const before = introduced(state);
  return { ...before, spending: { ...before.spending, [id]: spending } };
}

function setEntry(state: Program, id: string, entry: LogEntry): Program {
  const before = introduced(state);
  return { ...before, entries: { ...before.entries, [id]: entry } };
}

function setStated(state: Program, id: string, stated: Stated): Program {
  const before = introduced(state);
  return { ...before, stated: { ...before.stated, [id]: stated } };
}
