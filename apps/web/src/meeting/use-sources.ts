// The rounds, cycles, plans and earlier meetings that a committee can decide on, by id and name.
import { useMemo } from 'react';
import type { Label } from '#contract/label';
import { useCycles, usePages, useRounds } from '../http/queries.js';
import { cycleStrings } from '../language/cycle-strings.js';
import { numberLabel } from '../language/meeting-number.js';
import { usePlans } from '../plan/queries.js';
import type { MotionSource } from './motion-sources.js';
import { useMeetings } from './queries.js';

export interface SourceChoice {
  readonly id: string;
  readonly name: Label;
}

export type Sources = Readonly<Record<MotionSource, readonly SourceChoice[]>>;

/** As far as the reader sees them; those that are over are left out. */
export function useSources(committee: string): Sources {
  const { data: rounds } = useRounds();
  const { data: cycles } = useCycles();
  const { data: known } = usePlans();
  const { data: meetings } = useMeetings();
  const plans = usePages(
    'plan',
    (known ?? []).map(({ id }) => id),
  );
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
      meeting: (meetings ?? [])
        .filter((meeting) => meeting.committee === committee && meeting.minutes !== 'confirmed')
        .filter(({ status }) => status === 'closed')
        .map(({ id, number }) => ({ id, name: numberLabel(number) })),
    }),
    [rounds, cycles, plans, meetings, committee],
  );
}
