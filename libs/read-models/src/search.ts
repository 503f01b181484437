// What a search in a list looks at, and how what somebody typed becomes a pattern that means just that.
import type { Answer } from '#domain/round/words';

/** One text of all the given ones; Korean syllables composed, as keyboards differ in that. */
export function searchText(...texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .join('\n')
    .normalize('NFC');
}

/** The ILIKE pattern for texts that contain what was typed, taken literally. */
export function containing(typed: string): string {
  return `%${typed
    .trim()
    .normalize('NFC')
    .replace(/[\\%_]/g, '\\$&')}%`;
}

/** What an answer says in words of its own, beside its text. */
export function wordsOf(answer: Answer): readonly string[] {
  switch (answer.disposition) {
    case 'accepted':
    case 'partlyAccepted':
      return [
        ...(answer.proof.kind === 'followUp' ? [answer.proof.action] : []),
        ...('leftOut' in answer ? [answer.leftOut] : []),
      ];
    case 'notAccepted':
    case 'deferred':
      return [answer.reason];
    case 'underWay':
      return [answer.evidence];
    case 'nothingToAnswer':
      return [];
  }
}
