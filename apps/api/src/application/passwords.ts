// How the accounts' objections to a password are said.
import { longestPassword, shortestPassword, type PasswordProblem } from '#accounts/password-rules';
import { refuse, type Refusal } from '#domain/refusals';

/** The refusal of a password, with the measure that it misses. */
export function passwordRefusal(problem: PasswordProblem): Refusal {
  switch (problem) {
    case 'short':
      return refuse('password-short', 'password', { least: shortestPassword });
    case 'long':
      return refuse('password-long', 'password', { most: longestPassword });
    case 'guessable':
      return refuse('password-guessable', 'password');
  }
}
