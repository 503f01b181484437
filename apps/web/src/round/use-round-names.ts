// What opinions and answers are called in the round around.
import { useMemo } from 'react';
import { roundNames, type RoundNames } from '#contract/round-names';
import { calledIn } from '#domain/called';
import { useRoundView } from './round-context.js';

export function useRoundNames(): RoundNames {
  const { page, round } = useRoundView();
  return useMemo(() => roundNames(calledIn(round.scope.rules, page.today)), [page.today, round]);
}
