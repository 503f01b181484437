// What a cycle takes with it when it is opened, by hand or by a policy: its stages and its rules.
import type { OwedEntry } from '../agreed.js';
import type { Committee } from '../committee/states.js';
import type { CycleCommand } from '../cycle/words.js';
import type { CommitteeId, IsoDate, PlanId } from '../ids.js';
import type { Organization } from '../organization/states.js';
import { askedOfPrograms } from '../program/obligations.js';
import { stages, type Stage } from '../stages.js';
import { rulesFor } from './opening.js';

type Opening = Extract<CycleCommand, { readonly type: 'OpenCycle' }>;

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
): Opening {
  const { organization, committee } = around;
  return {
    type: 'OpenCycle',
    ...about,
    stages: stagesIn(about, committee.status === 'none' ? stages : committee.stages),
    rules: rulesFor(organization, committee, on),
    ...(committee.status !== 'none' && committee.cycleKind ? { kindName: committee.cycleKind.name } : {}),
    ...askedBy(committee),
  };
}

/** What a committee asks by its own rules: those of its organization are asked by the plan itself. */
function askedBy(committee: Committee): Pick<Opening, 'asks'> {
  const asks =
    committee.status === 'none' ? [] : committee.rules.filter(({ key }) => askedOfPrograms.includes(key));
  return asks.length === 0 ? {} : { asks };
}

/** Only the last year of a plan leads to the next plan; a cycle keeps the stage where it would be left with none. */
function stagesIn(
  { year, lastYear }: { readonly year: number; readonly lastYear: number },
  all: readonly Stage[],
): readonly Stage[] {
  const others = all.filter((stage) => stage !== 'adoption');
  return year < lastYear && others.length > 0 ? others : all;
}
