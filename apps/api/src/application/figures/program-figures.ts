// Every figure of a program over its years, what was reported of it, and what does not add up.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ProgramFiguresView, Shown } from '#contract/figure-views';
import { policyTitles } from '#contract/glossary';
import { titlesOf } from '#domain/between/posts';
import type { ProgramId } from '#domain/ids';
import { compareTexts } from '#domain/order';
import { comparePeriods, isPeriod, startOf, yearsFrom } from '#domain/periods';
import type { IntroducedProgram } from '#domain/program/states';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { ApiParts, type ReadingParts } from '../../parts.js';
import { Reader, type Asked } from '../streams-read.js';
import { contradictionViews } from './contradiction-views.js';
import { indicatorViews } from './indicator-view.js';
import { moneyView } from './money-view.js';
import { reckonedOf } from './reckoned.js';
import { rulesOn } from './rules-on.js';
import type { Printed } from './shown.js';
import { standingView } from './standing-view.js';
import { changesIn, touchingIndicator } from './touching.js';
import { withIds } from './with-ids.js';

/** A reader wants a program's figures. */
export class ProgramFiguresQuery extends Query<ProgramFiguresView | Refusal> {
  constructor(
    readonly program: ProgramId,
    readonly asked: Asked,
  ) {
    super();
  }
}

@QueryHandler(ProgramFiguresQuery)
export class ProgramFiguresHandler implements IQueryHandler<ProgramFiguresQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  execute({ program, asked }: ProgramFiguresQuery): Promise<ProgramFiguresView | Refusal> {
    return programFiguresOf(this.parts, program, asked);
  }
}

/** Every figure of a program, where whoever asks may see it. */
export async function programFiguresOf(
  parts: ReadingParts,
  id: ProgramId,
  asked: Asked,
): Promise<ProgramFiguresView | Refusal> {
  const reader = await Reader.of(parts, asked);
  if (isRefusal(reader)) return reader;
  const read = await reader.seenAt('program', id);
  if (!read) return refuse('unknown-page', undefined, { stream: 'program', id });
  const { state: program, version, position } = read;
  const [{ today, rules }, changes, offices] = await Promise.all([
    rulesOn(parts, reader, asked),
    changesIn(reader, id, program),
    parts.door.offices(asked.organization),
  ]);
  const reckoned = reckonedOf(program, rules);
  const printed: Printed = (figure) => reckoned.shown(figure);
  const years = yearsWith(program);
  const span = yearsFrom(years[0] ?? 0, years.at(-1) ?? 0);
  const rate = (period: string): Shown => printed({ figure: 'programRate', period });
  const { name, owner, cooperating, status, schedule } = program;
  return {
    program: id,
    ...{ name, owner, cooperating, status },
    ...{ version, position, today, past: asked.asOf !== undefined },
    ...{ span, years },
    indicators: indicatorViews(program, printed, (indicator) => touchingIndicator(changes, indicator)),
    rates: years.map(String).map((period) => ({
      period,
      rate: rate(period),
      weights: printed({ figure: 'weights', period }),
    })),
    rate: rate(span),
    money: moneyView(program, years, span, printed),
    standing: standingView(reckoned.standing(today)),
    words: rules.words,
    contradictions: contradictionViews(id, program, reckoned.contradictions(today)),
    schedule,
    entries: withIds(program.entries).sort((one, other) => compareTexts(dayOf(one.when), dayOf(other.when))),
    selfChecks: Object.values(program.selfChecks).sort((one, other) =>
      comparePeriods(one.period, other.period),
    ),
    stated: withIds(program.stated),
    names: { ...policyTitles, ...titlesOf(offices) },
  };
}

function yearsWith({ years }: IntroducedProgram): readonly number[] {
  return Object.values(years)
    .map(({ year }) => year)
    .sort((one, other) => one - other);
}

/** The day, or the first one of the period. */
function dayOf(when: string): string {
  return isPeriod(when) ? startOf(when) : when;
}
