// The rounds, cycles and plans that a committee can decide on, by id and name.
import { useMemo } from 'react';
import type { Label } from '#contract/label';
import { useCycles, usePages, useRounds, useWork } from '../http/queries.js';
import { cycleStrings } from '../language/cycle-strings.js';
import type { Brought } from './agenda-values.js';
import { motionSources, type MotionSource } from './motion-sources.js';

export interface SourceChoice {
  readonly id: string;
  readonly name: Label;
}

export type Sources = Readonly<Record<MotionSource, readonly SourceChoice[]>>;

/** As far as the reader sees them; those that are over are left out. */
export function useSources(committee: string, brought: Brought | undefined): Sources {
  const { data: rounds } = useRounds();
  const { data: cycles } = useCycles();
  const plans = usePages('plan', usePlanIds(brought));
  return useMemo(
    () => ({
      round: (rounds ?? [])
        .filter((round) => round.committee === committee)
        .filter(({ status }) => status !== 'concluded' && status !== 'cancelled')
        .map(({ id, title }) => ({ id, name: { ko: title, en: title } })),
      cycle: (cycles ?? [])
        .filter((cycle) => cycle.committee === committee && cycle.status !== 'closed')
        .map(({ id, year }) => ({ id, name: cycleStrings.ofYear(year) })),
      plan: plans.flatMap(({ id, state }) =>
        state.status !== 'none' && state.status !== 'closed' && state.bodies.includes(committee)
          ? [{ id, name: { ko: state.title, en: state.title } }]
          : [],
      ),
    }),
    [rounds, cycles, plans, committee],
  );
}

/** The plans that the reader has to do with: reviewed in a cycle, owed something, or brought along. */
function usePlanIds(brought: Brought | undefined): readonly string[] {
  const { data: cycles = [] } = useCycles();
  const { data: work = [] } = useWork();
  return [
    ...new Set([
      ...cycles.map(({ plan }) => plan),
      ...work.flatMap(({ stream, id }) => (stream === 'plan' ? [id] : [])),
      ...(brought && motionSources[brought.kind] === 'plan' ? [brought.of] : []),
    ]),
  ];
}
