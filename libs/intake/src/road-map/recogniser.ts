// Knows a road map (연도별 공약이행로드맵): one pledge with targets and money by year of a term, and how far they come.
import type { Recogniser } from '../recogniser.js';
import { moneyIn } from '../plans/money-acts.js';
import { numberedIn } from '../plans/numbered.js';
import { proposalOf } from '../plans/propose.js';
import { tablesIn } from '../tables/chapters.js';
import { sourceWordsOf } from '../tables/money.js';
import { roadMapIn } from './paper.js';
import { roadIn } from './road.js';
import { tidied } from '../tables/tidied.js';

export const roadMap: Recogniser = {
  kind: 'road-map',
  into: ['organization', 'plan'],
  likeness(read) {
    const document = tidied(read);
    const road = roadIn(tablesIn(document));
    const signs = [
      numberedIn(document) !== undefined,
      (road?.years.length ?? 0) > 1,
      (road?.reached.length ?? 0) > 1,
      moneyIn(document, sourceWordsOf(document)).length > 0,
    ];
    return signs.filter(Boolean).length / signs.length;
  },
  propose: (document, decisions, context) =>
    proposalOf('road-map', roadMapIn(tidied(document)), decisions, context),
};
