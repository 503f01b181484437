// An operator who names a stream that is not there is shown how one is named.
import { Problem } from '../problem.js';

/** The Problem; its example is of the same kind, where there is one. */
export function unknownStream(organization: string, stream: string, streams: readonly string[]): Problem {
  const [example = 'round/…'] = streams.filter((each) => each.split('/')[0] === stream.split('/')[0]);
  return new Problem(
    `${organization}에 '${stream}'의 기록이 없습니다. 흐름은 이렇게 적습니다: ${example}`,
    `There is no record of '${stream}' in ${organization}. A stream is named like this: ${example}`,
  );
}
