// Takes results and money spent in from a table, and into a draft targets and money planned: tried row by row as the rules would decide, and carried out as commands.
import { createHash } from 'node:crypto';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { parseCommand } from '#contract/commands/validate';
import type { FiguresImportView, ImportedRow } from '#contract/figure-views';
import { refusalOf } from '#contract/invalid';
import { sentenceOf } from '#contract/refusals';
import {
  importOutcomes,
  type FigureColumn,
  type FigureRow,
  type ImportOutcome,
} from '#contract/tables/figure-table';
import type { Actor } from '#domain/actor';
import { apply, decide, type Door } from '#domain/gate/gate';
import type { PlanId, ProgramId } from '#domain/ids';
import { programStream } from '#domain/program/table';
import type { IntroducedProgram } from '#domain/program/states';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { ApiParts, type ReadingParts } from '../../parts.js';
import { Reader, type Asked } from '../streams-read.js';
import { isBefore, setsFigure } from './draft-figures.js';
import { DraftedLines, type Setting } from './draft-import.js';
import { programNamed } from './import-naming.js';
import { valueIn, wantedBy, type ImportCommand, type ReadRow } from './import-rows.js';
import { programsOf, type PlanProgram } from './plan-programs.js';

/** More is taken in in parts. */
const mostRows = 5_000;

/** A table as it was read: its rows, and where each stands in it. */
export interface ImportTable {
  readonly rows: readonly (ReadRow & { readonly row: number })[];
  /** Headings that nothing is read from. */
  readonly unread: readonly string[];
}

/** Somebody takes figures of a plan in, or tries to. */
export class ImportFiguresCommand extends Command<FiguresImportView | Refusal> {
  constructor(
    readonly plan: PlanId,
    readonly table: ImportTable,
    readonly carryOut: boolean,
    readonly asked: Asked,
  ) {
    super();
  }
}

/** A row as it would come out, and what has to be asked for it. */
interface Tried {
  readonly row: number;
  readonly cells: FigureRow;
  readonly outcome: ImportOutcome;
  readonly refusal?: Refusal;
  readonly program?: ProgramId;
  readonly left?: readonly FigureColumn[];
  readonly command?: ImportCommand;
  readonly key?: string;
  /** The revision that a correction was tried on. */
  readonly seen?: number;
}

@CommandHandler(ImportFiguresCommand)
export class ImportFiguresHandler implements ICommandHandler<ImportFiguresCommand> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute(command: ImportFiguresCommand): Promise<FiguresImportView | Refusal> {
    const { plan, table, carryOut, asked } = command;
    if (table.rows.length > mostRows) return refuse('too-large');
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const read = await programsOf(reader, plan);
    if (isRefusal(read)) return read;
    const door = { today: this.parts.door.today };
    const drafted = DraftedLines.of(read);
    const tried = triedIn(table, read.programs, reader.actor, door, drafted);
    const settings = drafted?.settings(reader.actor, door) ?? new Map<ProgramId, Setting | Refusal>();
    const set = carryOut ? await this.setOut(plan, settings, asked) : settings;
    const reported = carryOut ? await this.carriedOut(tried, asked) : tried;
    const rows = reported.map((each) => {
      const line = each.outcome === 'set' && each.program !== undefined ? set.get(each.program) : undefined;
      return line && isRefusal(line) ? { ...each, ...refused(line) } : each;
    });
    const counts = Object.fromEntries(importOutcomes.map((each) => [each, 0])) as Record<
      ImportOutcome,
      number
    >;
    for (const { outcome } of rows) counts[outcome] += 1;
    return {
      done: carryOut,
      counts,
      rows: rows.map(rowView),
      unread: table.unread,
      position: await reader.position(),
    };
  }

  /** One line after the other: all are of one plan. */
  private async setOut(
    plan: PlanId,
    settings: ReadonlyMap<ProgramId, Setting | Refusal>,
    { organization, signed }: Asked,
  ): Promise<ReadonlyMap<ProgramId, Setting | Refusal>> {
    const done = new Map(settings);
    for (const [program, setting] of settings) {
      if (isRefusal(setting)) continue;
      const answer = await this.parts.door.ask(
        { organization, stream: 'plan', id: plan, ...setting },
        signed,
      );
      if (isRefusal(answer)) done.set(program, answer);
    }
    return done;
  }

  /** Each program's rows in their order; programs beside one another. */
  private async carriedOut(tried: readonly Tried[], asked: Asked): Promise<readonly Tried[]> {
    const byProgram = new Map<ProgramId, Tried[]>();
    for (const each of tried) {
      if (!each.command || each.program === undefined) continue;
      byProgram.set(each.program, [...(byProgram.get(each.program) ?? []), each]);
    }
    const done = await Promise.all(
      [...byProgram].map(async ([program, rows]) => {
        const refusals: (readonly [number, Refusal])[] = [];
        for (const each of rows) {
          const refusal = await this.askedFor(program, each, asked);
          if (refusal) refusals.push([each.row, refusal]);
        }
        return refusals;
      }),
    );
    const refusals = new Map(done.flat());
    return tried.map((each) => {
      const refusal = refusals.get(each.row);
      return refusal ? { ...each, ...refused(refusal) } : each;
    });
  }

  private async askedFor(
    program: ProgramId,
    { command, key, seen }: Tried,
    { organization, signed }: Asked,
  ): Promise<Refusal | undefined> {
    if (!command || key === undefined) return undefined;
    const answer = await this.parts.door.ask(
      { organization, stream: 'program', id: program, command, key, ...(seen !== undefined && { seen }) },
      signed,
    );
    return isRefusal(answer) ? answer : undefined;
  }
}

