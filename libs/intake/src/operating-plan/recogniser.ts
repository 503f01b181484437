// Knows an operating plan (운영 계획) of one year: fields with numbered projects, targets raised from last year's results.
import type { Recogniser } from '../recogniser.js';
import { proposalOf } from '../plans/propose.js';
import { operatingPlanIn } from './paper.js';
import { outlineOf } from './outline.js';
import { oftenIn } from './often.js';
import { targetsIn } from './targets.js';
import { tidied } from '../tables/tidied.js';

export const operatingPlan: Recogniser = {
  kind: 'operating-plan',
  into: ['organization', 'plan'],
  likeness(read) {
    const document = tidied(read);
    const outline = outlineOf(document);
    const signs = [
      outline !== undefined,
      (outline?.projects.length ?? 0) > 1,
      targetsIn(document) !== undefined,
      oftenIn(document).length > 0,
    ];
    return signs.filter(Boolean).length / signs.length;
  },
  propose: (document, decisions, context) =>
    proposalOf('operating-plan', operatingPlanIn(tidied(document), decisions), decisions, context),
};
