// What was reckoned of a program is kept for as long as its state is: who asks next pays only for what has moved since.
import type { Shown } from '#contract/figure-views';
import type { IsoDate } from '#domain/ids';
import type { Period } from '#domain/periods';
import type { IntroducedProgram } from '#domain/program/states';
import type { Contradiction } from '#domain/reckoning/contradiction';
import { contradictionsIn } from '#domain/reckoning/contradictions';
import { explain } from '#domain/reckoning/explain';
import type { Explanation } from '#domain/reckoning/explanation';
import { figureKey, type FigureRef } from '#domain/reckoning/figures';
import type { StandingRules } from '#domain/reckoning/standing-rules';
import { standingOf } from '#domain/reckoning/standing';
import { shownOf } from '#domain/reckoning/shown';
import type { StandingTold } from '#domain/reckoning/standing-words';

/** By the rules under which it was reckoned. */
const reckoned = new WeakMap<IntroducedProgram, Map<string, Reckoned>>();
/** A city changes its rules now and then; nobody reads by the former ones again. */
const mostRules = 4;

/** A program's figures under these rules, each reckoned once. */
export function reckonedOf(program: IntroducedProgram, rules: StandingRules): Reckoned {
  const byRules = reckoned.get(program) ?? new Map<string, Reckoned>();
  reckoned.set(program, byRules);
  const key = JSON.stringify(rules);
  const known = byRules.get(key);
  if (known) return known;
  if (byRules.size >= mostRules) byRules.clear();
  const made = new Reckoned(program, rules);
  byRules.set(key, made);
  return made;
}

export class Reckoned {
  private readonly figures = new Map<string, Explanation>();
  private readonly found = new Map<IsoDate, readonly Contradiction[]>();
  private readonly told = new Map<string, StandingTold>();

  constructor(
    private readonly program: IntroducedProgram,
    private readonly rules: StandingRules,
  ) {}

  /** A figure without the tree below it, which only who asks why needs. */
  figure(ref: FigureRef): Explanation {
    return keptIn(this.figures, figureKey(ref), () => ({
      ...explain(this.program, ref, this.rules),
      parts: [],
    }));
  }

  shown(ref: FigureRef): Shown {
    return shownOf(this.figure(ref));
  }

  /** What does not add up, seen on a day. */
  contradictions(on: IsoDate): readonly Contradiction[] {
    return keptIn(this.found, on, () => contradictionsIn(this.program, this.rules, on));
  }

  /** How it stands on a day: in those years, or in all that it has figures for. */
  standing(on: IsoDate, term?: Period): StandingTold {
    return keptIn(this.told, `${on} ${term ?? ''}`, () => standingOf(this.program, on, this.rules, term));
  }
}

/** Days pass, and plans are few: what is no longer asked for goes with the rest once there is too much. */
const mostKept = 5_000;

function keptIn<T>(known: Map<string, T>, key: string, make: () => T): T {
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  if (known.size >= mostKept) known.clear();
  const made = make();
  known.set(key, made);
  return made;
}
