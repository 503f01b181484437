// One row per command of a policy that was refused: the office looks at these, everything else went on.
import type { StreamName } from '#domain/between/streams';
import type { Refusal, RefusalCode } from '#domain/refusals';
import type { Tag } from '#domain/round/sight';
import { EntitySchema } from 'typeorm';
import { asInstant, asNumber, lists } from './columns.js';

export interface ListedRefusal {
  /** The command's idempotency key. */
  readonly key: string;
  /** Position in the log of the event that the command follows. */
  readonly position: number;
  readonly policy: string;
  /** The stream that refused it. */
  readonly stream: StreamName;
  readonly id: string;
  readonly command: string;
  readonly code: RefusalCode;
  readonly field: string | null;
  readonly about: Refusal['about'] | null;
  /** ISO instant in UTC. */
  readonly refusedAt: string;
}

export interface RefusedFollowingRow extends ListedRefusal {
  readonly organization: string;
  readonly audience: readonly Tag[];
}

export const refusedFollowingRows = new EntitySchema<RefusedFollowingRow>({
  name: 'RefusedFollowingRow',
  schema: lists,
  tableName: 'following_refused',
  columns: {
    organization: { type: 'text', primary: true, select: false },
    key: { type: 'text', primary: true },
    position: { type: 'bigint', transformer: asNumber },
    policy: { type: 'text' },
    stream: { type: 'text' },
    id: { type: 'text' },
    command: { type: 'text' },
    code: { type: 'text' },
    field: { type: 'text', nullable: true },
    about: { type: 'jsonb', nullable: true },
    refusedAt: { type: 'timestamptz', precision: 3, name: 'refused_at', transformer: asInstant },
    audience: { type: 'text', array: true, select: false },
  },
});
