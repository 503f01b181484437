// What the people of an organization are called, as far as their accounts say so.
import type { ApiParts } from '../parts.js';

export type NameOf = (person: string) => { readonly name?: string };

export async function namesIn(
  { accounts }: Pick<ApiParts, 'accounts'>,
  organization: string,
): Promise<NameOf> {
  const names = new Map(
    (await accounts.people.of(organization)).map(({ person, name }) => [person, name] as const),
  );
  return (person) => {
    const name = names.get(person);
    return name === undefined ? {} : { name };
  };
}
