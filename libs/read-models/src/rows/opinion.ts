// One row per opinion, two while its answer waits to be let out: what stands in the list of opinions.
import type { DepartmentId, IsoDate, OpinionId, ProgramId, RoundId, StrategyId, TopicId } from '#domain/ids';
import type { Tag } from '#domain/round/sight';
import type { Addressee, Opinion } from '#domain/round/states';
import type { Answer, Asking, Phrase, Track } from '#domain/round/words';
import { EntitySchema } from 'typeorm';
import { asNumber, lists } from './columns.js';

/** `outer`: as everybody sees it; `inner`: as those see it who may read the answer before it is let out. */
export type Face = 'outer' | 'inner';

/** What readers get of a row. */
export interface ListedOpinion {
  readonly round: RoundId;
  readonly opinion: OpinionId;
  readonly committee: string;
  readonly plan: string;
  readonly year: number;
  readonly topic: TopicId;
  readonly track: Track;
  readonly subject: 'program' | 'strategy';
  readonly strategy: StrategyId;
  readonly program: ProgramId | null;
  /** The number and name of the program, or of the strategy, as they stood when the round was opened. */
  readonly number: string;
  readonly name: string;
  readonly owner: DepartmentId | null;
  readonly addressee: Addressee;
  readonly status: Opinion['status'];
  readonly asks: Asking;
  readonly phrase: Phrase | null;
  readonly text: string;
  readonly disposition: Answer['disposition'] | null;
  readonly response: string | null;
  readonly answersDue: IsoDate;
  readonly revision: number;
  /** Version of the round and position in the log of the event that last changed the row. */
  readonly version: number;
  readonly position: number;
  /** Where it stands in every list: by number, track and order of issue. Also the cursor of a page of the list. */
  readonly place: string;
}

export interface OpinionRow extends ListedOpinion {
  readonly organization: string;
  readonly face: Face;
  /** The owning and the answering department. */
  readonly departments: readonly DepartmentId[];
  readonly audience: readonly Tag[];
  /** Who sees the inner face and not the outer one; nobody unless there are two. */
  readonly draftAudience: readonly Tag[];
  readonly search: string;
}

export const opinionRows = new EntitySchema<OpinionRow>({
  name: 'OpinionRow',
  schema: lists,
  tableName: 'opinions',
  columns: {
    organization: { type: 'text', primary: true, select: false },
    round: { type: 'text', primary: true },
    opinion: { type: 'text', primary: true },
    face: { type: 'text', primary: true },
    committee: { type: 'text' },
    plan: { type: 'text' },
    year: { type: 'integer' },
    topic: { type: 'text' },
    track: { type: 'text' },
    subject: { type: 'text' },
    strategy: { type: 'text' },
    program: { type: 'text', nullable: true },
    number: { type: 'text' },
    name: { type: 'text' },
    owner: { type: 'text', nullable: true },
    addressee: { type: 'jsonb' },
    status: { type: 'text' },
    asks: { type: 'text' },
    phrase: { type: 'text', nullable: true },
    text: { type: 'text' },
    disposition: { type: 'text', nullable: true },
    response: { type: 'text', nullable: true },
    answersDue: { type: 'date', name: 'answers_due' },
    revision: { type: 'integer' },
    version: { type: 'integer' },
    position: { type: 'bigint', transformer: asNumber },
    place: { type: 'text' },
    departments: { type: 'text', array: true, select: false },
    audience: { type: 'text', array: true, select: false },
    draftAudience: { type: 'text', array: true, name: 'draft_audience', select: false },
    search: { type: 'text', select: false },
  },
});
