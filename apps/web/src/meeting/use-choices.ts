// Reads what a motion can decide on from the page of its round, cycle or plan.
import { useMemo } from 'react';
import type { Motion } from '#domain/meeting/words';
import { usePage } from '../http/queries.js';
import { linesOf, type Lines } from '../cycle/subjects.js';
import { namesFrom, type Names } from '../names/names.js';
import { namesInRound } from '../round/round-context.js';
import { useSession } from '../session/session.js';
import {
  changeChoices,
  editionChoices,
  minutesChoices,
  opinionChoices,
  proposalChoices,
  type MotionChoice,
} from './choices.js';
import { motionSources } from './motion-sources.js';

/** A round, cycle, plan or meeting with the names around it, as far as the reader sees it; without a page where they do not. */
export function useSource({ kind, of }: { readonly kind: Motion['kind']; readonly of: string }) {
  const source = motionSources[kind];
  const { organization } = useSession();
  const here = (wanted: typeof source) => (source === wanted && of !== '' ? of : undefined);
  const round = usePage('round', here('round'));
  const cycle = usePage('cycle', here('cycle'));
  const cycleState = cycle.data?.state;
  const reviewed = cycleState && cycleState.status !== 'none' ? cycleState.plan : undefined;
  const plan = usePage('plan', here('plan') ?? reviewed);
  const meeting = usePage('meeting', here('meeting'));
  const ofOrganization = usePage('organization', source === 'cycle' ? organization : undefined);
  const asked = { round, cycle, plan, meeting }[source];
  const planState = plan.data?.state;
  const organizationState = ofOrganization.data?.state;
  const around = useMemo((): { readonly names: Names; readonly lines: Lines } => {
    const lines = planState && planState.status !== 'none' ? linesOf(planState) : noLines;
    const roundPage = round.data;
    if (roundPage && roundPage.state.status !== 'none')
      return { lines, names: namesInRound(roundPage, roundPage.state) };
    const programs = Object.values(lines.lines);
    const years = programs.flatMap((line) => [...line.years, ...line.copied]);
    return {
      lines,
      names: namesFrom({
        posts: cycle.data?.names ?? {},
        departments:
          organizationState?.status === 'established' ? Object.values(organizationState.departments) : [],
        programs,
        indicators: years.flatMap(({ indicators }) => indicators),
        budget: years.flatMap(({ budget }) => budget),
      }),
    };
  }, [planState, round.data, cycle.data?.names, organizationState]);
  return {
    ...around,
    /** Neither read nor refused yet; of a cycle also its plan, which names its programs. */
    pending: asked.isPending || (source === 'cycle' && reviewed !== undefined && plan.isPending),
    round: round.data,
    cycle: cycle.data,
    plan: plan.data,
    meeting: meeting.data,
  };
}

const noLines: Lines = { strategies: {}, lines: {} };

/** What can be picked; undefined until it was read. */
export function useChoices(motion: { readonly kind: Motion['kind']; readonly of: string }): {
  readonly choices: readonly MotionChoice[] | undefined;
  readonly names: Names;
} {
  const { pending, names, lines, round, cycle, plan, meeting } = useSource(motion);
  const { kind } = motion;
  const choices = useMemo(() => {
    if (pending) return undefined;
    switch (kind) {
      case 'settle':
      case 'agree':
      case 'askAgain':
      case 'recordOpen':
        return round && round.state.status !== 'none' ? opinionChoices(round.state, kind) : [];
      case 'judgeProposals':
        return round && round.state.status !== 'none' ? proposalChoices(round.state) : [];
      case 'deliberateChanges':
        return cycle && cycle.state.status !== 'none'
          ? changeChoices(cycle.state, cycle.steps, lines, names.ofDepartment)
          : [];
      case 'deliberatePlan':
        return plan && plan.state.status !== 'none' ? editionChoices(plan.state) : [];
      case 'confirmMinutes':
        return meeting && meeting.state.status !== 'none' ? minutesChoices(meeting.id, meeting.state) : [];
    }
  }, [pending, kind, round, cycle, plan, meeting, lines, names]);
  return { choices, names };
}
