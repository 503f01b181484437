// What a campaign came to, in lines that can be kept.
import type { Report } from './campaign.js';
import { violationKinds } from './check/violation.js';

const most = 40;

/** The lines of a report; the last one says whether anything was found. */
export function linesIn(report: Report): readonly string[] {
  const { injected, skipped, acknowledged, events, mails, repeatedMails, violations } = report;
  const faults = [...injected.values()].reduce((sum, count) => sum + count, 0);
  return [
    `faults: ${faults}`,
    ...[...injected].sort(byName).map(([kind, count]) => `  ${kind}: ${count}`),
    ...[...skipped].map(([kind, why]) => `  SKIPPED ${kind}: ${why}`),
    `processes started: ${report.starts}, of these in vain while there was no database: ${report.failedStarts}`,
    `answers: ${counted(report.answers)}`,
    `refusals: ${counted(report.refusals) || 'none'}`,
    `writes acknowledged: ${acknowledged}, events in the log: ${events}`,
    `mails: ${mails}, of these repeated under their Message-ID where a fault explains it: ${repeatedMails}`,
    ...violations.slice(0, most).map(({ kind, about }) => `VIOLATION ${kind}: ${about}`),
    ...violationKinds.flatMap((kind) => {
      const count = violations.filter((each) => each.kind === kind).length;
      return count > 0 ? [`  ${kind}: ${count}`] : [];
    }),
    `violations: ${violations.length}`,
  ];
}

function counted(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort(byName)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function byName([one]: readonly [string, number], [other]: readonly [string, number]): number {
  return one < other ? -1 : 1;
}
