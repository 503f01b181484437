// What was logged of a program as papers print it: its progress and its outreach, by day, and its own checks by quarter.
import { standingLabels } from '#contract/figure-words';
import { periodLabel } from '#contract/period-labels';
import type { Language } from '#contract/label';
import { isIsoDate } from '#domain/dates';
import { comparePeriods } from '#domain/periods';
import type { IntroducedProgram } from '#domain/program/states';
import { logs, type Log, type LogEntry } from '#domain/reported';
import type { Block } from '../model.js';
import { cell, centered, head } from './blocks.js';
import { signedOn } from './dates.js';
import { planWords, pledgeWords as say } from './plan-words.js';

/** A table for each log that has entries; what was struck out is not on paper. */
export function logBlocks(id: string, { entries }: IntroducedProgram, language: Language): readonly Block[] {
  return logs.flatMap((log) => {
    const kept = Object.entries(entries).filter(([, each]) => each.log === log && each.status === 'kept');
    return kept.length === 0 ? [] : logTable(id, log, kept, language);
  });
}

function logTable(
  id: string,
  log: Log,
  entries: readonly (readonly [id: string, entry: LogEntry])[],
  language: Language,
): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: say.logs[log][language] },
    {
      kind: 'table',
      id: `${id}/${log}`,
      columns: [6, 16, 32, 46],
      headerRows: 1,
      rows: [
        {
          cells: [planWords.row, say.date, say.subject, say.details].map((label) => head(label[language])),
        },
        ...entries.map(([entry, { when, title, text }], at) => ({
          id: `${id}/${log}/${entry}`,
          cells: [
            centered(String(at + 1)),
            centered((isIsoDate(when) ? signedOn(when) : periodLabel(when))[language]),
            cell(title),
            cell(text),
          ],
        })),
      ],
    },
  ];
}

/** The department's checks of its quarters, in their order. */
export function checkBlocks(
  id: string,
  { selfChecks }: IntroducedProgram,
  language: Language,
): readonly Block[] {
  const checks = Object.values(selfChecks).sort((one, other) => comparePeriods(one.period, other.period));
  if (checks.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: say.checks[language] },
    {
      kind: 'table',
      id: `${id}/checks`,
      columns: [14, 14, 28, 22, 22],
      headerRows: 1,
      rows: [
        {
          cells: [say.date, say.standing, say.checked, say.obstacles, say.remedy].map((label) =>
            head(label[language]),
          ),
        },
        ...checks.map(({ period, standing, done, obstacles = '', remedy = '' }) => ({
          id: `${id}/checks/${period}`,
          cells: [
            centered(periodLabel(period)[language]),
            centered(standingLabels[standing][language]),
            cell(done),
            cell(obstacles),
            cell(remedy),
          ],
        })),
      ],
    },
  ];
}
