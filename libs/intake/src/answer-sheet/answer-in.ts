// The answer that a row of the sheet gives, with the proof that its disposition owes; or what it lacks.
import { dispositionLabels } from '#contract/glossary';
import type { Label } from '#contract/label';
import type { SheetColumn } from '#contract/tables/answer-sheet';
import { dateIn, wordIn } from '#contract/tables/cells';
import type { Opinion } from '#domain/round/states';
import type { Answer, Proof } from '#domain/round/words';
import { sheetSays as say } from './words.js';

type Cells = Readonly<Record<SheetColumn, string>>;

/** Why a row gives no answer. */
export interface Lacking {
  readonly lacks: Label;
}

/** The answer of a row to its opinion. */
export function answerIn(cells: Cells, { asks }: Pick<Opinion, 'asks'>): Answer | Lacking {
  const { disposition, text, proof, due } = cells;
  const word = wordIn(dispositionLabels, disposition);
  if (disposition === '') return { lacks: say.noDisposition };
  if (!word) return { lacks: say.unknownDisposition(disposition) };
  if (text === '') return { lacks: say.noText };
  switch (word) {
    case 'accepted': {
      const given = proofIn(proof, due, asks);
      return 'lacks' in given ? given : { disposition: word, proof: given };
    }
    case 'partlyAccepted': {
      const [action = '', ...rest] = proof.split('\n').map((line) => line.trim());
      const leftOut = rest.join('\n').trim();
      const given = proofIn(action, due, asks);
      if ('lacks' in given) return given;
      return leftOut === '' ? { lacks: say.noLeftOut } : { disposition: word, proof: given, leftOut };
    }
    case 'notAccepted':
      return proof === '' ? { lacks: say.noReason } : { disposition: word, reason: proof };
    case 'deferred': {
      const [, year] = /^(\d{4})\s*년?도?$/.exec(due) ?? [];
      if (proof === '') return { lacks: say.noReason };
      return year === undefined
        ? { lacks: say.noYear }
        : { disposition: word, reason: proof, year: Number(year) };
    }
    case 'underWay':
      return proof === '' ? { lacks: say.noEvidence } : { disposition: word, evidence: proof };
    case 'nothingToAnswer':
      return { disposition: word };
  }
}

/** What stands behind a yes: what was asked for decides which; a change in figures has no place on the sheet. */
function proofIn(action: string, due: string, asks: Opinion['asks']): Proof | Lacking {
  switch (asks) {
    case 'agreement':
      return { kind: 'asProposed' };
    case 'withdrawal':
      return { kind: 'proposalWithdrawn' };
    case 'change':
      return { lacks: say.figuresOwed };
    case 'action':
    case 'nothing': {
      const day = dateIn(due);
      if (action === '') return { lacks: say.noAction };
      return day === undefined ? { lacks: say.noDay(due) } : { kind: 'followUp', action, due: day };
    }
  }
}
