// What a person is called: by the name that was written down, else by the id that the log knows.
import { usePeopleNames } from './queries.js';

export function PersonName({ person }: { readonly person: string }) {
  const name = usePeopleNames().get(person);
  return name === undefined ? (
    <span className="person-id">{person}</span>
  ) : (
    <span className="person-name" lang="ko">
      {name}
    </span>
  );
}
