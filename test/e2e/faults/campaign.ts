// One campaign: an installation at work, faults after a schedule, rest, and a look at everything. What comes of it is a report.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { check } from './check/check.js';
import type { Trouble } from './check/evidence.js';
import { repeatsIn } from './check/repeats.js';
import type { Violation } from './check/violation.js';
import { Crowd } from './load/crowd.js';
import { Notes } from './load/notes.js';
import { leave, rest } from './rest.js';
import { lineOf, type Fault, type FaultKind } from './schedule.js';
import { breakings, type Scene } from './stand/breaking.js';
import { ProductClock } from './stand/product-clock.js';
import { Stand } from './stand/stand.js';

export interface CampaignParts {
  readonly seed: number;
  /** An empty folder for what everybody says; it stays. */
  readonly notes: string;
  readonly redisServer: string | undefined;
  readonly faults: Iterable<Fault>;
  /** Nothing is begun after so many milliseconds. */
  readonly longest: number;
  /** So many journeys side by side. */
  readonly usual: number;
  readonly log: (line: string) => void;
}

export interface Report {
  readonly injected: ReadonlyMap<FaultKind, number>;
  /** Kinds that cannot be had on this machine, each with why. */
  readonly skipped: ReadonlyMap<FaultKind, string>;
  readonly acknowledged: number;
  readonly events: number;
  readonly mails: number;
  /** Under the same Message-ID, where a fault explains it. */
  readonly repeatedMails: number;
  readonly answers: ReadonlyMap<string, number>;
  readonly refusals: ReadonlyMap<string, number>;
  /** How often processes were started, and how many of those starts found no database. */
  readonly starts: number;
  readonly failedStarts: number;
  readonly violations: readonly Violation[];
}

/** Resolves when it is over, and nothing of it is left but the notes. */
export async function campaign(parts: CampaignParts): Promise<Report> {
  const notes = new Notes(join(parts.notes, 'told.jsonl'));
  const fellOver = (about: string) => notes.saw({ kind: 'fell-over', about });
  const stand = await Stand.start({ ...parts, fellOver });
  try {
    return await underFaults(stand, notes, parts);
  } finally {
    await stand.stop();
    notes.close();
  }
}

async function underFaults(stand: Stand, notes: Notes, parts: CampaignParts): Promise<Report> {
  const { seed, usual, log } = parts;
  const clock = await ProductClock.of(stand);
  const fronts = () => stand.apis.map(({ front }) => `http://127.0.0.1:${front.port}`);
  const crowd = new Crowd({ seed, fronts, notes, today: () => clock.today });
  crowd.join(usual);
  const breaking = breakAll({ stand, crowd, clock, usual }, parts);
  const broken = await breaking.finally(() => {
    log('the crowd goes home');
    return crowd.stop();
  });
  log('rest');
  const { atRest, trouble } = await rest(stand, log);
  log('a look at everything');
  try {
    const kept = notes.kept();
    const arrivals = stand.mail.arrivals();
    const evidence = { ...kept, arrivals, troubles: [...broken.troubles, trouble] };
    const found = await check(atRest, evidence);
    const { starts, failedStarts } = startsOf(stand);
    return {
      ...broken,
      ...{ starts, failedStarts, answers: notes.answers, refusals: notes.refusals },
      acknowledged: kept.acknowledged.length,
      events: await atRest.house.store.head(),
      mails: arrivals.length,
      repeatedMails: repeatsIn(evidence).explained.length,
      violations: [...notes.violations, ...found],
    };
  } finally {
    await leave(atRest);
  }
}

async function breakAll(scene: Scene, { faults, longest, log }: CampaignParts) {
  const end = performance.now() + longest;
  const injected = new Map<FaultKind, number>();
  const skipped = new Map<FaultKind, string>();
  const troubles: Trouble[] = [];
  const under: Promise<void>[] = [];
  const act = async (fault: Fault): Promise<void> => {
    const from = Date.now();
    const why = await breakings[fault.kind](scene, fault);
    if (typeof why === 'string') skipped.set(fault.kind, why);
    else injected.set(fault.kind, (injected.get(fault.kind) ?? 0) + 1);
    troubles.push({ kind: fault.kind, from, until: Date.now() });
  };
  for (const fault of faults) {
    if (performance.now() > end) break;
    log(lineOf(fault));
    const acting = act(fault);
    // It is waited for below, maybe later than it fails.
    acting.catch(() => undefined);
    // Where nothing is waited for, the next one comes on top of it.
    if (fault.rest > 0) {
      await Promise.all([...under.splice(0), acting]);
      await pause(fault.rest);
    } else under.push(acting);
  }
  await Promise.all(under);
  return { injected, skipped, troubles };
}

function startsOf({ machines }: Stand): { readonly starts: number; readonly failedStarts: number } {
  const sum = (of: (process: Stand['machines'][number]['process']) => number) =>
    machines.reduce((total, { process }) => total + of(process), 0);
  return { starts: sum(({ starts }) => starts), failedStarts: sum(({ failedStarts }) => failedStarts) };
}
