// What an opinion and its answer are called where they are shown: by the words of the committee, or else by the plain ones.
import type { Called } from '#domain/called';
import type { Label } from './label.js';

/** English has one word for each. */
const plain = {
  opinion: { ko: '위원회 의견', en: 'Opinion' },
  response: { ko: '부서 답변', en: 'Answer' },
  both: { ko: '의견과 답변', en: 'Opinions and answers' },
} as const;

export interface RoundNames {
  readonly opinion: Label;
  readonly response: Label;
  /** Both, as the heading of a table. */
  readonly both: Label;
}

/** The names by the words of a round. */
export function roundNames({ opinion, response }: Called): RoundNames {
  const named = {
    opinion: opinion === undefined ? plain.opinion : { ...plain.opinion, ko: opinion },
    response: response === undefined ? plain.response : { ...plain.response, ko: response },
  };
  const isPlain = opinion === undefined && response === undefined;
  return {
    ...named,
    both: isPlain ? plain.both : { ...plain.both, ko: `${named.opinion.ko}·${named.response.ko}` },
  };
}
