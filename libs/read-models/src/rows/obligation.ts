// One row per thing owed in a stream: what stands in 'my work', and what the reminders are planned from.
import type { DebtorTag } from '#domain/debtors';
import type { CommitteeId, IsoDate } from '#domain/ids';
import type { Debtor, Obligation, ObligationKind, OwingStream } from '#domain/obligations';
import { EntitySchema } from 'typeorm';
import { lists } from './columns.js';

export interface ObligationRow {
  readonly organization: string;
  readonly stream: OwingStream;
  readonly id: string;
  readonly key: string;
  readonly kind: ObligationKind;
  /** Null for a plan. */
  readonly committee: CommitteeId | null;
  /** The title of the round or plan, the year of the cycle, the number of the meeting, the name of the committee. */
  readonly title: string;
  readonly debtor: Debtor;
  readonly debtorTags: readonly DebtorTag[];
  readonly due: IsoDate | null;
  readonly itemKind: NonNullable<Obligation['item']>['kind'] | null;
  readonly item: string | null;
  /** Number and name of the program or strategy that it is about; null for the stream as a whole. */
  readonly number: string | null;
  readonly name: string | null;
}

export const obligationRows = new EntitySchema<ObligationRow>({
  name: 'ObligationRow',
  schema: lists,
  tableName: 'obligations',
  columns: {
    organization: { type: 'text', primary: true },
    stream: { type: 'text', primary: true },
    id: { type: 'text', primary: true },
    key: { type: 'text', primary: true },
    kind: { type: 'text' },
    committee: { type: 'text', nullable: true },
    title: { type: 'text' },
    debtor: { type: 'jsonb' },
    debtorTags: { type: 'text', array: true, name: 'debtor_tags' },
    due: { type: 'date', nullable: true },
    itemKind: { type: 'text', name: 'item_kind', nullable: true },
    item: { type: 'text', nullable: true },
    number: { type: 'text', nullable: true },
    name: { type: 'text', nullable: true },
  },
});