/** What would become of each row, decided in its turn on what the rows before it leave. */
function triedIn(
  { rows }: ImportTable,
  programs: readonly PlanProgram[],
  actor: Actor,
  door: Door,
  drafted?: DraftedLines,
): readonly Tried[] {
  const states = new Map<ProgramId, IntroducedProgram>();
  return rows.map(({ row, cells, ...more }): Tried => {
    const named = programNamed(cells, programs);
    if (!named) return { row, cells, ...refused(refuse('unknown-program', 'program')) };
    const program = named.line.program;
    if (drafted && setsFigure(cells) && !isBefore(cells, named.line.years)) {
      const set = drafted.set(cells, named.line);
      return { row, cells, program, ...(typeof set === 'string' ? { outcome: set } : refused(set)) };
    }
    const state = states.get(program) ?? named.program;
    const wanted = wantedBy({ cells, ...more }, state);
    if (isRefusal(wanted)) return { row, cells, program, ...refused(wanted) };
    if (!('command' in wanted)) return { row, cells, program, ...wanted };
    const { command } = wanted;
    const after = afterOf(command, state, actor, door);
    if (isRefusal(after)) return { row, cells, program, ...refused(after) };
    states.set(program, after);
    const seen = 'seen' in wanted ? wanted.seen : 0;
    return { row, cells, program, ...wanted, key: keyOf(program, command, seen) };
  });
}

function refused(refusal: Refusal): Pick<Tried, 'outcome' | 'refusal'> {
  return { outcome: 'refused', refusal };
}

/** The program after a command, held to its schema and to the rules; or why it is refused. */
function afterOf(
  command: ImportCommand,
  state: IntroducedProgram,
  actor: Actor,
  door: Door,
): IntroducedProgram | Refusal {
  const { type, ...body } = command;
  const parsed = parseCommand('program', type, body);
  if ('problems' in parsed) return refusalOf(parsed.problems);
  const decided = decide(programStream, state, { command }, actor, door);
  if (isRefusal(decided)) return decided;
  const after = apply(programStream, state, decided.event);
  return after.status === 'none' ? refuse('unknown-program', 'program') : after;
}

/** A table that comes again asks for the same under the same key. */
function keyOf(program: ProgramId, command: ImportCommand, seen: number): string {
  const said = JSON.stringify([program, command, seen]);
  return `import-${createHash('sha256').update(said).digest('base64url')}`;
}

function rowView({ row, cells, outcome, refusal, left }: Tried): ImportedRow {
  const { programName, number, program, name, item, period } = cells;
  return {
    row,
    outcome,
    program: [number, programName || program].filter((each) => each !== '').join(' '),
    name: name || item,
    period,
    value: valueIn(cells),
    ...(left && { left }),
    ...(refusal
      ? {
          refusal: {
            code: refusal.refused,
            ...(refusal.field === undefined ? {} : { field: refusal.field }),
            ko: sentenceOf(refusal, 'ko'),
            en: sentenceOf(refusal, 'en'),
          },
        }
      : {}),
  };
}
