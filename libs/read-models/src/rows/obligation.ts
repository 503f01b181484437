// One row per thing owed in a round: what stands in 'my work', and what the reminders are planned from.
import type { CommitteeId, IsoDate, RoundId } from '#domain/ids';
import type { Debtor, Obligation, ObligationKind } from '#domain/round/obligations';
import { EntitySchema } from 'typeorm';
import { lists } from './columns.js';

/** One word per way of owing: `department:tourism`, `head:tourism`, `post:…`, `chair:jobs`. */
export type DebtorTag = string;

export interface ObligationRow {
  readonly organization: string;
  readonly round: RoundId;
  readonly key: string;
  readonly kind: ObligationKind;
  readonly committee: CommitteeId;
  /** The title of the round. */
  readonly title: string;
  readonly debtor: Debtor;
  readonly debtorTags: readonly DebtorTag[];
  readonly due: IsoDate | null;
  readonly itemKind: NonNullable<Obligation['item']>['kind'] | null;
  readonly item: string | null;
  /** Number and name of the program or strategy that it is about; null for the round as a whole. */
  readonly number: string | null;
  readonly name: string | null;
}

export const obligationRows = new EntitySchema<ObligationRow>({
  name: 'ObligationRow',
  schema: lists,
  tableName: 'obligations',
  columns: {
    organization: { type: 'text', primary: true },
    round: { type: 'text', primary: true },
    key: { type: 'text', primary: true },
    kind: { type: 'text' },
    committee: { type: 'text' },
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
