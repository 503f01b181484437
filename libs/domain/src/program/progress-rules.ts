// The rules of how a program gets on: its schedule, its dated logs, how it stands, and the department's own checks.
import { isIsoDate } from '../dates.js';
import type { At, Door, Replaced } from '../gate/gate.js';
import type { IsoDate } from '../ids.js';
import {
  firstRefusal,
  needsDistinct,
  needsNewId,
  needsPastDate,
  needsPeriod,
  needsSome,
  needsText,
} from '../payload.js';
import { isPeriod, quarterOf, startOf } from '../periods.js';
import { refuse, type Refusal } from '../refusals.js';
import type { EntryWords, Standing } from '../reported.js';
import { needsBegunPeriod } from './result-rules.js';
import { needsRunning } from './running.js';
import type { IntroducedProgram, ProgramVocabulary } from './states.js';
import type { ProgramCommand, ProgramEvent } from './words.js';

type CommandIs<T extends ProgramCommand['type']> = Extract<ProgramCommand, { readonly type: T }>;
type EventIs<T extends ProgramEvent['type']> = Extract<ProgramEvent, { readonly type: T }>;
type OnProgram<S extends IntroducedProgram['status'] = IntroducedProgram['status']> = At<
  ProgramVocabulary,
  S,
  'stream',
  never
>;
type OnEntry = At<ProgramVocabulary, IntroducedProgram['status'], 'entry', 'kept'>;

// ── Schedule ────────────────────────────────────────────────────────────────────────────────────────────────────

/** The schedule that another takes the place of. */
export function scheduleSet({ schedule, scheduleRevision }: IntroducedProgram): Replaced {
  return { field: 'rows', revision: scheduleRevision, stands: schedule };
}

/** All rows of the schedule at once; a schedule that takes the place of another says why. */
export function setSchedule(
  { state }: OnProgram<'running' | 'ended'>,
  command: CommandIs<'SetSchedule'>,
  { today }: Door,
): EventIs<'ScheduleSet'> | Refusal {
  const { rows } = command;
  const wrong = firstRefusal(
    needsRunning(state, today),
    ...rows.flatMap(({ id, title, periods }, index) => [
      needsText(id, `rows[${index}].id`),
      needsText(title, `rows[${index}].title`),
      needsSome(periods, `rows[${index}].periods`),
      ...periods.map((period, at) => needsPeriod(period, `rows[${index}].periods[${at}]`)),
      needsDistinct(periods, `rows[${index}].periods`),
    ]),
    needsDistinct(
      rows.map(({ id }) => id),
      'rows',
    ),
    state.schedule.length > 0 ? needsText(command.reason, 'reason', 'reason-missing') : undefined,
  );
  return wrong ?? { ...command, type: 'ScheduleSet' };
}

// ── Logs ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What has happened, with its day or period. */
export function logEntry(
  { state }: OnProgram,
  command: CommandIs<'LogEntry'>,
  { today }: Door,
): EventIs<'EntryLogged'> | Refusal {
  return (
    needsNewId(state.entries, command.id) ?? checkEntry(command, today) ?? { ...command, type: 'EntryLogged' }
  );
}

/** Other words, and why; the former ones are kept. */
export function correctEntry(
  { item }: OnEntry,
  command: CommandIs<'CorrectEntry'>,
  { today }: Door,
): EventIs<'EntryCorrected'> | Refusal {
  const { when, title, text } = command;
  const same = when === item.when && title === item.title && text === item.text;
  const wrong = firstRefusal(
    checkEntry(command, today),
    same ? refuse('nothing-changes', 'text') : undefined,
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  return wrong ?? { ...command, type: 'EntryCorrected' };
}

/** An entry that should not stand there; it is kept, struck out. */
export function strikeEntry(
  _at: unknown,
  command: CommandIs<'StrikeEntry'>,
): EventIs<'EntryStruck'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'EntryStruck' };
}

function checkEntry({ when, title, text }: EntryWords, today: IsoDate): Refusal | undefined {
  return firstRefusal(
    isIsoDate(when) ? needsPastDate(when, 'when', today) : needsBegunPeriod(when, 'when', today),
    needsText(title, 'title'),
    needsText(text, 'text'),
  );
}

// ── How it stands ───────────────────────────────────────────────────────────────────────────────────────────────

/** The judgement that another takes the place of, or that is lifted. */
export function standingJudged({ judgement, judgementRevision }: IntroducedProgram): Replaced {
  return { field: 'standing', revision: judgementRevision, stands: judgement };
}

/** Somebody's own judgement goes before what the rule says, with its reason. */
export function judgeStanding(
  { state: { judgement } }: OnProgram,
  { words, ...judged }: CommandIs<'JudgeStanding'>,
): EventIs<'StandingJudged'> | Refusal {
  const { standing, reason } = judged;
  const wrong = needsUsedWord(standing, words) ?? needsText(reason, 'reason', 'reason-missing');
  if (wrong) return wrong;
  return judgement?.standing === standing && judgement.reason === reason
    ? refuse('nothing-changes', 'standing')
    : { ...judged, type: 'StandingJudged' };
}

/** Refuses a word that the city does not say: nobody else would know what it means there. */
function needsUsedWord(standing: Standing, words: readonly Standing[]): Refusal | undefined {
  return words.includes(standing) ? undefined : refuse('standing-not-used', 'standing', { standing });
}

/** Somebody judged how it stands. */
export function isJudged({ state }: OnProgram): Refusal | undefined {
  return state.judgement ? undefined : refuse('nothing-judged');
}

/** How it stands follows from the rule again. */
export function liftJudgement(
  _at: unknown,
  command: CommandIs<'LiftJudgement'>,
): EventIs<'JudgementLifted'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'JudgementLifted' };
}

/** The check of the same quarter that another takes the place of. */
export function quarterChecked(
  { selfChecks }: IntroducedProgram,
  { period }: CommandIs<'CheckQuarter'>,
): Replaced {
  const stands = Object.hasOwn(selfChecks, period) ? selfChecks[period] : undefined;
  return { field: 'period', revision: stands?.revision ?? 0, stands };
}

/** The department's own check of a quarter that has begun; a second one of the same quarter says why. */
export function checkQuarter(
  { state }: OnProgram,
  { words, ...checked }: CommandIs<'CheckQuarter'>,
  { today }: Door,
): EventIs<'QuarterChecked'> | Refusal {
  const { period, standing } = checked;
  const wrong = firstRefusal(
    needsBegunPeriod(period, 'period', today),
    isPeriod(period) && quarterOf(startOf(period)) !== period
      ? refuse('quarter-needed', 'period', { period })
      : undefined,
    needsUsedWord(standing, words),
    needsText(checked.done, 'done'),
    Object.hasOwn(state.selfChecks, period)
      ? needsText(checked.reason, 'reason', 'reason-missing')
      : undefined,
  );
  return wrong ?? { ...checked, type: 'QuarterChecked' };
}
