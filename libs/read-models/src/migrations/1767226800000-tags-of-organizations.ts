// Lets a reader's tags lead to the rows of their organization alone: the same tags are in use in every other one.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A query names its organization besides: what the function makes is for the index alone. The indexes of before stay for the
 * version that runs beside this one.
 */
const tagsOfOrganizations = `
CREATE FUNCTION lists.own_tags(organization text, tags text[]) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(organization || '/' || tag), '{}') FROM unnest(tags) AS tag
$$;

CREATE INDEX found_by_own_audience ON lists.found USING gin (lists.own_tags(organization, audience));
CREATE INDEX obligations_by_own_debtor ON lists.obligations USING gin (lists.own_tags(organization, debtor_tags));
`;

const tagsOfAll = `
DROP INDEX lists.found_by_own_audience;
DROP INDEX lists.obligations_by_own_debtor;
DROP FUNCTION lists.own_tags(text, text[]);
`;

export class TagsOfOrganizations1767226800000 implements MigrationInterface {
  readonly name = 'TagsOfOrganizations1767226800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tagsOfOrganizations);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(tagsOfAll);
  }
}
