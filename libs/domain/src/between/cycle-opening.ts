// What a cycle takes with it when it is opened, by hand or by a policy: its stages and its rules.
import type { OwedEntry } from '../agreed.js';
import type { Committee } from '../committee/states.js';
import type { CycleCommand } from '../cycle/words.js';
import type { CommitteeId, IsoDate, PlanId } from '../ids.js';
import type { Organization } from '../organization/states.js';
import { stages, type Stage } from '../stages.js';
import { rulesFor } from './opening.js';

/** The opening of a committee's cycle over a plan in one year, as its committee and organization stand on a day. */
export function openingOfCycle(
  about: {
    readonly committee: CommitteeId;
    readonly plan: PlanId;
    readonly year: number;
    /** The plan's last year. */
    readonly lastYear: number;
    readonly owed: readonly OwedEntry[];
  },
  around: { readonly organization: Organization; readonly committee: Committee },
  on: IsoDate,
): Extract<CycleCommand, { readonly type: 'OpenCycle' }> {
  const { organization, committee } = around;
  return {
    type: 'OpenCycle',
    ...about,
    stages: stagesIn(about, committee.status === 'none' ? stages : committee.stages),
    rules: rulesFor(organization, committee, on),
    ...(committee.status !== 'none' && committee.cycleKind ? { kindName: committee.cycleKind.name } : {}),
  };
}

/** Only the last year of a plan leads to the next plan; a cycle keeps the stage where it would be left with none. */
function stagesIn(
  { year, lastYear }: { readonly year: number; readonly lastYear: number },
  all: readonly Stage[],
): readonly Stage[] {
  const others = all.filter((stage) => stage !== 'adoption');
  return year < lastYear && others.length > 0 ? others : all;
}
