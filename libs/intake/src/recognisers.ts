// The kinds of files that are known here; one that joins them is put at the end.
import { answerSheet } from './answer-sheet/answer-sheet.js';
import { minutes } from './minutes/minutes.js';
import { operatingPlan } from './operating-plan/recogniser.js';
import { opinionTable } from './opinion-table/opinion-table.js';
import { pledgeSheet } from './pledge-sheet/recogniser.js';
import { recommendations } from './recommendations/recommendations.js';
import type { Recogniser } from './recogniser.js';
import { roadMap } from './road-map/recogniser.js';
import { seatList } from './seat-list/recogniser.js';

export const recognisers: readonly Recogniser[] = [
  answerSheet,
  opinionTable,
  minutes,
  recommendations,
  pledgeSheet,
  operatingPlan,
  roadMap,
  seatList,
];
