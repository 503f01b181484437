// The kinds of files that are known here; one that joins them is put at the end.
import { answerSheet } from './answer-sheet/answer-sheet.js';
import type { Recogniser } from './recogniser.js';

export const recognisers: readonly Recogniser[] = [answerSheet];
