// Reads from the address why the city's own sign-in came to nothing, and takes it out, so that a reload does not repeat it.
import { useEffect, useState } from 'react';
import { cityOutcomes, type CityOutcome } from '#contract/factors';

export interface CityOutcomeSaid {
  readonly outcome: CityOutcome;
  /** By which an administrator may connect an account that nobody knows. */
  readonly number?: string;
}

/** What stands behind the '#'; undefined where it is about something else. */
export function outcomeIn(hash: string): CityOutcomeSaid | undefined {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const outcome = cityOutcomes.find((each) => each === said.get('city'));
  if (!outcome) return undefined;
  const number = said.get('number');
  return { outcome, ...(number && /^[2-9A-Z]{5}-[2-9A-Z]{5}$/.test(number) ? { number } : {}) };
}

export function useCityOutcome(): CityOutcomeSaid | undefined {
  const [said] = useState(() => outcomeIn(location.hash));
  useEffect(() => {
    if (said) history.replaceState(null, '', location.pathname);
  }, [said]);
  return said;
}
