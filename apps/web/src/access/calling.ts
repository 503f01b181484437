// What to call the people of the access records: by name, else by the post they hold, else by their id.
import type { AccessReviewView } from '#contract/access-views';
import { useText } from '../language/language.js';
import { accessStrings } from './strings.js';

type Subject = AccessReviewView['subjects'][number];

/** Calls a person; an empty id is nobody known. */
export type Calling = (person: string) => string;

export function useCalling(subjects: readonly Subject[]): Calling {
  const text = useText();
  const known = new Map(subjects.map((subject) => [subject.person, subject]));
  return (person) => {
    if (person === '') return text(accessStrings.people.unknown);
    const { name, titles = [], erased } = known.get(person) ?? {};
    return name ?? titles[0] ?? (erased ? text(accessStrings.privacy.erasedPerson(person)) : person);
  };
}
