// Knows a pledge sheet (공약 이행카드): one program with indicators by year and quarter, money by source, results and logs.
import type { Recogniser } from '../recogniser.js';
import { numberedIn } from '../plans/numbered.js';
import { proposalOf } from '../plans/propose.js';
import { tablesIn } from '../tables/chapters.js';
import { indicatorsIn } from './indicators.js';
import { logsIn } from './logs.js';
import { pledgeIn } from './paper.js';
import { tidied } from '../tables/tidied.js';

export const pledgeSheet: Recogniser = {
  kind: 'pledge-sheet',
  into: ['organization', 'plan'],
  likeness(read) {
    const document = tidied(read);
    const tables = tablesIn(document);
    const { indicators, rate } = indicatorsIn(tables);
    const signs = [
      numberedIn(document) !== undefined,
      indicators.some(({ years }) => years.length > 0),
      indicators.some(({ quartered }) => quartered !== undefined),
      rate !== undefined,
      logsIn(tables).entries.length > 0,
    ];
    return signs.filter(Boolean).length / signs.length;
  },
  propose: (document, decisions, context) =>
    proposalOf('pledge-sheet', pledgeIn(tidied(document), decisions), decisions, context),
};
