// What people began to write in their posts and did not send: kept beside the log, so that it goes with the post.
import type pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePostDrafts1767226400000 implements MigrationInterface {
  readonly name = 'CreatePostDrafts1767226400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE installation.post_draft (
        organization text NOT NULL,
        post text NOT NULL,
        person text NOT NULL,
        stream text NOT NULL,
        command text NOT NULL,
        item text NOT NULL,
        part text NOT NULL,
        kept text NOT NULL,
        written_at timestamptz NOT NULL,
        PRIMARY KEY (organization, post, person, stream, command, item, part)
      )`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE installation.post_draft');
  }
}

/** Of which form, in which post and by whom; `item` and `part` are empty where the form has none. */
export interface DraftPlace {
  readonly organization: string;
  /** The post by its key. */
  readonly post: string;
  readonly person: string;
  readonly stream: string;
  readonly command: string;
  readonly item: string;
  readonly part: string;
}

export interface KeptDraft extends DraftPlace {
  /** As the browser wrote it; JSON. */
  readonly kept: string;
  readonly writtenAt: Date;
}

const place = ['organization', 'post', 'person', 'stream', 'command', 'item', 'part'] as const;
const isThere = place.map((column, index) => `${column} = $${index + 1}`).join(' AND ');

export class PostDrafts {
  constructor(private readonly pool: Pick<pg.Pool, 'query'>) {}

  /** Keeps a draft in place of what the same person had begun there; one written later stays. */
  async keep(draft: KeptDraft): Promise<void> {
    await this.pool.query(
      `INSERT INTO installation.post_draft (${place.join(', ')}, kept, written_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (${place.join(', ')}) DO UPDATE SET kept = EXCLUDED.kept, written_at = EXCLUDED.written_at
       WHERE post_draft.written_at <= EXCLUDED.written_at`,
      [...valuesOf(draft), draft.kept, draft.writtenAt],
    );
  }

  /** Forgets a draft: it was sent, thrown away, or gone on with by somebody else. */
  async drop(draft: DraftPlace): Promise<void> {
    await this.pool.query(`DELETE FROM installation.post_draft WHERE ${isThere}`, [...valuesOf(draft)]);
  }

  /** Forgets all that a person had begun in whatever post: who they were is erased. */
  async forget(organization: string, person: string): Promise<void> {
    await this.pool.query('DELETE FROM installation.post_draft WHERE organization = $1 AND person = $2', [
      organization,
      person,
    ]);
  }

  /** Everything that was begun in a post, the latest first. */
  of(organization: string, post: string): Promise<readonly KeptDraft[]> {
    return this.where('post', organization, post);
  }

  /** Everything that a person began in whatever post, the latest first. */
  by(organization: string, person: string): Promise<readonly KeptDraft[]> {
    return this.where('person', organization, person);
  }

  private async where(
    column: 'post' | 'person',
    organization: string,
    value: string,
  ): Promise<readonly KeptDraft[]> {
    const { rows } = await this.pool.query<DraftPlace & { kept: string; written_at: Date }>(
      `SELECT * FROM installation.post_draft WHERE organization = $1 AND ${column} = $2
       ORDER BY written_at DESC, ${place.join(', ')}`,
      [organization, value],
    );
    return rows.map(({ written_at: writtenAt, ...draft }) => ({ ...draft, writtenAt }));
  }
}

function valuesOf(draft: DraftPlace): readonly string[] {
  return place.map((column) => draft[column]);
}
