// Whether what a city writes as a rule of reckoning can be read, told while it is written.
import { compareDecimals, isDecimal } from '../decimal.js';
import { standings } from '../reported.js';
import type { RuleKey } from '../rule-packs.js';
import { countedFigures, downwardRates, programMeans } from './rules.js';
import { isShare, wordsIn } from './standing-rules.js';

/** Whether a value can be read where its key is one of these rules. */
export function isReckoningValue(key: RuleKey, value: string): boolean {
  switch (key) {
    case 'rate.cap':
      return value === 'none' || (isDecimal(value) && compareDecimals(value, '0') > 0);
    case 'rate.downward':
      return isAmong(downwardRates, value);
    case 'rate.programs':
      return isAmong(programMeans, value);
    case 'result.counts':
      return isAmong(countedFigures, value);
    case 'standing.words':
      return wordsIn(value).every((word) => isAmong(standings, word));
    case 'standing.in-part':
      return isShare(value);
    default:
      return true;
  }
}

function isAmong(words: readonly string[], value: string): boolean {
  return words.includes(value);
}
