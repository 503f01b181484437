// What the screens of factors read from the server.
import { useQuery } from '@tanstack/react-query';
import type { FactorsView, SecondStepView, SignInWays } from '#contract/factors';
import { routes } from '#contract/routes';
import { request } from '../http/request.js';

export const factorKeys = {
  held: ['factors'],
  step: ['second-step'],
  ways: ['sign-in-ways'],
} as const;

/** What the reader has set up to sign in with. */
export function useFactors() {
  return useQuery({
    queryKey: factorKeys.held,
    queryFn: ({ signal }) => request<FactorsView>(routes.factors(), { signal }),
  });
}

/** What may be shown as the second step. */
export function useSecondStep() {
  return useQuery({
    queryKey: factorKeys.step,
    queryFn: ({ signal }) => request<SecondStepView>(routes.secondStep(), { signal }),
  });
}

/** Which ways to sign in there are, beside the password. */
export function useSignInWays() {
  return useQuery({
    queryKey: factorKeys.ways,
    queryFn: ({ signal }) => request<SignInWays>(routes.signInWays(), { signal }),
  });
}
