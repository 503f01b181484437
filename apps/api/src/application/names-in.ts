// What the people of an organization are called: by their accounts, or else by what they hold.
import { groupedBy } from '#domain/grouped-by';
import { postsOn } from '#domain/between/posts';
import type { ApiParts } from '../parts.js';

export type NameOf = (person: string) => { readonly name?: string };

/** By their accounts alone: a record that is kept says no more of anybody than that. */
export async function namesIn(
  { accounts }: Pick<ApiParts, 'accounts'>,
  organization: string,
): Promise<NameOf> {
  const names = new Map(
    (await accounts.people.of(organization)).map(({ person, name }) => [person, name] as const),
  );
  return (person) => named(names.get(person));
}

/** As a screen calls them: whoever has no account, by the posts and seats that they hold today. */
export async function calledIn(
  parts: Pick<ApiParts, 'accounts' | 'door'>,
  organization: string,
): Promise<NameOf> {
  const { door } = parts;
  const [nameOf, offices] = await Promise.all([namesIn(parts, organization), door.offices(organization)]);
  const held = groupedBy(postsOn(offices, door.today), ({ person }) => person);
  return (person) => {
    const {
      name = held
        .get(person)
        ?.map(({ title }) => title)
        .join(', '),
    } = nameOf(person);
    return named(name);
  };
}

function named(name: string | undefined): { readonly name?: string } {
  return name === undefined ? {} : { name };
}
