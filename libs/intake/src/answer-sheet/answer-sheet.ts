// The sheet that a department filled in without the product: each row an answer to one opinion, or why it is none.
import { dispositionLabels } from '#contract/glossary';
import { labelOfItemStatus } from '#contract/statuses';
import { sheetColumns, sheetNamedBy } from '#contract/tables/answer-sheet';
import { plain } from '#contract/tables/columns';
import { calledIn } from '#domain/called';
import type { OpenedRound, Opinion, Response } from '#domain/round/states';
import type { Answer } from '#domain/round/words';
import type { AnyIntakeStep, Decisions, Doubt, NotTaken, Place, Proposal } from '../proposal.js';
import type { IntakeContext, Recogniser } from '../recogniser.js';
import { answerIn } from './answer-in.js';
import { sheetsIn, type Sheet, type SheetRow } from './finding.js';
import { sheetSays as say } from './words.js';

export const answerSheet: Recogniser = {
  kind: 'answer-sheet',
  into: ['round'],
  likeness: (document) => {
    const ids = document.blocks.flatMap((block) => (block.kind === 'table' ? (block.id ?? []) : []));
    if (ids.some((id) => sheetNamedBy(id) !== undefined)) return 1;
    return sheetsIn(document, {}).length > 0 ? 0.9 : 0;
  },
  propose: (document, decisions, context) => {
    const round = context.house.rounds.get(context.target.id);
    if (!round) return { kind: 'answer-sheet', steps: [], doubts: [], findings: [], notTaken: [] };
    const sheets = sheetsIn(document, calledIn(round.scope.rules, round.answersDue));
    return new Taking(round, decisions, context).proposal(sheets);
  },
};

/** A row with the opinion that it answers. */
interface Answering {
  readonly of: SheetRow;
  readonly opinion: Opinion;
  readonly answer: Answer;
}

/** One reading of sheets into one round. */
class Taking {
  private readonly steps: AnyIntakeStep[] = [];
  private readonly doubts: Doubt[] = [];
  private readonly notTaken: NotTaken[] = [];

  constructor(
    private readonly round: OpenedRound,
    private readonly decisions: Decisions,
    private readonly context: IntakeContext,
  ) {}

  proposal(sheets: readonly Sheet[]): Proposal {
    const rows = sheets.flatMap((sheet) => sheet.rows.flatMap((row) => this.answering(row, sheet) ?? []));
    for (const each of this.oneEach(rows)) this.take(each);
    const { steps, doubts, notTaken } = this;
    return { kind: 'answer-sheet', steps, doubts, findings: [], notTaken };
  }

  private answering(of: SheetRow, sheet: Sheet): Answering | undefined {
    const { cells } = of;
    if (sheet.of && sheet.of.round !== this.context.target.id)
      return this.leave(of, say.otherRound(sheet.of.round));
    const isEmpty = [cells.disposition, cells.text, cells.proof, cells.due].every((cell) => cell === '');
    if (isEmpty) return this.leave(of, say.leftEmpty);
    const opinion = this.opinionOf(of);
    if (!opinion) return this.leave(of, of.row.id === undefined ? say.noId : say.unknownOpinion);
    const { addressee } = opinion;
    if (sheet.of && addressee.kind === 'department' && addressee.department !== sheet.of.department)
      return this.leave(of, say.otherDepartment);
    const answer = answerIn(cells, opinion);
    return 'lacks' in answer ? this.leave(of, answer.lacks) : { of, opinion, answer };
  }

  /** By the id of the row; where the file lost it, by the words of the opinion if no other has them. */
  private opinionOf({ row, cells }: SheetRow): Opinion | undefined {
    const { opinions } = this.round;
    if (row.id !== undefined) return Object.hasOwn(opinions, row.id) ? opinions[row.id] : undefined;
    const said = plain(cells.opinion);
    if (said === '') return undefined;
    const same = Object.values(opinions).filter(
      ({ text, status }) => status !== 'withdrawn' && text !== '' && plain(text) === said,
    );
    return same.length === 1 ? same[0] : undefined;
  }

