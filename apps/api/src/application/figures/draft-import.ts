// What a table sets in a plan that is in draft: row by row in the lines of its edition, then one act for each line that moved.
import { createHash } from 'node:crypto';
import { parseCommand } from '#contract/commands/validate';
import { refusalOf } from '#contract/invalid';
import type { FigureRow, ImportOutcome } from '#contract/tables/figure-table';
import type { Actor } from '#domain/actor';
import type { YearFigures } from '#domain/changes';
import { apply, decide, type Door } from '#domain/gate/gate';
import type { ProgramId } from '#domain/ids';
import type { EditionIn, EditionLine, Plan } from '#domain/plan/states';
import { planStream } from '#domain/plan/table';
import type { PlanCommand } from '#domain/plan/words';
import { isRefusal, type Refusal } from '#domain/refusals';
import { yearsWith } from './draft-figures.js';
import type { PlanWithPrograms } from './plan-programs.js';

export type LineSetting = Extract<PlanCommand, { readonly type: 'SetLine' }>;

/** A line that moved: what is asked for it, under which key, and on which revision of the edition it was reckoned. */
export interface Setting {
  readonly command: LineSetting;
  readonly key: string;
  readonly seen: number;
}

/** The lines of a draft while a table is gone through. */
export class DraftedLines {
  private readonly years = new Map<ProgramId, readonly YearFigures[]>();
  private readonly reasons = new Map<ProgramId, string>();

  private constructor(
    private readonly plan: Plan,
    private readonly edition: EditionIn<'draft'>,
  ) {}

  /** Those of a plan whose edition is in draft; undefined where nothing can be set. */
  static of({ plan, edition }: PlanWithPrograms): DraftedLines | undefined {
    return edition.status === 'draft' ? new DraftedLines(plan, edition) : undefined;
  }

  /** What a row would set in its line, on top of what the rows before it do. */
  set(row: FigureRow, line: EditionLine): Extract<ImportOutcome, 'set' | 'same'> | Refusal {
    const before = this.years.get(line.program) ?? line.years;
    const after = yearsWith(row, before);
    if (isRefusal(after)) return after;
    if (after.years === before) return 'same';
    this.years.set(line.program, after.years);
    if (row.reason !== '' && !this.reasons.has(line.program)) this.reasons.set(line.program, row.reason);
    return 'set';
  }

  /** What is asked for each line that moved, or why it is refused: the first reason that the table gives stands for all. */
  settings(actor: Actor, door: Door): ReadonlyMap<ProgramId, Setting | Refusal> {
    const [anyReason = ''] = this.reasons.values();
    let plan = this.plan;
    const settings = new Map<ProgramId, Setting | Refusal>();
    for (const [program, years] of this.years) {
      const line = this.edition.lines[program];
      if (!line) continue;
      const { strategy, number, kind, priority } = line;
      const command: LineSetting = {
        ...{ type: 'SetLine', edition: this.edition.id, program, strategy, number, kind, priority, years },
        reason: this.reasons.get(program) ?? anyReason,
      };
      const after = afterOf(command, plan, actor, door);
      const seen = this.revisionIn(plan);
      settings.set(program, isRefusal(after) ? after : { command, key: this.keyOf(command), seen });
      if (!isRefusal(after)) plan = after;
    }
    return settings;
  }

  private revisionIn(plan: Plan): number {
    const { revision } =
      (plan.status === 'none' ? undefined : plan.editions[this.edition.id]) ?? this.edition;
    return revision;
  }

  /** A table that comes again asks for the same under the same key. */
  private keyOf(command: LineSetting): string {
    const said = JSON.stringify([command, this.edition.revision]);
    return `import-${createHash('sha256').update(said).digest('base64url')}`;
  }
}

function afterOf(command: LineSetting, plan: Plan, actor: Actor, door: Door): Plan | Refusal {
  const { type, ...body } = command;
  const parsed = parseCommand('plan', type, body);
  if ('problems' in parsed) return refusalOf(parsed.problems);
  const decided = decide(planStream, plan, { command }, actor, door);
  return isRefusal(decided) ? decided : apply(planStream, plan, decided.event);
}
