// What became of files that were taken in: row by row for one, in short for all that the reader may see.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { policyTitles } from '#contract/glossary';
import type { IntakeReport, IntakesView, IntakeSummary, ReportedRow } from '#contract/intake-views';
import { titlesOf } from '#domain/between/posts';
import { allowed } from '#domain/gate/gate';
import type { BegunIntake } from '#domain/intake/states';
import { intakeStream } from '#domain/intake/table';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { keptProposal } from '#intake/kept';
import { ApiParts } from '../../parts.js';
import { keptBytes } from '../files/kept-bytes.js';
import { Reader, type Asked } from '../streams-read.js';
import { notedRefusal, rowView } from './rows.js';

/** Somebody reads what became of one file. */
export class IntakeReportQuery extends Query<IntakeReport | Refusal> {
  constructor(
    readonly id: string,
    readonly asked: Asked,
  ) {
    super();
  }
}

/** Somebody reads what was taken in. */
export class IntakesQuery extends Query<IntakesView | Refusal> {
  constructor(readonly asked: Asked) {
    super();
  }
}

@QueryHandler(IntakeReportQuery)
export class IntakeReportHandler implements IQueryHandler<IntakeReportQuery> {
  constructor(@Inject(ApiParts) private readonly parts: Pick<ApiParts, 'door' | 'store' | 'files'>) {}

  async execute({ id, asked }: IntakeReportQuery): Promise<IntakeReport | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const read = await reader.seenAt('intake', id);
    if (!read) return refuse('unknown-page', undefined, { stream: 'intake', id });
    const { state } = read;
    const bytes = await keptBytes(this.parts.files, asked.organization, state.proposal, 'proposal');
    if (isRefusal(bytes)) return bytes;
    const { steps, doubts, findings, notTaken } = keptProposal(bytes);
    const backs = new Map('undo' in state ? state.undo.reversals.map((each) => [each.row, each]) : []);
    const rows = steps.map((step, row): ReportedRow => {
      const outcome = state.outcomes[row];
      const back = backs.get(row);
      const isBack = 'undo' in state && outcome?.outcome === 'done';
      return {
        ...rowView(step),
        outcome: outcome?.outcome ?? 'waiting',
        ...(outcome?.outcome === 'refused' ? { refusal: notedRefusal(outcome) } : {}),
        ...(isBack ? { back: back?.outcome ?? 'waiting' } : {}),
        ...(back?.outcome === 'refused' ? { backRefusal: notedRefusal(back) } : {}),
      };
    });
    return {
      ...{ intake: summaryOf(id, state), decisions: state.decisions },
      ...{ rows, doubts, findings, notTaken },
      allowed: allowed(intakeStream, state, reader.actor).map(({ command, on }) => ({ command, on })),
      names: await namesFor(this.parts, asked),
      position: read.position,
    };
  }
}

@QueryHandler(IntakesQuery)
export class IntakesHandler implements IQueryHandler<IntakesQuery> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ asked }: IntakesQuery): Promise<IntakesView | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const position = await reader.position();
    const seen = await reader.seenOf('intake', await reader.ids('intake'));
    const intakes = [...seen].map(([id, state]) => summaryOf(id, state));
    intakes.sort((one, other) => other.on.localeCompare(one.on) || one.id.localeCompare(other.id));
    return { intakes, names: await namesFor(this.parts, asked), position };
  }
}

function summaryOf(id: string, state: BegunIntake): IntakeSummary {
  const { status, by, on, file, kind, target, steps, findings, outcomes } = state;
  const count = (wanted: 'done' | 'there' | 'refused') =>
    outcomes.filter(({ outcome }) => outcome === wanted).length;
  return {
    ...{ id, status, by, on, file, kind, target, findings },
    counts: {
      all: steps,
      waiting: steps - outcomes.length,
      ...{ done: count('done'), there: count('there'), refused: count('refused') },
    },
    ...('undo' in state ? { undo: { by: state.undo.by, on: state.undo.on, reason: state.undo.reason } } : {}),
  };
}

async function namesFor({ door }: Pick<ApiParts, 'door'>, { organization }: Asked) {
  return { ...policyTitles, ...titlesOf(await door.offices(organization)) };
}
