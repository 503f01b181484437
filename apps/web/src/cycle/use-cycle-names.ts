// The names around a cycle: of its committee and departments, and of what stands in the plan that it reviews.
import { useMemo } from 'react';
import type { Page } from '#contract/views';
import type { OpenedCycle } from '#domain/cycle/states';
import { usePage } from '../http/queries.js';
import { namesFrom, type Names } from '../names/names.js';
import { useSession } from '../session/session.js';
import { linesOf, type Lines } from './subjects.js';

const noLines: Lines = { strategies: {}, lines: {} };

/** What is not read yet, or not for the reader, keeps its id for a name. */
export function useCycleNames(
  page: Page<'cycle'>,
  { committee, plan }: Pick<OpenedCycle, 'committee' | 'plan'>,
): {
  readonly names: Names;
  readonly lines: Lines;
  readonly committee: string;
  readonly plan: string;
} {
  const { organization } = useSession();
  const ofOrganization = usePage('organization', organization).data?.state;
  const ofCommittee = usePage('committee', committee).data?.state;
  const ofPlan = usePage('plan', plan).data?.state;
  return useMemo(() => {
    const lines = ofPlan && ofPlan.status !== 'none' ? linesOf(ofPlan) : noLines;
    const programs = Object.values(lines.lines);
    const years = programs.flatMap((line) => [...line.years, ...line.copied]);
    return {
      lines,
      names: namesFrom({
        posts: page.names,
        departments:
          ofOrganization?.status === 'established' ? Object.values(ofOrganization.departments) : [],
        programs,
        indicators: years.flatMap(({ indicators }) => indicators),
        budget: years.flatMap(({ budget }) => budget),
      }),
      committee: ofCommittee?.status === 'established' ? ofCommittee.name : committee,
      plan: ofPlan && ofPlan.status !== 'none' ? ofPlan.title : plan,
    };
  }, [page.names, ofOrganization, ofCommittee, ofPlan, committee, plan]);
}
