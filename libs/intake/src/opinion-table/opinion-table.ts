// Knows attachment 1 of the minutes: the table of a committee's opinions and the departments' answers, on both tracks.
import type { Recogniser } from '../recogniser.js';
import { Questions } from '../taking/questions.js';
import { takenInto } from '../taking/taking.js';
import { foundInTable } from './found.js';
import { opinionTablesIn } from './rows.js';

export const opinionTable: Recogniser = {
  kind: 'opinion-table',
  into: ['round'],
  likeness: (document) => (opinionTablesIn(document).length > 0 ? 0.9 : 0),
  propose: (document, decisions, context) => {
    const kind = 'opinion-table';
    const round = context.house.rounds.get(context.target.id);
    if (!round) return { kind, steps: [], doubts: [], findings: [], notTaken: [] };
    const questions = new Questions(decisions);
    const { opinions, notTaken } = foundInTable(document, round, questions);
    const taken = takenInto(round, { opinions, remarks: [] }, questions, context);
    return {
      kind,
      steps: taken.steps,
      doubts: questions.doubts,
      findings: [],
      notTaken: [...notTaken, ...taken.notTaken],
    };
  },
};
