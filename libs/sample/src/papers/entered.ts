// A house in memory in which a paper was entered act by act, as the product itself would read its figures.
import type { IsoDate, ProgramId } from '#domain/ids';
import { contradictionsIn } from '#domain/reckoning/contradictions';
import type { Contradiction } from '#domain/reckoning/contradiction';
import { explain } from '#domain/reckoning/explain';
import { reckoningRules, type ReckoningRules } from '#domain/reckoning/rules';
import { printedOf } from '#domain/reckoning/shown';
import type { Act } from '../act.js';
import { shows } from '../consequence.js';
import { HouseInMemory } from '../in-memory.js';
import { play } from '../play.js';
import { disagreementsIn, type Disagreement, type Printed } from './printed.js';

/** A paper as it was entered, and everything in it that does not add up. */
export class EnteredPaper {
  private constructor(
    readonly house: HouseInMemory,
    private readonly about: { readonly plan: string; readonly rules: ReckoningRules; readonly on: IsoDate },
  ) {}

  /** Enters it. Rejects with `OffScript` at the first act that is refused, and where a consequence does not show. */
  static async from(organization: string, plan: string, acts: readonly Act[]): Promise<EnteredPaper> {
    const house = new HouseInMemory(organization);
    await play(acts, (act) => {
      const refusal = house.perform(act);
      const missing = act.brings?.find(
        ({ stream, ...each }) => !shows(house.now(stream.kind, stream.id), { stream, ...each }),
      );
      if (missing) throw new Error(`${act.note} does not bring ${missing.at.join('/')}`);
      return refusal;
    });
    const on = acts.at(-1)?.at.slice(0, 10) ?? '';
    const state = house.now('organization', organization);
    const rules = reckoningRules(state.status === 'none' ? [] : state.rules, on);
    return new EnteredPaper(house, { plan, rules, on });
  }

  /** The cells that do not say what follows from the others, or from what was entered. */
  disagreements(printed: readonly Printed[]): readonly Disagreement[] {
    const { house } = this;
    return disagreementsIn(printed, {
      figure: (program, ref) => printedOf(explain(house.program(program), ref, this.about.rules)),
      program: (id) => house.program(id),
      plan: () => house.plan(this.about.plan),
    });
  }

  /** What the product itself says does not add up in a program. */
  contradictions(program: ProgramId): readonly Contradiction[] {
    return contradictionsIn(this.house.program(program), this.about.rules, this.about.on);
  }
}
