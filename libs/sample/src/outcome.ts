// Holds a played round and its meeting against the case: what should have come of each opinion, and what did.
import type { Change } from '#domain/changes';
import type { RemarkId } from '#domain/ids';
import type { Disagreement, RollCount } from '#domain/meeting/states';
import type { Addressee, OpenedRound, Opinion } from '#domain/round/states';
import { askedBy, type Answer, type Asking } from '#domain/round/words';
import { caseTable, type CaseOpinion } from './case-table.js';
import { same, unlessSame } from './comparing.js';
import { looseEnds } from './remarks.js';
import { countedRoll, rollDisagreements } from './roll.js';
import { wordingOf } from './wording.js';

/** What becomes of an opinion, as far as the case says it. */
export interface Ending {
  readonly asks: Asking;
  readonly text: string;
  readonly remarks: readonly RemarkId[];
  readonly addressee: string;
  readonly status: Opinion['status'];
  readonly answer: Answer | undefined;
  readonly changes: readonly Change[];
  readonly askedAgain: number;
}

/** One opinion, as the case has it and as it came out; one of the two is absent where the other side does not have it. */
export interface Comparison {
  readonly id: string;
  readonly expected?: Ending;
  readonly found?: Ending;
  /** The fields that differ; empty where the outcome is that of the case. */
  readonly differs: readonly string[];
}

/** Every opinion of the case, and every opinion that was played besides. */
export function compareRound(round: OpenedRound): readonly Comparison[] {
  const strays = Object.values(round.opinions).filter(
    ({ id }) => !caseTable.some((opinion) => opinion.id === id),
  );
  return [
    ...caseTable.map((opinion) => {
      const played = round.opinions[opinion.id];
      return compare(opinion.id, expectedEnding(opinion), played && endingOf(played));
    }),
    ...strays.map((stray) => compare(stray.id, undefined, endingOf(stray))),
  ];
}

/** What a meeting's page counts: heads from the roll, and the printed figures that they contradict. */
export interface MeetingFigures {
  readonly count: RollCount;
  readonly disagreements: readonly Disagreement[];
}

/** The figures of the July meeting as the case has them. */
export const expectedFigures: MeetingFigures = { count: countedRoll, disagreements: rollDisagreements };

/** What was said and never taken up, and what was asked and never answered. */
export interface LooseEnds {
  readonly notTakenUp: readonly RemarkId[];
  readonly withoutReply: readonly RemarkId[];
}

/** The remarks that nothing came of; withdrawn ones count for nothing. */
export function looseEndsOf(round: OpenedRound): LooseEnds {
  const standing = Object.values(round.remarks).filter(({ status }) => status === 'standing');
  const takenUp = new Set(
    Object.values(round.opinions).flatMap(({ status, remarks }) => (status === 'withdrawn' ? [] : remarks)),
  );
  return {
    notTakenUp: standing.filter(({ kind, id }) => kind === 'opinion' && !takenUp.has(id)).map(({ id }) => id),
    withoutReply: standing
      .filter(({ kind, replies }) => kind === 'question' && replies.length === 0)
      .map(({ id }) => id),
  };
}

/** Everything that came out otherwise than the case says, a line each; empty when all is well. */
export function differences(round: OpenedRound, figures: MeetingFigures): readonly string[] {
  return [
    ...(round.status === 'concluded' ? [] : [`round: expected concluded, found ${round.status}`]),
    ...compareRound(round).flatMap(({ id, expected, found, differs }) =>
      differs.map(
        (field) => `${id}: ${field}: expected ${show(expected, field)}, found ${show(found, field)}`,
      ),
    ),
    ...unlessSame('roll', expectedFigures, figures),
    ...unlessSame('remarks', looseEnds, looseEndsOf(round)),
  ];
}

function expectedEnding(opinion: CaseOpinion): Ending {
  const wording = wordingOf(opinion);
  return {
    asks: askedBy(wording),
    text: wording.text ?? '',
    remarks: opinion.remarks,
    addressee: opinion.answeredBy,
    status: 'settled',
    answer: opinion.answer,
    changes: opinion.final === 'agreedAndSettled' ? opinion.agreed : [],
    askedAgain: opinion.askedAgain,
  };
}

function endingOf(opinion: Opinion): Ending {
  return {
    asks: opinion.asks,
    text: opinion.text,
    remarks: opinion.remarks,
    addressee: addressed(opinion.addressee),
    status: opinion.status,
    answer: 'response' in opinion ? opinion.response.answer : undefined,
    changes: 'changes' in opinion ? opinion.changes : [],
    askedAgain: opinion.asked.length,
  };
}

function addressed(addressee: Addressee): string {
  return addressee.kind === 'leaders' ? 'leaders' : addressee.department;
}

function compare(id: string, expected: Ending | undefined, found: Ending | undefined): Comparison {
  return { id, expected, found, differs: differing(expected, found) };
}

function differing(expected: Ending | undefined, found: Ending | undefined): readonly string[] {
  if (!expected || !found) return ['opinion'];
  const fields = Object.keys(expected) as (keyof Ending)[];
  return fields.filter((field) => !same(expected[field], found[field]));
}

function show(ending: Ending | undefined, field: string): string {
  if (!ending) return 'none';
  const shown = Object.entries(ending).find(([name]) => name === field)?.[1] as unknown;
  return shown === undefined ? (field === 'opinion' ? 'one' : 'none') : JSON.stringify(shown);
}