  /** At most one row for each opinion: of several that differ, the one that somebody chose. */
  private oneEach(rows: readonly Answering[]): readonly Answering[] {
    const byOpinion = new Map<string, Answering[]>();
    for (const each of rows)
      byOpinion.set(each.opinion.id, [...(byOpinion.get(each.opinion.id) ?? []), each]);
    return [...byOpinion.values()].flatMap((all) => {
      const [first, ...rest] = all;
      if (!first) return [];
      const others = rest.filter((each) => !isSame(each, first));
      for (const each of rest) if (!others.includes(each)) this.leave(each.of, say.saidTwice);
      if (others.length === 0) return [first];
      const id = `rows-of-${first.opinion.id}`;
      const choices = [first, ...others].map(({ of }) => ({
        value: valueOf(of),
        label: say.rowNumbered(of.row.nth, of.cells.text),
      }));
      this.doubts.push({
        ...{ id, place: placeOf(first.of), question: say.whichRow },
        ...{ quoted: first.of.cells.opinion, choices },
      });
      const chosen = [first, ...others].find(({ of }) => valueOf(of) === this.decisions[id]);
      if (chosen)
        for (const each of [first, ...others]) if (each !== chosen) this.leave(each.of, say.otherRow);
      return chosen ? [chosen] : [];
    });
  }

  private take(each: Answering): void {
    const { of, opinion, answer } = each;
    const { text } = of.cells;
    if ('response' in opinion) {
      this.leave(of, isGiven(each, opinion.response) ? say.there : answeredBy(opinion.response));
      return;
    }
    if (!awaitsAnswer(opinion)) {
      const status = labelOfItemStatus(opinion.status, 'opinion') ?? {
        ko: opinion.status,
        en: opinion.status,
      };
      this.leave(of, say.notAsked(status));
      return;
    }
    if (!this.isMeant(each)) return;
    const { seed, target } = this.context;
    this.steps.push({
      key: `${seed}-${valueOf(of)}`,
      place: placeOf(of),
      what: [of.cells.number, of.cells.name, dispositionLabels[answer.disposition].ko]
        .filter((part) => part !== '')
        .join(' '),
      stream: 'round',
      id: target.id,
      command: { type: 'GiveResponse', opinion: opinion.id, answer, text },
    });
  }

  /** An answer after which the committee asked again is hardly meant a second time. */
  private isMeant({ of, opinion, ...said }: Answering): boolean {
    const last = opinion.responses.at(-1);
    if (opinion.status !== 'askedAgain' || !last || !isGiven({ of, ...said }, last)) return true;
    const id = `again-${opinion.id}`;
    this.doubts.push({
      ...{ id, place: placeOf(of), question: say.askedAgain, quoted: of.cells.text, usual: 'leave' },
      choices: [
        { value: 'leave', label: say.leaveOut },
        { value: 'give', label: say.giveAgain },
      ],
    });
    if (this.decisions[id] === 'give') return true;
    this.leave(of, say.there);
    return false;
  }

  private leave(of: SheetRow, why: NotTaken['why']): undefined {
    const quoted = sheetColumns
      .map((column) => of.cells[column])
      .filter((cell) => cell !== '')
      .join(' | ');
    this.notTaken.push({ place: placeOf(of), quoted, why });
  }
}

/** One whose proof is owed is answered anew. */
function awaitsAnswer({ status }: Opinion): boolean {
  return status === 'sent' || status === 'askedAgain' || status === 'proofOwed';
}

function isSame(one: Answering, other: Answering): boolean {
  return one.of.cells.text === other.of.cells.text && inOneOrder(one.answer) === inOneOrder(other.answer);
}

function isGiven({ of, answer }: Pick<Answering, 'of' | 'answer'>, given: Response): boolean {
  return of.cells.text === given.text && inOneOrder(answer) === inOneOrder(given.answer);
}

/** The log keeps fields in an order of its own. */
function inOneOrder(answer: Answer): string {
  const flat = Object.entries({ ...answer, ...('proof' in answer ? answer.proof : {}) });
  return JSON.stringify(
    flat.filter(([key]) => key !== 'proof').sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function answeredBy({ answer, text }: Response): NotTaken['why'] {
  const { ko, en } = dispositionLabels[answer.disposition];
  return { ko: say.answered(ko, text).ko, en: say.answered(en, text).en };
}

function placeOf({ table, row }: SheetRow): Place {
  return { table: table.nth, row: row.nth };
}

function valueOf({ table, row }: SheetRow): string {
  return `${table.nth}-${row.nth}`;
}
