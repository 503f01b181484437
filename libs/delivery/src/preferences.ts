// What people prefer of what is told to them: the language of mails, and whether digests come by mail at all.
import type { Language } from '#contract/label';
import type { PersonRef, Queryable } from './parts.js';

export interface Preferred {
  /** Notices and escalations always come by mail. */
  readonly digestsByMail: boolean;
  readonly language: Language;
}

const unless: Preferred = { digestsByMail: true, language: 'ko' };

export class Preferences {
  constructor(private readonly pool: Queryable) {}

  async of({ organization, person }: PersonRef): Promise<Preferred> {
    const { rows } = await this.pool.query<Preferred>(
      `SELECT digests_by_mail AS "digestsByMail", language FROM delivery.preferences
       WHERE organization = $1 AND person = $2`,
      [organization, person],
    );
    return rows[0] ?? unless;
  }

  async keep({ organization, person }: PersonRef, { digestsByMail, language }: Preferred): Promise<void> {
    await this.pool.query(
      `INSERT INTO delivery.preferences (organization, person, digests_by_mail, language) VALUES ($1, $2, $3, $4)
       ON CONFLICT (organization, person)
       DO UPDATE SET digests_by_mail = EXCLUDED.digests_by_mail, language = EXCLUDED.language`,
      [organization, person, digestsByMail, language],
    );
  }
}
